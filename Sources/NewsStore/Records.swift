public import Foundation
public import NewsModel

/// One request to a source, with its outcome.
public struct FetchRecord: Sendable, Hashable, Codable {
  public enum Purpose: String, Sendable, Hashable, Codable { case poll, page }
  public let sourceID: String
  public let purpose: Purpose
  public let url: String
  public let started: Date
  public let seconds: Double
  public let status: FetchStatus
  public let httpStatus: Int?
  public let bytes: Int
  public let entries: Int
  public let etag: String?
  public let lastModified: String?
  /// In words an editor understands; empty when all went well.
  public let message: String
  /// When the source will be asked again; only for polls.
  public let nextCheck: Date?

  public init(
    sourceID: String, purpose: Purpose, url: String, started: Date, seconds: Double, status: FetchStatus,
    httpStatus: Int? = nil, bytes: Int = 0, entries: Int = 0, etag: String? = nil, lastModified: String? = nil,
    message: String = "", nextCheck: Date? = nil
  ) {
    self.sourceID = sourceID
    self.purpose = purpose
    self.url = url
    self.started = started
    self.seconds = seconds
    self.status = status
    self.httpStatus = httpStatus
    self.bytes = bytes
    self.entries = entries
    self.etag = etag
    self.lastModified = lastModified
    self.message = message
    self.nextCheck = nextCheck
  }
}

/// An address that was read once: which article it gave and what its feed entry looked like then.
public struct PageRecord: Sendable, Hashable {
  public let url: String
  /// Nil when the page held no article.
  public let articleID: String?
  /// Fingerprint of the feed entry; another one means the outlet touched the piece.
  public let entryHash: String
  public let fetched: Date

  public init(url: String, articleID: String?, entryHash: String, fetched: Date) {
    self.url = url
    self.articleID = articleID
    self.entryHash = entryHash
    self.fetched = fetched
  }
}

public struct SaveCounts: Sendable, Hashable, Codable {
  public var new = 0
  public var newVersions = 0
  public var unchanged = 0
  public init() {}
  public static func + (left: SaveCounts, right: SaveCounts) -> SaveCounts {
    var sum = left
    sum.new += right.new
    sum.newVersions += right.newVersions
    sum.unchanged += right.unchanged
    return sum
  }
}

public struct ArchiveCounts: Sendable, Hashable, Codable {
  public let sources: Int
  public let articles: Int
  public let versions: Int
  public let stories: Int
  public let issues: Int
  public let items: Int
}

/// A story together with its abstract and the verdict of the grounding check.
public struct StoredStory: Sendable, Hashable, Codable {
  public let story: Story
  public let abstract: Abstract
  public let grounding: Verdict

  public init(story: Story, abstract: Abstract, grounding: Verdict) {
    self.story = story
    self.abstract = abstract
    self.grounding = grounding
  }
}

public struct StoryQuery: Sendable, Hashable {
  public enum Order: Sendable { case best, newest }
  public var from: Date?
  public var to: Date?
  public var topic: String?
  public var tag: String?
  public var place: String?
  public var order: Order
  public var limit: Int
  public var offset: Int

  public init(
    from: Date? = nil, to: Date? = nil, topic: String? = nil, tag: String? = nil, place: String? = nil,
    order: Order = .newest, limit: Int = 50, offset: Int = 0
  ) {
    self.from = from
    self.to = to
    self.topic = topic
    self.tag = tag
    self.place = place
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}

public struct TagCount: Sendable, Hashable, Codable {
  public let slug: String
  public let name: String
  public let stories: Int
  /// When the newest of its stories appeared.
  public let newest: Date
}

public struct IssueSummary: Sendable, Hashable, Codable {
  public let key: String
  public let bulletin: String
  public let kind: Issue.Kind
  public let status: Issue.Status
  public let title: String
  public let publisher: String
  public let number: Int?
  public let year: Int?
  public let week: Week?
  public let items: Int
}

public struct JobRecord: Sendable, Hashable, Codable {
  public let key: String
  public let kind: String
  public let status: String
  public let attempts: Int
  public let started: Date
  public let finished: Date?
  public let message: String
}

public struct SearchHit: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable { case article, item }
  public let kind: Kind
  /// Article identifier, or `issueKey/itemID`.
  public let id: String
  public let title: String
  /// Plain text with the matched words between `[` and `]`.
  public let snippet: String
  public let date: String?
  public let source: String
  public let url: String?
}
