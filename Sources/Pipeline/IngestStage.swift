public import Foundation
public import NewsModel
public import NewsStore

/// Articles that come as JSON Lines instead of from the web.
public struct IngestStage: Sendable {
  /// One line: `url`, `title` and `text` are needed.
  public struct Record: Sendable, Decodable {
    public let url: String
    public let title: String
    public let text: String
    public let published: Date?
    public let modified: Date?
    public let outlet: String?
    public let lead: String?
    public let byline: String?
    public let canonical: String?
    public let language: String?
    public let tags: [String]?
    public let image: String?
  }

  private let newsroom: Newsroom

  public init(newsroom: Newsroom) { self.newsroom = newsroom }

  /// Saves the records; says how many were new, new versions, unchanged.
  public func run(_ records: [Record]) async throws -> SaveCounts {
    let articles = try records.map { record in
      guard !record.url.isEmpty, !record.title.isEmpty else {
        throw NewsError(.badInput, "url và title không được rỗng", context: record.url)
      }
      let host = URL(string: record.url)?.host() ?? "ingest"
      return Article(
        sourceID: host, outlet: record.outlet ?? host, url: record.url, canonicalURL: record.canonical ?? record.url,
        title: record.title, lead: record.lead ?? "", text: record.text, byline: record.byline ?? "",
        published: record.published, modified: record.modified, language: record.language ?? "vi",
        tags: record.tags ?? [],
        image: record.image, fetched: newsroom.now())
    }
    let settled = try await RepublicationDesk(store: newsroom.store).settled(articles)
    return try await newsroom.store.save(articles: settled, pages: [])
  }
}
