public import Foundation

/// One item of a feed or sitemap. Unknown texts are empty, unknown instants nil.
public struct ParsedEntry: Sendable, Hashable {
  /// The publisher's identifier (`guid`, `atom:id`, `rdf:about`); empty when the feed gives none: use ``url`` then.
  public var id: String
  /// Absolute address of the article where a base is known.
  public var url: String
  /// Text without HTML, white space collapsed.
  public var title: String
  /// Text without HTML, white space collapsed; the text of the content when the feed has no summary.
  public var summary: String
  /// Sanitized HTML (or plain text) of the full article, if the feed carries it.
  public var content: String
  /// When the article was first published.
  public var published: Date?
  /// When it was last changed.
  public var updated: Date?
  /// Names, in the order of the feed, without e-mail addresses where a name is given.
  public var authors: [String]
  /// Categories and key words in the order of the feed, without repetition.
  public var tags: [String]
  /// Address of the leading picture.
  public var image: String?

  public init(
    id: String = "", url: String = "", title: String = "", summary: String = "", content: String = "",
    published: Date? = nil, updated: Date? = nil, authors: [String] = [], tags: [String] = [], image: String? = nil
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.summary = summary
    self.content = content
    self.published = published
    self.updated = updated
    self.authors = authors
    self.tags = tags
    self.image = image
  }
}

/// What one feed file says.
public struct ParsedFeed: Sendable, Hashable {
  /// `rss`, `rdf`, `atom`, `cdf`, `json`, `sitemap` or `sitemap-index`.
  public var format: String
  public var title: String
  /// Address of the web page the feed belongs to; empty if not given.
  public var home: String
  /// Language tag as given (`vi-vn`), lower case; empty if not given.
  public var language: String
  /// In the order of the feed.
  public var entries: [ParsedEntry]
  /// Vietnamese sentences for the administrator: what was wrong with the file and what was done about it.
  public var warnings: [String]

  public init(
    format: String, title: String = "", home: String = "", language: String = "", entries: [ParsedEntry] = [],
    warnings: [String] = []
  ) {
    self.format = format
    self.title = title
    self.home = home
    self.language = language
    self.entries = entries
    self.warnings = warnings
  }
}

/// What one sitemap file says: articles (`urlset`) or addresses of further sitemaps (`sitemapindex`).
public struct ParsedSitemap: Sendable, Hashable {
  public var entries: [ParsedEntry]
  /// Absolute addresses of child sitemaps, in order.
  public var children: [String]

  public init(entries: [ParsedEntry] = [], children: [String] = []) {
    self.entries = entries
    self.children = children
  }
}
