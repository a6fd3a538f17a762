import Foundation
import NewsModel

/// A science journal: citation metadata, headings, long pieces in several pages (`?trang=2`), references at the end.
struct JournalDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    var head = ""
    if layout.part < layout.parts { head += "<link rel=\"next\" href=\"\(layout.partURL(layout.part + 1))\">\n" }
    if layout.part > 1 { head += "<link rel=\"prev\" href=\"\(layout.partURL(layout.part - 1))\">\n" }
    let lead = layout.isFirst ? "<div class=\"abstract\"><p>\(layout.lead)</p></div>" : ""
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="utf-8">
      <title>\(layout.title)\(layout.part > 1 ? " (trang \(layout.part))" : "") – \(Markup.escape(page.outlet.name))</title>
      <meta name="citation_title" content="\(layout.title)">
      <meta name="citation_author" content="\(layout.author)">
      <meta name="citation_publication_date" content="\(PressDates.folder(page.published))">
      <meta name="citation_journal_title" content="\(Markup.escape(page.outlet.name))">
      \(head)</head>
      <body>
      <header class="jr-head"><p class="jr-name">\(Markup.escape(page.outlet.name))</p>\(Furniture.menu(page.outlet))</header>
      <div class="jr-wrap">
      <main class="jr-article">
      <p class="rubric">\(layout.section)</p>
      <h1>\(layout.title)</h1>
      <p class="jr-date">Đăng ngày \(PressDates.short(page.published, ".")) – Số 4/2026</p>
      <p class="jr-author">\(layout.author)</p>
      \(lead)
      <section class="jr-text">
      \(layout.body(heading: { "<h2>\($0)</h2>" }, between: { index in
        index == 1 ? "<blockquote class=\"pull\">\(pull(layout))</blockquote>" : ""
      }))
      </section>
      \(pager(layout))
      <section class="refs"><h3>Tài liệu tham khảo</h3><ol><li>Hồ sơ tòa soạn, tháng 4/2026.</li><li>Ghi chép phỏng vấn của tác giả.</li></ol></section>
      </main>
      <aside><h3>Trong số này</h3><ul>\(layout.related(6).map { "<li><a href=\"\($0.url)\">\($0.title)</a></li>" }.joined())</ul>
      <h3>Đặt mua tạp chí</h3><p>Một năm 12 số, giao tận nhà.</p></aside>
      </div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }

  /// The journal repeats the beginning of a paragraph in large letters.
  private func pull(_ layout: PageLayout) -> String {
    let text = layout.paragraphs.first { !$0.hasPrefix("## ") && !$0.hasPrefix("- ") } ?? ""
    return Markup.escape(text.split(separator: ".").first.map(String.init) ?? text)
  }

  private func pager(_ layout: PageLayout) -> String {
    guard layout.parts > 1 else { return "" }
    var links = (1...layout.parts).map { "<a href=\"\(layout.partURL($0))\">\($0)</a>" }
    if layout.part < layout.parts {
      links.append("<a class=\"next\" href=\"\(layout.partURL(layout.part + 1))\">Trang sau ›</a>")
    }
    return "<nav class=\"pages\" aria-label=\"Phân trang\">\(links.joined(separator: " "))</nav>"
  }
}
