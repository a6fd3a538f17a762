import Foundation
import NewsModel
import NewsStore

/// Whether a page that could not be had is asked for again: with growing pauses, for three days.
enum PageRetry {
  case now, later, never

  static let patience: TimeInterval = 3 * 86_400
  private static let leastTries = 4
  private static let firstPause = 600.0
  private static let longestPause = 6.0 * 3_600

  /// - Parameter history: what was asked of the address, newest first; earlier successes end the row of failures.
  init(history: [FetchRecord], now: Date) {
    let failures = history.prefix { $0.purpose == .page && !$0.status.answered }
    guard let last = failures.first, let first = failures.last else {
      self = .now
      return
    }
    if failures.count >= PageRetry.leastTries, now.timeIntervalSince(first.started) >= PageRetry.patience {
      self = .never
      return
    }
    let pause = min(PageRetry.firstPause * Double(1 << min(failures.count - 1, 10)), PageRetry.longestPause)
    self = failures.count == 1 || now.timeIntervalSince(last.started) >= pause ? .now : .later
  }
}
