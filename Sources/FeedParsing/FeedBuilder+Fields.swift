import Foundation

/// What the single elements mean.
extension FeedBuilder {
  /// Strength of a value said right below the item, and of one said deeper or in a secondary element.
  private static let direct = 3
  private static let nested = 1

  private mutating func with(_ change: (inout EntryDraft) -> Void) {
    if isInEntry { change(&entry) } else { change(&feed) }
  }

  mutating func readItemAttributes(_ attributes: XMLAttributes, _ base: String?) {
    guard !attributes.isEmpty else { return }
    if let about = attributes.value("rdf:about") ?? attributes.value("about") {
      with { $0.id.set(WebAddress.resolve(about, against: base), strength: 1) }
    }
    if let href = attributes.value("href") {
      with { $0.link.set(WebAddress.resolve(href, against: base), strength: 1) }
    }
    if let changed = attributes.value("lastmod").flatMap(FeedDates.date) {
      with { $0.updated.set(changed, strength: 1) }
    }
  }

  /// Elements that say what they say in attributes.
  mutating func readAttributes(of element: FeedElement, _ attributes: XMLAttributes, _ base: String?) {
    guard !attributes.isEmpty else { return }
    switch element {
    case .link: readLink(attributes, base)
    case .category:
      if let term = attributes.value("term") ?? attributes.value("text") { with { $0.addTag(term) } }
    case .enclosure:
      readPicture(attributes.value("url"), type: attributes.value("type"), base, strength: 3)
    case .mediaContent:
      let medium = attributes.value("medium").map { $0 + "/" }
      readPicture(attributes.value("url"), type: attributes.value("type") ?? medium, base, strength: 2)
    case .thumbnail:
      readPicture(attributes.value("url") ?? attributes.value("href"), type: "image/", base, strength: 1)
    case .content:
      if let source = attributes.value("src") {
        with { $0.link.set(WebAddress.resolve(source, against: base), strength: 0) }
      }
    default: break
    }
  }

  /// `<link href rel type>` of Atom. Without `rel` it is the article (RFC 4287, section 4.2.7.2).
  private mutating func readLink(_ attributes: XMLAttributes, _ base: String?) {
    guard let href = attributes.value("href") else { return }
    let address = WebAddress.resolve(href, against: base)
    let type = attributes.value("type") ?? "text/html"
    let isPage = type.contains("html")
    switch attributes.value("rel") ?? "alternate" {
    case "alternate", "http://www.iana.org/assignments/relation/alternate":
      with { $0.link.set(address, strength: isPage ? 4 : 2) }
    case "enclosure": readPicture(href, type: attributes.value("type"), base, strength: 3)
    default: break
    }
  }

  private mutating func readPicture(_ address: String?, type: String?, _ base: String?, strength: Int) {
    guard let address, !address.isEmpty, type?.hasPrefix("image") ?? FirstImage.isPicture(address) else { return }
    with { $0.image.set(WebAddress.resolve(address, against: base), strength: strength) }
  }

  /// An element with text has ended.
  mutating func finish(_ capture: FeedCapture) {
    let strength = capture.isDirect ? FeedBuilder.direct : FeedBuilder.nested
    switch capture.element {
    case .title:
      let title = capture.text
      if title.isEmpty { with { $0.hasEmptyTitle = true } }
      setText(\.title, title, strength)
    case .weakTitle: setText(\.title, capture.text, 0)
    case .summary: finishSummary(capture, strength)
    case .weakSummary: setText(\.summary, capture.text, 0)
    case .content: finishContent(capture, strength)
    case .published, .weakPublished, .updated, .dcDate: finishDate(capture, strength)
    case .link, .origin, .id, .weakID, .pictureAddress: finishAddress(capture, strength)
    case .author, .weakAuthor, .name, .email: finishPerson(capture)
    case .category: with { $0.addTag(capture.text) }
    case .keywords:
      for word in capture.text.split(separator: ",") {
        with { $0.addTag(HTMLFragment.plain(Array(word.utf8))) }
      }
    case .language: setText(\.language, capture.raw.lowercased(), 2)
    default: break
    }
  }

  private mutating func setText(
    _ field: WritableKeyPath<EntryDraft, EntryDraft.Field<String>>, _ value: String, _ strength: Int
  ) {
    if !value.isEmpty { with { $0[keyPath: field].set(value, strength: strength) } }
  }

