import Foundation
public import NewsModel

/// An issue as one standalone page: no outside resources, no scripts; readable on a phone, in the dark and in print.
///
/// All text of the issue is escaped; only `http` and `https` addresses become links. Item identifiers are the anchors of
/// the items, so a permanent link is the page's address with `#` and the identifier.
public enum IssueHTML {
  /// The page as UTF-8 text, without a byte order mark.
  public static func page(_ issue: Issue) -> String {
    let printed = PrintedIssue(issue)
    let name = [printed.title, printed.numberLine].filter { !$0.isEmpty }.joined(separator: " – ")
    return """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escape(name))</title>
      <meta name="description" content="\(HTMLText.escape(description(printed)))">
      <meta name="generator" content="\(Publishing.producer)">
      <meta name="color-scheme" content="light dark">
      <style>
      \(styleSheet)
      </style>
      <script type="application/ld+json">\(HTMLText.json(LinkedData.tree(issue, printed)))</script>
      </head>
      <body>
      <a class="skip" href="#noi-dung">Tới nội dung</a>
      \(cover(printed))
      <main id="noi-dung">
      \(contents(printed))
      \(trends(printed))
      \(printed.sections.map { section($0) }.joined(separator: "\n"))
      </main>
      \(footer(printed))
      </body>
      </html>

      """
  }

  /// The style sheet that stands in every page; a website may serve it as a file of its own.
  public static let styleSheet: String = {
    guard let url = Bundle.module.url(forResource: "issue.css", withExtension: nil, subdirectory: "Resources"),
      let data = try? Data(contentsOf: url)
    else { return "" }
    return String(decoding: data, as: UTF8.self)
  }()

  private static func description(_ printed: PrintedIssue) -> String {
    let parts = [printed.weekLine, "\(printed.itemCount) tin", printed.publisher.joined(separator: ", ")]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func cover(_ printed: PrintedIssue) -> String {
    let facts = [
      printed.itemCount > 0 ? "\(printed.itemCount) tin" : "",
      printed.sections.count > 1 ? "\(printed.sections.count) chuyên mục" : "",
      printed.outletCount > 1 ? "\(printed.outletCount) nguồn" : "",
    ].filter { !$0.isEmpty }
    return """
      <header class="cover">
      \(printed.isDraft ? "<p class=\"draft\">Bản nháp, chưa duyệt</p>" : "")
      <p class="publisher">\(printed.publisher.map { "<span>\(HTMLText.escape($0))</span>" }.joined(separator: " "))</p>
      <h1>\(HTMLText.escape(printed.title))</h1>
      <p class="dateline">\([HTMLText.element("strong", printed.numberLine), HTMLText.element("span", printed.weekLine)]
        .filter { !$0.isEmpty }.joined(separator: " "))</p>
      \(HTMLText.element("p", class: "facts", facts.joined(separator: " · ")))
      </header>
      """
  }

  private static func contents(_ printed: PrintedIssue) -> String {
    var groups: [String] = []
    if printed.hasTrends {
      let rows = printed.parts.enumerated().filter { !$0.element.title.isEmpty }.map {
        "<li><a href=\"#xu-huong-\($0.offset)\">\(HTMLText.escape($0.element.title))</a></li>"
      }
      let numbers = printed.numbers.charts.isEmpty ? "" : "<li><a href=\"#con-so\">Tuần này qua các con số</a></li>"
      groups.append(
        "<section><h3><a href=\"#xu-huong\">Tổng kết xu hướng</a></h3><ul>\(rows.joined())\(numbers)</ul></section>")
    }
    for section in printed.sections where !(section.title.isEmpty && section.items.isEmpty) {
      let rows = section.items.map {
        "<li value=\"\($0.number)\"><a href=\"#\($0.anchor)\">\(HTMLText.escape(name($0)))</a></li>"
      }
      groups.append(
        """
        <section><h3><a href="#\(section.anchor)">\(HTMLText.escape(section.title.isEmpty ? "Tin" : section.title))</a> \
        <small>\(section.items.count)</small></h3><ol>\(rows.joined())</ol></section>
        """)
    }
    guard !groups.isEmpty else { return "" }
    return
      "<nav class=\"contents\" aria-labelledby=\"muc-luc\"><h2 id=\"muc-luc\">Mục lục</h2>\n<div>\(groups.joined(separator: "\n"))</div></nav>"
  }

  /// An item's title, or the first words of an item that has none.
  static func name(_ item: PrintedIssue.PrintedItem) -> String {
    if !item.title.isEmpty { return item.title }
    let words = (item.paragraphs.first ?? "").split(separator: " ")
    return words.count <= 16 ? words.joined(separator: " ") : words.prefix(16).joined(separator: " ") + "…"
  }

  private static func section(_ section: PrintedIssue.PrintedSection) -> String {
    let empty =
      section.items.isEmpty && section.paragraphs.isEmpty && section.note.isEmpty
      ? "Không có tin trong tuần này." : section.note
    return """
      <section class="items\(section.isFocus ? " focus" : "")" id="\(section.anchor)">
      \(HTMLText.element("h2", section.title))
      \(section.paragraphs.isEmpty ? "" : "<div class=\"introduction\">\(HTMLText.paragraphs(section.paragraphs))</div>")
      \(HTMLText.element("p", class: "note", empty))
      \(section.items.map(article).joined(separator: "\n"))
      </section>
      """
  }

  private static func article(_ item: PrintedIssue.PrintedItem) -> String {
    let date = item.day.isEmpty ? "" : "<time datetime=\"\(item.isoDay)\">\(item.day)</time>"
    let tags = item.tags.isEmpty ? "" : HTMLText.element("p", class: "tags", item.tags.joined(separator: " · "))
    return """
      <article class="item" id="\(item.anchor)">
      <p class="mark">\(date)<a class="number" href="#\(item.anchor)" aria-label="Liên kết tới tin \(item.number)">\(item.number)</a></p>
      <div>
      \(HTMLText.element("h3", item.title))
      \(HTMLText.paragraphs(item.paragraphs))
      \(HTMLText.element("p", class: "author", item.author))\(source(item))\(tags)\(HTMLText.element("p", class: "by-model", item.modelNote))
      </div>
      </article>
      """
  }

  private static func source(_ item: PrintedIssue.PrintedItem) -> String {
    guard !item.source.isEmpty || item.url != nil else { return "" }
    let name = item.source.isEmpty ? (item.url ?? "") : item.source
    var line = "Chi tiết: " + HTMLText.link(name, to: item.url)
    if !item.others.isEmpty {
      let others = item.others.map { "<li>\(HTMLText.link($0.name, to: $0.url))</li>" }
      line += " <details><summary>và \(others.count) nguồn khác</summary><ul>\(others.joined())</ul></details>"
    }
    return "<div class=\"source\">\(line)</div>"
  }

  private static func footer(_ printed: PrintedIssue) -> String {
    """
    <footer>
    \(printed.imprint.map { HTMLText.element("p", $0) }.joined(separator: "\n"))
    \(HTMLText.element("p", class: "by-model", printed.writerNote))
    <p class="end">\(HTMLText.escape([printed.title, printed.numberLine, printed.weekLine].filter { !$0.isEmpty }.joined(separator: " · ")))</p>
    </footer>
    """
  }
}
