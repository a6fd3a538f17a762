public import BulletinEditing
import Foundation
public import NewsModel
import NewsStore
import Summarization

/// Drafts one issue from the stories of its week.
public struct DraftStage: Sendable {
  private let newsroom: Newsroom
  private let writer: WriterStage?

  /// - Parameter writer: the language model, where one is configured; it writes only in bulletins that ask for it.
  public init(newsroom: Newsroom, writer: WriterStage? = nil) {
    self.newsroom = newsroom
    self.writer = writer
  }

  /// Groups the week's articles, fills the sections, writes the trend summary, proofreads, and saves the draft.
  public func run(_ definition: BulletinDefinition, week: Week) async throws -> Issue {
    guard definition.number(for: week) != nil else {
      throw NewsError(
        .usage, "tuần \(week.isoText) nằm trước số đầu tiên của bản tin (\(definition.numbering.week.isoText))",
        context: definition.name)
    }
    let stored = try await StoryStage(newsroom: newsroom).run(
      week: week, sentences: definition.sentences.upperBound,
      home: definition.sections.lazy.compactMap(\.selection.places.first).first)
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
    let trends = try await TrendStage(
      newsroom: newsroom, definition: definition, sources: sources.values.sorted { $0.name < $1.name }
    ).page(of: issue, candidates)
    issue.trends = trends.parts
    issue.charts = trends.charts
    issue.notReported = trends.notReported
    if let writer { issue = try await writer.run(issue, parts: definition.writer) }
    issue = try await ProofStage(newsroom: newsroom).run(issue)
    _ = try await newsroom.store.save(issue: issue)
    try await RegisterStage(newsroom: newsroom).run()
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
}
