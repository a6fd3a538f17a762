import FeedParsing
import Foundation
import NewsModel
import NewsStore
import WebFetching

/// One visit to one source: its feeds are asked, the pages they name are read, what came of it is recorded.
struct SourceVisit {
  let newsroom: Newsroom
  let fetcher: any Fetching
  let source: Source
  let progress: @Sendable (CollectEvent) -> Void

  /// Nothing the outlet does is thrown; only a failing store is.
  func run(_ feeds: [Source.Feed]) async throws -> CollectReport.SourceOutcome {
    let poller = FeedPoller(store: newsroom.store, fetcher: fetcher, now: newsroom.now)
    var polls: [PollResult] = []
    for feed in feeds { polls.append(try await poller.poll(feed)) }
    let status = FetchStatus.of(feeds: polls.map(\.status))
    let entries = worthReading(polls.flatMap(\.entries))
    progress(.polled(source: source.name, status: status, entries: entries.count))
    var outcome = CollectReport.SourceOutcome(
      id: source.id, name: source.name, status: status,
      message: polls.first { $0.status == status && !$0.message.isEmpty }?.message ?? "", entries: entries.count)
    let isComplete = try await read(entries, &outcome)
    // Recorded last: what a feed named must not be taken for known while some of it is still to be read.
    for poll in polls {
      let next = try await record(poll, isComplete: isComplete && poll.isWhole)
      outcome.nextCheck = min(outcome.nextCheck ?? next, next)
    }
    let health = try await SourceWatch(store: newsroom.store).health(of: source)
    outcome.health = health.state
    outcome.alarm = health.isAlarm ? health.vietnamese : nil
    return outcome
  }

  private func worthReading(_ entries: [ParsedEntry]) -> [ParsedEntry] {
    let oldest = newsroom.now().addingTimeInterval(-Collector.oldestEntry)
    var seen: Set<String> = []
    return entries.filter { entry in
      (entry.published ?? entry.updated ?? .distantFuture) >= oldest && seen.insert(entry.url).inserted
    }
  }

  // MARK: Pages

  /// Reads what is new or touched; false when something is left for the next visit.
  private func read(_ entries: [ParsedEntry], _ outcome: inout CollectReport.SourceOutcome) async throws -> Bool {
    let known = try await newsroom.store.pages(urls: entries.map(\.url))
    let unread = entries.filter { known[$0.url]?.entryHash != Collector.hash($0) }
    var isComplete = unread.count <= Collector.pageLimit
    for entry in unread.prefix(Collector.pageLimit) {
      if try await !read(entry, &outcome) { isComplete = false }
    }
    return isComplete
  }

  /// False when the page is to be tried again.
  private func read(_ entry: ParsedEntry, _ outcome: inout CollectReport.SourceOutcome) async throws -> Bool {
    let log = newsroom.store as? any PollLog
    let retry = PageRetry(history: try await log?.history(url: entry.url, limit: 40) ?? [], now: newsroom.now())
    if case .later = retry { return false }
    let reader = PageReader(fetcher: fetcher, programs: newsroom.programs, now: newsroom.now)
    let started = newsroom.now()
    let page: (article: Article, response: FetchResponse)
    do throws(PageReader.Refusal) {
      page = try await reader.article(entry, of: source, acceptsParts: retry == .never)
    } catch {
      return try await refuse(error, retry, entry, started, &outcome)
    }
    return try await keep(page.article, page.response, entry, started, &outcome)
  }

  private func keep(
    _ article: Article, _ response: FetchResponse, _ entry: ParsedEntry, _ started: Date,
    _ outcome: inout CollectReport.SourceOutcome
  ) async throws -> Bool {
    let counts = try await newsroom.store.save(
      articles: [article],
      pages: [PageRecord(url: entry.url, articleID: article.id, entryHash: Collector.hash(entry), fetched: started)])
    outcome.articles = outcome.articles + counts
    try await newsroom.store.record(
      fetch: FetchRecord(
        sourceID: source.id, purpose: .page, url: entry.url, started: started, seconds: response.seconds, status: .ok,
        httpStatus: response.status, bytes: response.body.count, entries: 1, etag: response.etag,
        lastModified: response.lastModified))
    progress(.page(source: source.name, title: article.title))
    return true
  }

  /// What is gone, forbidden or no article stays so; what was blocked or broken is tried again for some days.
  private func refuse(
    _ refusal: PageReader.Refusal, _ retry: PageRetry, _ entry: ParsedEntry, _ started: Date,
    _ outcome: inout CollectReport.SourceOutcome
  ) async throws -> Bool {
    var message = refusal.message
    var isFinal = refusal.isFinal
    if !isFinal, case .never = retry {
      message += "; đã thử nhiều lần trong ba ngày, thôi không thử nữa"
      isFinal = true
    }
    outcome.skipped.append("\(entry.url): \(message)")
    try await newsroom.store.record(
      fetch: FetchRecord(
        sourceID: source.id, purpose: .page, url: entry.url, started: started, seconds: 0, status: refusal.status,
        message: message))
    if isFinal {
      _ = try await newsroom.store.save(
        articles: [],
        pages: [PageRecord(url: entry.url, articleID: nil, entryHash: Collector.hash(entry), fetched: started)])
    }
    return isFinal
  }

  // MARK: Polls

  /// Records what an address answered; returns when it is asked next.
  private func record(_ poll: PollResult, isComplete: Bool) async throws -> Date {
    let now = newsroom.now()
    let next = try await nextCheck(poll, now)
    try await newsroom.store.record(
      fetch: FetchRecord(
        sourceID: source.id, purpose: .poll, url: poll.url, started: now, seconds: poll.seconds, status: poll.status,
        httpStatus: poll.response?.status, bytes: poll.response?.body.count ?? 0, entries: poll.entries.count,
        etag: isComplete ? poll.etag : nil, lastModified: isComplete ? poll.lastModified : nil, message: poll.message,
        nextCheck: next))
    return next
  }

  /// By the rhythm of what it has published, its failures in a row and what the server asked for.
  private func nextCheck(_ poll: PollResult, _ now: Date) async throws -> Date {
    let log = newsroom.store as? any PollLog
    var failures = 0
    if !poll.status.answered {
      let earlier = try await log?.history(url: poll.url, limit: 20) ?? []
      failures = 1 + earlier.prefix { $0.purpose == .poll && !$0.status.answered }.count
    }
    let dated = poll.entries.compactMap { $0.published ?? $0.updated }
    let published =
      try await dated.isEmpty ? log?.publicationTimes(sourceID: source.id, limit: 50) ?? [] : dated
    return AdaptivePolling.nextCheck(now: now, published: published, failures: failures, retryAfter: poll.retryAfter)
  }
}
