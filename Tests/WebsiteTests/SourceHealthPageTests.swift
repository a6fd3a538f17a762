import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

@testable import Website

@Suite struct SourceHealthPageTests {
  private func site() async throws -> Site {
    let store = try SQLiteNewsStore()
    try await store.save(sources: [Fixtures.source("bao-song"), Fixtures.source("bao-chet"), Fixtures.source("bao-im")])
    func look(_ source: String, daysAgo: Double, _ status: FetchStatus, _ message: String = "") async throws {
      let time = Fixtures.thursday.addingTimeInterval(-daysAgo * 86_400)
      try await store.record(
        fetch: FetchRecord(
          sourceID: source, purpose: .poll, url: "http://\(source).localhost/rss.xml", started: time, seconds: 0,
          status: status, message: message, nextCheck: time.addingTimeInterval(3_600)))
    }
    let fresh = Fixtures.article("bai", source: "bao-song", published: Fixtures.thursday.addingTimeInterval(-3_600))
    let old = Fixtures.article("bai", source: "bao-im", published: Fixtures.thursday.addingTimeInterval(-9 * 86_400))
    _ = try await store.save(articles: [fresh, old], pages: [])
    try await store.set(silentDays: 5, sourceID: "bao-im")
    try await look("bao-song", daysAgo: 0, .ok)
    try await look("bao-im", daysAgo: 0, .notModified)
    for day in [6.0, 4, 2, 0] { try await look("bao-chet", daysAgo: day, .broken, "máy chủ trả lời HTTP 404") }
    return try await Site(store: store)
  }

  @Test func `alarms stand first and tell silence from death`() async throws {
    let rows = try await SourceListPage.rows(try await site(), .vi)
    #expect(rows.filter(\.isAlarm).map(\.name).sorted() == ["Báo bao-chet", "Báo bao-im"])
    let words = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.health) })
    #expect(words["Báo bao-chet"]?.contains("nguồn tin đã chết") == true)
    #expect(words["Báo bao-im"]?.contains("im lặng 9 ngày") == true)
    #expect(words["Báo bao-song"]?.contains("có tin mới") == true)
    #expect(rows.allSatisfy { $0.next != "–" })
  }

  @Test func `a source shows each of its addresses with its status, reason and next check`() async throws {
    let rows = try await SourceListPage.rows(try await site(), .en)
    let dead = try #require(rows.first { $0.name == "Báo bao-chet" })
    #expect(dead.addresses.map(\.note) == ["máy chủ trả lời HTTP 404"])
    #expect(dead.addresses.map(\.tone) == ["bad"])
    #expect(dead.threshold.hasPrefix("14 days"))
    #expect(rows.first { $0.name == "Báo bao-im" }?.threshold.contains("administrator") == true)
  }
}
