import FeedParsing
public import Foundation
public import NewsModel
public import NewsStore
public import WebFetching

/// Collects the news of many sources at once, politely: one queue per host is the fetcher's business, what to ask for
/// is ours. Nothing an outlet does stops the run; every source ends with a status.
public struct Collector: Sendable {
  /// Entries older than this are not fetched.
  public static let oldestEntry: TimeInterval = 21 * 86_400
  /// Entries of one feed that are looked at per run.
  public static let entryLimit = 300

  private let newsroom: Newsroom
  private let fetcher: any Fetching

  public init(newsroom: Newsroom, fetcher: any Fetching) {
    self.newsroom = newsroom
    self.fetcher = fetcher
  }

  /// - Parameter width: sources that are worked on at the same time.
  public func collect(
    _ sources: [Source], width: Int = 16, progress: @escaping @Sendable (CollectEvent) -> Void = { _ in }
  ) async throws -> CollectReport {
    var outcomes: [CollectReport.SourceOutcome] = []
    try await withThrowingTaskGroup(of: CollectReport.SourceOutcome.self) { group in
      var waiting = sources[...]
      for source in waiting.prefix(width) {
        group.addTask { try await collect(source, progress) }
      }
      waiting = waiting.dropFirst(width)
      while let outcome = try await group.next() {
        outcomes.append(outcome)
        progress(.finished(source: outcome.name))
        if let next = waiting.popFirst() {
          group.addTask { try await collect(next, progress) }
        }
      }
    }
    return CollectReport(sources: outcomes.sorted { $0.id < $1.id })
  }

  private func collect(
    _ source: Source, _ progress: @Sendable (CollectEvent) -> Void
  ) async throws -> CollectReport.SourceOutcome {
    let poller = FeedPoller(store: newsroom.store, fetcher: fetcher)
    var polls: [PollResult] = []
    for feed in source.feeds { polls.append(try await poller.poll(feed)) }
    let status = FetchStatus.of(feeds: polls.map(\.status))
    let entries = worthReading(polls.flatMap(\.entries))
    progress(.polled(source: source.name, status: status, entries: entries.count))
    var outcome = CollectReport.SourceOutcome(
      id: source.id, name: source.name, status: status,
      message: polls.first { $0.status == status && !$0.message.isEmpty }?.message ?? "",
      entries: entries.count, articles: SaveCounts(), skipped: [])
    let known = try await newsroom.store.pages(urls: entries.map(\.url))
    for entry in entries where known[entry.url]?.entryHash != Collector.hash(entry) {
      try await read(entry, source, &outcome, progress)
    }
    // Recorded last: validators count only when everything the feed named has been dealt with.
    for poll in polls { try await record(poll, source) }
    return outcome
  }

  private func worthReading(_ entries: [ParsedEntry]) -> [ParsedEntry] {
    let oldest = newsroom.now().addingTimeInterval(-Collector.oldestEntry)
    var seen: Set<String> = []
    return entries.filter { entry in
      (entry.published ?? entry.updated ?? .distantFuture) >= oldest && seen.insert(entry.url).inserted
    }.prefix(Collector.entryLimit).map { $0 }
  }

  /// Changes when the outlet touches the entry: another title, teaser or update time.
  static func hash(_ entry: ParsedEntry) -> String {
    StableHash.identifier(
      of: entry.title, entry.summary, entry.updated.map(RFC3339.string) ?? "", entry.published.map(RFC3339.string) ?? ""
    )
  }

  private func read(
    _ entry: ParsedEntry, _ source: Source, _ outcome: inout CollectReport.SourceOutcome,
    _ progress: @Sendable (CollectEvent) -> Void
  ) async throws {
    let reader = PageReader(fetcher: fetcher, programs: newsroom.programs, now: newsroom.now)
    let started = newsroom.now()
    let page: (article: Article, response: FetchResponse)
    do throws(PageReader.Refusal) {
      page = try await reader.article(entry, of: source)
    } catch {
      outcome.skipped.append("\(entry.url): \(error.message)")
      try await newsroom.store.record(
        fetch: FetchRecord(
          sourceID: source.id, purpose: .page, url: entry.url, started: started, seconds: 0, status: error.status,
          message: error.message))
      // What is forbidden or no article stays so; what was blocked or broken is tried again next time.
      if error.status == .empty || error.status == .forbiddenByRobots {
        _ = try await newsroom.store.save(
          articles: [],
          pages: [PageRecord(url: entry.url, articleID: nil, entryHash: Collector.hash(entry), fetched: started)])
      }
      return
    }
    let counts = try await newsroom.store.save(
      articles: [page.article],
      pages: [
        PageRecord(url: entry.url, articleID: page.article.id, entryHash: Collector.hash(entry), fetched: started)
      ])
    outcome.articles = outcome.articles + counts
    try await newsroom.store.record(
      fetch: FetchRecord(
        sourceID: source.id, purpose: .page, url: entry.url, started: started, seconds: page.response.seconds,
        status: .ok,
        httpStatus: page.response.status, bytes: page.response.body.count, entries: 1, etag: page.response.etag,
        lastModified: page.response.lastModified))
    progress(.page(source: source.name, title: page.article.title))
  }

  private func record(_ poll: PollResult, _ source: Source) async throws {
    let now = newsroom.now()
    try await newsroom.store.record(
      fetch: FetchRecord(
        sourceID: source.id, purpose: .poll, url: poll.url, started: now, seconds: poll.seconds, status: poll.status,
        httpStatus: poll.response?.status, bytes: poll.response?.body.count ?? 0, entries: poll.entries.count,
        etag: poll.response?.etag, lastModified: poll.response?.lastModified, message: poll.message,
        nextCheck: now.addingTimeInterval(poll.status.isHealthy ? 3_600 : 6 * 3_600)))
  }
}
