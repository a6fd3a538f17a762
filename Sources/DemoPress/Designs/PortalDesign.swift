import Foundation
import NewsModel

/// A city portal without a feed and without a declared charset: web parts, a listing page, the date in a `span`.
struct PortalDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      <!DOCTYPE html>
      <html>
      <head><title>\(layout.title)</title>
      <meta name="GENERATOR" content="Cong thong tin mau 2013"></head>
      <body>
      \(head(page.outlet))
      <div class="ms-webpart-zone"><div class="ms-webpart-chrome">
      <div class="ArticleHeader">\(layout.title)</div>
      <span class="date">Ngày đăng: \(PressDates.padded(page.published)) \(PressDates.clock(page.published))</span> - <span class="views">Lượt xem: \(Furniture.pick(page.slug, 3_000) + 120)</span>
      <div class="ArticleSummary">\(layout.lead)</div>
      <div class="ArticleContent">
      \(layout.body(paragraph: { "<p class=\"MsoNormal\" style=\"text-align:justify\"><span style=\"font-size:13pt\">\($0)</span></p>" }, heading: { "<p class=\"MsoNormal\"><b><span>\($0)</span></b></p>" }))
      <p class="MsoNormal" align="right"><b>\(layout.author)</b></p>
      </div>
      <div class="ArticleTools"><a href="#">In trang</a> <a href="#">Gửi thư</a></div>
      <div class="OtherNews"><div class="OtherTitle">Tin cùng chuyên mục</div><ul>
      \(layout.related(5).map { "<li><a href=\"\($0.url)\">\($0.title)</a> <span>(\(PressDates.padded($0.date)))</span></li>" }.joined(separator: "\n"))
      </ul></div></div></div>
      \(foot(page.outlet))
      </body></html>

      """
  }

  private func head(_ outlet: Outlet) -> String {
    "<div id=\"banner\"><h2>\(Markup.escape(outlet.name))</h2></div>\(Furniture.menu(outlet))"
      + "<marquee>Nhiệt liệt chào mừng Ngày Khoa học, Công nghệ và Đổi mới sáng tạo Việt Nam 18/5</marquee>"
  }

  private func foot(_ outlet: Outlet) -> String {
    "<div id=\"links\"><select><option>Liên kết trang</option><option>Dịch vụ công</option></select></div>"
      + Furniture.footer(outlet)
  }

  func listing(_ list: FeedList) -> String {
    let rows = list.entries.map { entry in
      "<div class=\"news-row\"><a class=\"thumb\" href=\"\(entry.url)\"><img src=\"\(entry.image ?? "")\" alt=\"\"></a>\n"
        + "<a class=\"news-title\" href=\"\(entry.url)\">\(Markup.escape(entry.title))</a>\n"
        + "<span class=\"date\">(\(PressDates.padded(entry.published)) \(PressDates.clock(entry.published)))</span>\n"
        + "<div class=\"news-summary\">\(Markup.escape(entry.summary))</div></div>\n"
    }
    return """
      <!DOCTYPE html>
      <html>
      <head><title>Tin tức - \(Markup.escape(list.outlet.name))</title></head>
      <body>
      \(head(list.outlet))
      <div class="news-list"><div class="ListTitle">Tin tức – Sự kiện</div>
      \(rows.joined())</div>
      <div class="pager"><b>1</b> <a href="\(list.path)?trang=2">2</a> <a href="\(list.path)?trang=3">3</a> <a href="\(list.path)?trang=2">Sau »</a></div>
      <div class="polls">Bạn đánh giá thế nào về Cổng? <a href="#">Rất hài lòng</a> <a href="#">Hài lòng</a></div>
      \(foot(list.outlet))
      </body></html>

      """
  }
}
