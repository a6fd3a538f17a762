public import Foundation
public import NewsModel

/// A story with everything that a printed item needs.
public struct DraftStory: Sendable {
  public let story: Story
  public let abstract: Abstract
  public let grounding: Verdict
  /// The member articles in order of publication.
  public let articles: [Article]
  /// Every topic of the story, the main one first.
  public let topics: [String]
  public let kinds: Set<Source.Kind>

  public init(
    story: Story, abstract: Abstract, grounding: Verdict, articles: [Article], topics: [String], kinds: Set<Source.Kind>
  ) {
    self.story = story
    self.abstract = abstract
    self.grounding = grounding
    self.articles = articles
    self.topics = topics
    self.kinds = kinds
  }
}

/// Fills the sections of a definition with stories.
public enum IssueDrafter {
  /// The draft of one issue, without its trend summary.
  ///
  /// - Parameters:
  ///   - stories: candidates of the week, best first.
  ///   - alreadyRun: stories that an earlier issue of the series has printed; they are left out and named in `warnings`.
  ///   - outlets: display name by source identifier.
  /// - Returns: every section of the definition, in its order; one without items says so in its note.
  public static func draft(
    _ definition: BulletinDefinition, week: Week, stories: [DraftStory], alreadyRun: Set<String>, generated: Date
  ) throws -> Issue {
    guard let number = definition.number(for: week) else {
      throw NewsError(
        .usage, "tuần \(week.isoText) nằm trước số đầu tiên của bản tin (\(definition.numbering.week.isoText))",
        context: definition.name)
    }
    var warnings: [String] = []
    var free = stories.filter { candidate in
      if alreadyRun.contains(candidate.story.id) {
        warnings.append("đã đăng ở số trước, bỏ qua: \(candidate.story.title)")
        return false
      }
      if candidate.grounding != .passed || candidate.abstract.sentences.isEmpty {
        warnings.append("tóm tắt chưa qua kiểm chứng nguồn, bỏ qua: \(candidate.story.title)")
        return false
      }
      return true
    }
    var chosen: [String: [DraftStory]] = [:]
    let byPriority = definition.sections.enumerated().sorted {
      ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
    }
    for (_, section) in byPriority {
      let fitting = free.filter { accepts(section.selection, $0) }.prefix(section.limit)
      let taken = Set(fitting.map(\.story.id))
      chosen[section.id] = Array(fitting)
      free.removeAll { taken.contains($0.story.id) }
    }
    let sections = definition.sections.map { section in
      printed(section, stories: chosen[section.id] ?? [], week: week)
    }
    if sections.allSatisfy({ $0.items.isEmpty }) {
      warnings.append(
        "không có tin nào trong tuần \(week.vietnamese): hãy thu thập trước (`diemtin collect`) hoặc chọn tuần khác")
    }
    var issue = Issue(
      kind: .bulletin, status: .draft, bulletin: definition.name, publisher: definition.publisher,
      title: definition.title,
      number: number, year: week.to.year, week: week, masthead: definition.masthead, sections: sections,
      imprint: definition.imprint, warnings: warnings, generated: generated)
    issue.contents = contents(of: issue)
    return issue
  }

  static func accepts(_ selection: BulletinDefinition.Selection, _ candidate: DraftStory) -> Bool {
    let places = candidate.story.places
    if !selection.topics.isEmpty, !candidate.topics.contains(where: selection.topics.contains) { return false }
    if !selection.places.isEmpty, !places.contains(where: selection.places.contains) { return false }
    if places.contains(where: selection.notPlaces.contains) { return false }
    if !selection.kinds.isEmpty, selection.kinds.allSatisfy({ !candidate.kinds.contains($0) }) { return false }
    if Set(candidate.articles.map(\.sourceID)).count < selection.outlets { return false }
    if selection.keywords.isEmpty { return true }
    return selection.keywords.contains { keyword in
      candidate.story.title.contains(keyword) || candidate.abstract.text.contains(keyword)
        || candidate.articles.contains { $0.title.contains(keyword) || $0.lead.contains(keyword) }
    }
  }

  private static func printed(
    _ section: BulletinDefinition.SectionDefinition, stories: [DraftStory], week: Week
  ) -> Section {
    let ordered =
      section.order == .score
      ? stories
      : stories.enumerated().sorted {
        (CalendarDate($0.element.story.firstPublished), $0.offset) < (
          CalendarDate($1.element.story.firstPublished), $1.offset
        )
      }.map(\.element)
    let items = ordered.enumerated().map { index, candidate in item(candidate, number: index + 1) }
    return Section(
      id: section.id, title: section.title, introduction: section.introduction, items: items,
      note: items.isEmpty ? "Tuần này không có tin phù hợp với mục này trong các nguồn đã thu thập." : nil)
  }

  static func item(_ candidate: DraftStory, number: Int) -> Item {
    let main = mainArticle(candidate)
    var outlets: [Item.Outlet] = []
    for article in candidate.articles where !outlets.contains(where: { $0.name == article.outlet }) {
      outlets.append(Item.Outlet(name: article.outlet, url: article.url))
    }
    return Item(
      id: String(candidate.story.id.prefix(8)), number: number, date: CalendarDate(candidate.story.firstPublished),
      title: candidate.story.title, source: main?.outlet ?? "", url: main?.url, body: candidate.abstract.text,
      sentences: candidate.abstract.sentences, outlets: outlets,
      storyID: candidate.story.id,
      tags: candidate.story.tags)
  }

  /// The article that carries the story's headline, or the one most sentences come from.
  static func mainArticle(_ candidate: DraftStory) -> Article? {
    candidate.articles.first { $0.title == candidate.story.title } ?? candidate.articles.first
  }

  /// Contents rebuilt from the body. Pages are known only after typesetting and stay empty here.
  public static func contents(of issue: Issue) -> [ContentsRow] {
    issue.sections.flatMap { section in
      section.items.map { ContentsRow(section: section.title, number: $0.number, title: $0.title, page: nil) }
    }
  }
}
