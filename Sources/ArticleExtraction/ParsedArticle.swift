public import Foundation

/// What one page says, as far as the page can be read. Unknown strings are empty, unknown instants nil.
public struct ParsedArticle: Sendable, Hashable, Codable {
  /// The file it was read from, when there was one.
  public var file: String?
  /// The address it was asked for, as given.
  public var url: String
  /// The address the page gives itself (`link rel=canonical`, `og:url`, JSON-LD), absolute; else `url`.
  public var canonical: String
  public var title: String
  /// Writers, separated by a comma and a space.
  public var byline: String
  public var published: Date?
  public var modified: Date?
  /// Name of the paper or site.
  public var outlet: String
  /// The sapo: one paragraph that the page keeps apart from the body; may be empty.
  public var lead: String
  /// Paragraphs separated by a blank line, headings and list items as lines of their own.
  public var text: String
  /// ISO 639-1, lower case.
  public var language: String
  public var image: String?
  public var tags: [String]
  /// Machine names: `not-article`, `paywall`, `consent`, `no-body`, `no-title`, `undated`, `several-pages`, …
  public var warnings: [String]
  /// False for home pages, listings, consent walls, empty pages.
  public var isArticle: Bool
  /// Further pages of the same article, in order, absolute.
  public var nextPages: [String]
  /// Print and AMP versions of the same article, absolute.
  public var twins: [String]

  public init(
    file: String? = nil, url: String = "", canonical: String = "", title: String = "", byline: String = "",
    published: Date? = nil, modified: Date? = nil, outlet: String = "", lead: String = "", text: String = "",
    language: String = "", image: String? = nil, tags: [String] = [], warnings: [String] = [], isArticle: Bool = true,
    nextPages: [String] = [], twins: [String] = []
  ) {
    self.file = file
    self.url = url
    self.canonical = canonical
    self.title = title
    self.byline = byline
    self.published = published
    self.modified = modified
    self.outlet = outlet
    self.lead = lead
    self.text = text
    self.language = language
    self.image = image
    self.tags = tags
    self.warnings = warnings
    self.isArticle = isArticle
    self.nextPages = nextPages
    self.twins = twins
  }
}
