import NewsModel
import StoryClustering

/// One run of the difference between two versions as a page shows it: only the neighbourhood of a change, because the
/// text itself is read at the outlet.
struct VersionChange: Sendable {
  /// Words of unchanged text kept on each side of a change.
  static let context = 10

  let text: String
  let isInserted: Bool
  let isDeleted: Bool

  /// In reading order; empty when not a word changed.
  static func list(from old: Article, to new: Article) -> [VersionChange] {
    let difference = TextDifference(from: words(old), to: words(new))
    guard !difference.isEmpty else { return [] }
    let runs = difference.runs
    return runs.enumerated().map { index, run in
      let text =
        run.kind == .equal ? shortened(run.text, isFirst: index == 0, isLast: index == runs.count - 1) : run.text
      return VersionChange(text: text, isInserted: run.kind == .insert, isDeleted: run.kind == .delete)
    }
  }

  private static func words(_ article: Article) -> String {
    [article.title, article.lead, article.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The words next to the changes on either side, with an ellipsis for the rest.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let before = isFirst ? 0 : context
    let after = isLast ? 0 : context
    guard words.count > before + after else { return text }
    let kept = [words.prefix(before).joined(separator: " "), "…", words.suffix(after).joined(separator: " ")]
    return " " + kept.filter { !$0.isEmpty }.joined(separator: " ") + " "
  }
}
