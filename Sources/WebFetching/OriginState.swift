import Foundation

/// What the fetcher knows about one origin.
struct OriginState {
  enum Robots {
    case rules(RobotsRules)
    /// The server could not say: everything is forbidden for the time being (RFC 9309, section 2.3.1.4).
    case unavailable
  }

  /// A request or a pause is under way.
  var isBusy = false
  /// Those who wait for their turn, first come first served.
  var waiters: [CheckedContinuation<Void, Never>] = []
  /// Start of the next request.
  var nextStart: ContinuousClock.Instant?
  var robots: (value: Robots, expires: Date)?
  /// Nothing is sent before.
  var restUntil: Date?
  /// Failures in a row.
  var failures = 0

  /// Seconds of rest after so many overload answers or failures in a row, doubling from one minute to one hour.
  static func rest(after failures: Int) -> Double {
    min(60 * Double(1 << min(max(failures - 1, 0), 10)), 3_600)
  }
}
