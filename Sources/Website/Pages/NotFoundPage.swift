/// Nothing stands at that address.
enum NotFoundPage {
  private struct Content: Sendable {
    let path: String
  }

  static func page(_ site: Site, _ request: SiteRequest) -> SitePage {
    SitePage(
      template: "missing", title: site.label("missing", request.language), content: Content(path: request.path()),
      status: 404)
  }
}
