import NewsModel

/// A finding before it knows its rule and file.
struct RuleFinding {
  let severity: Finding.Severity
  let line: Int
  let column: Int
  let quote: String
  let message: String
  let suggestion: String?

  /// At a stretch `[start, end)` of a paragraph.
  init(
    _ severity: Finding.Severity, _ paragraph: Paragraph, _ start: Int, _ end: Int, _ message: String,
    suggestion: String? = nil
  ) {
    let place = paragraph.place(of: start)
    self.severity = severity
    line = place.line
    column = place.column
    quote = paragraph.text(start, end)
    self.message = message
    self.suggestion = suggestion
  }
}

/// One rule. The docstring of each rule is its documentation.
protocol ProofRule: Sendable {
  /// Stable machine name: `doubled-word`.
  var name: String { get }
  var family: Finding.Family { get }
  /// Why this is a mistake: decree, standard, house rule.
  var source: String { get }
  /// What the rule needs and the document lacks; nil when it can run. A rule that cannot run is `not-run`, never green.
  func missing(in context: ProofContext) -> String?
  func findings(in context: ProofContext) throws -> [RuleFinding]
}

extension ProofRule {
  func missing(in context: ProofContext) -> String? { nil }
}
