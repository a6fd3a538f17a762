import Foundation
import NewsModel

/// Writes Atom 1.0 (RFC 4287) with an HTML summary.
enum AtomFeed {
  static func data(_ list: FeedList) -> Data {
    let updated = list.entries.map(\.updated).max() ?? PressClock.endOfWeek
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    text += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n"
    text += "<title>\(Markup.escape(list.title))</title>\n<id>\(list.origin)/</id>\n"
    text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(list.origin)/\"/>\n"
    text += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(list.origin)\(list.path)\"/>\n"
    text += "<updated>\(RFC3339.string(updated))</updated>\n"
    for entry in list.entries {
      text += "<entry>\n<title type=\"text\">\(Markup.escape(entry.title))</title>\n"
      text += "<link rel=\"alternate\" href=\"\(entry.url)\"/>\n<id>\(entry.url)</id>\n"
      text += "<published>\(RFC3339.string(entry.published))</published>\n"
      text += "<updated>\(RFC3339.string(entry.updated))</updated>\n"
      if !entry.author.isEmpty { text += "<author><name>\(Markup.escape(entry.author))</name></author>\n" }
      for tag in entry.tags { text += "<category term=\"\(Markup.escape(tag))\"/>\n" }
      text += "<summary type=\"html\">\(Markup.escape("<p>\(Markup.escape(entry.summary))</p>"))</summary>\n</entry>\n"
    }
    return Data((text + "</feed>\n").utf8)
  }
}

/// Writes JSON Feed 1.1.
enum JSONFeedPage {
  static func data(_ list: FeedList) -> Data {
    let items = list.entries.map { entry in
      var fields = [
        "\"id\": \(Markup.json(entry.url))", "\"url\": \(Markup.json(entry.url))",
        "\"title\": \(Markup.json(entry.title))", "\"summary\": \(Markup.json(entry.summary))",
        "\"content_html\": \(Markup.json(entry.content))",
        "\"date_published\": \(Markup.json(RFC3339.string(entry.published)))",
        "\"date_modified\": \(Markup.json(RFC3339.string(entry.updated)))", "\"tags\": \(Markup.jsonList(entry.tags))",
      ]
      if let image = entry.image { fields.append("\"image\": \(Markup.json(image))") }
      if !entry.author.isEmpty { fields.append("\"authors\": [{\"name\": \(Markup.json(entry.author))}]") }
      return "  {\(fields.joined(separator: ", "))}"
    }
    let text = """
      {"version": "https://jsonfeed.org/version/1.1", "title": \(Markup.json(list.title)),
       "home_page_url": \(Markup.json(list.origin + "/")), "feed_url": \(Markup.json(list.origin + list.path)),
       "language": "vi", "items": [
      \(items.joined(separator: ",\n"))
      ]}

      """
    return Data(text.utf8)
  }
}

/// Writes a news sitemap (sitemaps.org 0.9 with the news extension).
enum NewsSitemap {
  static func data(_ list: FeedList) -> Data {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
    text += " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\""
    text += " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n"
    for entry in list.entries {
      text += "<url>\n<loc>\(entry.url)</loc>\n<lastmod>\(RFC3339.string(entry.updated))</lastmod>\n"
      text += "<news:news>\n<news:publication><news:name>\(Markup.escape(list.outlet.name))</news:name>"
      text += "<news:language>vi</news:language></news:publication>\n"
      text += "<news:publication_date>\(RFC3339.string(entry.published))</news:publication_date>\n"
      text += "<news:title>\(Markup.escape(entry.title))</news:title>\n"
      text += "<news:keywords>\(Markup.escape(entry.tags.joined(separator: ", ")))</news:keywords>\n</news:news>\n"
      if let image = entry.image { text += "<image:image><image:loc>\(image)</image:loc></image:image>\n" }
      text += "</url>\n"
    }
    return Data((text + "</urlset>\n").utf8)
  }
}
