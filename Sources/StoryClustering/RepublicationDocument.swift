public import Foundation

/// What telling re-publications apart needs to know of an article.
public struct RepublicationDocument: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let title: String
  /// Lead and body; may be empty.
  public let text: String
  public let url: String?
  /// The address that the page itself names as its own.
  public let canonical: String?
  public let published: Date?
  public let outlet: String?

  public init(
    id: String, title: String, text: String, url: String? = nil, canonical: String? = nil, published: Date? = nil,
    outlet: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.url = url
    self.canonical = canonical
    self.published = published
    self.outlet = outlet
  }
}
