import ArticleExtraction
import FeedParsing
import Foundation
public import NewsModel
public import WebFetching

/// Finds out what can be collected at an address that somebody typed: a feed, a sitemap, or a home page whose feeds,
/// sitemaps or headlines are looked for in this order.
public struct SourceProbe: Sendable {
  public struct Found: Sendable {
    public let feeds: [Source.Feed]
    /// Name of the outlet as it gives it itself; may be empty.
    public let title: String
    public let home: String
    /// ISO 639-1; `vi` where nothing else is said.
    public let language: String
    /// Entries seen while probing.
    public let entries: Int

    public init(feeds: [Source.Feed], title: String, home: String, language: String, entries: Int) {
      self.feeds = feeds
      self.title = title
      self.home = home
      self.language = language
      self.entries = entries
    }
  }

  /// Addresses that are tried at most, and feeds that are taken.
  private static let tries = 8
  private static let feedLimit = 3
  private static let leastHeadlines = 5

  private let fetcher: any Fetching

  public init(fetcher: any Fetching) { self.fetcher = fetcher }

  /// Throws ``NewsModel/NewsError`` (`badInput`) when nothing can be collected there, with what was tried.
  public func look(at url: String) async throws -> Found {
    let answer = try await fetch(url)
    if let feed = try? FeedParser.parse(answer.body, url: answer.url, contentType: answer.contentType) {
      return found(
        feed, at: url, home: feed.home.isEmpty ? SourceProbe.origin(answer.url) : feed.home, title: feed.title)
    }
    if let sitemap = try? SitemapParser.parse(answer.body, url: answer.url) {
      return Found(
        feeds: [.init(url: url, format: .sitemap)], title: "", home: SourceProbe.origin(answer.url), language: "vi",
        entries: sitemap.entries.count + sitemap.children.count)
    }
    return try await page(answer, url)
  }

  private func fetch(_ url: String) async throws -> FetchResponse {
    do throws(FetchFailure) {
      let answer = try await fetcher.fetch(FetchRequest(url: url))
      if answer.status == 200 { return answer }
      throw FetchFailure.unreachable("máy chủ trả lời HTTP \(answer.status)")
    } catch {
      throw NewsError(.badInput, error.message, context: url)
    }
  }

  // MARK: Home pages

  private func page(_ answer: FetchResponse, _ url: String) async throws -> Found {
    let article = ArticleExtractor.extract(html: answer.body, url: answer.url, contentType: answer.contentType)
    let title = article.outlet.isEmpty ? article.title : article.outlet
    var candidates = FeedDiscovery.feeds(html: answer.body, url: answer.url)
    if candidates.isEmpty {
      let origin = SourceProbe.origin(answer.url)
      candidates = ["rss", "feed", "rss.xml", "atom.xml"].map { origin + $0 }
    }
    var feeds: [ParsedFeed] = []
    var addresses: [Source.Feed] = []
    for candidate in candidates.prefix(SourceProbe.tries) where addresses.count < SourceProbe.feedLimit {
      guard let answer = try? await fetch(candidate),
        let feed = try? FeedParser.parse(answer.body, url: answer.url, contentType: answer.contentType),
        !feed.format.hasPrefix("sitemap"), !feed.entries.isEmpty
      else { continue }
      feeds.append(feed)
      addresses.append(.init(url: candidate))
    }
    if let first = feeds.first {
      return Found(
        feeds: addresses, title: title.isEmpty ? first.title : title, home: answer.url,
        language: SourceProbe.language(first.language), entries: feeds.reduce(0) { $0 + $1.entries.count })
    }
    let links = ListingExtractor.links(html: answer.body, url: answer.url)
    if links.count >= SourceProbe.leastHeadlines {
      return Found(
        feeds: [.init(url: url, format: .listing)], title: title, home: answer.url,
        language: SourceProbe.language(article.language), entries: links.count)
    }
    throw NewsError(
      .badInput,
      "không tìm thấy nguồn tin, sơ đồ trang hay danh sách bài nào ở địa chỉ này; hãy mở trang trong trình duyệt, tìm mục RSS hoặc một trang chuyên mục",
      context: url)
  }

  private func found(_ feed: ParsedFeed, at url: String, home: String, title: String) -> Found {
    let format: Source.Feed.Format = feed.format.hasPrefix("sitemap") ? .sitemap : .feed
    return Found(
      feeds: [.init(url: url, format: format)], title: title, home: home,
      language: SourceProbe.language(feed.language), entries: feed.entries.count)
  }

  private static func language(_ tag: String) -> String {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return code.count == 2 ? code : "vi"
  }

  /// `https://bao.example/` of any of its addresses.
  private static func origin(_ url: String) -> String {
    guard let parts = URLComponents(string: url), let scheme = parts.scheme, let host = parts.host else { return url }
    return "\(scheme)://\(host)\(parts.port.map { ":\($0)" } ?? "")/"
  }
}
