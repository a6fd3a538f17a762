import Foundation
import NewsModel
import NewsStore

/// A tag page: what the tag is about, then its posts with title, outlets and excerpt.
enum TagPage {
  static func page(_ site: Site, _ request: SiteRequest, slug: String) async throws -> SitePage? {
    let language = request.language
    let stories = try await site.store.stories(StoryQuery(tag: slug, limit: 100))
    guard let tag = try await site.store.tags(limit: 10_000).first(where: { $0.slug == slug }), !stories.isEmpty else {
      return nil
    }
    let written = site.introductions[slug].map { language == .vi ? $0.vi : $0.en }
    return SitePage(
      template: "stream", title: tag.name, description: written ?? counted(stories, tag.name, site, language),
      content: TopicPage.Content(
        heading: tag.name, introduction: written ?? counted(stories, tag.name, site, language),
        stories: try await StoryView.list(stories, site, language), newer: nil, older: nil, empty: false),
      list: StoryView.entries(stories, request), updated: stories.first?.story.lastPublished)
  }

  /// Where no editor has written an introduction, the page says what it holds.
  private static func counted(_ stories: [StoredStory], _ name: String, _ site: Site, _ language: Language) -> String {
    let days = stories.map { CalendarDate($0.story.firstPublished) }
    let first = days.min().map(language.shortDate) ?? ""
    let last = days.max().map(language.shortDate) ?? ""
    let articles = stories.reduce(0) { $0 + $1.story.articleIDs.count }
    return site.label("tag_counted", language)
      .replacingOccurrences(of: "%name", with: name).replacingOccurrences(of: "%stories", with: "\(stories.count)")
      .replacingOccurrences(of: "%articles", with: "\(articles)").replacingOccurrences(of: "%first", with: first)
      .replacingOccurrences(of: "%last", with: last)
  }
}
