import Foundation
import NewsModel
import NewsStore

/// Every source with its health: what its last check came to, why, and when it is checked next.
enum SourceListPage {
  struct Row: Sendable {
    let name: String
    let url: String
    let home: String
    let kind: String
    let province: String?
    let status: String
    let tone: String
    let message: String?
    let checked: String
    let next: String
    let time: Date?
  }

  private struct Content: Sendable {
    let sources: [Row]
    let healthy: Int
    let total: Int
    let empty: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let rows = try await rows(site, request.language)
    return SitePage(
      template: "sources", title: site.label("sources", request.language),
      content: Content(
        sources: rows, healthy: rows.filter { $0.tone == "good" }.count, total: rows.count, empty: rows.isEmpty),
      list: rows.map { row in
        FeedEntry(
          "source:\(row.url)", url: request.origin + row.url, title: "\(row.name): \(row.status)",
          summary: row.message ?? "",
          date: row.time, tags: [row.kind])
      }, updated: rows.compactMap(\.time).max())
  }

  static func rows(_ site: Site, _ language: Language) async throws -> [Row] {
    let polls = Dictionary(
      try await site.store.lastPolls().map { ($0.sourceID, $0) }, uniquingKeysWith: { first, _ in first })
    return try await site.store.sources().map { source in
      let poll = polls[source.id]
      return Row(
        name: source.name, url: "\(language.prefix)/nguon/\(source.id)", home: source.home,
        kind: site.label("kind_" + source.kind.rawValue, language), province: source.province,
        status: site.label("fetch_" + (poll?.status.rawValue ?? "never"), language),
        tone: poll.map { $0.status.isHealthy ? "good" : "bad" } ?? "none", message: poll?.message.nonEmpty,
        checked: poll.map { language.time($0.started) } ?? "–", next: poll?.nextCheck.map(language.time) ?? "–",
        time: poll?.started)
    }
  }
}
