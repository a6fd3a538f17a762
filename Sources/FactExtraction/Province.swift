public import NewsModel

/// A province or centrally-run city, of today or of before 1 July 2025.
public struct Province: Sendable, Hashable {
  /// Short name in old tone placement: “Thanh Hóa”.
  public let name: String
  /// Short name of the province that holds its land today.
  public let current: String
  /// Last day on which a province of this name existed; nil for those of today.
  public let lastDay: CalendarDate?

  public func exists(on date: CalendarDate) -> Bool { lastDay.map { date <= $0 } ?? true }
}
