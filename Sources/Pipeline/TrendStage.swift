import BulletinEditing
import FactExtraction
import Foundation
import NewsModel
import NewsStore
import StoryClustering
import Summarization

/// The trend page of one issue: themes, charts, and what the week did not bring.
struct TrendStage {
  struct Page {
    var parts: [TrendPart] = []
    var charts: [TrendChart] = []
    var notReported: [NotReported] = []
  }

  let newsroom: Newsroom
  let definition: BulletinDefinition
  let sources: [Source]

  /// One part of the summary for each entry of the definition that has a theme to tell.
  func page(of issue: Issue, _ candidates: [DraftStory]) async throws -> Page {
    guard let week = issue.week else { return Page() }
    let weeks = try await TrendWeeks(
      store: newsroom.store, week: week, before: definition.trendPage.weeks, topics: fieldTopics)
    let history = TrendHistory(weeks: weeks.texts)
    let terms = history.risingTerms(limit: 80)
    var page = Page()
    page.parts = parts(of: issue, candidates, history, terms)
    let alive = try await SourceSilence(store: newsroom.store, sources: sources, week: week, articles: weeks.current)
    let charts = TrendCharts(weeks: weeks, history: history, terms: terms, silence: alive)
    let blocks = definition.trendPage.blocks
    page.charts = blocks.compactMap { charts.chart($0) }
    if blocks.contains(.notReported) {
      page.notReported = NotReportedNotes(silence: alive, provinces: charts.provinces)
        .notes(of: issue, definition)
    }
    return page
  }

  /// The topics that any section asks for; empty when a section takes every story.
  private var fieldTopics: Set<String> {
    let wanted = definition.sections.map(\.selection.topics)
    return wanted.contains(where: \.isEmpty) && wanted.allSatisfy(\.isEmpty) ? [] : Set(wanted.joined())
  }

  private func parts(
    of issue: Issue, _ candidates: [DraftStory], _ history: TrendHistory, _ terms: [RisingTerm]
  ) -> [TrendPart] {
    let stories = Dictionary(candidates.map { ($0.story.id, $0) }, uniquingKeysWith: { first, _ in first })
    return definition.trends.map { part in
      let items = issue.sections.filter { part.sections.contains($0.id) }.flatMap(\.items)
      let inputs = items.compactMap { item -> TrendItem? in
        guard let story = item.storyID.flatMap({ stories[$0] }), story.kinds != [.forum] else { return nil }
        return TrendItem(
          id: item.id, title: item.title, text: item.body, tags: item.tags, outlets: item.outlets.map(\.name),
          abstract: story.abstract, isOfTheField: !story.topics.isEmpty)
      }
      return TrendPart(
        title: part.title,
        themes: TrendWriter.themes(items: inputs, history: history, terms: terms, limit: part.themes))
    }.filter { !$0.themes.isEmpty }
  }
}

/// The articles of the week and of the weeks before it that the archive knows.
struct TrendWeeks {
  struct Entry {
    let article: Article
    /// Every topic of the rules that fits, the main one first.
    let topics: [String]
    /// Headline and lead, so that long and short articles weigh the same.
    var text: String { article.title + "\n" + TrendWeeks.lead(article) }
  }

  /// Oldest first, the week told of last; weeks before the first article of the archive are left out.
  let entries: [[Entry]]
  /// First days of the weeks.
  let days: [CalendarDate]
  /// Every article of the week, of the field or not.
  let current: [Article]

  private static let leadLength = 320

  init(store: any NewsStore, week: Week, before: Int, topics: Set<String>) async throws {
    var entries: [[Entry]] = []
    var days: [CalendarDate] = []
    var current: [Article] = []
    for back in stride(from: before, through: 0, by: -1) {
      let first = week.from.adding(days: -7 * back)
      let last = back == 0 ? week.to.adding(days: 1) : first.adding(days: 7)
      let articles = try await store.articles(from: first.startInVietnam, to: last.startInVietnam)
      if back == 0 { current = articles }
      if entries.isEmpty, articles.isEmpty, back > 0 { continue }
      let found = articles.map { article in
        Entry(
          article: article,
          topics: TopicRules.standard.topics(title: article.title, text: TrendWeeks.lead(article)).map(\.topic))
      }
      entries.append(topics.isEmpty ? found : found.filter { !topics.isDisjoint(with: $0.topics) })
      days.append(first)
    }
    self.entries = entries
    self.days = days
    self.current = current
  }

  var texts: [[String]] { entries.map { $0.map(\.text) } }
  var last: [Entry] { entries.last ?? [] }

  private static func lead(_ article: Article) -> String {
    article.lead.isEmpty ? String(article.text.prefix(leadLength)) : article.lead
  }
}
