/// What a proofreading rule has to say about one place.
public struct Finding: Sendable, Hashable, Codable {
  public enum Family: String, Sendable, Hashable, Codable, CaseIterable {
    case text, consistency, structure, triangle, facts, grounding
  }
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    case error, warning, note
  }
  public let rule: String
  public let family: Family
  public let severity: Severity
  public let file: String
  /// Counts from 1 in the file as given.
  public let line: Int
  public let column: Int
  public let quote: String
  public let message: String
  public let suggestion: String?
  /// The same as an edit of the file, where one line holds it.
  public let fix: TextFix?
  /// Rule, quote and the words around it as a hash: the same finding keeps it when lines move.
  public let fingerprint: String?

  public init(
    rule: String, family: Family, severity: Severity, file: String, line: Int, column: Int, quote: String,
    message: String, suggestion: String?, fix: TextFix? = nil, fingerprint: String? = nil
  ) {
    self.rule = rule
    self.family = family
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.quote = quote
    self.message = message
    self.suggestion = suggestion
    self.fix = fix
    self.fingerprint = fingerprint
  }
}
