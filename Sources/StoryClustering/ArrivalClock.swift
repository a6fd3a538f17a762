/// What day it is in a stream: the median of the last arrivals, never going back. A few articles with a wrong date do not
/// move it.
struct ArrivalClock: Sendable {
  static let remembered = 9
  private var last: [Double] = []
  /// Days since 1970; far back before the first dated article.
  private(set) var now = -Double.infinity

  /// Takes note of an article and returns the day from which its time in the window counts: that of its arrival, so that a
  /// late article is compared with what comes after it.
  mutating func arrival(_ day: Double?) -> Double {
    guard let day else { return now }
    last.append(day)
    if last.count > ArrivalClock.remembered { last.removeFirst() }
    guard last.count > ArrivalClock.remembered / 2 else { return day }
    now = max(now, last.sorted()[last.count / 2])
    return now
  }
}
