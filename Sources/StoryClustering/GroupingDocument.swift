public import Foundation

/// What grouping needs to know of an article.
public struct GroupingDocument: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let title: String
  /// Lead and body; may be empty.
  public let text: String
  /// Articles without a time are compared with everything in the window.
  public let published: Date?
  public let outlet: String?
  public let url: String?

  public init(
    id: String, title: String, text: String, published: Date? = nil, outlet: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.outlet = outlet
    self.url = url
  }
}
