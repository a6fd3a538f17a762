import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

/// The markup and the date habits of the content systems that Vietnamese papers and portals use, in miniature.
@Suite struct VietnamesePageTests {
  struct Habit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markup: String
    var lead = VietnamesePageTests.lead
  }

  static let title = "Khai trương trung tâm dữ liệu mới"
  static let lead = "Trung tâm dữ liệu lớn nhất vùng vừa đi vào hoạt động, mở đường cho các dịch vụ số của thành phố."
  static let text = ArticleExtractorTests.paragraphs.map { "<p>\($0)</p>" }.joined()

  static let habits: [Habit] = [
    Habit(
      testDescription: "standfirst with a place, signature at the right edge",
      markup: """
        <span class="date">Thứ hai, 13/4/2026, 08:30 (GMT+7)</span><h1 class="title-detail">\(title)</h1>
        <p class="description">\(lead)</p><article class="fck_detail">\(text)
        <p class="Normal" style="text-align:right;"><strong>Nguyễn An</strong></p></article>
        """),
    Habit(
      testDescription: "parts named by data-role, a related story inside the body",
      markup: """
        <div class="detail-time"><div data-role="publishdate">13/04/2026 08:30 GMT+7</div></div>
        <h1 class="detail-title" data-role="title">\(title)</h1><div class="author-info"><a class="name">Nguyễn An</a></div>
        <h2 class="detail-sapo" data-role="sapo">\(lead)</h2><div class="detail-content" data-role="content">\(text)
        <div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x.htm">Tin khác hẳn về giá vàng hôm nay</a></div></div>
        """),
    Habit(
      testDescription: "writer and time in one box",
      markup: """
        <h1 class="title-page detail">\(title)</h1><div class="author-wrap"><div class="author-name"><b>Nguyễn An</b></div>
        <time class="author-time" datetime="2026-04-13 08:30">Thứ hai, 13/04/2026 - 08:30</time></div>
        <h2 class="singular-sapo">(Ví Dụ) - \(lead)</h2><div class="singular-content">\(text)</div>
        """, lead: "(Ví Dụ) - " + lead),
    Habit(
      testDescription: "writer and time in one line",
      markup: """
        <h1 class="title_detail">\(title)</h1>
        <p class="author">Nguyễn An<span> - </span><span class="time"> Thứ hai, ngày 13/04/2026 08:30 GMT+7</span></p>
        <h2 class="sapo">\(lead)</h2><div id="entry-body">\(text)</div>
        """),
    Habit(
      testDescription: "names in double underscore style, meta without commas",
      markup: """
        <div class="article"><h1 class="article__title cms-title">\(title)</h1><div class="article__sapo cms-desc">\(lead)</div>
        <div class="article__meta"><a class="article__author">Nguyễn An</a>
        <time class="article__time">Thứ Hai, ngày 13/4/2026 - 08:30</time></div>
        <div class="article__body cms-body">\(text)</div></div>
        """),
    Habit(
      testDescription: "time before the date",
      markup: """
        <h1 class="article-title">\(title)</h1><div class="article-date">Thứ Hai, 08:30, 13/04/2026</div>
        <div class="article-summary"><p>\(lead)</p></div><div class="article-content">\(text)</div>
        <div class="article-author"><a href="/tacgia">Nguyễn An</a></div>
        """),
    Habit(
      testDescription: "label and zone around the time, portal of a province",
      markup: """
        <div class="ArticleHeader"><h1>\(title)</h1></div><div class="PostDate">Cập nhật lúc: 08:30, 13/04/2026 [GMT+7]</div>
        <div class="ArticleSummary"><strong>\(lead)</strong></div><div class="ArticleContent">\(text)
        <p style="text-align:right"><strong>Nguyễn An</strong></p></div>
        """),
    Habit(
      testDescription: "SA and CH for the halves of the day, paragraphs as div",
      markup: """
        <h1 class="titlenews">\(title)</h1><span class="date-time">Ngày đăng: 13/04/2026 8:30 SA</span>
        <div class="sapo-news">\(lead)</div><div class="noidung-chitiet">
        \(ArticleExtractorTests.paragraphs.map { "<div>\($0)</div>" }.joined())
        <div style="text-align: right;"><b>Nguyễn An</b></div></div>
        """),
    Habit(
      testDescription: "headline as h3, time after a bar",
      markup: """
        <div class="journal-content-article"><h3 class="news-title">\(title)</h3><div class="news-date">13/04/2026 | 08:30</div>
        <div class="news-summary"><b>\(lead)</b></div><div class="news-content">\(text)</div>
        <div class="news-author">Tác giả: Nguyễn An</div></div>
        """),
    Habit(
      testDescription: "hyphens in the date, AM, the source below",
      markup: """
        <h1 class="title" data-role="title">\(title)</h1><p class="dateandcat"><span class="pdate">13-04-2026 - 08:30 AM</span></p>
        <h2 class="sapo" data-role="sapo">\(lead)</h2><div class="detail-content">\(text)
        <p class="author" data-role="author">Nguyễn An</p></div><p class="source">Theo Nhịp sống</p>
        """),
  ]

  private func article(_ habit: Habit) -> ParsedArticle {
    let page = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>\(Self.title) | Báo Ví Dụ</title></head><body>
      <nav class="main-menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/so">Chuyển đổi số</a></li></ul></nav>
      <main>\(habit.markup)</main><aside class="sidebar"><h3>Tin liên quan</h3>
      <ul><li><a href="/a-1.html">Một tin khác hẳn về giá vàng trong nước hôm nay</a></li></ul></aside></body></html>
      """
    return ArticleExtractor.extract(html: Data(page.utf8), url: "https://bao.example/so/khai-truong-1234.html")
  }

  @Test(arguments: habits) func `every field is read`(habit: Habit) {
    let article = article(habit)
    #expect(article.isArticle)
    #expect(article.title == Self.title)
    #expect(article.lead == habit.lead)
    #expect(article.byline == "Nguyễn An")
    #expect(article.published.map(RFC3339.string) == "2026-04-13T08:30:00+07:00")
    #expect(article.text == ArticleExtractorTests.paragraphs.joined(separator: "\n\n"))
  }
}
