import NewsModel
import NewsStore

/// Every issue in the archive, newest first.
enum IssueListPage {
  struct Row: Sendable {
    let title: String
    let name: String?
    let url: String
    let publisher: String
    let week: String
    let items: Int
    let status: String
  }

  private struct Content: Sendable {
    let issues: [Row]
    let empty: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let issues = try await site.store.issues()
    let rows = issues.map { row($0, site, request.language) }
    return SitePage(
      template: "issues", title: site.label("issues", request.language),
      content: Content(issues: rows, empty: rows.isEmpty),
      list: zip(issues, rows).map { issue, row in
        FeedEntry(
          "issue:\(issue.key)", url: request.origin + row.url,
          title: [row.title, row.name].compactMap(\.self).joined(separator: " "),
          summary: row.publisher,
          date: issue.week?.to.startInVietnam)
      }, updated: issues.compactMap { $0.week?.to.startInVietnam }.max())
  }

  static func row(_ issue: IssueSummary, _ site: Site, _ language: Language) -> Row {
    var name = ""
    if let number = issue.number {
      name = "\(site.label("number", language)) \(number)" + (issue.year.map { "/\($0)" } ?? "")
    }
    let title = issue.title.isEmpty ? site.label("kind_" + issue.kind.rawValue, language) : issue.title
    return Row(
      title: title, name: name.nonEmpty, url: "\(language.prefix)/so/\(issue.key)", publisher: issue.publisher,
      week: issue.week.map { "\(site.label("week", language)) \($0.vietnamese)" } ?? "", items: issue.items,
      status: site.label("status_" + issue.status.rawValue, language))
  }
}
