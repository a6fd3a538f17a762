public import Foundation

/// A feed that we publish; ``FeedWriter`` turns it into Atom or JSON Feed.
public struct FeedDocument: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    /// Permanent identifier, an IRI; the address of the page when empty.
    public var id: String
    public var url: String
    public var title: String
    /// Text without markup.
    public var summary: String
    /// Trusted HTML, written as given.
    public var contentHTML: String?
    /// Nil when it is not known, as in imported lists without dates.
    public var published: Date?
    public var updated: Date?
    public var authors: [String]
    public var tags: [String]

    public init(
      id: String, url: String, title: String, summary: String, contentHTML: String? = nil, published: Date? = nil,
      updated: Date? = nil, authors: [String] = [], tags: [String] = []
    ) {
      self.id = id
      self.url = url
      self.title = title
      self.summary = summary
      self.contentHTML = contentHTML
      self.published = published
      self.updated = updated
      self.authors = authors
      self.tags = tags
    }
  }

  /// Permanent identifier, an IRI; the feed's address when empty.
  public var id: String
  public var title: String
  public var subtitle: String
  public var homeURL: String
  public var feedURL: String
  /// Language tag, `vi`.
  public var language: String
  /// Of the newest entry; nil when no entry has a date.
  public var updated: Date?
  public var entries: [Entry]

  public init(
    id: String, title: String, subtitle: String, homeURL: String, feedURL: String, language: String, updated: Date?,
    entries: [Entry]
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.homeURL = homeURL
    self.feedURL = feedURL
    self.language = language
    self.updated = updated
    self.entries = entries
  }
}
