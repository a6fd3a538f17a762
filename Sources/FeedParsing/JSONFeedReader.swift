import Foundation
import NewsModel

/// JSON Feed 1.0 and 1.1 (jsonfeed.org). A field of the wrong type is as good as missing.
enum JSONFeedReader {
  static func parse(_ bytes: [UInt8], url: String?) throws -> ParsedFeed {
    let decoded: Any?
    do {
      decoded = try JSONSerialization.jsonObject(with: Data(bytes), options: [])
    } catch {
      throw NewsError(.badInput, "đây là JSON hỏng, không đọc được (malformed JSON)", context: url)
    }
    guard let root = decoded as? [String: Any], let items = root["items"] as? [Any] else {
      throw NewsError(.badInput, "đây là JSON nhưng không phải JSON Feed (thiếu “items”)", context: url)
    }
    var feed = ParsedFeed(format: "json")
    feed.title = text(root["title"])
    feed.home = WebAddress.resolve(string(root["home_page_url"]), against: url)
    feed.language = string(root["language"]).lowercased()
    let base = url ?? string(root["home_page_url"])
    feed.entries = items.compactMap { $0 as? [String: Any] }.map { entry($0, base: base) }
    if feed.entries.isEmpty, !items.isEmpty { feed.warnings.append("không mục nào đọc được") }
    return feed
  }

  private static func entry(_ item: [String: Any], base: String) -> ParsedEntry {
    var entry = ParsedEntry()
    entry.id = identifier(item["id"])
    let address = string(item["url"])
    entry.url = WebAddress.resolve(address.isEmpty ? string(item["external_url"]) : address, against: base)
    entry.title = text(item["title"])
    let html = string(item["content_html"])
    let plain = string(item["content_text"])
    entry.content =
      html.isEmpty ? HTMLFragment.plain(Array(plain.utf8)) : SafeHTML.sanitize(Array(html.utf8), base: base)
    entry.summary = text(item["summary"])
    if entry.summary.isEmpty { entry.summary = html.isEmpty ? entry.content : HTMLFragment.text(Array(html.utf8)) }
    entry.published = FeedDates.date(string(item["date_published"]))
    entry.updated = FeedDates.date(string(item["date_modified"]))
    let authors = item["authors"] as? [Any] ?? [item["author"] as Any]
    entry.authors = authors.compactMap { ($0 as? [String: Any]).map { text($0["name"]) } }.filter { !$0.isEmpty }
    entry.tags = (item["tags"] as? [Any] ?? []).map(text).filter { !$0.isEmpty }
    let image = string(item["image"]).nonEmpty ?? string(item["banner_image"]).nonEmpty
    entry.image =
      image.map { WebAddress.resolve($0, against: base) } ?? FirstImage.address(in: Array(html.utf8), base: base)
    return entry
  }

  private static func string(_ value: Any?) -> String { value as? String ?? "" }

  /// Version 1 writers may send numbers: the reader must take them (jsonfeed.org, “items/id”).
  private static func identifier(_ value: Any?) -> String {
    if let number = value as? NSNumber { return number.stringValue }
    return string(value)
  }

  private static func text(_ value: Any?) -> String { HTMLFragment.plain(Array(string(value).utf8)) }
}

extension String {
  /// Nil instead of the empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
