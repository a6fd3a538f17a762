import Foundation

/// Builds sitemap entries from XML events. Names are enough: the extensions do not clash.
struct SitemapBuilder: XMLEventSink {
  private let bytes: [UInt8]
  private let base: String?
  private var text: [UInt8] = []
  private var entry = ParsedEntry()
  private var inImage = false
  private(set) var isSitemap = false
  private(set) var entries: [ParsedEntry] = []
  private(set) var children: [String] = []
  private(set) var publication = ""
  private(set) var language = ""

  init(bytes: [UInt8], documentURL: String?) {
    self.bytes = bytes
    base = documentURL
  }

  var isFinished: Bool { false }

  /// The name without its prefix, except that of images.
  private func local(_ name: Range<Int>) -> String {
    let full = Bytes.lowercased(bytes, name)
    guard let colon = full.lastIndex(of: ":") else { return full }
    return full.hasPrefix("image:") || full.hasPrefix("video:") ? full : String(full[full.index(after: colon)...])
  }

  mutating func start(_ name: Range<Int>, _ attributes: XMLAttributes) {
    text.removeAll(keepingCapacity: true)
    switch local(name) {
    case "urlset", "sitemapindex": isSitemap = true
    case "url", "sitemap": entry = ParsedEntry()
    default: break
    }
  }

  mutating func text(_ piece: ArraySlice<UInt8>) { text.append(contentsOf: piece) }

  mutating func end(_ name: Range<Int>) {
    let value = Bytes.string(text, Bytes.trimmed(text, 0..<text.count))
    switch local(name) {
    case "loc": entry.url = WebAddress.resolve(value, against: base)
    case "lastmod": entry.updated = FeedDates.date(value)
    case "publication_date": entry.published = FeedDates.date(value)
    case "title": if !value.isEmpty { entry.title = HTMLFragment.text(text, onlyKnownTags: true) }
    case "keywords": addTags()
    case "name": publication = HTMLFragment.text(text)
    case "language": language = value.lowercased()
    case "image:loc": if entry.image == nil { entry.image = WebAddress.resolve(value, against: base).nonEmpty }
    case "url": finishURL()
    case "sitemap":
      if !entry.url.isEmpty { children.append(entry.url) }
      entry = ParsedEntry()
    default: break
    }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func addTags() {
    for word in text.split(separator: 0x2c) {
      let tag = HTMLFragment.text(Array(word))
      if !tag.isEmpty, entry.tags.count < 256, !entry.tags.contains(tag) { entry.tags.append(tag) }
    }
  }

  private mutating func finishURL() {
    if !entry.url.isEmpty { entries.append(entry) }
    entry = ParsedEntry()
  }

  /// A cut-off file keeps the addresses that were complete; an entry without its end tag counts.
  mutating func finish() { finishURL() }
}
