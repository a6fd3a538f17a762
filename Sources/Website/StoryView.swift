import FeedParsing
import Foundation
import NewsModel
import NewsStore
import VietnameseText

/// A story as lists show it.
struct StoryView: Sendable {
  struct Tag: Sendable {
    let name: String
    let url: String
  }
  let url: String
  let title: String
  let excerpt: String
  let date: String
  let iso: String
  let topic: String
  let topicURL: String
  let outlets: String
  let several: Bool
  let tags: [Tag]

  /// Views of `stories` with the outlets that reported each.
  static func list(_ stories: [StoredStory], _ site: Site, _ language: Language) async throws -> [StoryView] {
    var views: [StoryView] = []
    for stored in stories {
      let articles = try await site.store.articles(ids: stored.story.articleIDs)
      views.append(StoryView(stored, outlets: names(of: articles), site, language))
    }
    return views
  }

  /// Outlet names in order of publication, each once.
  static func names(of articles: [Article]) -> [String] {
    var names: [String] = []
    for article in articles where !names.contains(article.outlet) { names.append(article.outlet) }
    return names
  }

  init(_ stored: StoredStory, outlets names: [String], _ site: Site, _ language: Language) {
    let story = stored.story
    url = "\(language.prefix)/tin/\(story.id)"
    title = story.title
    excerpt = stored.abstract.sentences.prefix(2).map(\.text).joined(separator: " ")
    date = language.time(story.firstPublished)
    iso = RFC3339.string(story.firstPublished)
    topic = site.label("topic_" + story.topic, language)
    topicURL = "\(language.prefix)/chu-de/\(story.topic)"
    let others = names.count - 3
    outlets = names.prefix(3).joined(separator: ", ") + (others > 0 ? " +\(others)" : "")
    several = names.count > 1
    tags = story.tags.prefix(4).map { Tag(name: $0, url: "\(language.prefix)/the/\(Folding.slug($0))") }
  }

  /// The entries of a feed of these stories.
  static func entries(_ stories: [StoredStory], _ request: SiteRequest) -> [FeedDocument.Entry] {
    stories.map { stored in
      let url = "\(request.origin)\(request.language.prefix)/tin/\(stored.story.id)"
      return FeedEntry(
        "story:\(stored.story.id)", url: url, title: stored.story.title, summary: stored.abstract.text,
        date: stored.story.firstPublished, updated: stored.story.lastPublished, tags: stored.story.tags)
    }
  }
}
