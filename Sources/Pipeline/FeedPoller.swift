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

  /// Never throws for what the outlet does: the outcome says it. Throws only when the store fails.
  func poll(_ feed: Source.Feed) async throws -> PollResult {
    let known = try await store.validators(url: feed.url)
    let clock = ContinuousClock()
    let start = clock.now
    func elapsed() -> Double {
      Double((clock.now - start).components.attoseconds) / 1e18 + Double((clock.now - start).components.seconds)
    }
    do throws(FetchFailure) {
      let response = try await fetcher.fetch(
        FetchRequest(url: feed.url, etag: known.etag, lastModified: known.lastModified))
      if let status = FetchStatus(httpStatus: response.status) {
        let message = status == .notModified ? "" : "máy chủ trả lời HTTP \(response.status)"
        return PollResult(url: feed.url, status: status, message: message, response: response, seconds: elapsed())
      }
      return await parse(response, feed, seconds: elapsed())
    } catch {
      return PollResult(url: feed.url, status: FetchStatus(error), message: error.message, seconds: elapsed())
    }
  }

  private func parse(_ response: FetchResponse, _ feed: Source.Feed, seconds: Double) async -> PollResult {
    var entries: [ParsedEntry]
    do {
      switch feed.format {
      case .feed:
        entries = try FeedParser.parse(response.body, url: response.url, contentType: response.contentType).entries
      case .sitemap:
        entries = try await sitemap(response, depth: 0)
      case .listing:
        entries = ListingExtractor.links(html: response.body, url: response.url).map { link in
          ParsedEntry(
            id: link.url, url: link.url, title: link.title, summary: link.teaser, content: "",
            published: link.published,
            updated: nil, authors: [], tags: [], image: nil)
        }
      }
    } catch {
      let message = (error as? NewsError)?.message ?? "\(error)"
      return PollResult(url: feed.url, status: .broken, message: message, response: response, seconds: seconds)
    }
    entries.removeAll { $0.url.isEmpty }
    let undated =
      feed.format == .feed && !entries.isEmpty && entries.allSatisfy { $0.published == nil && $0.updated == nil }
    return PollResult(
      url: feed.url, status: entries.isEmpty ? .empty : (undated ? .undated : .ok), entries: entries,
      response: response,
      seconds: seconds)
  }

  /// A sitemap's own entries and those of at most four child sitemaps, the last named first (the newest by custom).
  private func sitemap(_ response: FetchResponse, depth: Int) async throws -> [ParsedEntry] {
    let parsed = try SitemapParser.parse(response.body, url: response.url)
    var entries = parsed.entries
    guard depth == 0 else { return entries }
    for child in parsed.children.suffix(4).reversed() {
      guard let answer = try? await fetcher.fetch(FetchRequest(url: child)), answer.status == 200 else { continue }
      entries += (try? await sitemap(answer, depth: 1)) ?? []
    }
    return entries
  }
}
