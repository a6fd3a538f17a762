public import Foundation

/// How often a source publishes, learned from when its newest pieces appeared.
public struct PublicationRhythm: Sendable, Hashable {
  /// Seconds between two pieces as a rule (the median); nil with fewer than ``leastPieces``.
  public let usualGap: Double?
  /// Seconds that nine gaps in ten do not exceed; nights, week-ends and holidays are in it.
  public let longGap: Double?

  static let leastPieces = 5
  /// With too few pieces to learn from.
  static let unknownDays = 14
  static let dayBounds: ClosedRange<Int> = 3...60

  /// - Parameter published: instants in any order; those after `now` are slips of the outlet and do not count.
  public init(published: [Date], now: Date) {
    let times = published.filter { $0 <= now }.sorted().suffix(200)
    guard times.count >= PublicationRhythm.leastPieces else {
      usualGap = nil
      longGap = nil
      return
    }
    let gaps = zip(times.dropFirst(), times).map { $0.timeIntervalSince($1) }.sorted()
    usualGap = gaps[gaps.count / 2]
    longGap = gaps[gaps.count * 9 / 10]
  }

  /// So many days without news are unusual: three long gaps, at least three days, at most sixty.
  public var silentDays: Int {
    guard let longGap else { return PublicationRhythm.unknownDays }
    let days = Int((min(longGap, 86_400 * 60) * 3 / 86_400).rounded(.up))
    return min(max(days, PublicationRhythm.dayBounds.lowerBound), PublicationRhythm.dayBounds.upperBound)
  }
}
