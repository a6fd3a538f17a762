import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Pipeline
import Testing
import WebFetching

@Suite struct CollectorTests {
  private static let feedURL = "http://bao-mau.localhost/rss.xml"
  private static let pageURL = "http://bao-mau.localhost/phong-thi-nghiem"

  private static func feed(title: String = "Trường mở phòng thí nghiệm số") -> PaperFetcher.Answer {
    .body(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>Báo mẫu</title><item><title>\(title)</title><link>\(pageURL)</link>
      <pubDate>Thu, 16 Apr 2026 07:00:00 +0700</pubDate></item></channel></rss>
      """, type: "application/rss+xml")
  }

  private static func page(machines: Int) -> PaperFetcher.Answer {
    .body(
      """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trường mở phòng thí nghiệm số</title>
      <meta property="article:published_time" content="2026-04-16T07:00:00+07:00"></head><body>
      <nav><a href="/">Trang chủ</a></nav><article><h1>Trường mở phòng thí nghiệm số</h1>
      <p>Sáng 16/4, nhà trường khai trương phòng thí nghiệm số phục vụ học sinh của bảy xã trong vùng, sau hai năm xây dựng.</p>
      <p>Phòng có \(machines) máy tính, hai máy in ba chiều và một đường truyền riêng, do doanh nghiệp địa phương tài trợ toàn bộ.</p>
      <p>Hiệu trưởng cho biết học sinh sẽ học lập trình và thiết kế mạch điện từ tháng tới, mỗi tuần ba buổi miễn phí.</p>
      </article></body></html>
      """, type: "text/html; charset=utf-8")
  }

  private struct Setting {
    let store: SQLiteNewsStore
    let fetcher: PaperFetcher
    let collector: Collector
  }

  private func setting(_ answers: [String: PaperFetcher.Answer]) async throws -> Setting {
    let store = try SQLiteNewsStore()
    try await store.save(sources: [Fixtures.source()])
    let fetcher = PaperFetcher(answers)
    let newsroom = Newsroom(store: store, now: { Fixtures.thursday }, programs: .unexpected)
    return Setting(store: store, fetcher: fetcher, collector: Collector(newsroom: newsroom, fetcher: fetcher))
  }

  @Test func aNewPieceIsReadAndASecondVisitAsksForTheFeedOnly() async throws {
    let setting = try await setting([Self.feedURL: Self.feed(), Self.pageURL: Self.page(machines: 30)])
    let first = try await setting.collector.collect([Fixtures.source()])
    #expect(first.articles.new == 1)
    #expect(first.sources.map(\.status) == [.ok])
    let article = try #require(try await setting.store.latestArticles(sourceID: nil, limit: 1).first)
    #expect(article.title == "Trường mở phòng thí nghiệm số")
    #expect(article.fullText.contains("30 máy tính"))
    #expect(!article.fullText.contains("Trang chủ"))
    await setting.fetcher.forget()
    let second = try await setting.collector.collect([Fixtures.source()])
    #expect(second.articles == SaveCounts())
    #expect(await setting.fetcher.asked == [Self.feedURL])
  }

  @Test func aPieceThatItsFeedTouchedIsReadAgainAsANewVersion() async throws {
    let setting = try await setting([Self.feedURL: Self.feed(), Self.pageURL: Self.page(machines: 30)])
    _ = try await setting.collector.collect([Fixtures.source()])
    await setting.fetcher.change(Self.feedURL, Self.feed(title: "Trường mở phòng thí nghiệm số (đính chính)"))
    await setting.fetcher.change(Self.pageURL, Self.page(machines: 32))
    let report = try await setting.collector.collect([Fixtures.source()])
    #expect(report.articles.newVersions == 1)
    #expect(try await setting.store.counts().articles == 1)
  }

  @Test(arguments: [
    (PaperFetcher.Answer.status(403), FetchStatus.blocked), (.status(304), .broken), (.status(500), .broken),
    (.failure(.timeout), .timeout), (.failure(.forbiddenByRobots), .forbiddenByRobots),
    (.body("<!doctype html><html><body><h1>Xin chào</h1></body></html>", type: "text/html"), .broken),
    (.body("<rss version=\"2.0\"><channel><title>Trống</title></channel></rss>", type: "text/xml"), .empty),
  ])
  func everySourceEndsWithAStatus(answer: PaperFetcher.Answer, status: FetchStatus) async throws {
    let setting = try await setting([Self.feedURL: answer])
    let report = try await setting.collector.collect([Fixtures.source()])
    #expect(report.sources.map(\.status) == [status])
    #expect(try await setting.store.lastPolls().map(\.status) == [status])
    #expect(status.isHealthy || !report.sources[0].message.isEmpty)
  }

  @Test func aPageThatCannotBeHadIsNamedAndTriedAgain() async throws {
    let setting = try await setting([Self.feedURL: Self.feed(), Self.pageURL: .failure(.timeout)])
    let first = try await setting.collector.collect([Fixtures.source()])
    #expect(first.sources[0].skipped.count == 1)
    await setting.fetcher.change(Self.pageURL, Self.page(machines: 30))
    #expect(try await setting.collector.collect([Fixtures.source()]).articles.new == 1)
  }
}
