import Foundation
import NewsModel
import NewsStore

/// What the archive keeps of one article: its data, its versions, and the lead. The text itself is read at the outlet.
enum ArticlePage {
  private struct Version: Sendable {
    let number: Int
    let date: String
    let title: String
    let changes: [VersionChange]
    let isChanged: Bool
  }

  private struct Content: Sendable {
    let title: String
    let outlet: String
    let byline: String
    let date: String
    let iso: String
    let lead: String
    let url: String
    let storyURL: String?
    let versions: [Version]
    let several: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest, id: String) async throws -> SitePage? {
    let versions = try await site.store.versions(articleID: id)
    guard let article = versions.last else { return nil }
    let language = request.language
    let story = try await site.store.storyID(articleID: id)
    let rows = versions.enumerated().map { index, version in
      let changes = index == 0 ? [] : VersionChange.list(from: versions[index - 1], to: version)
      return Version(
        number: version.version, date: language.time(version.modified ?? version.fetched), title: version.title,
        changes: changes, isChanged: !changes.isEmpty)
    }
    let lead = article.lead.isEmpty ? String(article.text.prefix { $0 != "\n" }) : article.lead
    return SitePage(
      template: "article", title: article.title, description: lead,
      content: Content(
        title: article.title, outlet: article.outlet, byline: article.byline,
        date: language.time(article.published ?? article.fetched),
        iso: RFC3339.string(article.published ?? article.fetched), lead: lead, url: article.url,
        storyURL: story.map { "\(language.prefix)/tin/\($0)" }, versions: rows, several: rows.count > 1),
      updated: article.modified ?? article.published)
  }
}
