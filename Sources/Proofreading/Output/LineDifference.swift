/// The difference of two texts with the same number of lines, in the unified format that `patch` reads.
public enum LineDifference {
  private static let context = 3

  /// Empty when nothing changed.
  public static func unified(_ old: [String], _ new: [String], name: String) -> String {
    let changed = zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
    guard !changed.isEmpty, old.count == new.count else { return "" }
    var text = "--- \(name)\n+++ \(name)\n"
    for range in hunks(changed, old.count) {
      text += "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
      var index = range.lowerBound
      while index < range.upperBound {
        guard old[index] != new[index] else {
          text += " \(old[index])\n"
          index += 1
          continue
        }
        let run = (index..<range.upperBound).prefix { old[$0] != new[$0] }
        for line in run { text += "-\(old[line])\n" }
        for line in run { text += "+\(new[line])\n" }
        index = run.upperBound
      }
    }
    return text
  }

  /// Changed lines with three lines around them, joined where they touch.
  private static func hunks(_ changed: [Int], _ count: Int) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - context)..<min(count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}
