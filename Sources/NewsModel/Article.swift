public import Foundation

/// One piece of one outlet, as extracted from one snapshot of its page.
public struct Article: Sendable, Hashable, Codable, Identifiable {
  /// Derived from ``canonicalURL``: the same piece keeps its identifier over all its versions.
  public let id: String
  public let sourceID: String
  public let outlet: String
  public let url: String
  public let canonicalURL: String
  public let title: String
  /// The sapo: one paragraph, may be empty.
  public let lead: String
  /// Paragraphs separated by a blank line, headings and list items as lines; without the lead when the page keeps it apart.
  public let text: String
  public let byline: String
  public let published: Date?
  public let modified: Date?
  public let language: String
  public let tags: [String]
  public let image: String?
  /// 1 for the first text seen under this identifier, then counting up with every change of title, lead or text.
  public let version: Int
  public let fetched: Date

  public init(
    sourceID: String, outlet: String, url: String, canonicalURL: String, title: String, lead: String, text: String,
    byline: String = "", published: Date?, modified: Date? = nil, language: String = "vi", tags: [String] = [],
    image: String? = nil, version: Int = 1, fetched: Date
  ) {
    self.id = Article.identifier(canonicalURL: canonicalURL)
    self.sourceID = sourceID
    self.outlet = outlet
    self.url = url
    self.canonicalURL = canonicalURL
    self.title = title
    self.lead = lead
    self.text = text
    self.byline = byline
    self.published = published
    self.modified = modified
    self.language = language
    self.tags = tags
    self.image = image
    self.version = version
    self.fetched = fetched
  }

  public static func identifier(canonicalURL: String) -> String { StableHash.identifier(of: "article", canonicalURL) }

  /// Changes exactly when the words change.
  public var contentHash: String { StableHash.identifier(of: title, lead, text) }

  /// Lead and text together: what facts, grouping and abstracts read. The lead comes first unless the text repeats it.
  public var fullText: String {
    lead.isEmpty || text.hasPrefix(lead) ? text : (text.isEmpty ? lead : lead + "\n\n" + text)
  }
}
