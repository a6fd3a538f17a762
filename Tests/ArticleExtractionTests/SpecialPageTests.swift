import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

/// Pages that are articles in another form, or look like articles and are none.
@Suite struct SpecialPageTests {
  private let url = "https://bao.example/so/truc-tiep-1234.html"

  private func extract(_ head: String, _ body: String) -> ParsedArticle {
    let page = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trực tiếp lễ khai trương trung tâm</title>\(head)</head>
      <body><h1>Trực tiếp lễ khai trương trung tâm</h1>\(body)</body></html>
      """
    return ArticleExtractor.extract(html: Data(page.utf8), url: url)
  }

  private func live(_ entries: [(time: String, headline: String, body: String)]) -> String {
    let updates = entries.map {
      #"{"@type":"BlogPosting","datePublished":"2026-04-13T\#($0.time):00+07:00","headline":"\#($0.headline)","articleBody":"\#($0.body)"}"#
    }
    return """
      <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Trực tiếp lễ khai trương trung tâm",
      "datePublished":"2026-04-13T08:00:00+07:00","liveBlogUpdate":[\(updates.joined(separator: ","))]}</script>
      """
  }

  @Test func `a live blog is read from its first entry to its last, each with its time`() {
    let newestFirst = live([
      ("09:15", "Cắt băng", "Lãnh đạo thành phố cắt băng khai trương trung tâm dữ liệu mới."),
      ("08:05", "", "Khách mời đến từ các quận bắt đầu vào hội trường lớn."),
    ])
    let text = """
      8:05
      Khách mời đến từ các quận bắt đầu vào hội trường lớn.

      9:15 Cắt băng
      Lãnh đạo thành phố cắt băng khai trương trung tâm dữ liệu mới.
      """
    let article = extract(newestFirst, "<p>Đang cập nhật.</p>")
    #expect(article.text == text)
    #expect(article.isArticle)
    let oldestFirst = live([
      ("08:05", "", "Khách mời đến từ các quận bắt đầu vào hội trường lớn."),
      ("09:15", "Cắt băng", "Lãnh đạo thành phố cắt băng khai trương trung tâm dữ liệu mới."),
    ])
    #expect(extract(oldestFirst, "<p>Đang cập nhật.</p>").text == text)
  }

  @Test func `captions are the text of a photo story`() {
    let captions = (1...5).map {
      "Bức ảnh thứ \($0) cho thấy các kỹ sư đang lắp máy chủ trong phòng máy mới của trung tâm."
    }
    let figures = captions.map { "<figure><img src=\"a.jpg\"><figcaption>\($0)</figcaption></figure>" }.joined()
    let opening = "Một ngày ở trung tâm dữ liệu lớn nhất vùng qua ống kính phóng viên, từ sáng đến lúc đèn tắt hẳn."
    let article = extract("", "<div class=\"detail-content\"><p>\(opening)</p>\(figures)</div>")
    #expect(article.text.contains(captions[0]))
    #expect(article.text.contains(captions[4]))
  }

  @Test func `an event page is not an article`() {
    let data = """
      <script type="application/ld+json">{"@type":"Event","name":"Hội thảo dữ liệu","startDate":"2026-04-20"}</script>
      """
    let body = """
      <p>Hội thảo diễn ra ngày 20/4 tại hội trường lớn của thành phố, khách mời đăng ký trước ngày 18/4 qua thư điện tử.</p>
      """
    #expect(!extract(data, body).isArticle)
  }

  @Test func `a page that only asks to sign in is not an article`() {
    let body = "<p>Nội dung dành cho thành viên. Đăng nhập để tiếp tục đọc bài viết này trên Báo Ví Dụ.</p>"
    let article = extract("", body)
    #expect(!article.isArticle)
    #expect(article.warnings.contains("paywall"))
  }

  @Test func `a box that repeats the headline does not swallow the article before it`() {
    let above = (ArticleExtractorTests.paragraphs + ArticleExtractorTests.paragraphs.map { "Ngoài ra, " + $0 })
      .map { "<p>\($0)</p>" }.joined()
    let box = """
      <div class="box"><h2>Mứt lê mật ong</h2><p>Lê chín gọt vỏ, thái hạt lựu, đem nấu nhỏ lửa với mật ong và nước cốt chanh
      trong bốn mươi phút cho đến khi đặc lại thì cho vào lọ.</p><p>Bảo quản nơi khô mát, dùng trong vòng sáu tháng kể từ ngày làm,
      sau khi mở nắp thì cất trong tủ lạnh và ăn hết trong hai tuần.</p></div>
      """
    let page = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Mứt lê mật ong ngày Tết</title></head>
      <body><div class="post-content">\(above)\(box)</div></body></html>
      """
    let article = ArticleExtractor.extract(html: Data(page.utf8), url: url)
    #expect(article.text.contains(ArticleExtractorTests.paragraphs[0]))
  }
}