  /// The first description is the summary; a second one is the full text.
  private mutating func finishSummary(_ capture: FeedCapture, _ strength: Int) {
    let hasSummary = isInEntry && entry.summary.value != nil
    if capture.isDirect, hasSummary, !capture.html.isEmpty {
      with { $0.content.set(capture.html, strength: 1) }
    }
    setText(\.summary, capture.text, strength)
    if capture.kind == .html, let image = FirstImage.address(in: capture.buffer, base: capture.base) {
      with { $0.image.set(image, strength: 0) }
    }
  }

  private mutating func finishContent(_ capture: FeedCapture, _ strength: Int) {
    let html = capture.html
    guard !html.isEmpty else { return }
    let isFirst = (isInEntry ? entry.content : feed.content).value == nil
    with { $0.content.set(html, strength: strength) }
    if isFirst { setText(\.contentText, capture.text, strength) }
    if let image = FirstImage.address(in: capture.buffer, base: capture.base) {
      with { $0.image.set(image, strength: 0) }
    }
  }

  private mutating func finishDate(_ capture: FeedCapture, _ strength: Int) {
    guard let date = FeedDates.date(capture.raw) else {
      if !capture.raw.isEmpty { with { $0.hasUnreadDate = true } }
      return
    }
    switch capture.element {
    case .published: with { $0.published.set(date, strength: strength) }
    case .weakPublished: with { $0.published.set(date, strength: 1) }
    case .dcDate:
      with {
        $0.published.set(date, strength: 0)
        $0.updated.set(date, strength: 1)
      }
    default: with { $0.updated.set(date, strength: strength) }
    }
  }

  private mutating func finishAddress(_ capture: FeedCapture, _ strength: Int) {
    let value = capture.raw
    guard !value.isEmpty else { return }
    let address = WebAddress.resolve(value, against: capture.base)
    switch capture.element {
    case .origin: with { $0.link.set(address, strength: 5) }
    case .link: with { $0.link.set(address, strength: strength) }
    case .pictureAddress:
      if isInEntry, WebAddress.isHTTP(address) { with { $0.image.set(address, strength: 1) } }
    case .weakID: with { $0.id.set(value, strength: 0) }
    default:
      let isRelative = WebAddress.scheme(of: value) == nil && value.contains("/")
      with { $0.id.set(isRelative && capture.isPermanentLink ? address : value, strength: strength) }
      if capture.isPermanentLink, WebAddress.isHTTP(address) { with { $0.link.set(address, strength: 0) } }
    }
  }

  private mutating func finishPerson(_ capture: FeedCapture) {
    let text = capture.text
    guard !text.isEmpty else { return }
    switch capture.element {
    case .name: authorName = text
    case .email: authorEmail = text
    case .author: with { if $0.authors.count < 64 { $0.authors.append(PersonName.name(text)) } }
    default: with { if $0.weakAuthors.count < 64 { $0.weakAuthors.append(PersonName.name(text)) } }
    }
  }

  /// The end of Atom's `author` block.
  mutating func finishAuthor() {
    let name = authorName.isEmpty ? authorEmail : authorName
    authorName = ""
    authorEmail = ""
    guard !name.isEmpty else { return }
    with { if $0.authors.count < 64 { $0.authors.append(name) } }
  }
}

/// Finds the first picture in a piece of HTML.
enum FirstImage {
  /// True when the path of an address ends like that of a picture.
  static func isPicture(_ address: String) -> Bool {
    let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].contains { path.hasSuffix($0) }
  }

  static func address(in bytes: [UInt8], base: String?) -> String? {
    var position = 0
    while position + 4 < bytes.count {
      guard bytes[position] == 0x3c, Bytes.matches(bytes, at: position, "<img"),
        let tag = HTMLTag(bytes, at: position), tag.name == "img"
      else {
        position += 1
        continue
      }
      for (name, value) in HTMLAttributes(bytes, tag.inside) where name == "src" || name == "data-src" {
        let address = WebAddress.resolve(value, against: base)
        if WebAddress.isHTTP(address) { return address }
      }
      position = max(tag.end, position + 1)
    }
    return nil
  }
}
