import NewsModel

/// The day against which days without a year are resolved.
struct PublicationDate {
  let day: CalendarDate

  /// The date with this day and month nearest to the publication; nil when no year makes it a date.
  func nearest(day number: Int, month: Int) -> CalendarDate? {
    var best: CalendarDate?
    for year in (day.year - 1)...(day.year + 1) {
      guard let candidate = CalendarDate(year: year, month: month, day: number) else { continue }
      if let current = best, distance(current) <= distance(candidate) { continue }
      best = candidate
    }
    return best
  }

  private func distance(_ date: CalendarDate) -> Int { abs(date.daysSince1970 - day.daysSince1970) }
}
