import Foundation
import Testing
import WebFetching

@Suite struct AdaptivePollingTests {
  private let now = Date(timeIntervalSince1970: 1_776_042_000)

  private func wait(_ published: [Double], failures: Int = 0, retryAfter: Int? = nil) -> Double {
    AdaptivePolling.nextCheck(
      now: now, published: published.map { now.addingTimeInterval(-$0) }, failures: failures, retryAfter: retryAfter
    ).timeIntervalSince(now)
  }

  @Test func `a busy paper is looked at every ten minutes`() { #expect(wait([60, 300, 600, 900]) == 600) }

  @Test func `a quiet portal is looked at twice a day`() { #expect(wait([86_400, 400_000, 900_000]) == 43_200) }

  @Test func `failures stretch the wait, Retry-After is a lower bound`() {
    #expect(wait([60, 300, 600], failures: 2) == 2_400)
    #expect(wait([60, 300, 600], failures: 1, retryAfter: 7_200) == 7_200)
    #expect(wait([60, 300, 600], failures: 1_000) == 38_400)
  }
}
