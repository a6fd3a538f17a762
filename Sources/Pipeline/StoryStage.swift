import FactExtraction
import Foundation
public import NewsModel
public import NewsStore
import StoryClustering
import Summarization
import VietnameseText

/// From the articles of a week to stories: grouped, filed, tagged, ranked, abstracted and checked against their sources.
public struct StoryStage: Sendable {
  /// Days before the week whose articles may belong to the same stories.
  public static let daysBefore = 3

  private let newsroom: Newsroom

  public init(newsroom: Newsroom) { self.newsroom = newsroom }

  /// Groups and saves the stories of `week`. The same articles and earlier issues give the same stories. `home` is the
  /// office's own province, whose news ranks higher.
  ///
  /// - Returns: the stories that first appeared within the week, best first.
  public func run(week: Week, sentences: Int, home: String? = nil) async throws -> [StoredStory] {
    let from = week.from.adding(days: -StoryStage.daysBefore).startInVietnam
    let articles = try await newsroom.store.articles(from: from, to: week.to.adding(days: 1).startInVietnam)
    let sources = Dictionary(uniqueKeysWithValues: try await newsroom.store.sources().map { ($0.id, $0) })
    let groups = StoryStage.groups(articles)
    let memory = try await RankingMemory.load(newsroom.store, before: week, home: home)
    let tagRules = TagRules.standard.learning(from: articles.map(\.text))
    var stories: [StoredStory] = []
    try await withThrowingTaskGroup(of: StoredStory.self) { tasks in
      for group in groups {
        tasks.addTask {
          StoryStage.story(of: group, sources: sources, sentences: sentences, memory: memory, tagRules: tagRules)
        }
      }
      for try await story in tasks { stories.append(story) }
    }
    stories.sort { ($1.story.score, $0.story.id) < ($0.story.score, $1.story.id) }
    try await newsroom.store.replace(stories: stories)
    return stories.filter { week.contains(CalendarDate($0.story.firstPublished)) }
  }

