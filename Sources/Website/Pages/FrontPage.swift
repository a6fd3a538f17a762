import Foundation
import NewsModel
import NewsStore

/// The front page: the best of the newest week, the newest issues, and a column per topic.
enum FrontPage {
  private struct Content: Sendable {
    let lead: StoryView?
    let top: [StoryView]
    let columns: [Column]
    let issues: [IssueListPage.Row]
    let counts: [Count]
    let empty: Bool
  }

  private struct Column: Sendable {
    let name: String
    let url: String
    let stories: [StoryView]
  }

  private struct Count: Sendable {
    let name: String
    let value: Int
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let language = request.language
    let newest = try await site.store.stories(StoryQuery(limit: 1)).first
    let from = newest?.story.firstPublished.addingTimeInterval(-7 * 86_400)
    let best = try await site.store.stories(StoryQuery(from: from, order: .best, limit: 60)).filter {
      $0.story.topic != "khac"
    }
    let top = Array(best.prefix(7))
    let shown = Set(top.map(\.story.id))
    var columns: [Column] = []
    for topic in SiteMap.topics {
      let stories = try await site.store.stories(StoryQuery(from: from, topic: topic, order: .best, limit: 12))
        .filter { !shown.contains($0.story.id) }
      if stories.isEmpty { continue }
      columns.append(
        Column(
          name: site.label("topic_" + topic, language), url: "\(language.prefix)/chu-de/\(topic)",
          stories: try await StoryView.list(Array(stories.prefix(4)), site, language)))
    }
    let views = try await StoryView.list(top, site, language)
    let counts = try await site.store.counts()
    let issues = try await site.store.issues().filter { $0.kind == .bulletin }.prefix(4).map {
      IssueListPage.row($0, site, language)
    }
    return SitePage(
      template: "front", title: "", description: site.label("tagline", language),
      content: Content(
        lead: views.first, top: Array(views.dropFirst()), columns: columns, issues: Array(issues),
        counts: [
          Count(name: site.label("count_articles", language), value: counts.articles),
          Count(name: site.label("count_stories", language), value: counts.stories),
          Count(name: site.label("count_sources", language), value: counts.sources),
          Count(name: site.label("count_issues", language), value: counts.issues),
        ], empty: views.isEmpty && issues.isEmpty),
      list: StoryView.entries(best, request), updated: newest?.story.lastPublished)
  }
}
