import NewsModel
import NewsStore

/// All tags, most used first.
enum TagIndexPage {
  private struct Row: Sendable {
    let name: String
    let url: String
    let count: Int
  }

  private struct Content: Sendable {
    let tags: [Row]
    let empty: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let tags = try await site.store.tags(limit: 300)
    let rows = tags.map { Row(name: $0.name, url: "\(request.language.prefix)/the/\($0.slug)", count: $0.stories) }
    return SitePage(
      template: "tags", title: site.label("tags", request.language),
      content: Content(tags: rows, empty: rows.isEmpty),
      list: tags.map { tag in
        let url = "\(request.origin)\(request.language.prefix)/the/\(tag.slug)"
        return FeedEntry("tag:\(tag.slug)", url: url, title: tag.name, summary: "\(tag.stories)", date: tag.newest)
      }, updated: tags.map(\.newest).max())
  }
}
