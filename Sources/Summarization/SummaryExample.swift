/// A story with abstracts that people wrote of it.
public struct SummaryExample: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let documents: [SummaryDocument]
  public let abstracts: [String]

  public init(id: String, documents: [SummaryDocument], abstracts: [String]) {
    self.id = id
    self.documents = documents
    self.abstracts = abstracts
  }
}
