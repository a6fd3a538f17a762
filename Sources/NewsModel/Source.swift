/// A place that publishes: a newspaper, a ministry's portal, a forum.
public struct Source: Sendable, Hashable, Codable, Identifiable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case nationalPaper = "national-paper"
    case cityPaper = "city-paper"
    case governmentPortal = "government-portal"
    case cityPortal = "city-portal"
    case business
    case agency
    case international
    case journal
    case broadcaster
    case forum
  }

  public struct Feed: Sendable, Hashable, Codable {
    public enum Format: String, Sendable, Hashable, Codable {
      /// RSS, RDF, Atom or JSON Feed; told apart by content.
      case feed
      /// A sitemap, sitemap index or news sitemap.
      case sitemap
      /// An HTML page whose links are articles.
      case listing
    }
    public let url: String
    public let format: Format

    public init(url: String, format: Format = .feed) {
      self.url = url
      self.format = format
    }
  }

  /// Short, stable, lower-case ASCII: `bao-chinh-phu`.
  public let id: String
  public let name: String
  public let home: String
  public let kind: Kind
  /// The province or centrally-run city it reports on, by its current short name (“Hải Phòng”); nil for national ones.
  public let province: String?
  /// ISO 639-1.
  public let language: String
  /// How much an editor trusts it when stories are ranked: 1 is ordinary.
  public let weight: Double
  public let feeds: [Feed]

  public init(
    id: String, name: String, home: String, kind: Kind, province: String? = nil, language: String = "vi",
    weight: Double = 1, feeds: [Feed]
  ) {
    self.id = id
    self.name = name
    self.home = home
    self.kind = kind
    self.province = province
    self.language = language
    self.weight = weight
    self.feeds = feeds
  }
}
