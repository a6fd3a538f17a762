import NewsModel

/// The week that the masthead of a document names: “Tuần từ 13/4-19/4/2026”.
enum IssueWeek {
  /// From the first lines: the first period of at most fourteen days with a year.
  static func week(_ facts: [[Fact]]) -> Week? {
    for paragraph in facts.prefix(40) {
      for fact in paragraph where fact.kind == .date && fact.value["granularity"] == "period" {
        guard let from = CalendarDate(iso: fact.value["from"] ?? ""),
          let to = CalendarDate(iso: fact.value["to"] ?? ""),
          to >= from, to.daysSince1970 - from.daysSince1970 <= 14
        else { continue }
        return Week(from: from, to: to)
      }
    }
    return nil
  }
}
