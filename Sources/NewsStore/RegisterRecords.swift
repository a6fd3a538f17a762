public import NewsModel

/// Everything that one article or issue item names.
public struct RegisterSheet: Sendable, Hashable {
  public enum Owner: String, Sendable, Hashable, Codable { case article, item }
  public let owner: Owner
  /// Article identifier, or `issueKey/itemID`.
  public let ref: String
  public let title: String
  /// The outlet, or the name of the issue.
  public let source: String
  public let day: CalendarDate
  /// Fingerprint of the words; of the issue for its items.
  public let hash: String
  /// Version of the extractor.
  public let version: Int
  public let mentions: [Mention]

  public struct Mention: Sendable, Hashable {
    public let subject: RegisterSubject
    /// The sentence around it.
    public let quote: String
    public init(subject: RegisterSubject, quote: String) {
      self.subject = subject
      self.quote = quote
    }
  }

  public init(
    owner: Owner, ref: String, title: String, source: String, day: CalendarDate, hash: String, version: Int,
    mentions: [Mention]
  ) {
    self.owner = owner
    self.ref = ref
    self.title = title
    self.source = source
    self.day = day
    self.hash = hash
    self.version = version
    self.mentions = mentions
  }
}

/// An issue as it is stored now.
public struct IssueFingerprint: Sendable, Hashable {
  public let key: String
  public let hash: String
}

/// One line of a register.
public struct RegisterEntry: Sendable, Hashable, Codable {
  public let subject: RegisterSubject
  public let articles: Int
  public let items: Int
  /// First and last day on which something named it.
  public let first: CalendarDate
  public let last: CalendarDate
}

/// Who names an entry, and in which words.
public struct Citation: Sendable, Hashable, Codable {
  /// `article` or `item`.
  public let owner: String
  public let ref: String
  public let title: String
  public let source: String
  public let day: CalendarDate
  public let quote: String
}

/// Which lines of a register are wanted.
public struct RegisterQuery: Sendable, Hashable {
  public enum Order: Sendable { case newest, mostCited, deadline }
  public var kind: RegisterSubject.Kind
  /// Kind of document, level of place.
  public var type: String?
  /// Issuer of a document, who promises, province of a place.
  public var issuer: String?
  /// `2026-04`: the month of signing, else of the first mention; for targets that of the deadline.
  public var month: String?
  public var state: Target.State?
  /// The day on which states are asked for.
  public var today: CalendarDate
  public var order: Order
  public var limit: Int
  public var offset: Int

  public init(
    _ kind: RegisterSubject.Kind, type: String? = nil, issuer: String? = nil, month: String? = nil,
    state: Target.State? = nil, today: CalendarDate, order: Order = .newest, limit: Int = 50, offset: Int = 0
  ) {
    self.kind = kind
    self.type = type
    self.issuer = issuer
    self.month = month
    self.state = state
    self.today = today
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}

/// Numbers of entries by what they can be filtered by, most first; months newest first.
public struct RegisterFacets: Sendable, Hashable, Codable {
  public struct Count: Sendable, Hashable, Codable {
    public let value: String
    public let count: Int
  }
  public let types: [Count]
  public let issuers: [Count]
  public let months: [Count]
  public let states: [Count]
}
