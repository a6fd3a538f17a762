import NewsModel

/// Which page stands at which path.
enum SiteMap {
  /// Printed topics, in the order of the menu.
  static let topics = ["khcn", "dmst", "cds", "khoi-nghiep", "chinh-sach", "quoc-te"]

  /// Nil when there is nothing at that address.
  static func page(for request: SiteRequest, _ site: Site) async throws -> SitePage? {
    let path = request.segments
    switch (path.first, path.count) {
    case (nil, _): return try await FrontPage.page(site, request)
    case ("chu-de", 2): return try await TopicPage.page(site, request, topic: path[1])
    case ("the", 1): return try await TagIndexPage.page(site, request)
    case ("the", 2): return try await TagPage.page(site, request, slug: path[1])
    case ("tin", 2): return try await StoryPage.page(site, request, id: path[1])
    case ("bai", 2): return try await ArticlePage.page(site, request, id: path[1])
    case ("so", 1): return try await IssueListPage.page(site, request)
    case ("so", _): return try await IssuePage.page(site, request, path: Array(path.dropFirst()))
    case ("nguon", 1): return try await SourceListPage.page(site, request)
    case ("nguon", 2): return try await SourcePage.page(site, request, id: path[1])
    case ("tim", 1): return try await SearchPage.page(site, request)
    case (let name?, 1...2):
      guard let section = RegisterSection(rawValue: name) else { return nil }
      if path.count == 1 { return try await RegisterListPage.page(site, request, section) }
      return try await RegisterEntryPage.page(site, request, section, id: path[1])
    default: return nil
    }
  }
}
