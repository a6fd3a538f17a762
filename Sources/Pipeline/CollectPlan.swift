public import Foundation
public import NewsModel
public import NewsStore

/// Which addresses a run asks, and which it leaves alone and why.
public struct CollectPlan: Sendable {
  public enum Scope: Sendable, Hashable {
    /// Whatever stands in the list, except servers that asked us to wait.
    case all
    /// Only what its rhythm says is due.
    case due
    /// What somebody named: asked in any case.
    case named
  }

  public struct Visit: Sendable {
    public let source: Source
    public let feeds: [Source.Feed]
  }

  /// A source of which nothing is asked this time.
  public struct LeftOut: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
      /// Not due before then.
      case notDue(Date?)
      /// The server asked us to wait until then.
      case resting(Date)
      /// Done by the run that was cut off and is taken up again.
      case done
    }
    public let source: Source
    public let reason: Reason
  }

  public var visits: [Visit] = []
  public var leftOut: [LeftOut] = []

  /// All addresses of all sources.
  public init(visiting sources: [Source]) {
    visits = sources.map { Visit(source: $0, feeds: $0.feeds) }
  }

  /// - Parameter resumed: start of the interrupted run that this one continues; addresses asked since are done.
  public init(
    _ sources: [Source], scope: Scope, store: any NewsStore, now: Date, resumed: Date? = nil
  ) async throws {
    let log = store as? any PollLog
    for source in sources {
      var due: [Source.Feed] = []
      var reasons: [LeftOut.Reason] = []
      for feed in source.feeds {
        let last = try await log?.history(url: feed.url, limit: 1).first
        if let reason = CollectPlan.reason(last, scope, now, resumed) {
          reasons.append(reason)
        } else {
          due.append(feed)
        }
      }
      if let reason = reasons.min(by: CollectPlan.isSooner), due.isEmpty {
        leftOut.append(LeftOut(source: source, reason: reason))
      } else {
        visits.append(Visit(source: source, feeds: due))
      }
    }
  }

  /// Why an address is not asked; nil when it is.
  private static func reason(
    _ last: FetchRecord?, _ scope: Scope, _ now: Date, _ resumed: Date?
  ) -> LeftOut.Reason? {
    guard let last else { return nil }
    if let resumed, last.started >= resumed { return .done }
    guard let next = last.nextCheck, next > now else { return nil }
    switch scope {
    case .named: return nil
    case .due: return .notDue(next)
    case .all:
      return last.httpStatus == 429 || (last.status == .blocked && last.httpStatus == nil) ? .resting(next) : nil
    }
  }

  private static func isSooner(_ left: LeftOut.Reason, _ right: LeftOut.Reason) -> Bool {
    (left.time ?? .distantFuture) < (right.time ?? .distantFuture)
  }

  /// When the first of the sources left out is due.
  public var soonest: Date? { leftOut.compactMap(\.reason.time).min() }
}

extension CollectPlan.LeftOut.Reason {
  var time: Date? {
    switch self {
    case .notDue(let time): time
    case .resting(let time): time
    case .done: nil
    }
  }
}
