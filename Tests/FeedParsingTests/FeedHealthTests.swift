import FeedParsing
import Foundation
import NewsModel
import Testing

@Suite struct FeedHealthTests {
  private let now = Date(timeIntervalSince1970: 1_776_300_000)

  private func days(_ values: [Double]) -> [Date] { values.map { now.addingTimeInterval(-$0 * 86_400) } }

  private func health(
    _ statuses: [FetchStatus], every hours: Double = 24, news: [Double], silentDays: Int? = nil
  ) -> FeedHealth {
    let looks = statuses.enumerated().map { index, status in
      FeedHealth.Look(time: now.addingTimeInterval(-Double(index) * hours * 3_600), status: status)
    }
    return FeedHealth(addresses: [looks], published: days(news), silentDays: silentDays, now: now)
  }

  @Test func `the threshold follows the rhythm`() {
    let daily = PublicationRhythm(published: days((0..<30).map { Double($0) / 10 }), now: now)
    #expect(daily.silentDays == 3)
    let weekly = PublicationRhythm(published: days((0..<10).map { Double($0) * 7 }), now: now)
    #expect(weekly.silentDays == 21)
    let monthly = PublicationRhythm(published: days((0..<10).map { Double($0) * 30 }), now: now)
    #expect(monthly.silentDays == 60)
    #expect(PublicationRhythm(published: days([1, 2]), now: now).silentDays == 14)
    #expect(PublicationRhythm(published: days([-400, -300, 1, 2, 3]), now: now).usualGap == nil)
  }

  @Test func `nothing new for a while is quiet, for unusually long an alarm`() {
    let pieces = (0..<20).map { 2 + Double($0) / 4 }
    #expect(health([.ok, .ok], news: [0.1] + pieces).state == .news)
    #expect(health([.notModified, .ok], news: pieces).state == .quiet)
    let silent = health([.notModified, .ok], news: pieces.map { $0 + 3 })
    #expect(silent.state == .silent && silent.isAlarm && silent.days == 5)
    #expect(health([.ok], news: pieces.map { $0 + 3 }, silentDays: 30).state == .quiet)
    #expect(health([.undated], news: pieces).state == .quiet)
  }

  @Test func `a feed is dead when days of looks have failed, and failing before that`() {
    #expect(health([.broken], news: [1]).state == .failing)
    #expect(health([.timeout, .broken, .ok], news: [1]).state == .failing)
    #expect(health([.broken, .broken, .broken, .broken, .ok], every: 1, news: [1]).state == .failing)
    let dead = health([.broken, .blocked, .timeout, .broken, .ok], news: [1])
    #expect(dead.state == .dead && dead.isAlarm && dead.failures == 4 && dead.days == 3)
  }

  @Test func `a source is as well as its best address`() {
    let good = [FeedHealth.Look(time: now, status: .ok)]
    let bad = (0..<9).map { FeedHealth.Look(time: now.addingTimeInterval(-Double($0) * 86_400), status: .broken) }
    #expect(FeedHealth(addresses: [bad, good], published: days([0.5]), silentDays: nil, now: now).state == .news)
    #expect(FeedHealth(addresses: [], published: [], silentDays: nil, now: now).state == .neverAsked)
  }

  @Test func `every state has its own words in both languages`() {
    let all = [
      health([.ok], news: [0.1]), health([.ok], news: [2]), health([.ok], news: [20]), health([.broken], news: [1]),
      health([.broken, .broken, .broken, .broken], news: [1]), health([], news: []),
    ]
    #expect(Set(all.map(\.state)).count == FeedHealth.State.allCases.count)
    #expect(Set(all.map(\.vietnamese)).count == all.count)
    #expect(Set(all.map(\.english)).count == all.count)
  }
}
