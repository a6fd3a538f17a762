import FeedParsing
import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Pipeline
import Testing
import WebFetching

/// What the collector remembers from run to run: validators, what is still to be read, when to ask next.
@Suite struct CollectMemoryTests {
  private static let feedURL = "http://bao-mau.localhost/rss.xml"

  private struct Setting {
    let store: SQLiteNewsStore
    let fetcher: PaperFetcher
    let clock: TestSwitch
    let newsroom: Newsroom

    func collect() async throws -> CollectReport {
      try await Collector(newsroom: newsroom, fetcher: fetcher).collect([Fixtures.source()])
    }

    func plan(_ scope: CollectPlan.Scope) async throws -> CollectPlan {
      try await CollectPlan([Fixtures.source()], scope: scope, store: store, now: clock.now)
    }
  }

  private func setting(_ answers: [String: PaperFetcher.Answer]) async throws -> Setting {
    let store = try SQLiteNewsStore()
    try await store.save(sources: [Fixtures.source()])
    let fetcher = PaperFetcher(answers)
    let clock = TestSwitch(start: Fixtures.thursday)
    let newsroom = Newsroom(store: store, now: { clock.now }, programs: .unexpected)
    return Setting(store: store, fetcher: fetcher, clock: clock, newsroom: newsroom)
  }

  private static func feed(_ pieces: Int, minutesApart: Int = 60) -> PaperFetcher.Answer {
    let items = (1...pieces).map { number in
      let time = RFC3339.string(Fixtures.thursday.addingTimeInterval(-Double(number * minutesApart) * 60))
      return """
        <item><title>Lớp học số thứ \(number) của xã</title><link>http://bao-mau.localhost/bai-\(number)</link>
        <dc:date>\(time)</dc:date></item>
        """
    }
    return .body("<rss><channel>\(items.joined())</channel></rss>", type: "text/xml", etag: "\"1\"")
  }

  private static func page(_ number: Int) -> PaperFetcher.Answer {
    .body(
      """
      <html><head><title>Lớp học số thứ \(number) của xã</title></head><body><article><h1>Lớp học số thứ \(number) của xã</h1>
      <p>Sáng 16/4, xã khai trương lớp học số thứ \(number) phục vụ học sinh của bảy bản trong vùng, sau hai năm vận động.</p>
      <p>Lớp có 30 máy tính, hai máy in ba chiều và một đường truyền riêng, do doanh nghiệp địa phương tài trợ toàn bộ.</p>
      </article></body></html>
      """, type: "text/html")
  }

  @Test func `a feed is asked without validators while one of its pages is still to be had`() async throws {
    let page = "http://bao-mau.localhost/bai-1"
    let setting = try await setting([Self.feedURL: Self.feed(1), page: .status(503)])
    _ = try await setting.collect()
    #expect(try await setting.store.validators(url: Self.feedURL).etag == nil)
    await setting.fetcher.change(page, Self.page(1))
    #expect(try await setting.collect().articles.new == 1)
    #expect(try await setting.store.validators(url: Self.feedURL).etag == "\"1\"")
    // A 304 that repeats no validator keeps the one it confirmed.
    await setting.fetcher.change(Self.feedURL, .status(304))
    #expect(try await setting.collect().sources[0].status == .notModified)
    #expect(try await setting.store.validators(url: Self.feedURL).etag == "\"1\"")
  }

  @Test
  func `a page that is gone is not asked for again, one that fails rests longer and longer and is given up at last`()
    async throws
  {
    let broken = "http://bao-mau.localhost/bai-1"
    let gone = "http://bao-mau.localhost/bai-2"
    let setting = try await setting([Self.feedURL: Self.feed(2), broken: .status(500), gone: .status(404)])
    for _ in 0..<(5 * 144) {
      _ = try await setting.collect()
      setting.clock.advance(600)
    }
    let asked = await setting.fetcher.asked
    #expect(asked.count { $0 == gone } == 1)
    #expect((5...30).contains(asked.count { $0 == broken }))
    #expect(try await setting.store.pages(urls: [broken])[broken]?.articleID == nil)
    await setting.fetcher.forget()
    _ = try await setting.collect()
    #expect(await setting.fetcher.asked == [Self.feedURL])
  }

