/// Something a text states that can be checked.
public struct Fact: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case document, figure, date, place, office, person, target
  }
  public let kind: Kind
  /// The span as given.
  public let text: String
  public let start: Int
  public let end: Int
  /// Normalized parts by name (for a figure: `number`, `unit`; for a document: `kind`, `number`, `year`, `symbol`, …).
  public let value: [String: String]

  public init(kind: Kind, text: String, start: Int, end: Int, value: [String: String]) {
    self.kind = kind
    self.text = text
    self.start = start
    self.end = end
    self.value = value
  }
}
