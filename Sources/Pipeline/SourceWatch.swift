public import FeedParsing
import Foundation
public import NewsModel
public import NewsStore

/// Looks at the records of a source and says whether it is well, as of the last look at it: how long a silence has lasted
/// is known up to then and no further.
public struct SourceWatch: Sendable {
  /// So many looks back at each address tell how long a failure lasts.
  static let depth = 100

  private let store: any NewsStore

  public init(store: any NewsStore) { self.store = store }

  public func health(of source: Source) async throws -> FeedHealth {
    guard let log = store as? any PollLog else {
      return FeedHealth(addresses: [], published: [], silentDays: nil, now: .distantPast)
    }
    var addresses: [[FeedHealth.Look]] = []
    for feed in source.feeds {
      addresses.append(
        try await log.history(url: feed.url, limit: SourceWatch.depth).filter { $0.purpose == .poll }
          .map { FeedHealth.Look(time: $0.started, status: $0.status) })
    }
    return FeedHealth(
      addresses: addresses, published: try await log.publicationTimes(sourceID: source.id, limit: 200),
      silentDays: try await log.silentDays()[source.id],
      now: addresses.compactMap { $0.first?.time }.max() ?? .distantPast)
  }
}
