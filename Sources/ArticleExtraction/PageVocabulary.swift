/// What the words in `class`, `id` and `role` say about an element: sixteen-odd groups, one bit each.
///
/// The words are those that content systems and front-end frameworks commonly use, English and Vietnamese (without
/// marks); none of them names a site.
struct PageVocabulary: Sendable {
  /// Bits of the groups, in the order in which ``BlockFeatures`` lists them.
  enum Group: Int, CaseIterable {
    case comment, related, share, navigation, footer, header, side, advertising, subscription, author, meta, tag
    case caption, hidden, summary, quote, embed, body, article, content, list
    var bit: UInt32 { 1 << UInt32(rawValue) }
  }

  static let groupCount = Group.allCases.count
  static let standard = PageVocabulary()

  private static let words: [(Group, String)] = [
    (.comment, "comment cmt disqus respond reply replies discussion livefyre binhluan spotim coral viafoura"),
    (
      .related,
      "related relate recommend recirc popular trending mostread mostpopular outbrain taboola taboo suggest similar "
        + "readnext readmore lienquan tinkhac xemthem zergnet teaser latest next promo carousel sameevent morefrom "
        + "moreon alsolike also trc recent series playlist more tinmoi docnhieu tinlienquan xemnhieu listnews hot"
    ),
    (.share, "share sharing social follow facebook twitter whatsapp addthis sharedaddy sociable zalo like"),
    (
      .navigation,
      "nav navigation navbar menu breadcrumb breadcrumbs crumb toolbar topbar pagination pager paging skip toc tabs tab "
        + "submenu"
    ),
    (.footer, "footer foot copyright colophon legal credit credits disclaimer footnote bottom"),
    (.header, "header masthead banner logo head hdr top topbar"),
    (.side, "sidebar aside widget rail secondary rightcol leftcol sidecol complementary right left"),
    (
      .advertising,
      "ad ads advert advertisement advertising adv adsense sponsor sponsored dfp banner quangcao adslot gpt adunit "
        + "promoted commercial"
    ),
    (
      .subscription,
      "newsletter subscribe subscription signup sign register login signin paywall cookie consent gdpr modal popup "
        + "overlay donate donation membership premium cta optin mailchimp form lightbox notice alert message"
    ),
    (.author, "author byline bio contributor writer about profile tacgia vcard avatar journalist"),
    (
      .meta,
      "meta date time publish published posted info timestamp dateline metadata kicker eyebrow label postmeta source "
        + "entrymeta views"
    ),
    (.tag, "tag tags tagged category categories cat topic topics keyword keywords tagcloud taxonomy"),
    (
      .caption,
      "caption credit photo image img gallery figure figcaption slide slideshow slider media wpcaption thumb thumbnail "
        + "video embed player picture pdcaption vid audio"
    ),
    (
      .hidden,
      "hidden sr screen visually hide print noprint invisible offscreen visuallyhidden accessibility assistive mobile"
    ),
    (
      .summary,
      "summary excerpt dek standfirst subtitle subhead subheadline sapo deck description abstract lead intro headline "
        + "title heading chapeau teaser"
    ),
    (
      .quote,
      "quote pullquote pull callout factbox infobox box highlight aside boxed interstitial inline insert keypoints"
    ),
    (.embed, "tweet instagram blockquote embedded"),
    (
      .body,
      "articlebody articlecontent storybody storycontent storytext entrycontent postcontent postbody bodytext bodycopy "
        + "maincontent detailcontent fck contentdetail richtext singlecontent bodycontent contentbody entrytext "
        + "articletext entrybody"
    ),
    (.article, "article story entry post blog news single hentry"),
    (.content, "content body text main detail copy container page paragraph paragraphs"),
    (
      .list,
      "list item items grid card cards block feed stream river row col column listing archive results rank ranking"
    ),
  ]

  private var keys: [UInt64]
  private var masks: [UInt32]
  private static let slots = 2_048

  init() {
    keys = Array(repeating: 0, count: PageVocabulary.slots)
    masks = Array(repeating: 0, count: PageVocabulary.slots)
    for (group, list) in PageVocabulary.words {
      for word in list.utf8.split(separator: 0x20) {
        var hash = PageVocabulary.seed
        for byte in word { hash = PageVocabulary.mix(hash, byte) }
        insert(hash, group.bit)
      }
    }
  }

  @inline(__always) static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private mutating func insert(_ hash: UInt64, _ bit: UInt32) {
    var slot = Int(truncatingIfNeeded: (hash >> 17) & UInt64(PageVocabulary.slots - 1))
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (PageVocabulary.slots - 1) }
    keys[slot] = hash
    masks[slot] |= bit
  }

  @inline(__always) private func find(_ hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: (hash >> 17) & UInt64(PageVocabulary.slots - 1))
    while keys[slot] != 0 {
      if keys[slot] == hash { return masks[slot] }
      slot = (slot + 1) & (PageVocabulary.slots - 1)
    }
    return 0
  }

  /// The groups of all words in an attribute value. A word counts when it is known, known without its `s`, begins with
  /// a known word of five letters or more, or makes a known word together with the word before it (`article-body`).
  func groups(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var mask: UInt32 = 0
    var word = PageVocabulary.seed
    var joined: UInt64 = 0
    var previousHash: UInt64 = 0
    var prefixMask: UInt32 = 0
    var shorter = PageVocabulary.seed
    var length = 0
    var lastByte: UInt8 = 0
    func close(_ mask: inout UInt32) {
      guard length > 0 else { return }
      var found = find(word)
      if found == 0, lastByte == 0x73 { found = find(shorter) }
      if found == 0 { found = prefixMask }
      mask |= found
      if joined != 0 { mask |= find(joined) }
    }
    for byte in bytes {
      var lower = byte
      let isUpper = (0x41...0x5a).contains(byte)
      if isUpper { lower |= 0x20 }
      let isLetter = (0x61...0x7a).contains(lower) || (0x30...0x39).contains(byte)
      let isBorder = !isLetter || (isUpper && (0x61...0x7a).contains(lastByte))
      if isBorder, length > 0 {
        close(&mask)
        previousHash = byte <= 0x20 ? 0 : word
        length = 0
      }
      if byte <= 0x20 { previousHash = 0 }
      lastByte = byte
      guard isLetter else { continue }
      if length == 0 {
        word = PageVocabulary.seed
        joined = previousHash
        prefixMask = 0
      }
      shorter = word
      word = PageVocabulary.mix(word, lower)
      if joined != 0 { joined = PageVocabulary.mix(joined, lower) }
      length += 1
      if length >= 5 {
        let found = find(word)
        if found != 0 { prefixMask = found }
      }
    }
    close(&mask)
    return mask
  }
}
