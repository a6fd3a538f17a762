import Foundation
import NewsModel

/// A forum thread: the first post is the piece, replies follow in the same markup.
struct ForumDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    let replies = Furniture.comments(page.slug, count: 5).enumerated().map { index, reply in
      post(
        number: index + 2, author: reply.name, date: page.published.addingTimeInterval(Double(index + 1) * 1_260),
        body: "<p>\(reply.text)</p>", role: "comment")
    }
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="utf-8"><title>\(layout.title) | \(Markup.escape(page.outlet.name))</title>
      <link rel="canonical" href="\(layout.url)"><meta property="og:type" content="website"></head>
      <body>
      <div class="p-nav">\(Furniture.menu(page.outlet))<a href="/dang-ky">Đăng ký thành viên</a></div>
      <div class="p-breadcrumbs"><a href="/">Diễn đàn</a> › <a href="/box">\(layout.section)</a></div>
      <div class="p-title"><h1 class="p-title-value">\(layout.title)</h1></div>
      <div class="p-description">Thành viên <b>\(layout.author)</b> mở chủ đề, \(PressDates.clock(page.published)) \(PressDates.padded(page.published, "-"))</div>
      <div class="block-messages" itemscope itemtype="https://schema.org/DiscussionForumPosting">
      <meta itemprop="headline" content="\(layout.title)">
      \(post(number: 1, author: layout.author, date: page.published, body: "<p>\(layout.lead)</p>\n\(layout.body())", role: "text"))
      \(replies.joined(separator: "\n"))
      </div>
      <div class="pageNav">Trang 1/1 · <a href="/dang-nhap">Đăng nhập để trả lời</a></div>
      <div class="similar"><h3>Chủ đề tương tự</h3>\(layout.related(4).map { "<div><a href=\"\($0.url)\">\($0.title)</a></div>" }.joined())</div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }

  private func post(number: Int, author: String, date: Date, body: String, role: String) -> String {
    """
    <article class="message" id="post-\(number)"><div class="message-user"><span itemprop="author">\(author)</span>
    <div>Thành viên tích cực</div><div>Bài viết: \(Furniture.pick(author, 900) + 3)</div></div>
    <div class="message-main"><time datetime="\(RFC3339.string(date))">\(PressDates.short(date)) lúc \(PressDates.clock(date))</time> <a href="#post-\(number)">#\(number)</a>
    <div class="message-body" itemprop="\(role)">\(body)</div>
    <div class="message-actions"><a href="#">Thích</a> <a href="#">Trích dẫn</a></div></div></article>
    """
  }
}
