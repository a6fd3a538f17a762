/// What one poll of one source came to. *Nothing happened* (`empty`, `notModified`) and *the feed is dead* are different facts.
public enum FetchStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case ok
  case empty
  case notModified = "not-modified"
  /// 401, 403, 429 or a bot wall.
  case blocked
  case timeout
  /// Entries came, but none of them carries a date.
  case undated
  /// Not a feed, not readable, 404, 5xx, connection refused.
  case broken
  case forbiddenByRobots = "forbidden-by-robots"

  /// True when the source answered as it should, with or without news.
  public var isHealthy: Bool { self == .ok || self == .empty || self == .notModified }
}
