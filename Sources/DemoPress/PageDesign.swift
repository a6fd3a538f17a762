import Foundation
import NewsModel

/// One article page, before an outlet's design turns it into HTML.
struct PageLayout: Sendable {
  enum Twin: Sendable { case none, print, amp }

  let page: PressPage
  let origin: String
  let twin: Twin
  /// Those of this part.
  let paragraphs: [String]
  let part: Int
  let parts: Int
  /// Other articles of the outlet, newest first.
  let neighbours: [PressPage]

  var url: String { Markup.escape(origin + page.path) }
  var title: String { Markup.escape(page.title) }
  var lead: String { Markup.escape(page.lead) }
  var author: String { Markup.escape(page.author) }
  var section: String { Markup.escape(page.section) }
  var image: String { "\(origin)/anh/\(page.slug).svg" }
  var isFirst: Bool { part == 1 }
  func partURL(_ part: Int) -> String { Markup.escape(origin + Paging.path(page.path, part: part)) }

  /// Links to other articles: `count` of them, the same for the same page.
  func related(_ count: Int, skipping: Int = 0) -> [(url: String, title: String, lead: String, date: Date)] {
    neighbours.dropFirst(skipping).prefix(count).map {
      (Markup.escape(origin + $0.path), Markup.escape($0.title), Markup.escape($0.description), $0.published)
    }
  }

  /// The paragraphs as HTML; `between` puts something after the paragraph of that index.
  func body(
    paragraph: (String) -> String = { "<p>\($0)</p>" }, heading: (String) -> String = { "<h2>\($0)</h2>" },
    between: (Int) -> String = { _ in "" }
  ) -> String {
    var html = ""
    var inList = false
    for (index, text) in paragraphs.enumerated() {
      let isItem = text.hasPrefix("- ")
      if isItem != inList {
        html += isItem ? "<ul>\n" : "</ul>\n"
        inList = isItem
      }
      if isItem {
        html += "<li>\(Markup.escape(String(text.dropFirst(2))))</li>\n"
      } else if text.hasPrefix("## ") {
        html += heading(Markup.escape(String(text.dropFirst(3)))) + "\n"
      } else {
        html += paragraph(Markup.escape(text)) + "\n"
      }
      if !isItem { html += between(index) }
    }
    return html + (inList ? "</ul>\n" : "")
  }
}

/// How one outlet's pages look. Every design differs in markup, metadata, furniture and visible dates.
protocol PageDesign: Sendable {
  func article(_ layout: PageLayout) -> String
  func listing(_ list: FeedList) -> String
}

extension PageDesign {
  /// A plain front page; outlets without a feed have their own.
  func listing(_ list: FeedList) -> String {
    let links = list.outlet.feeds.map { feed -> String in
      let type =
        switch feed.style {
        case .rss: "application/rss+xml"
        case .atom: "application/atom+xml"
        case .jsonFeed: "application/feed+json"
        case .newsSitemap, .listing: ""
        }
      guard !type.isEmpty else { return "" }
      return "<link rel=\"alternate\" type=\"\(type)\" title=\"\(Markup.escape(list.title))\" href=\"\(feed.path)\">\n"
    }
    let items = list.entries.map {
      "<li><a href=\"\($0.url)\">\(Markup.escape($0.title))</a> <small>\(PressDates.full($0.published))</small>"
        + "<p>\(Markup.escape($0.summary))</p></li>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>\(Markup.escape(list.outlet.name))</title>
      \(links.joined())</head><body>
      <header><a href="/">\(Markup.escape(list.outlet.name))</a></header>
      \(Furniture.menu(list.outlet))
      <main><h1>Tin mới</h1><ul class="tin-moi">
      \(items.joined())</ul></main>
      \(Furniture.footer(list.outlet))
      </body></html>

      """
  }
}
