import Foundation
import NewsModel
import NewsStore

/// One source: its health and its newest articles.
enum SourcePage {
  private struct ArticleRow: Sendable {
    let title: String
    let url: String
    let date: String
  }

  private struct Content: Sendable {
    let source: SourceListPage.Row
    let articles: [ArticleRow]
    let empty: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest, id: String) async throws -> SitePage? {
    let language = request.language
    let url = "\(language.prefix)/nguon/\(id)"
    guard let row = try await SourceListPage.rows(site, language).first(where: { $0.url == url }) else { return nil }
    let articles = try await site.store.latestArticles(sourceID: id, limit: 100)
    return SitePage(
      template: "source", title: row.name,
      content: Content(
        source: row,
        articles: articles.map {
          ArticleRow(
            title: $0.title, url: "\(language.prefix)/bai/\($0.id)", date: language.time($0.published ?? $0.fetched))
        }, empty: articles.isEmpty),
      list: articles.map { article in
        FeedEntry(
          "article:\(article.id)", url: article.url, title: article.title, summary: article.lead,
          date: article.published ?? article.fetched, updated: article.modified, authors: [article.byline],
          tags: article.tags)
      }, updated: articles.first?.published)
  }
}
