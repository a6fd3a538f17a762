public import NewsModel
public import NewsStore

/// What one run of the collector came to, per source.
public struct CollectReport: Sendable, Codable {
  public struct SourceOutcome: Sendable, Codable {
    public let id: String
    public let name: String
    public let status: FetchStatus
    /// Why, when the source is not healthy.
    public let message: String
    /// Entries seen in its feeds.
    public var entries: Int
    public var articles: SaveCounts
    /// Pages that could not be had or held no article, with the reason.
    public var skipped: [String]
  }
  /// In order of source identifier.
  public var sources: [SourceOutcome]

  public var articles: SaveCounts { sources.reduce(SaveCounts()) { $0 + $1.articles } }
  public var healthy: Int { sources.filter(\.status.isHealthy).count }
}

/// What is happening, for whoever shows progress.
public enum CollectEvent: Sendable {
  case polled(source: String, status: FetchStatus, entries: Int)
  case page(source: String, title: String)
  case finished(source: String)
}
