public import Foundation
public import NewsModel

/// Whether a source is well. *Nothing happened* and *the feed is dead* are different facts: the first is about the world,
/// the second about us.
public struct FeedHealth: Sendable, Hashable {
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// News came lately.
    case news
    /// It answers, and there is nothing new: as usual for it.
    case quiet
    /// It answers, but has had nothing new for unusually long. An alarm.
    case silent
    /// The last look failed.
    case failing
    /// Every look has failed for days. An alarm.
    case dead
    case neverAsked = "never-asked"
  }

  /// One look at one address of the source.
  public struct Look: Sendable, Hashable {
    public let time: Date
    public let status: FetchStatus
    public init(time: Date, status: FetchStatus) {
      self.time = time
      self.status = status
    }
    /// Entries without dates are entries.
    public var answered: Bool { status.isHealthy || status == .undated }
  }

  public let state: State
  /// Of the newest piece while it answers (nil when there never was one), of the first failure in a row while it does not.
  public let since: Date?
  /// Whole days from ``since`` (or from the first look, when there never was a piece) to now.
  public let days: Int
  /// Failed looks in a row.
  public let failures: Int
  /// Days of silence after which the alarm rings, and whether the administrator set them (else they are learned).
  public let silentDays: Int
  public let isThresholdSet: Bool

  /// An address that has failed for so many days at so many looks is dead.
  static let deadDays = 3
  static let deadLooks = 3

  /// Two facts that an administrator has to act on.
  public var isAlarm: Bool { state == .silent || state == .dead }

  /// - Parameters:
  ///   - addresses: the looks at each address of the source, newest first; a source is as well as its best address.
  ///   - published: when its newest pieces appeared, in any order.
  ///   - silentDays: what the administrator set; nil to learn it from `published`.
  public init(addresses: [[Look]], published: [Date], silentDays: Int?, now: Date) {
    let rhythm = PublicationRhythm(published: published, now: now)
    let threshold = silentDays ?? rhythm.silentDays
    let newest = published.filter { $0 <= now }.max()
    let all = addresses.map { FeedHealth($0, newest, threshold, silentDays != nil, rhythm, now) }
    self =
      all.min { $0.state.rank < $1.state.rank }
      ?? FeedHealth([], newest, threshold, silentDays != nil, rhythm, now)
  }

  private init(
    _ looks: [Look], _ newest: Date?, _ threshold: Int, _ isSet: Bool, _ rhythm: PublicationRhythm, _ now: Date
  ) {
    silentDays = threshold
    isThresholdSet = isSet
    let failed = looks.prefix { !$0.answered }
    failures = failed.count
    let since = failed.last?.time ?? newest
    self.since = since
    let base = since ?? looks.last?.time ?? now
    days = max(Int(now.timeIntervalSince(base) / 86_400), 0)
    if looks.isEmpty {
      state = .neverAsked
    } else if !failed.isEmpty {
      state = days >= FeedHealth.deadDays && failed.count >= FeedHealth.deadLooks ? .dead : .failing
    } else if days >= threshold {
      state = .silent
    } else {
      let lately = max(2 * (rhythm.usualGap ?? 0), 86_400)
      state = newest.map { now.timeIntervalSince($0) <= lately } == true ? .news : .quiet
    }
  }
}

extension FeedHealth.State {
  fileprivate var rank: Int {
    switch self {
    case .news: 0
    case .quiet: 1
    case .silent: 2
    case .failing: 3
    case .dead: 4
    case .neverAsked: 5
    }
  }
}
