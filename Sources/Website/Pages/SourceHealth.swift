import FeedParsing
import Foundation
import NewsModel
import NewsStore

/// What the archive knows of one source's addresses, as of the last look at it.
struct SourceHealth: Sendable {
  struct Address: Sendable {
    let url: String
    let format: String
    let status: String
    let tone: String
    /// Not called `message`: where it is nil a template would find the message of the source around it.
    let note: String?
    let checked: String
    let next: String
  }

  let feed: FeedHealth
  let addresses: [Address]

  private static let depth = 100

  init(_ source: Source, _ site: Site, _ language: Language, silentDays: [String: Int]) async throws {
    let log = site.store as? any PollLog
    var looks: [[FeedHealth.Look]] = []
    var addresses: [Address] = []
    for feed in source.feeds {
      let polls = try await log?.history(url: feed.url, limit: SourceHealth.depth).filter { $0.purpose == .poll } ?? []
      looks.append(polls.map { FeedHealth.Look(time: $0.started, status: $0.status) })
      let last = polls.first
      addresses.append(
        Address(
          url: feed.url, format: feed.format.rawValue,
          status: site.label("fetch_" + (last?.status.rawValue ?? "never"), language),
          tone: last.map { $0.status.isHealthy ? "good" : "bad" } ?? "none", note: last?.message.nonEmpty,
          checked: last.map { language.time($0.started) } ?? "–", next: last?.nextCheck.map(language.time) ?? "–"))
    }
    self.addresses = addresses
    let published = try await log?.publicationTimes(sourceID: source.id, limit: 200) ?? []
    feed = FeedHealth(
      addresses: looks, published: published, silentDays: silentDays[source.id],
      now: looks.compactMap { $0.first?.time }.max() ?? .distantPast)
  }

  func sentence(_ language: Language) -> String { language == .vi ? feed.vietnamese : feed.english }

  /// The days of silence after which the alarm rings, and where the number comes from.
  func threshold(_ site: Site, _ language: Language) -> String {
    let origin = site.label(feed.isThresholdSet ? "threshold_set" : "threshold_learned", language)
    return "\(feed.silentDays) \(site.label("days", language)) (\(origin))"
  }
}
