import FeedParsing
public import Foundation
public import NewsModel
import NewsStore
public import WebFetching

/// Collects the news of many sources at once, politely: one queue per host is the fetcher's business, what to ask for
/// is ours. Nothing an outlet does stops the run; every source ends with a status.
///
/// Each page is saved as soon as it is read, in one transaction with the memory that it was: a run that is killed at any
/// moment loses nothing that came, and the next one does not ask for it again.
public struct Collector: Sendable {
  /// Entries older than this are not fetched.
  public static let oldestEntry: TimeInterval = 21 * 86_400
  /// Pages of one source that are read per run; the rest waits for the next one.
  public static let pageLimit = 300

  private let newsroom: Newsroom
  private let fetcher: any Fetching

  public init(newsroom: Newsroom, fetcher: any Fetching) {
    self.newsroom = newsroom
    self.fetcher = fetcher
  }

  /// Asks every address of the sources.
  ///
  /// - Parameter width: sources that are worked on at the same time.
  public func collect(
    _ sources: [Source], width: Int = 16, progress: @escaping @Sendable (CollectEvent) -> Void = { _ in }
  ) async throws -> CollectReport {
    try await collect(CollectPlan(visiting: sources), width: width, progress: progress)
  }

  /// Asks what the plan names.
  public func collect(
    _ plan: CollectPlan, width: Int = 16, progress: @escaping @Sendable (CollectEvent) -> Void = { _ in }
  ) async throws -> CollectReport {
    var outcomes: [CollectReport.SourceOutcome] = []
    try await withThrowingTaskGroup(of: CollectReport.SourceOutcome.self) { group in
      var waiting = plan.visits[...]
      for _ in 0..<width {
        if let visit = waiting.popFirst() { group.addTask { try await run(visit, progress) } }
      }
      while let outcome = try await group.next() {
        outcomes.append(outcome)
        progress(.finished(source: outcome.name))
        if let visit = waiting.popFirst() { group.addTask { try await run(visit, progress) } }
      }
    }
    return CollectReport(sources: outcomes.sorted { $0.id < $1.id })
  }

  private func run(
    _ visit: CollectPlan.Visit, _ progress: @escaping @Sendable (CollectEvent) -> Void
  ) async throws -> CollectReport.SourceOutcome {
    try await SourceVisit(newsroom: newsroom, fetcher: fetcher, source: visit.source, progress: progress)
      .run(visit.feeds)
  }

  /// Changes when the outlet touches the entry: another title, teaser or update time.
  static func hash(_ entry: ParsedEntry) -> String {
    StableHash.identifier(
      of: entry.title, entry.summary, entry.updated.map(RFC3339.string) ?? "", entry.published.map(RFC3339.string) ?? ""
    )
  }
}
