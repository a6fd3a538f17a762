import Foundation
import NewsModel

/// Writes feeds: Atom 1.0 (RFC 4287) and JSON Feed 1.1. The same document gives the same bytes.
public enum FeedWriter {
  public static func atom(_ document: FeedDocument) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(MarkupText.escaped(document.language))\">",
    ]
    lines.append(element("id", document.id.nonEmpty ?? document.feedURL))
    lines.append(element("title", document.title))
    if !document.subtitle.isEmpty { lines.append(element("subtitle", document.subtitle)) }
    if let updated = document.updated { lines.append(element("updated", RFC3339.string(updated))) }
    lines.append(link("alternate", "text/html", document.homeURL))
    lines.append(link("self", "application/atom+xml", document.feedURL))
    // RFC 4287, section 4.1.1: a feed without an author needs one in every entry.
    lines.append("  <author><name>\(MarkupText.escaped(document.title))</name></author>")
    for entry in document.entries { lines.append(contentsOf: atomEntry(entry, document.updated)) }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }

  /// An entry without a date of its own was last seen to change when its feed did (section 4.2.15 asks for an instant that
  /// the publisher considers significant); where nothing is known, nothing is made up.
  private static func atomEntry(_ entry: FeedDocument.Entry, _ feedUpdated: Date?) -> [String] {
    var lines = ["  <entry>"]
    lines.append("  " + element("id", entry.id.nonEmpty ?? entry.url))
    lines.append("  " + element("title", entry.title))
    lines.append("  " + link("alternate", "text/html", entry.url))
    if let published = entry.published { lines.append("  " + element("published", RFC3339.string(published))) }
    if let updated = entry.updated ?? entry.published ?? feedUpdated {
      lines.append("  " + element("updated", RFC3339.string(updated)))
    }
    for author in entry.authors { lines.append("    <author><name>\(MarkupText.escaped(author))</name></author>") }
    for tag in entry.tags { lines.append("    <category term=\"\(MarkupText.escaped(tag))\"/>") }
    if !entry.summary.isEmpty { lines.append("  " + element("summary", entry.summary)) }
    if let html = entry.contentHTML {
      lines.append("    <content type=\"html\">\(MarkupText.escaped(html))</content>")
    }
    return lines + ["  </entry>"]
  }

  private static func element(_ name: String, _ text: String) -> String {
    "  <\(name)>\(MarkupText.escaped(text))</\(name)>"
  }

  private static func link(_ relation: String, _ type: String, _ address: String) -> String {
    "  <link rel=\"\(relation)\" type=\"\(type)\" href=\"\(MarkupText.escaped(address))\"/>"
  }

  public static func jsonFeed(_ document: FeedDocument) -> String {
    let feed = JSONFeed(document)
    let data = try? JSONFormat.encoder(pretty: true).encode(feed)
    return data.map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }
}

/// The JSON shape of jsonfeed.org version 1.1.
private struct JSONFeed: Encodable {
  struct Author: Encodable { let name: String }
  struct Item: Encodable {
    let id, url, title: String
    let summary, contentHTML, contentText: String?
    let published, modified: Date?
    let authors: [Author]?
    let tags: [String]?

    enum CodingKeys: String, CodingKey {
      case id, url, title, summary, authors, tags
      case contentHTML = "content_html"
      case contentText = "content_text"
      case published = "date_published"
      case modified = "date_modified"
    }
  }
  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  let description: String?
  let home, address, language: String
  let items: [Item]

  enum CodingKeys: String, CodingKey {
    case version, title, description, language, items
    case home = "home_page_url"
    case address = "feed_url"
  }

  init(_ document: FeedDocument) {
    title = document.title
    description = document.subtitle.nonEmpty
    home = document.homeURL
    address = document.feedURL
    language = document.language
    items = document.entries.map { entry in
      Item(
        id: entry.id.nonEmpty ?? entry.url, url: entry.url, title: entry.title, summary: entry.summary.nonEmpty,
        contentHTML: entry.contentHTML,
        // The format asks for one of the two contents.
        contentText: entry.contentHTML == nil ? entry.summary : nil, published: entry.published,
        modified: entry.updated, authors: entry.authors.isEmpty ? nil : entry.authors.map(Author.init(name:)),
        tags: entry.tags.isEmpty ? nil : entry.tags)
    }
  }
}
