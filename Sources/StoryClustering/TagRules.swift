import NewsModel
import VietnameseText

/// One name for each tag, however outlets write it: `CĐS`, `chuyển đổi kỹ thuật số` and `Chuyển đổi số` are one.
///
/// ```
/// Chuyển đổi số = CĐS; chuyển đổi kỹ thuật số; digital transformation
/// # a remark
/// ```
/// A line is the printed name and what else means the same; case and marks do not count. Acronyms that a text explains
/// itself (“đổi mới sáng tạo (ĐMST)”) are learned with ``learning(from:)``.
public struct TagRules: Sendable {
  /// Printed name by folded form.
  private var names: [String: String]

  public static let standard: TagRules = (try? TagRules(text: StandardTags.text)) ?? TagRules(names: [:])

  private init(names: [String: String]) { self.names = names }

  /// Throws `NewsError(.configuration)` with the line number when a line is no rule.
  public init(text: String) throws {
    var names: [String: String] = [:]
    for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = TagRules.trimmed(raw)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, !TagRules.trimmed(sides[0]).isEmpty else {
        throw NewsError(
          .configuration, "dòng \(number + 1) “\(line)” không phải luật “Tên in = tên khác; tên khác”; hãy sửa lại")
      }
      let name = TagRules.trimmed(sides[0])
      for other in [sides[0]] + sides[1].split(separator: ";") { names[Folding.slug(String(other))] = name }
    }
    self.names = names
  }

  /// The printed name of a tag: the rule's, or the tag itself without outer space.
  public func name(of tag: String) -> String { names[Folding.slug(tag)] ?? TagRules.trimmed(tag[...]) }

  /// The same rules with the acronyms that `texts` explain. A rule that is there stays.
  public func learning(from texts: [String]) -> TagRules {
    var learned = self
    for (acronym, words) in AcronymLearner.learn(from: texts) {
      let key = Folding.slug(acronym)
      let full = name(of: words)
      let shown = full.prefix(1).uppercased() + full.dropFirst()
      if learned.names[key] == nil { learned.names[key] = shown }
      let whole = Folding.slug(words)
      if learned.names[whole] == nil { learned.names[whole] = shown }
    }
    return learned
  }

  private static func trimmed(_ text: Substring) -> String {
    var slice = text
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
