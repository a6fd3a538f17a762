import Foundation
public import NewsModel
import NewsStore
public import WebFetching

/// A run of the collector as a durable job: one that was cut off (killed, power failure) is taken up by the next run,
/// which does not ask again what had been asked.
public struct CollectRun: Sendable {
  /// Older interruptions are history: everything is asked afresh.
  static let resumable: TimeInterval = 3_600

  private let newsroom: Newsroom
  private let key: String
  public let plan: CollectPlan
  /// True when this run continues one that was cut off.
  public let isResumed: Bool

  /// Plans the run and marks it as begun. The caller sees to it that only one runs at a time.
  public init(newsroom: Newsroom, sources: [Source], scope: CollectPlan.Scope) async throws {
    self.newsroom = newsroom
    let now = newsroom.now()
    let interrupted = try await newsroom.store.jobs(limit: 50).first {
      $0.kind == "collect-run" && $0.status == "running" && now.timeIntervalSince($0.started) < CollectRun.resumable
    }
    isResumed = interrupted != nil
    key = interrupted?.key ?? "collect-run/\(RFC3339.string(now))"
    plan = try await CollectPlan(
      sources, scope: scope, store: newsroom.store, now: now, resumed: interrupted?.started)
    if interrupted == nil { try await newsroom.store.start(job: key, kind: "collect-run", at: now) }
  }

  /// Collects and closes the job.
  public func run(
    fetcher: any Fetching, progress: @escaping @Sendable (CollectEvent) -> Void = { _ in }
  ) async throws -> CollectReport {
    do {
      let report = try await Collector(newsroom: newsroom, fetcher: fetcher).collect(plan, progress: progress)
      try await newsroom.store.finish(
        job: key, at: newsroom.now(),
        message: "\(report.healthy)/\(report.sources.count) nguồn tốt, \(report.articles.new) bài mới")
      return report
    } catch {
      try await newsroom.store.fail(job: key, at: newsroom.now(), message: "\(error)")
      throw error
    }
  }
}
