import Foundation
import NewsModel

/// What a feed, sitemap or listing page of one outlet shows at one instant, newest first.
struct FeedList: Sendable {
  struct Entry: Sendable {
    let url: String
    let title: String
    let summary: String
    let author: String
    let tags: [String]
    let section: String
    let published: Date
    let updated: Date
    let image: String?
    /// Beginning of the text as HTML, for feeds that carry some.
    let content: String
  }

  let outlet: Outlet
  let origin: String
  let title: String
  let path: String
  let entries: [Entry]

  /// At most as many as a real feed keeps.
  static let limit = 40

  init(outlet: Outlet, origin: String, feed: Outlet.Feed, pages: [PressPage], documents: [PressRelease]) {
    self.outlet = outlet
    self.origin = origin
    self.path = feed.path
    self.title = feed.section.map { "\(outlet.name) – \($0)" } ?? outlet.name
    let articles = pages.filter { feed.section == nil || $0.section == feed.section }
      .map { FeedList.entry($0, origin: origin) }
    let releases = documents.map { FeedList.entry($0, origin: origin) }
    self.entries = Array(
      (articles + releases).sorted { ($1.published, $0.url) < ($0.published, $1.url) }.prefix(FeedList.limit))
  }

  private static func entry(_ page: PressPage, origin: String) -> Entry {
    Entry(
      url: Markup.escape(origin + page.path), title: page.title, summary: page.description, author: page.author,
      tags: page.tags, section: page.section, published: page.published, updated: page.lastChange,
      image: "\(origin)/anh/\(page.slug).svg",
      content: page.paragraphs.prefix(2).map { "<p>\(Markup.escape($0))</p>" }.joined())
  }

  private static func entry(_ release: PressRelease, origin: String) -> Entry {
    Entry(
      url: origin + release.path, title: release.title, summary: release.summary, author: "", tags: [],
      section: release.section, published: release.published, updated: release.published, image: nil, content: "")
  }
}
