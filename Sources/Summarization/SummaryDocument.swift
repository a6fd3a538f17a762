/// A source of an abstract: the title guides the choice, the sentences come from the text.
public struct SummaryDocument: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let title: String
  public let text: String

  public init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}