  @Test func `more pages than one run reads wait for the next`() async throws {
    var answers = [Self.feedURL: Self.feed(Collector.pageLimit + 5, minutesApart: 2)]
    for number in 1...(Collector.pageLimit + 5) {
      answers["http://bao-mau.localhost/bai-\(number)"] = Self.page(number)
    }
    let setting = try await setting(answers)
    #expect(try await setting.collect().articles.new == Collector.pageLimit)
    #expect(try await setting.collect().articles.new == 5)
  }

  @Test func `the next look follows the rhythm of the source`() async throws {
    let hourly = try await setting([Self.feedURL: Self.feed(9)])
    #expect(try await hourly.collect().sources[0].nextCheck == hourly.clock.now.addingTimeInterval(1_200))
    #expect(try await hourly.plan(.due).visits.isEmpty)
    #expect(try await hourly.plan(.due).soonest == hourly.clock.now.addingTimeInterval(1_200))
    #expect(try await hourly.plan(.all).visits.count == 1)
    hourly.clock.advance(1_200)
    #expect(try await hourly.plan(.due).visits.count == 1)
    let weekly = try await setting([Self.feedURL: Self.feed(3, minutesApart: 7 * 24 * 60)])
    #expect(try await weekly.collect().sources[0].nextCheck == weekly.clock.now.addingTimeInterval(43_200))
  }

  @Test func `failures stretch the wait, and a server that asked for patience gets it`() async throws {
    let setting = try await setting([Self.feedURL: .status(500)])
    var waits: [Double] = []
    for _ in 0..<3 {
      let next = try #require(try await setting.collect().sources[0].nextCheck)
      waits.append(next.timeIntervalSince(setting.clock.now))
      setting.clock.advance(60)
    }
    #expect(waits == waits.sorted() && Set(waits).count == 3)
    await setting.fetcher.change(Self.feedURL, .status(429, retryAfter: 50_000))
    #expect(try await setting.collect().sources[0].nextCheck == setting.clock.now.addingTimeInterval(50_000))
    #expect(try await setting.plan(.all).visits.isEmpty)
    #expect(try await setting.plan(.named).visits.count == 1)
  }

  @Test func `silence, failure and death are told apart`() async throws {
    let setting = try await setting([Self.feedURL: Self.feed(9)])
    for number in 1...9 { await setting.fetcher.change("http://bao-mau.localhost/bai-\(number)", Self.page(number)) }
    var outcome = try await setting.collect().sources[0]
    #expect(outcome.health == .news && outcome.alarm == nil)
    await setting.fetcher.change(Self.feedURL, .status(304))
    setting.clock.advance(2 * 86_400)
    outcome = try await setting.collect().sources[0]
    #expect(outcome.health == .quiet && outcome.alarm == nil)
    setting.clock.advance(2 * 86_400)
    outcome = try await setting.collect().sources[0]
    #expect(outcome.health == .silent)
    #expect(outcome.alarm?.contains("im lặng 4 ngày") == true)
    try await setting.store.set(silentDays: 30, sourceID: "bao-mau")
    #expect(try await setting.collect().sources[0].health == .quiet)
    await setting.fetcher.change(Self.feedURL, .status(500))
    #expect(try await setting.collect().sources[0].health == .failing)
    setting.clock.advance(4 * 86_400)
    _ = try await setting.collect()
    outcome = try await setting.collect().sources[0]
    #expect(outcome.health == .dead)
    #expect(outcome.alarm?.contains("nguồn tin đã chết") == true)
  }

  @Test func `a run that was cut off is continued without asking twice`() async throws {
    let setting = try await setting([Self.feedURL: Self.feed(1), "http://bao-mau.localhost/bai-1": Self.page(1)])
    let sources = [Fixtures.source(), Fixtures.source("bao-hai")]
    try await setting.store.save(sources: sources)
    let cut = try await CollectRun(newsroom: setting.newsroom, sources: sources, scope: .all)
    #expect(!cut.isResumed)
    _ = try await setting.collect()  // the first source was done, then the power failed
    setting.clock.advance(60)
    let next = try await CollectRun(newsroom: setting.newsroom, sources: sources, scope: .all)
    #expect(next.isResumed)
    #expect(next.plan.visits.map(\.source.id) == ["bao-hai"])
    await setting.fetcher.forget()
    _ = try await next.run(fetcher: setting.fetcher)
    #expect(await setting.fetcher.asked == ["http://bao-hai.localhost/rss.xml"])
    #expect(try await CollectRun(newsroom: setting.newsroom, sources: sources, scope: .all).isResumed == false)
  }
}
