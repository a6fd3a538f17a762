import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

/// What stands around the body on the same page and must not come into it.
@Suite struct FurnitureTests {
  private let url = "https://bao.example/so/khai-truong-trung-tam-du-lieu-1234.html"
  private let body = ArticleExtractorTests.paragraphs.joined(separator: "\n\n")

  private func extract(head: String = "", above: String = "", below: String = "", body: String? = nil)
    -> ParsedArticle
  {
    ArticleExtractor.extract(
      html: ArticleExtractorTests.page(head: head, above: above, below: below, body: body), url: url)
  }

  private func card(_ number: Int) -> String {
    """
    <div class="card"><a href="/x-\(number).html"><img src="/x.jpg" alt=""></a><h3><a href="/x-\(number).html">Một tin khác hẳn
    mang số thứ tự \(number)</a></h3><p>Đoạn dẫn của tin số \(number) nói về một cuộc thi chạy ở vùng biển xa, có hàng nghìn
    người tham gia và cổ vũ từ sáng sớm.</p></div>
    """
  }

  @Test func `cards of other stories under a label stay out`() {
    let cards = (1...4).map(card).joined()
    let article = extract(below: "<div class=\"more-box\"><h3>Tin cùng chuyên mục</h3>\(cards)</div>")
    #expect(article.text == body)
  }

  @Test func `repeated cards without a label stay out`() {
    let article = extract(below: "<div class=\"zone\">\((1...4).map(card).joined())</div>")
    #expect(article.text == body)
  }

  @Test func `a box that says read more stays out of the middle of the body`() {
    let box =
      "<div class=\"inread\"><b>ĐỌC THÊM</b><a href=\"/y-1.html\">Đầu đề của một bài khác trên cùng tờ báo này</a></div>"
    let paragraphs = ArticleExtractorTests.paragraphs.map { "<p>\($0)</p>" }
    let article = extract(body: paragraphs[0] + box + paragraphs[1...].joined())
    #expect(article.text == body)
  }

  @Test func `adverts and share bars stay out`() {
    let advert =
      "<div class=\"x-sponsor\">Tài trợ: Khóa học nấu ăn trực tuyến, học thử không mất phí trong ba ngày.</div>"
    let zone = "<div class=\"ads-zone\">Mua hai tặng một, giao hàng tận nhà trong ngày cho mọi đơn hàng.</div>"
    let share =
      "<div class=\"sharedaddy\"><span>Chia sẻ bài viết:</span> <a href=\"#\">Zalo</a> <a href=\"#\">In bài</a></div>"
    let paragraphs = ArticleExtractorTests.paragraphs.map { "<p>\($0)</p>" }
    let article = extract(body: share + paragraphs[0] + advert + paragraphs[1] + zone + paragraphs[2...].joined())
    #expect(article.text == body)
  }

  @Test func `writer and time above the standfirst stay out and the standfirst is the lead`() {
    let lead = "Trung tâm dữ liệu lớn nhất vùng vừa đi vào hoạt động, mở đường cho các dịch vụ số của thành phố."
    let above =
      "<div class=\"by\"><span class=\"author\">Trần Bình</span> · <span class=\"time\">18:45 ngày 16/4/2026</span></div>"
      + "<p class=\"sapo\">\(lead)</p>"
    let article = extract(above: above)
    #expect(article.lead == lead)
    #expect(article.text == body)
    #expect(article.byline == "Trần Bình")
  }

  @Test func `a summary named in capitals and small letters is the lead`() {
    let lead = "Trung tâm dữ liệu lớn nhất vùng vừa đi vào hoạt động, mở đường cho các dịch vụ số của thành phố."
    let article = extract(above: "<div class=\"ArticleSummary\">\(lead)</div>")
    #expect(article.lead == lead)
    #expect(article.text == body)
  }

  @Test func `a line with writer and time is no lead`() {
    let article = extract(
      above: "<div class=\"p-description\">Thành viên <b>lan_anh</b> mở chủ đề này lúc 22:10 18-04-2026</div>")
    #expect(article.lead.isEmpty)
    #expect(article.text == body)
  }

