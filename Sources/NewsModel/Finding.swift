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

  public init(
    rule: String, family: Family, severity: Severity, file: String, line: Int, column: Int, quote: String,
    message: String, suggestion: String?
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
  }
}
