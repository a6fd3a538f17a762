import FeedParsing
import Foundation
import NewsModel
import NewsStore

/// Every source with its health: whether news came, nothing happened or the feed is dead; what its last check came to, and
/// when it is checked next. Those that somebody has to look at stand first.
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
    /// One sentence: news, nothing new, silent, dead.
    let health: String
    let isAlarm: Bool
    let threshold: String
    let addresses: [SourceHealth.Address]
  }

  private struct Content: Sendable {
    let sources: [Row]
    let healthy: Int
    let total: Int
    let alarms: Int
    let hasAlarms: Bool
    let empty: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let all = try await rows(site, request.language)
    let rows = all.filter(\.isAlarm) + all.filter { !$0.isAlarm }
    let alarms = rows.count(where: \.isAlarm)
    return SitePage(
      template: "sources", title: site.label("sources", request.language),
      content: Content(
        sources: rows, healthy: rows.filter { $0.tone == "good" }.count, total: rows.count, alarms: alarms,
        hasAlarms: alarms > 0, empty: rows.isEmpty),
      list: rows.map { row in
        FeedEntry(
          "source:\(row.url)", url: request.origin + row.url, title: "\(row.name): \(row.status)",
          summary: [row.health, row.message].compactMap { $0 }.joined(separator: ". "),
          date: row.time, tags: [row.kind])
      }, updated: rows.compactMap(\.time).max())
  }

  static func rows(_ site: Site, _ language: Language) async throws -> [Row] {
    let polls = Dictionary(
      try await site.store.lastPolls().map { ($0.sourceID, $0) }, uniquingKeysWith: { first, _ in first })
    let silentDays = try await (site.store as? any PollLog)?.silentDays() ?? [:]
    var rows: [Row] = []
    for source in try await site.store.sources() {
      let health = try await SourceHealth(source, site, language, silentDays: silentDays)
      rows.append(row(source, polls[source.id], health, site, language))
    }
    return rows
  }

  private static func row(
    _ source: Source, _ poll: FetchRecord?, _ health: SourceHealth, _ site: Site, _ language: Language
  ) -> Row {
    Row(
      name: source.name, url: "\(language.prefix)/nguon/\(source.id)", home: source.home,
      kind: site.label("kind_" + source.kind.rawValue, language), province: source.province,
      status: site.label("fetch_" + (poll?.status.rawValue ?? "never"), language),
      tone: poll.map { $0.status.isHealthy ? "good" : "bad" } ?? "none", message: poll?.message.nonEmpty,
      checked: poll.map { language.time($0.started) } ?? "–", next: poll?.nextCheck.map(language.time) ?? "–",
      time: poll?.started, health: health.sentence(language), isAlarm: health.feed.isAlarm,
      threshold: health.threshold(site, language), addresses: health.addresses)
  }
}
