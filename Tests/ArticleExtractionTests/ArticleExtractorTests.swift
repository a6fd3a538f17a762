import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite struct ArticleExtractorTests {
  static let paragraphs = [
    "Sáng 13/4, thành phố khai trương trung tâm dữ liệu mới tại khu công nghệ cao, phục vụ hơn 300 cơ quan trên địa bàn và các doanh nghiệp khởi nghiệp.",
    "Theo ban quản lý, trung tâm có công suất 20 MW, dùng điện mặt trời cho một phần ba nhu cầu và đạt tiêu chuẩn bậc ba về độ sẵn sàng, cao nhất trong vùng.",
    "Giám đốc trung tâm cho biết giai đoạn hai sẽ khởi công vào quý IV, với tổng vốn đầu tư 3.600 tỷ đồng, phần lớn lấy từ nguồn xã hội hóa của thành phố.",
    "Các kỹ sư đã chuyển xong hệ thống một cửa điện tử sang hạ tầng mới trong hai đêm, không làm gián đoạn việc tiếp nhận hồ sơ của người dân ở phường, xã.",
  ]

  static func page(head: String = "", above: String = "", below: String = "", body: String? = nil) -> Data {
    let text = body ?? paragraphs.map { "<p>\($0)</p>" }.joined()
    return Data(
      """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Khai trương trung tâm dữ liệu mới - Báo Ví Dụ</title>
      \(head)</head><body><nav class="main-menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/so">Chuyển đổi số</a></li></ul></nav>
      <div class="detail"><h1 class="detail-title">Khai trương trung tâm dữ liệu mới</h1>\(above)
      <div class="detail-content">\(text)</div>\(below)</div>
      <div class="footer"><p>© Báo Ví Dụ. Giấy phép số 1/GP-BTTTT. Mọi quyền được bảo lưu, ghi rõ nguồn khi phát hành lại thông tin.</p></div></body></html>
      """.utf8)
  }

  private let url = "https://bao.example/so/khai-truong-trung-tam-du-lieu-1234.html"

  @Test func `the body is the paragraphs and nothing else`() {
    let article = ArticleExtractor.extract(html: Self.page(), url: url)
    #expect(article.isArticle)
    #expect(article.title == "Khai trương trung tâm dữ liệu mới")
    #expect(article.text == Self.paragraphs.joined(separator: "\n\n"))
    #expect(article.language == "vi")
  }

  @Test func `comments and related stories stay out`() {
    let below = """
      <div class="box-related"><h3>Tin liên quan</h3><ul><li><a href="/a-1.html">Một tin khác hẳn về giá vàng trong nước hôm nay</a></li>
      <li><a href="/b-2.html">Thêm một tin khác nữa về thời tiết cuối tuần</a></li></ul></div>
      <div id="comments"><h3>Bình luận (2)</h3><p>Tôi thấy trung tâm này rất cần thiết, mong thành phố sớm làm giai đoạn hai để doanh nghiệp nhỏ cũng được dùng.</p></div>
      """
    let article = ArticleExtractor.extract(html: Self.page(below: below), url: url)
    #expect(!article.text.contains("giá vàng"))
    #expect(!article.text.contains("Tôi thấy"))
  }

  @Test func `the standfirst is the lead and leaves the body`() {
    let lead = "Trung tâm dữ liệu lớn nhất vùng vừa đi vào hoạt động, mở đường cho các dịch vụ số của thành phố."
    let article = ArticleExtractor.extract(html: Self.page(above: "<h2 class=\"sapo\">\(lead)</h2>"), url: url)
    #expect(article.lead == lead)
    #expect(!article.text.contains(lead))
  }

  @Test func `structured data gives date, modification, author and outlet`() {
    let head = """
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Khai trương trung tâm dữ liệu mới",
      "datePublished":"2026-04-13T08:30:00","dateModified":"2026-04-13T09:00:00+07:00","author":{"@type":"Person","name":"NGUYỄN VĂN &#7842;NH"},
      "publisher":{"@type":"Organization","name":"Báo Ví Dụ"}}</script>
      <link rel="canonical" href="/so/khai-truong-trung-tam-du-lieu-1234.html"><link rel="amphtml" href="/amp/1234.html">
      """
    let article = ArticleExtractor.extract(html: Self.page(head: head), url: url + "?utm=1")
    #expect(article.published.map(RFC3339.string) == "2026-04-13T08:30:00+07:00")
    #expect(article.modified.map(RFC3339.string) == "2026-04-13T09:00:00+07:00")
    #expect(article.byline == "Nguyễn Văn Ảnh")
    #expect(article.outlet == "Báo Ví Dụ")
    #expect(article.canonical == url)
    #expect(article.twins == ["https://bao.example/amp/1234.html"])
  }

  @Test func `date and writer are read from the visible page when the head is silent`() {
    let above = "<div class=\"detail-time\">Thứ Hai, 13/4/2026, 08:30 (GMT+7)</div><p class=\"author\">Trần Bình</p>"
    let article = ArticleExtractor.extract(html: Self.page(above: above), url: url)
    #expect(article.published.map(RFC3339.string) == "2026-04-13T08:30:00+07:00")
    #expect(article.byline == "Trần Bình")
    #expect(!article.text.contains("GMT"))
  }

  @Test func `a name in the last line is the signature`() {
    let body =
      Self.paragraphs.map { "<p>\($0)</p>" }.joined() + "<p style=\"text-align:right\"><b>Hà An</b> (tổng hợp)</p>"
    let article = ArticleExtractor.extract(html: Self.page(body: body), url: url)
    #expect(article.byline == "Hà An (tổng hợp)")
    #expect(article.text.hasSuffix(Self.paragraphs[3]))
  }

  @Test func `decomposed letters come out composed`() {
    let decomposed = Self.page().withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
      .decomposedStringWithCanonicalMapping
    let article = ArticleExtractor.extract(html: Data(decomposed.utf8), url: url)
    #expect(Array(article.text.utf8) == Array(Self.paragraphs.joined(separator: "\n\n").utf8))
  }

  @Test func `pages of one article are found and joined`() {
    let below =
      "<div class=\"paging\"><a href=\"\(url.replacingOccurrences(of: ".html", with: "-p2.html"))\">2</a></div>"
    var first = ArticleExtractor.extract(html: Self.page(below: below), url: url)
    #expect(first.nextPages == [url.replacingOccurrences(of: ".html", with: "-p2.html")])
    first.text = "Đoạn một của bài viết."
    let second = ParsedArticle(text: "Đoạn hai của bài viết.")
    let whole = ArticleExtractor.join([first, second])
    #expect(whole.text == "Đoạn một của bài viết.\n\nĐoạn hai của bài viết.")
    #expect(whole.nextPages.isEmpty)
  }

  @Test func `a home page is not an article`() {
    let items = (1...40).map {
      "<li><a href=\"/tin-so-\($0)-1234\($0).html\">Một đầu đề đủ dài của bản tin thứ \($0) trên trang chủ</a></li>"
    }
    let html = Data("<html><title>Báo Ví Dụ</title><body><ul>\(items.joined())</ul></body></html>".utf8)
    let article = ArticleExtractor.extract(html: html, url: "https://bao.example/")
    #expect(!article.isArticle)
    #expect(article.warnings.contains("not-article"))
  }

  @Test func `a consent wall is not an article`() {
    let html = Data(
      "<html><title>Báo Ví Dụ</title><body><h1>Trước khi tiếp tục</h1><p>We use cookies and similar technologies. Accept all to continue to the site and read the news.</p></body></html>"
        .utf8)
    let article = ArticleExtractor.extract(html: html, url: "https://bao.example/tin-1234.html")
    #expect(!article.isArticle)
    #expect(article.warnings.contains("consent"))
  }

  @Test(arguments: ["", "<", "<p", "\u{0}\u{0}\u{0}", "<!doctype html><html><head></head></html>"])
  func `empty and broken pages give an empty article`(html: String) {
    let article = ArticleExtractor.extract(html: Data(html.utf8), url: nil)
    #expect(!article.isArticle)
    #expect(article.text.isEmpty)
  }

  @Test func `deeply nested markup is read without fear`() {
    let html = String(repeating: "<div class=\"info date author\">", count: 20_000) + "Chữ ở tận cùng"
    #expect(ArticleExtractor.extract(html: Data(html.utf8), url: nil).text.utf8.count < 100)
  }
}