  /// Articles of one story together, in order of publication.
  static func groups(_ articles: [Article]) -> [[Article]] {
    let labels = StoryGrouper.group(
      articles.map {
        GroupingDocument(
          id: $0.id, title: $0.title, text: $0.fullText, published: $0.published ?? $0.fetched, outlet: $0.outlet,
          url: $0.url)
      })
    var groups: [String: [Article]] = [:]
    for (article, label) in zip(articles, labels) { groups[label, default: []].append(article) }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  static func story(
    of members: [Article], sources: [String: Source], sentences: Int, memory: RankingMemory = .empty,
    tagRules: TagRules = .standard
  ) -> StoredStory {
    let articles = members.sorted { (time($0), $0.id) < (time($1), $1.id) }
    let lead = representative(articles, sources)
    let written = abstract(of: articles, sources: sources, sentences: sentences)
    let topics = StoryStage.topics(of: articles, lead)
    let places = places(of: articles, sources)
    var input = RankingInput(
      title: lead.title,
      outlets: outlets(of: articles).map { .init(name: $0.outlet, weight: sources[$0.sourceID]?.weight ?? 1) },
      topics: topics, documentNumbers: documentNumbers(in: lead), places: places)
    memory.complete(&input, abstract: written.abstract.text, articles: articles)
    let rank = StoryRanker.rank(input)
    let story = Story(
      id: StableHash.identifier(of: "story", articles[0].id), title: lead.title, articleIDs: articles.map(\.id),
      topic: topics.first?.topic ?? "khac", tags: tags(of: articles, tagRules), places: places,
      firstPublished: time(articles[0]), lastPublished: time(articles[articles.count - 1]), score: rank.score,
      reasons: rank.reasons)
    return StoredStory(story: story, abstract: written.abstract, grounding: written.verdict)
  }

  /// An abstract of so many sentences, and whether everything it claims stands in the articles.
  static func abstract(
    of articles: [Article], sources: [String: Source], sentences: Int
  ) -> (abstract: Abstract, verdict: Verdict) {
    let documents = quotable(articles, sources).map { SummaryDocument(id: $0.id, title: $0.title, text: $0.fullText) }
    let abstract = Summarizer.summarize(documents, sentences: sentences, words: nil)
    let report = Grounding.check(
      abstract: abstract.text, documents: documents.map { (id: $0.id, text: $0.title + "\n" + $0.text) })
    return (abstract, verdict(report))
  }

  /// Topics of the headline piece, read together with the other outlets' headlines and leads.
  static func topics(of articles: [Article], _ lead: Article) -> [TopicMatch] {
    let others = articles.filter { $0.id != lead.id }.map { $0.title + "\n" + $0.lead }
    return TopicRules.standard.topics(title: lead.title, text: ([lead.fullText] + others).joined(separator: "\n\n"))
  }

  /// What an abstract may be taken from: everything but forum posts, unless there is nothing else.
  private static func quotable(_ articles: [Article], _ sources: [String: Source]) -> [Article] {
    let press = articles.filter { sources[$0.sourceID]?.kind != .forum }
    return press.isEmpty ? articles : press
  }

  private static func verdict(_ report: GroundingReport) -> Verdict {
    switch report.verdict {
    case .verified: .passed
    case .failed: .failed
    case .notRun: .notRun
    }
  }

  /// The first article of each outlet.
  private static func outlets(of articles: [Article]) -> [Article] {
    var seen: Set<String> = []
    return articles.filter { seen.insert($0.outlet).inserted }
  }

  private static func documentNumbers(in article: Article) -> [String] {
    let facts = FactExtractor.facts(
      in: article.title + "\n" + article.fullText, published: article.published.map(CalendarDate.init))
    var numbers: [String] = []
    for fact in facts where fact.kind == .document && !numbers.contains(fact.text) { numbers.append(fact.text) }
    return numbers
  }

  private static func time(_ article: Article) -> Date { article.published ?? article.fetched }

  /// The member whose headline and link stand for the story: the weightiest outlet, the earlier of equals.
  static func representative(_ articles: [Article], _ sources: [String: Source]) -> Article {
    var best = articles[0]
    for article in articles.dropFirst()
    where (sources[article.sourceID]?.weight ?? 1) > (sources[best.sourceID]?.weight ?? 1) {
      best = article
    }
    return best
  }

  /// Provinces that titles or leads name, and the home of a local outlet that is the only one to report.
  private static func places(of articles: [Article], _ sources: [String: Source]) -> [String] {
    var counts: [String: Int] = [:]
    for article in articles {
      let opening = article.title + "\n" + RankingMemory.opening(article)
      for place in Set(Gazetteer.standard.places(in: opening).compactMap(\.currentProvince)) {
        counts[place, default: 0] += 1
      }
    }
    if counts.isEmpty {
      let homes = Set(articles.map { sources[$0.sourceID]?.province })
      if homes.count == 1, let home = homes.first ?? nil { counts[home] = 1 }
    }
    return counts.filter { $0.value * 2 >= articles.count }.keys.sorted {
      (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1)
    }
  }

  /// The outlets' own tags under one name each, those that several members carry first; at most six.
  private static func tags(of articles: [Article], _ rules: TagRules) -> [String] {
    var counts: [String: (name: String, count: Int, position: Int)] = [:]
    for article in articles {
      var seen: Set<String> = []
      for (position, tag) in article.tags.enumerated() where tag.count <= 40 {
        let name = rules.name(of: tag)
        let slug = Folding.slug(name)
        guard !slug.isEmpty, seen.insert(slug).inserted else { continue }
        let old = counts[slug]
        counts[slug] = (old?.name ?? name, (old?.count ?? 0) + 1, min(old?.position ?? position, position))
      }
    }
    return counts.sorted { ($1.value.count, $0.value.position, $0.key) < ($0.value.count, $1.value.position, $1.key) }
      .prefix(6).map(\.value.name)
  }
}
