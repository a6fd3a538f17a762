import NewsModel
import NewsStore

/// A topic stream: every story of one topic, newest first, page after page.
enum TopicPage {
  struct Content: Sendable {
    let heading: String
    let introduction: String
    let stories: [StoryView]
    let newer: String?
    let older: String?
    let empty: Bool
  }

  static let pageSize = 30

  static func page(_ site: Site, _ request: SiteRequest, topic: String) async throws -> SitePage? {
    guard SiteMap.topics.contains(topic) || topic == "khac" else { return nil }
    let language = request.language
    let number = max(1, Int(request.query["trang"] ?? "1") ?? 1)
    var stories = try await site.store.stories(
      StoryQuery(topic: topic, limit: pageSize + 1, offset: (number - 1) * pageSize))
    let more = stories.count > pageSize
    if more { stories.removeLast() }
    let name = site.label("topic_" + topic, language)
    return SitePage(
      template: "stream", title: name, description: site.label("topic_intro_" + topic, language),
      content: Content(
        heading: name, introduction: site.label("topic_intro_" + topic, language),
        stories: try await StoryView.list(stories, site, language),
        newer: number > 1 ? request.path() + "?trang=\(number - 1)" : nil,
        older: more ? request.path() + "?trang=\(number + 1)" : nil, empty: stories.isEmpty),
      list: StoryView.entries(stories, request), updated: stories.first?.story.lastPublished)
  }
}
