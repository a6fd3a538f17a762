import Foundation
import NewsModel

/// Finds or makes the document that one outlet has at a path at one instant.
struct PressDesk: Sendable {
  let outlet: Outlet
  let archive: PressArchive
  let origin: String
  let now: Date

  /// `target` is the path with its query, as requested.
  func document(at target: String) -> PressDocument {
    if target == "/robots.txt" { return PressDocument(type: "text/plain; charset=utf-8", text: robots) }
    if let feed = outlet.feeds.first(where: { $0.path == target }) { return feedDocument(feed) }
    if let feed = outlet.feeds.first(where: { target.hasPrefix($0.path + "?trang=") }) { return laterPage(of: feed) }
    if target == "/" || target == "/index.html" { return home }
    if let release = PressRelease.all.first(where: { $0.outlet == outlet.id && $0.path == target }) {
      return file(release)
    }
    if target.hasPrefix("/anh/"), target.hasSuffix(".svg") { return Directory.picture(of: outlet) }
    return article(at: target) ?? missing
  }

  private var pages: [PressPage] { archive.pages(of: outlet, at: now) }
  private var releases: [PressRelease] {
    PressRelease.all.filter { $0.outlet == outlet.id && $0.published <= now }
  }

  private func feedDocument(_ feed: Outlet.Feed) -> PressDocument {
    if outlet.behaviour == .feedIsPage { return home }
    let list = FeedList(
      outlet: outlet, origin: origin, feed: feed, pages: outlet.behaviour == .emptyFeed ? [] : pages,
      documents: releases)
    let changed = list.entries.map(\.updated).max()
    switch feed.style {
    case .rss(let style):
      return PressDocument(
        type: "text/xml; charset=\(style.encoding == .utf16LittleEndian ? "utf-16" : "utf-8")",
        body: composed(RSSFeed.data(list, style: style)), changed: changed)
    case .atom:
      return PressDocument(type: "application/atom+xml; charset=utf-8", body: AtomFeed.data(list), changed: changed)
    case .jsonFeed:
      return PressDocument(type: "application/feed+json", body: JSONFeedPage.data(list), changed: changed)
    case .newsSitemap:
      return PressDocument(type: "application/xml", body: NewsSitemap.data(list), changed: changed)
    case .listing:
      return html(outlet.design.listing(list), changed: changed)
    }
  }

  /// Listing pages link to later pages; everything fits on the first, so those are empty.
  private func laterPage(of feed: Outlet.Feed) -> PressDocument {
    guard case .listing = feed.style else { return missing }
    let list = FeedList(outlet: outlet, origin: origin, feed: feed, pages: [], documents: [])
    return html(outlet.design.listing(list), changed: nil)
  }

  private var home: PressDocument {
    let list = FeedList(
      outlet: outlet, origin: origin, feed: .init(path: "/", style: .listing), pages: pages, documents: releases)
    return html(outlet.design.listing(list), changed: list.entries.map(\.updated).max())
  }

  private func article(at target: String) -> PressDocument? {
    var path = target
    var twin = PageLayout.Twin.none
    if let prefix = outlet.printPrefix, path.hasPrefix(prefix) {
      path = "/" + path.dropFirst(prefix.count)
      twin = .print
    } else if let prefix = outlet.ampPrefix, path.hasPrefix(prefix) {
      path = "/" + path.dropFirst(prefix.count)
      twin = .amp
    }
    var part = 1
    if outlet.paragraphsPerPage != nil { (path, part) = Paging.split(path) }
    let all = pages
    guard let page = all.first(where: { $0.path == path }) else { return nil }
    let parts = Paging.parts(page.paragraphs, perPage: twin == .none ? outlet.paragraphsPerPage : nil)
    guard (1...parts.count).contains(part) else { return nil }
    let layout = PageLayout(
      page: page, origin: origin, twin: twin, paragraphs: parts[part - 1], part: part, parts: parts.count,
      neighbours: all.filter { $0.slug != page.slug })
    return html(outlet.design.article(layout), changed: page.lastChange)
  }

  private func file(_ release: PressRelease) -> PressDocument {
    guard release.published <= now,
      let url = Bundle.module.url(forResource: "Resources", withExtension: nil)?.appending(path: release.file),
      let data = try? Data(contentsOf: url)
    else { return missing }
    return PressDocument(type: "application/pdf", body: data, changed: release.published)
  }

  private var missing: PressDocument {
    PressDocument(
      status: 404, type: outlet.pageType,
      body: composed(Data(Directory.missing(outlet).utf8)))
  }

  private var robots: String {
    var text = "User-agent: *\nDisallow: /tim-kiem\nDisallow: /dang-nhap\n"
    if let folder = outlet.forbiddenFolder { text += "Disallow: \(folder)\n" }
    text += "Allow: /\n\nUser-agent: KeTromTin\nDisallow: /\n\n"
    for feed in outlet.feeds {
      if case .newsSitemap = feed.style { text += "Sitemap: \(origin)\(feed.path)\n" }
    }
    return text
  }

  private func html(_ text: String, changed: Date?) -> PressDocument {
    PressDocument(type: outlet.pageType, body: composed(Data(text.utf8)), changed: changed)
  }

  /// Decomposes the text of an outlet that writes normalization form D.
  private func composed(_ data: Data) -> Data {
    guard outlet.decomposed else { return data }
    return Data(String(decoding: data, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
  }
}

/// Articles in several parts: `…/ten-bai.html` goes on at `…/ten-bai-trang-2.html` or `…?trang=2`.
enum Paging {
  /// The address of `part` of the article at `path`.
  static func path(_ path: String, part: Int) -> String {
    guard part > 1 else { return path }
    guard path.hasSuffix(".html") else { return "\(path)?trang=\(part)" }
    return "\(path.dropLast(5))-trang-\(part).html"
  }

  /// The way back: address of the first part and number of the part.
  static func split(_ target: String) -> (path: String, part: Int) {
    if let mark = target.range(of: "?trang=", options: .backwards), let part = Int(target[mark.upperBound...]) {
      return (String(target[..<mark.lowerBound]), part)
    }
    if target.hasSuffix(".html"), let mark = target.range(of: "-trang-", options: .backwards),
      let part = Int(target[mark.upperBound...].dropLast(5))
    {
      return (String(target[..<mark.lowerBound]) + ".html", part)
    }
    return (target, 1)
  }

  /// At least one part; a last part of one paragraph is joined to the one before.
  static func parts(_ paragraphs: [String], perPage: Int?) -> [[String]] {
    guard let perPage, perPage > 0, paragraphs.count > perPage + 1 else { return [paragraphs] }
    var parts: [[String]] = []
    var rest = paragraphs[...]
    while !rest.isEmpty {
      let take = rest.count <= perPage + 1 ? rest.count : perPage
      parts.append(Array(rest.prefix(take)))
      rest = rest.dropFirst(take)
    }
    return parts
  }
}
