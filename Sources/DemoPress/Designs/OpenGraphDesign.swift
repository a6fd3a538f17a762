import Foundation
import NewsModel

/// Party-paper style: OpenGraph only, one `article` element, the lead as first bold paragraph, author before the text.
struct OpenGraphDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    let related = layout.related(3).map { "<li><a href=\"\($0.url)\">\($0.title)</a></li>" }.joined()
    return """
      <!doctype html>
      <html lang="vi-VN" prefix="og: http://ogp.me/ns#">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      <title>\(layout.title)</title>
      <meta property="og:site_name" content="\(Markup.escape(page.outlet.name))" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content="\(layout.title)" />
      <meta property="og:description" content="\(Markup.escape(page.description))" />
      <meta property="og:url" content="\(layout.url)" />
      <meta property="og:image" content="\(layout.image)" />
      <meta property="article:published_time" content="\(RFC3339.string(page.published))" />
      <link rel="canonical" href="\(layout.url)" />
      </head>
      <body>
      <div id="wrapper">
      <div class="topbar">\(PressDates.weekday(page.published)), ngày \(PressDates.padded(page.published)) | Hotline: 000.0000</div>
      <div class="brand"><a href="/">\(Markup.escape(page.outlet.name))</a></div>
      \(Furniture.menu(page.outlet))
      <article class="article-detail">
      <div class="breadcrumb"><a href="/">\(layout.section)</a></div>
      <h1 class="article__title">\(layout.title)</h1>
      <div class="article__meta"><time class="time" datetime="\(RFC3339.string(page.published))">
      \(PressDates.padded(page.published, "-")) \(PressDates.clock(page.published))</time>
      <span class="article__author">\(layout.author)</span></div>
      <div class="article__sapo"><p><b>\(Markup.escape(page.outlet.name)) -</b> \(layout.lead)</p></div>
      <table class="picture" align="center"><tr><td><img src="\(layout.image)" /></td></tr>
      <tr><td class="caption">Quang cảnh sự kiện.</td></tr></table>
      <div class="article__body">
      \(layout.body(heading: { "<p><strong>\($0)</strong></p>" }))
      </div>
      <div class="article__related"><h4>TIN LIÊN QUAN</h4><ul>\(related)</ul></div>
      <div class="article__tag">\(Furniture.tags(page.tags))</div>
      \(Furniture.share(layout.url))
      </article>
      <div class="boxed"><h4>MỚI NHẤT</h4>\(newest(layout))</div>
      </div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }

  private func newest(_ layout: PageLayout) -> String {
    layout.related(8).map {
      "<div class=\"item\"><a href=\"\($0.url)\">\($0.title)</a><i>\(PressDates.padded($0.date, "-"))</i></div>"
    }.joined(separator: "\n")
  }
}
