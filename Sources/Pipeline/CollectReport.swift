public import FeedParsing
public import Foundation
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
    /// Entries seen in its feeds that are young enough to be read.
    public var entries: Int
    public var articles = SaveCounts()
    /// Pages that could not be had or held no article, with the reason.
    public var skipped: [String] = []
    /// Whether news came, nothing happened, or the feed is dead.
    public var health = FeedHealth.State.neverAsked
    /// One sentence when an administrator has to look at the source.
    public var alarm: String?
    public var nextCheck: Date?

    init(id: String, name: String, status: FetchStatus, message: String, entries: Int) {
      self.id = id
      self.name = name
      self.status = status
      self.message = message
      self.entries = entries
    }

    /// Every key is written, the unknown ones as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(status, forKey: .status)
      try container.encode(message, forKey: .message)
      try container.encode(entries, forKey: .entries)
      try container.encode(articles, forKey: .articles)
      try container.encode(skipped, forKey: .skipped)
      try container.encode(health, forKey: .health)
      try container.encode(alarm, forKey: .alarm)
      try container.encode(nextCheck, forKey: .nextCheck)
    }
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
