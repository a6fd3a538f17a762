public import BulletinEditing
import Foundation
public import NewsModel
import NewsStore
import Summarization

/// Drafts one issue from the stories of its week.
public struct DraftStage: Sendable {
  private let newsroom: Newsroom

  public init(newsroom: Newsroom) { self.newsroom = newsroom }

  /// Groups the week's articles, fills the sections, writes the trend summary, and saves the draft.
  public func run(_ definition: BulletinDefinition, week: Week) async throws -> Issue {
    guard definition.number(for: week) != nil else {
      throw NewsError(
        .usage, "tuần \(week.isoText) nằm trước số đầu tiên của bản tin (\(definition.numbering.week.isoText))",
        context: definition.name)
    }
    let stored = try await StoryStage(newsroom: newsroom).run(week: week, sentences: definition.sentences.upperBound)
    let sources = Dictionary(uniqueKeysWithValues: try await newsroom.store.sources().map { ($0.id, $0) })
    var candidates: [DraftStory] = []
    for entry in stored {
      let articles = try await newsroom.store.articles(ids: entry.story.articleIDs)
      guard let lead = articles.first(where: { $0.title == entry.story.title }) ?? articles.first else { continue }
      let topics = StoryStage.topics(of: articles, lead).map(\.topic)
      candidates.append(
        DraftStory(
          story: entry.story, abstract: entry.abstract, grounding: entry.grounding, articles: articles, topics: topics,
          kinds: Set(articles.compactMap { sources[$0.sourceID]?.kind })))
    }
    var issue = try IssueDrafter.draft(
      definition, week: week, stories: candidates,
      alreadyRun: try await newsroom.store.storiesRun(bulletin: definition.name, before: week),
      generated: newsroom.now())
    for (index, section) in definition.sections.enumerated() {
      guard let sentences = section.sentences else { continue }
      for item in issue.sections[index].items.indices {
        DraftStage.rewrite(&issue.sections[index].items[item], sentences: sentences, candidates, sources)
      }
    }
    issue.trends = try await trends(of: issue, definition, candidates)
    _ = try await newsroom.store.save(issue: issue)
    return issue
  }

  /// Gives an item an abstract of another length, if that one is verified too.
  private static func rewrite(
    _ item: inout Item, sentences: Int, _ candidates: [DraftStory], _ sources: [String: Source]
  ) {
    guard let candidate = candidates.first(where: { $0.story.id == item.storyID }) else { return }
    let written = StoryStage.abstract(of: candidate.articles, sources: sources, sentences: sentences)
    guard written.verdict == .passed, !written.abstract.sentences.isEmpty else { return }
    item.body = written.abstract.text
    item.sentences = written.abstract.sentences
  }

  private func trends(
    of issue: Issue, _ definition: BulletinDefinition, _ candidates: [DraftStory]
  ) async throws -> [TrendPart] {
    guard let week = issue.week else { return [] }
    let before = try await newsroom.store.articles(
      from: week.from.adding(days: -42).startInVietnam, to: week.from.startInVietnam
    ).map(\.fullText)
    let abstracts = Dictionary(candidates.map { ($0.story.id, $0.abstract) }, uniquingKeysWith: { first, _ in first })
    return definition.trends.map { part in
      let items = issue.sections.filter { part.sections.contains($0.id) }.flatMap(\.items)
      let inputs = items.compactMap { item in
        item.storyID.flatMap { abstracts[$0] }.map {
          TrendItem(
            id: item.id, title: item.title, text: item.body, tags: item.tags, outlets: item.outlets.map(\.name),
            abstract: $0)
        }
      }
      return TrendPart(title: part.title, themes: TrendWriter.themes(items: inputs, before: before, limit: part.themes))
    }.filter { !$0.themes.isEmpty }
  }
}
