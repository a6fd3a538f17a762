import FactExtraction
import Foundation
import NewsModel
import NewsStore
import StoryClustering

/// What the archive remembers when stories are ranked: what earlier issues printed, and what the desk tends to choose.
struct RankingMemory: Sendable {
  let printed: PrintedItems
  let choices: PastChoices
  /// The office's own province; nil for a national bulletin.
  let home: String?

  /// Earlier issues that are looked at, newest first.
  static let mostIssues = 26
  /// Days before the week from which articles count as offered.
  static let offeredDays = 42

  static let empty = RankingMemory(printed: PrintedItems([]), choices: PastChoices(printed: [], offered: []), home: nil)

  /// Reads the issues before `week` that were printed (drafts are not), and the articles the desk could choose from.
  static func load(_ store: any NewsStore, before week: Week, home: String?) async throws -> RankingMemory {
    var items: [(item: Item, place: String)] = []
    let summaries = try await store.issues().filter { summary in
      summary.status != .draft && summary.kind == .bulletin && summary.week.map { $0.from < week.from } ?? true
    }
    for summary in summaries.prefix(mostIssues) {
      guard let issue = try await store.issue(key: summary.key) else { continue }
      items += issue.items.map { ($0, place(of: issue)) }
    }
    let offered = try await store.articles(
      from: week.from.adding(days: -offeredDays).startInVietnam, to: week.to.adding(days: 1).startInVietnam)
    return RankingMemory(
      printed: PrintedItems(
        items.reversed().map { .init(title: $0.item.title, text: $0.item.body, url: $0.item.url, place: $0.place) }),
      choices: PastChoices(
        printed: items.map { traits(title: $0.item.title, text: $0.item.body, urls: [$0.item.url].compactMap { $0 }) },
        offered: offered.map { traits(title: $0.title, text: opening($0), urls: [$0.url]) }),
      home: home)
  }

  /// What ``PastChoices`` looks at: subjects, hosts of the addresses, provinces named.
  static func traits(title: String, text: String, urls: [String]) -> PastChoices.Traits {
    let places = Set(Gazetteer.standard.places(in: title + "\n" + text).compactMap(\.currentProvince))
    return PastChoices.Traits(
      topics: TopicRules.standard.topics(title: title, text: text).map(\.topic), outlets: urls.compactMap(host),
      places: places.sorted())
  }

  /// Title and lead say what a piece is about; the whole text would name half the country.
  static func opening(_ article: Article) -> String {
    article.lead.isEmpty ? String(article.text.prefix(400)) : article.lead
  }

  /// Fills in what the archive knows of a story.
  func complete(_ input: inout RankingInput, abstract: String, articles: [Article]) {
    let urls = articles.flatMap { [$0.url, $0.canonicalURL] }.filter { !$0.isEmpty }
    input.printedBefore = printed.closest(title: input.title, text: abstract, urls: urls)
    let traits = PastChoices.Traits(
      topics: input.topics.map(\.topic), outlets: Array(Set(urls.compactMap(RankingMemory.host))).sorted(),
      places: input.places)
    let choice = choices.choice(traits)
    input.pastChoice = choice.factor
    input.pastReasons = choice.reasons
    input.home = home
  }

  private static func place(of issue: Issue) -> String {
    guard let number = issue.number else { return issue.title }
    return issue.year.map { "số \(number)/\($0)" } ?? "số \(number)"
  }

  private static func host(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host).lowercased()
  }
}
