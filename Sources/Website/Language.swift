import Foundation
import NewsModel

/// The language of a page: Vietnamese first, English second.
enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// The folder of templates, words and style sheet.
  static let resources = Bundle.module.bundleURL.appendingPathComponent("Resources")

  /// What every path of this language starts with.
  var prefix: String { self == .vi ? "" : "/en" }

  /// The words of the page frame, by key. Both languages have the same keys (tested).
  func labels() throws -> [String: String] {
    let file = Language.resources.appendingPathComponent("labels.\(rawValue).json")
    return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
  }

  /// `Thứ Năm, 16/4/2026` or `Thursday 16 April 2026`.
  func longDate(_ date: CalendarDate) -> String {
    switch self {
    case .vi:
      let days = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
      return "\(days[date.weekday - 1]), \(date.vietnamese)"
    case .en:
      let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      return "\(days[date.weekday - 1]) \(shortDate(date))"
    }
  }

  func shortDate(_ date: CalendarDate) -> String {
    if self == .vi { return date.vietnamese }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `16/4/2026, 08:30`.
  func time(_ instant: Date) -> String {
    let clock = RFC3339.string(instant).dropFirst(11).prefix(5)
    return "\(shortDate(CalendarDate(instant))), \(clock)"
  }
}
