/// Why something is a theme of the week, in numbers that anybody can count again.
enum TrendReason {
  /// “14 bài trong tuần, trước đó trung bình 3,5 bài một tuần; nổi lên: Quỹ Phát triển AI quốc gia (3 bài, trước đó chưa
  /// có).”
  static func text(_ group: TrendGroup, members: Int, history: TrendHistory) -> String {
    var parts: [String] = []
    if let theme = group.theme {
      let counts = history.themeCounts[theme]
      if let now = counts.last, now >= members {
        parts.append("\(now) bài trong tuần" + compared(counts, history, ", "))
      } else {
        parts.append("\(members) tin trong số này")
      }
    } else {
      parts.append("\(members) tin trong số này")
    }
    let terms = group.terms.filter { history.knowsThePast && $0.lift >= 2 }.prefix(2).map { term in
      "\(term.text) (\(term.counts.last ?? 0) bài\(compared(term.counts, history, ", ")))"
    }
    if !terms.isEmpty { parts.append("nổi lên: " + terms.joined(separator: "; ")) }
    return parts.joined(separator: "; ") + "."
  }

  private static func compared(_ counts: [Int], _ history: TrendHistory, _ separator: String) -> String {
    guard history.knowsThePast, history.weeksBefore > 0 else { return "" }
    let before = counts.dropLast().reduce(0, +)
    if before == 0 { return "\(separator)\(history.weeksBefore) tuần trước chưa có" }
    return "\(separator)\(history.weeksBefore) tuần trước trung bình \(mean(before, history.weeksBefore)) bài một tuần"
  }

  /// With one decimal and a comma: 7 in 6 weeks → `1,2`.
  static func mean(_ sum: Int, _ weeks: Int) -> String {
    guard weeks > 0 else { return "0" }
    let tenths = (sum * 20 + weeks) / (2 * weeks)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
