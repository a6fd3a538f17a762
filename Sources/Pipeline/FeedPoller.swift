import ArticleExtraction
import FeedParsing
import Foundation
import NewsModel
import NewsStore
import WebFetching

/// Asks one feed address for its entries.
struct FeedPoller {
  let store: any NewsStore
  let fetcher: any Fetching
  let now: @Sendable () -> Date

  /// Never throws for what the outlet does: the outcome says it. Throws only when the store fails.
  func poll(_ feed: Source.Feed) async throws -> PollResult {
    let known = try await store.validators(url: feed.url)
    let request = FetchRequest(url: feed.url, etag: known.etag, lastModified: known.lastModified)
    let start = ContinuousClock.now
    do throws(FetchFailure) {
      let response = try await fetcher.fetch(request)
      let seconds = FeedPoller.seconds(since: start)
      if let status = FetchStatus(httpStatus: response.status) {
        return unread(response, status, request, seconds)
      }
      return await parse(response, feed, seconds: seconds)
    } catch {
      return PollResult(
        url: feed.url, status: FetchStatus(error), message: error.message, retryAfter: wait(error),
        seconds: FeedPoller.seconds(since: start))
    }
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  private func wait(_ failure: FetchFailure) -> Int? {
    guard case .backingOff(let until) = failure else { return nil }
    return max(Int(until.timeIntervalSince(now()).rounded(.up)), 0)
  }

  /// An answer whose body says nothing: 304 and errors.
  private func unread(
    _ response: FetchResponse, _ status: FetchStatus, _ request: FetchRequest, _ seconds: Double
  ) -> PollResult {
    var status = status
    var message = status == .notModified ? "" : "máy chủ trả lời HTTP \(response.status)"
    if status == .notModified, request.etag == nil, request.lastModified == nil {
      // “Not modified” since what? We have nothing yet.
      status = .broken
      message = "máy chủ trả lời 304 dù chưa từng gửi nội dung nào; sẽ hỏi lại"
    } else if response.status == 410 {
      message = "nguồn tin đã bị gỡ hẳn (HTTP 410); hãy bỏ hoặc thay địa chỉ"
    } else if let seconds = response.retryAfter {
      message += ", xin chờ \(seconds) giây"
    }
    return PollResult(
      url: request.url, status: status, message: message, response: response, sent: request, seconds: seconds)
  }

  private func parse(_ response: FetchResponse, _ feed: Source.Feed, seconds: Double) async -> PollResult {
    var entries: [ParsedEntry]
    let isWhole: Bool
    do {
      (entries, isWhole) = try await read(response, feed.format)
    } catch {
      let message = (error as? NewsError)?.message ?? "\(error)"
      return PollResult(
        url: feed.url, status: .broken, message: message + otherFeeds(response), response: response, seconds: seconds)
    }
    entries.removeAll { $0.url.isEmpty }
    let isUndated =
      feed.format == .feed && !entries.isEmpty && entries.allSatisfy { $0.published == nil && $0.updated == nil }
    return PollResult(
      url: feed.url, status: entries.isEmpty ? .empty : (isUndated ? .undated : .ok), message: staleness(entries),
      entries: entries, isWhole: isWhole, response: response, seconds: seconds)
  }

  private func read(
    _ response: FetchResponse, _ format: Source.Feed.Format
  ) async throws -> (entries: [ParsedEntry], isWhole: Bool) {
    switch format {
    case .feed:
      let feed = try FeedParser.parse(response.body, url: response.url, contentType: response.contentType)
      return (feed.entries, true)
    case .sitemap: return try await sitemap(response)
    case .listing:
      let links = ListingExtractor.links(html: response.body, url: response.url).map { link in
        ParsedEntry(
          id: link.url, url: link.url, title: link.title, summary: link.teaser, published: link.published)
      }
      return (links, true)
    }
  }

  /// What to do when a page came instead of a feed: the feeds it names.
  private func otherFeeds(_ response: FetchResponse) -> String {
    let feeds = FeedDiscovery.feeds(html: response.body, url: response.url).filter { $0 != response.url }
    return feeds.isEmpty ? "" : "; trang này giới thiệu nguồn tin \(feeds.prefix(3).joined(separator: ", "))"
  }

  /// A feed that still answers but stopped long ago says so.
  private func staleness(_ entries: [ParsedEntry]) -> String {
    let times = entries.compactMap { $0.published ?? $0.updated }
    guard times.count == entries.count, let newest = times.max(),
      newest < now().addingTimeInterval(-Collector.oldestEntry)
    else { return "" }
    return "tin mới nhất của nguồn là ngày \(CalendarDate(newest).vietnamese)"
  }

  /// A sitemap's own entries and those of at most four child sitemaps, the last named first (the newest by custom).
  private func sitemap(_ response: FetchResponse) async throws -> (entries: [ParsedEntry], isWhole: Bool) {
    let parsed = try SitemapParser.parse(response.body, url: response.url)
    var entries = parsed.entries
    var failure: String?
    for child in parsed.children.suffix(4).reversed() {
      do {
        let answer = try await fetcher.fetch(FetchRequest(url: child))
        guard answer.status == 200 else { throw FetchFailure.unreachable("máy chủ trả lời HTTP \(answer.status)") }
        entries += try SitemapParser.parse(answer.body, url: answer.url).entries
      } catch {
        failure = "\(child): \((error as? FetchFailure)?.message ?? (error as? NewsError)?.message ?? "\(error)")"
      }
    }
    if let failure, entries.isEmpty { throw NewsError(.badInput, "sơ đồ trang con không đọc được (\(failure))") }
    return (entries, parsed.children.isEmpty)
  }
}
