import NewsModel

/// A finding before it knows its rule and file.
struct RuleFinding {
  /// A stretch of the paragraph that gives way to other words.
  struct Edit {
    let start: Int
    let end: Int
    let text: String
    let isSafe: Bool

    /// One right answer, the meaning stays: a program may do it.
    static func safe(_ start: Int, _ end: Int, _ text: String) -> Edit {
      Edit(start: start, end: end, text: text, isSafe: true)
    }

    /// Probably right; a person decides.
    static func manual(_ start: Int, _ end: Int, _ text: String) -> Edit {
      Edit(start: start, end: end, text: text, isSafe: false)
    }
  }

  let severity: Finding.Severity
  let line: Int
  let column: Int
  let quote: String
  let message: String
  let suggestion: String?
  let fix: TextFix?
  /// Three words before and after the quote.
  let context: String

  /// At a stretch `[start, end)` of a paragraph. Without a suggestion an edit inside the stretch gives one.
  init(
    _ severity: Finding.Severity, _ paragraph: Paragraph, _ start: Int, _ end: Int, _ message: String,
    suggestion: String? = nil, edit: Edit? = nil
  ) {
    let place = paragraph.place(of: start)
    self.severity = severity
    line = place.line
    column = place.column
    quote = paragraph.text(start, end)
    self.message = message
    if let edit, suggestion == nil, start <= edit.start, edit.end <= end {
      self.suggestion = paragraph.text(start, edit.start) + edit.text + paragraph.text(edit.end, end)
    } else {
      self.suggestion = suggestion
    }
    fix = edit.flatMap { RuleFinding.fix($0, paragraph) }
    context = RuleFinding.context(paragraph, start, end)
  }

  /// An edit that one line of the file holds.
  private static func fix(_ edit: Edit, _ paragraph: Paragraph) -> TextFix? {
    let first = paragraph.place(of: edit.start)
    let last = paragraph.place(of: max(edit.start, edit.end - 1))
    guard first.line == last.line, first.column + edit.end - edit.start - 1 <= last.column || edit.start == edit.end
    else { return nil }
    return TextFix(
      line: first.line, column: first.column, length: edit.end - edit.start, replacement: edit.text,
      isSafe: edit.isSafe)
  }

  private static func context(_ paragraph: Paragraph, _ start: Int, _ end: Int) -> String {
    let words = paragraph.words
    let before = Paragraph.firstIndex(in: words.count) { words[$0].end > start }
    let after = Paragraph.firstIndex(in: words.count) { words[$0].start >= end }
    let left = words[max(0, before - 3)..<before].map(\.lower)
    let right = words[after..<min(words.count, after + 3)].map(\.lower)
    return (left + ["|"] + right).joined(separator: " ")
  }

  /// The same for the same words in the same neighbourhood, wherever the lines went.
  func fingerprint(_ rule: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return StableHash.identifier(of: rule, words, context)
  }
}
