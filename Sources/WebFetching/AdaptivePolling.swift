public import Foundation
import NewsModel

/// When to look at a source again: often where much appears, seldom where little does, never hastily after a failure.
public enum AdaptivePolling {
  /// Seconds between two looks, at least and at most.
  public static let bounds: ClosedRange<Double> = 600...43_200

  /// The time of the next look.
  ///
  /// A third of the median gap between recent entries, within ``bounds``; doubled for every failure in a row; never before
  /// the server's `Retry-After`.
  ///
  /// - Parameters:
  ///   - now: time of this look.
  ///   - published: instants of the entries seen last, in any order.
  ///   - failures: failed looks in a row, this one included; 0 after a success.
  ///   - retryAfter: seconds the server asked for.
  public static func nextCheck(now: Date, published: [Date], failures: Int, retryAfter: Int? = nil) -> Date {
    var seconds = min(max(medianGap(published, now: now) / 3, bounds.lowerBound), bounds.upperBound)
    if failures > 0 { seconds = min(seconds * Double(1 << min(failures, 6)), bounds.upperBound) }
    if let retryAfter { seconds = max(seconds, min(Double(retryAfter), 7 * 86_400)) }
    return now.addingTimeInterval(seconds)
  }

  /// With fewer than two entries: six hours.
  private static func medianGap(_ published: [Date], now: Date) -> Double {
    let times = published.filter { $0 <= now }.sorted().suffix(50)
    guard times.count >= 2, let newest = times.last else { return 6 * 3_600 }
    let gaps = zip(times.dropFirst(), times).map { $0.timeIntervalSince($1) }.sorted()
    return max(gaps[gaps.count / 2], now.timeIntervalSince(newest) / 4)
  }
}
