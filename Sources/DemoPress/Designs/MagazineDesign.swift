import Foundation
import NewsModel

/// A technology site: HTML5 sectioning, `section` per heading, lists, code-like class names, OpenGraph title only.
struct MagazineDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      <!DOCTYPE html>
      <html lang="vi" data-theme="dark">
      <head>
      <meta charset="utf-8"><meta property="og:title" content="\(layout.title)"><meta property="og:type" content="article">
      <title>\(layout.title)</title>
      <link rel="alternate" type="application/feed+json" href="/feed.json">
      </head>
      <body>
      <div class="x-nav"><a href="/">\(Markup.escape(page.outlet.name))</a> \(Furniture.menu(page.outlet))</div>
      <div class="x-hero" style="background-image:url(\(layout.image))"><span class="x-chip">\(layout.section)</span>
      <h1>\(layout.title)</h1>
      <div class="x-by">bởi <a href="/tac-gia" rel="author">\(layout.author)</a> • <time datetime="\(RFC3339.string(page.published))">\(PressDates.short(page.published)) \(PressDates.clock(page.published))</time> • \(layout.paragraphs.count) phút đọc</div></div>
      <div class="x-toc"><b>Nội dung</b> \(layout.paragraphs.filter { $0.hasPrefix("## ") }.map { "<a href=\"#\">\(Markup.escape(String($0.dropFirst(3))))</a>" }.joined(separator: " · "))</div>
      <div class="x-body">
      <p class="x-intro">\(layout.lead)</p>
      \(layout.body(between: { index in
        index == 1 ? "<div class=\"x-sponsor\">Tài trợ: \(Furniture.advert(page.slug))</div>" : ""
      }))
      </div>
      <div class="x-react">👍 \(Furniture.pick(page.slug, 300)) 🔥 \(Furniture.pick(page.slug + "f", 90))</div>
      <div class="x-thread"><h3>Thảo luận</h3>\(Furniture.comments(page.slug, count: 4).map {
        "<div class=\"x-msg\"><span>@\($0.name)</span><div>\($0.text)</div></div>"
      }.joined(separator: "\n"))</div>
      <div class="x-next"><h3>Đọc tiếp</h3>\(layout.related(3).map { "<a href=\"\($0.url)\"><h4>\($0.title)</h4><p>\($0.lead)</p></a>" }.joined(separator: "\n"))</div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }
}
