import Foundation
import NewsModel

/// A ministry portal from the age of tables: nothing but visible text, `FONT` elements, a print twin, no metadata.
struct TableDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    layout.twin == .print ? printed(layout) : full(layout)
  }

  private func full(_ layout: PageLayout) -> String {
    let page = layout.page
    let printURL = layout.origin + (page.outlet.printPrefix ?? "/") + page.path.dropFirst()
    let others = layout.related(5).map {
      "<tr><td><a href=\"\($0.url)\">\($0.title)</a> <i>(\(PressDates.short($0.date)))</i></td></tr>"
    }.joined(separator: "\n")
    return """
      <html>
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
      <title>\(layout.title) - \(Markup.escape(page.outlet.name))</title>
      </head>
      <body bgcolor="#ffffff">
      <form name="aspnetForm" method="post" action="chi-tiet" id="aspnetForm">
      <input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIDD2QWAgIBDw8WAh4EVGV4dAUG" />
      <table width="100%" cellpadding="0" cellspacing="0">
      <tr><td colspan="2"><img src="/anh/bieu-ngu.svg" alt=""></td></tr>
      <tr><td width="180" valign="top">
      <table>\(page.outlet.sections.map { "<tr><td><a href=\"/muc\">\(Markup.escape($0))</a></td></tr>" }.joined())
      <tr><td><a href="/so-do">Sơ đồ cổng</a></td></tr><tr><td>Lượt truy cập: 12.345.678</td></tr></table>
      </td><td valign="top">
      <div id="ctl00_content"><div class="path">Trang chủ &gt; \(layout.section)</div>
      <font size="4" color="#003399"><b>\(layout.title)</b></font><br>
      <font size="1">(\(PressDates.padded(page.published)) \(PressDates.clock(page.published)))</font>
      <div align="justify"><b>\(layout.lead)</b></div><br>
      <div align="justify">
      \(layout.body(paragraph: { "<font face=\"Times New Roman\">\($0)</font><br><br>" }, heading: { "<b>\($0)</b><br>" }))
      </div>
      <div align="right"><b>\(layout.author)</b></div>
      <div><a href="\(Markup.escape(printURL))" target="_blank">Bản in</a> | <a href="#">Gửi cho bạn bè</a> | <a href="#">Về đầu trang</a></div>
      <hr><b>Các tin khác</b>
      <table>
      \(others)
      </table></div>
      </td></tr>
      <tr><td colspan="2" align="center">\(Markup.escape(page.outlet.name)) (cổng mô phỏng). Địa chỉ: số 1 đường Tưởng Tượng, Hà Nội</td></tr>
      </table>
      </form></body></html>

      """
  }

  private func printed(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Bản in</title>
      <link rel="canonical" href="\(layout.url)"></head>
      <body onload="window.print()">
      <p>\(Markup.escape(page.outlet.name))</p><hr>
      <h2>\(layout.title)</h2><p><i>\(PressDates.padded(page.published))</i></p><p><b>\(layout.lead)</b></p>
      \(layout.body())
      <p align="right">\(layout.author)</p><hr><p>Nguồn: \(layout.url)</p>
      </body></html>

      """
  }

  func listing(_ list: FeedList) -> String {
    let rows = list.entries.map { entry -> String in
      let mark = entry.url.hasSuffix(".pdf") ? " <img src=\"/anh/pdf.svg\" alt=\"PDF\"> (PDF)" : ""
      return "<tr><td><a href=\"\(entry.url)\"><b>\(Markup.escape(entry.title))</b></a>\(mark)<br>"
        + "<font size=\"1\">(\(PressDates.padded(entry.published)))</font><br>\(Markup.escape(entry.summary))</td></tr>\n"
    }
    return """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
      <title>\(Markup.escape(list.outlet.name))</title></head><body>
      <table width="100%"><tr><td>\(Furniture.menu(list.outlet))</td></tr>
      <tr><td><table id="dsTin">
      \(rows.joined())</table></td></tr>
      <tr><td><a href="/lien-he">Liên hệ</a> <a href="/gop-y">Góp ý</a></td></tr></table></body></html>

      """
  }
}
