public import Foundation

/// A link to an article on an index page.
public struct ListedLink: Sendable, Hashable, Codable {
  /// Absolute, without fragment.
  public let url: String
  public let title: String
  /// The teaser beside the link; may be empty.
  public let teaser: String
  public let published: Date?

  public init(url: String, title: String, teaser: String, published: Date?) {
    self.url = url
    self.title = title
    self.teaser = teaser
    self.published = published
  }
}