  @Test func `a table with a picture keeps its caption`() {
    let table =
      "<table class=\"picture\"><tr><td><img src=\"/a.jpg\"></td></tr><tr><td>Quang cảnh buổi lễ.</td></tr></table>"
    let paragraphs = ArticleExtractorTests.paragraphs.map { "<p>\($0)</p>" }
    let article = extract(body: paragraphs[0] + table + paragraphs[1...].joined())
    #expect(article.text == body)
  }

  @Test func `the office that signs at the right edge is the byline`() {
    let paragraphs = ArticleExtractorTests.paragraphs.map { "<p>\($0)</p>" }.joined()
    let article = extract(body: paragraphs + "<p align=\"right\"><b>UBND xã Bình Minh</b></p>")
    #expect(article.byline == "UBND xã Bình Minh")
    #expect(article.text == body)
  }

  @Test(arguments: [
    ("Tin mới - Báo Sao Khuê", "", false, "Tin mới - Báo Sao Khuê"),
    ("Khánh thành cây cầu thứ ba - Báo Sao Khuê", "", false, "Khánh thành cây cầu thứ ba"),
    ("Khánh thành cây cầu thứ ba | Sao Khuê", "Sao Khuê", false, "Khánh thành cây cầu thứ ba"),
    ("Khánh thành cây cầu thứ ba – Sao Khuê", "", true, "Khánh thành cây cầu thứ ba"),
    ("Khánh thành cây cầu - biểu tượng mới", "", false, "Khánh thành cây cầu - biểu tượng mới"),
  ])
  func `the name of the paper leaves the title`(title: String, site: String, isOnPage: Bool, expected: String) {
    #expect(TitleText.withoutSite(title, site: site) { _ in isOnPage } == expected)
  }

  @Test func `the title of a page without heading and meta elements loses the name of the paper`() {
    let paragraphs = ArticleExtractorTests.paragraphs.map { "<font>\($0)</font><br><br>" }.joined()
    let html = """
      <html><head><meta charset="utf-8"><title>Khai trương trung tâm dữ liệu mới - Vườn Sao</title></head><body><table><tr><td>
      <font size="4"><b>Khai trương trung tâm dữ liệu mới</b></font><br><font size="1">(17/04/2026 10:00)</font>
      <div align="justify">\(paragraphs)</div></td></tr></table></body></html>
      """
    let article = ArticleExtractor.extract(html: Data(html.utf8), url: url)
    #expect(article.title == "Khai trương trung tâm dữ liệu mới")
    #expect(article.published.map(RFC3339.string) == "2026-04-17T10:00:00+07:00")
    #expect(article.text == body)
  }

  @Test func `a thread of a forum is an article by the member who opened it`() {
    func post(_ number: Int, _ member: String, _ text: String) -> String {
      """
      <article class="message" id="post-\(number)"><div class="message-user"><span itemprop="author">\(member)</span></div>
      <div class="message-main"><time datetime="2026-04-18T22:1\(number):00+07:00">18/4/2026</time>
      <div class="message-body"><p>\(text)</p></div></div></article>
      """
    }
    let html = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kinh nghiệm nộp hồ sơ trực tuyến | Diễn đàn Ví Dụ</title>
      <meta property="og:type" content="website"></head><body><h1>Kinh nghiệm nộp hồ sơ trực tuyến</h1>
      <div itemscope itemtype="https://schema.org/DiscussionForumPosting">
      \(post(1, "lan_anh", ArticleExtractorTests.paragraphs[0] + "</p><p>" + ArticleExtractorTests.paragraphs[1]))
      \(post(2, "Vũ Đình Toàn", "Nói thì dễ, làm mới khó."))</div></body></html>
      """
    let article = ArticleExtractor.extract(
      html: Data(html.utf8), url: "https://dien-dan.example/kinh-nghiem-998615.html")
    #expect(article.isArticle)
    #expect(article.byline == "lan_anh")
    #expect(article.text.contains(ArticleExtractorTests.paragraphs[0]))
  }

  @Test func `a page of cards is not an article`() {
    let html = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Mới nhất</title></head><body><h1>Mới nhất</h1>
      <div class="list">\((1...8).map(card).joined())</div></body></html>
      """
    let article = ArticleExtractor.extract(html: Data(html.utf8), url: "https://bao.example/moi-nhat")
    #expect(!article.isArticle)
  }
}
