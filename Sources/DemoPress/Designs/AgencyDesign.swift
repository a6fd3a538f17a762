import Foundation
import NewsModel

/// A news agency whose pages declare iso-8859-1 but are UTF-8; a print twin; the place and date line inside the text.
struct AgencyDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    let printURL = layout.origin + (page.outlet.printPrefix ?? "/") + page.path.dropFirst()
    if layout.twin == .print {
      return """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>\(layout.title)</title>
        <meta name="robots" content="noindex"><link rel="canonical" href="\(layout.url)"></head><body>
        <h1>\(layout.title)</h1><p>\(PressDates.full(page.published))</p><p><b>\(layout.lead)</b></p>
        \(layout.body())<p>\(layout.author)</p></body></html>

        """
    }
    return """
      <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
      <html lang="vi">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
      <title>\(layout.title)</title>
      <meta name="description" content="\(Markup.escape(page.description))">
      <meta name="pubdate" content="\(RFC3339.string(page.published))">
      <meta name="author" content="\(layout.author)">
      <link rel="canonical" href="\(layout.url)">
      </head>
      <body>
      <div class="masthead"><img src="/anh/logo.svg" alt="\(Markup.escape(page.outlet.name))"></div>
      \(Furniture.menu(page.outlet))
      <div class="col-left"><h3>Tin nóng</h3>\(layout.related(5, skipping: 1).map { "<p><a href=\"\($0.url)\">\($0.title)</a></p>" }.joined())</div>
      <div class="details">
      <h1 class="details__headline">\(layout.title)</h1>
      <div class="details__meta">\(PressDates.full(page.published)) <a href="\(Markup.escape(printURL))" rel="alternate" media="print">In bài viết</a></div>
      <div class="details__summary">\(layout.lead)</div>
      <div class="details__content">
      \(layout.body(heading: { "<h2>\($0)</h2>" }, between: { index in
        index == 1 ? "<div class=\"notebox\"><div class=\"notebox__head\">Tin liên quan</div>"
          + layout.related(2).map { "<a href=\"\($0.url)\">\($0.title)</a>" }.joined(separator: "<br>") + "</div>" : ""
      }))
      <div class="details__author">\(layout.author) (\(Markup.escape(page.outlet.name)))</div>
      </div>
      <div class="details__tags">\(Furniture.tags(page.tags))</div>
      </div>
      <div class="col-right"><div class="banner">\(Furniture.advert(page.slug))</div></div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }
}
