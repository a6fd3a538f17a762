import Foundation
import NewsModel
import NewsStore
import Publishing

/// One issue with contents, trend summary and items; or one item of it under its permanent link.
enum IssuePage {
  private struct ItemView: Sendable {
    let anchor: String
    let number: String
    let title: String?
    let date: String
    let paragraphs: [String]
    let source: String?
    let sourceURL: String?
    let others: String?
    let permalink: String
    let storyURL: String?
    let author: String?
  }

  private struct SectionView: Sendable {
    let anchor: String
    let title: String?
    let introduction: String?
    let note: String?
    let items: [ItemView]
  }

  private struct ThemeView: Sendable {
    let heading: String?
    let text: String
    let sources: String?
    let reason: String?
  }

  private struct PartView: Sendable {
    let title: String?
    let themes: [ThemeView]
  }

  private struct Content: Sendable {
    let title: String
    let name: String?
    let publisher: String
    let week: String
    let single: Bool
    let issueURL: String
    let trends: [PartView]
    let sections: [SectionView]
    let imprint: [String]
    let hasContents: Bool
    /// SVG drawings with their tables, made from escaped text.
    let charts: [String]
    let notReported: [String]
    let hasNumbers: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest, path: [String]) async throws -> SitePage? {
    let language = request.language
    let whole = path.joined(separator: "/")
    var key = whole
    var wanted: String?
    var found = try await site.store.issue(key: key)
    if found == nil, path.count > 1 {
      key = path.dropLast().joined(separator: "/")
      wanted = path.last
      found = try await site.store.issue(key: key)
    }
    guard let issue = found, let summary = try await site.store.issues().first(where: { $0.key == key }) else {
      return nil
    }
    let row = IssueListPage.row(summary, site, language)
    if let wanted, !issue.items.contains(where: { $0.id == wanted }) { return nil }
    let sections = issue.sections.enumerated().compactMap { index, section in
      view(section, index, only: wanted, base: row.url, language)
    }
    let content = Content(
      title: row.title, name: row.name, publisher: issue.publisher, week: row.week, single: wanted != nil,
      issueURL: row.url,
      trends: wanted != nil
        ? []
        : issue.trends.map { part in
          PartView(
            title: part.title.nonEmpty,
            themes: part.themes.map {
              ThemeView(
                heading: $0.heading.nonEmpty, text: $0.text, sources: $0.sources.joined(separator: ", ").nonEmpty,
                reason: $0.reason?.nonEmpty)
            })
        }, sections: sections, imprint: wanted == nil ? issue.imprint : [],
      hasContents: wanted == nil && issue.items.count > 1,
      charts: wanted == nil ? IssueCharts.figures(issue) : [],
      notReported: wanted == nil ? (issue.notReported ?? []).map(\.text) : [],
      hasNumbers: wanted == nil && (issue.charts?.isEmpty == false || issue.notReported?.isEmpty == false))
    let item = wanted.flatMap { id in issue.items.first { $0.id == id } }
    return SitePage(
      template: "issue",
      title: item.map(\.title).flatMap { $0.isEmpty ? nil : $0 }
        ?? [row.title, row.name].compactMap(\.self).joined(separator: " "),
      description: item.map { String($0.body.prefix(200)) } ?? row.publisher, content: content,
      list: wanted == nil ? entries(issue, row.url, request) : nil,
      updated: issue.generated ?? issue.week?.to.startInVietnam)
  }

  private static func view(
    _ section: Section, _ index: Int, only wanted: String?, base: String, _ language: Language
  ) -> SectionView? {
    let items = section.items.filter { wanted == nil || $0.id == wanted }
    if items.isEmpty, wanted != nil { return nil }
    return SectionView(
      anchor: "muc-\(index + 1)", title: section.title.nonEmpty,
      introduction: wanted == nil ? section.introduction.nonEmpty : nil,
      note: wanted == nil ? section.note : nil, items: items.map { item($0, base, language) })
  }

  private static func item(_ item: Item, _ base: String, _ language: Language) -> ItemView {
    let others = item.outlets.map(\.name).filter { $0 != item.source }
    return ItemView(
      anchor: "tin-\(item.id)", number: item.number.map { "\($0)" } ?? "", title: item.title.nonEmpty,
      date: item.date.map(language.shortDate) ?? "",
      paragraphs: item.body.components(separatedBy: "\n\n").filter { !$0.isEmpty }, source: item.source.nonEmpty,
      sourceURL: item.url.flatMap { $0.hasPrefix("http") ? $0 : nil }, others: others.joined(separator: ", ").nonEmpty,
      permalink: "\(base)/\(item.id)", storyURL: item.storyID.map { "\(language.prefix)/tin/\($0)" },
      author: item.author.nonEmpty)
  }

  private static func entries(_ issue: Issue, _ base: String, _ request: SiteRequest) -> [FeedEntry] {
    issue.items.map { item in
      FeedEntry(
        "item:\(base)/\(item.id)", url: "\(request.origin)\(base)/\(item.id)",
        title: item.title.isEmpty ? String(item.body.prefix(100)) : item.title, summary: item.body,
        date: (item.date ?? issue.week?.to)?.startInVietnam, authors: [item.author], tags: item.tags)
    }
  }
}
