import HTMLParsing

/// Regions of a page that name themselves by tag, class or id.
enum RegionNames {
  enum Kind { case comments, furniture }

  static func kind(of element: PageElement, in document: HTMLDocument) -> Kind? {
    if element.tag == .nav { return .furniture }
    if element.tag == .footer, element.ancestry & Ancestry.bit(.article) == 0 { return .furniture }
    let commentBit = PageVocabulary.Group.comment.bit
    let furnitureBits =
      PageVocabulary.Group.footer.bit | PageVocabulary.Group.navigation.bit | PageVocabulary.Group.side.bit
      | PageVocabulary.Group.subscription.bit
    guard element.groups & (commentBit | furnitureBits) != 0 else { return nil }
    for name in [HTMLAttributeName.class, .id] {
      guard let range = document.byteRange(ofAttribute: name, of: element.node) else { continue }
      for token in document.bytes[range].split(whereSeparator: { $0 <= 0x20 }) {
        let words = split(token)
        if isComments(words), element.tag != .article { return .comments }
        if isFurniture(words) { return .furniture }
      }
    }
    return nil
  }

  static func split(_ token: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var last: UInt8 = 0
    for byte in token {
      let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
      let isLetter = (0x61...0x7a).contains(lower) || (0x30...0x39).contains(lower)
      if !isLetter || (lower != byte && (0x61...0x7a).contains(last)), !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if isLetter { word.append(lower) }
      last = byte
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let commentWords: Set<String> = [
    "comment", "comments", "commentlist", "commentsblock", "disqus", "respond", "livefyre", "replies", "cmt",
    "binhluan",
    "commentarea", "commentbox", "boxcomment",
  ]
  private static let commentCompanions: Set<String> = [
    "list", "area", "section", "wrap", "wrapper", "container", "block", "box", "content", "thread", "body", "form",
    "holder", "template", "component", "panel", "post", "article", "the", "user", "reader", "facebook", "fb", "view",
    "story", "page", "news", "detail", "inner", "outer", "main", "widget", "embed", "module", "group", "threads",
  ]
  private static let furnitureWords: Set<String> = [
    "footer", "sidebar", "navbar", "menu", "navigation", "newsletter", "breadcrumb", "breadcrumbs",
  ]
  private static let furnitureCompanions: Set<String> = [
    "site", "page", "main", "global", "primary", "secondary", "top", "bottom", "left", "right", "wrapper", "container",
    "area", "widget", "widgets", "signup", "box", "block", "form", "mobile", "header", "footer", "the", "l", "c",
    "region",
  ]

  /// One comment word, everything else a companion: `comments-area`, `post-comments`, not `comments-open`.
  private static func isComments(_ words: [String]) -> Bool {
    isNamed(words, commentWords, commentCompanions) || (words.count == 2 && words == ["binh", "luan"])
  }

  private static func isFurniture(_ words: [String]) -> Bool {
    isNamed(words, furnitureWords, furnitureCompanions)
  }

  private static func isNamed(_ words: [String], _ names: Set<String>, _ companions: Set<String>) -> Bool {
    guard words.count <= 4 else { return false }
    var found = false
    for word in words {
      if names.contains(word) {
        found = true
      } else if !companions.contains(word), word.utf8.contains(where: { !(0x30...0x39).contains($0) }) {
        return false
      }
    }
    return found
  }
}
