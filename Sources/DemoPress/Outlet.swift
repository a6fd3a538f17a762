import Foundation
import NewsModel

/// One fictional outlet: its name, its habits and its rudeness.
struct Outlet: Sendable {
  enum Behaviour: Sendable {
    case normal
    /// 403 to every request.
    case forbidding
    /// Accepts the connection and says nothing for a long time.
    case silent
    /// The address of the feed answers with an HTML page.
    case feedIsPage
    /// A well-formed feed without an entry.
    case emptyFeed
  }

  enum FeedStyle: Sendable {
    case rss(RSSStyle)
    case atom
    case jsonFeed
    case newsSitemap
    case listing
  }

  struct Feed: Sendable {
    let path: String
    let style: FeedStyle
    /// Only articles of this section; nil for all.
    var section: String?
  }

  /// How article addresses look.
  enum AddressStyle: Sendable {
    case slugAndNumber(suffix: String)
    case slugAndTime
    case slugPost
    case dated
    case query
    case folder(String)
  }

  let id: String
  let name: String
  let kind: Source.Kind
  var province: String?
  var weight: Double = 1
  let design: any PageDesign
  let address: AddressStyle
  let feeds: [Feed]
  var behaviour: Behaviour = .normal
  /// Sent as `Content-Type` of pages.
  var pageType = "text/html; charset=utf-8"
  /// Pages and feeds go out in normalization form D.
  var decomposed = false
  /// The folder that robots.txt forbids; its pages are served all the same.
  var forbiddenFolder: String?
  /// Prefix of the print twin, if there is one.
  var printPrefix: String?
  /// Prefix of the AMP twin, if there is one.
  var ampPrefix: String?
  /// Paragraphs on one page before the article goes on to the next; nil for one page.
  var paragraphsPerPage: Int?
  let sections: [String]

  func path(of page: PressPage) -> String {
    if page.kind == .members, let folder = forbiddenFolder { return "\(folder)\(page.slug).html" }
    switch address {
    case .slugAndNumber(let suffix): return "/\(page.slug)-\(page.number)\(suffix)"
    case .slugAndTime: return "/\(page.slug)-102\(PressDates.compact(page.published))\(page.number % 1_000).htm"
    case .slugPost: return "/\(page.slug)-post\(page.number).html"
    case .dated: return "/\(PressDates.folder(page.published))/\(page.slug)/"
    case .query: return "/tin-tuc/chi-tiet?id=\(page.number)"
    case .folder(let folder):
      return page.kind == .policy ? "/van-ban/\(page.slug).htm" : "/\(folder)/\(page.slug).html"
    }
  }

  func source(port: Int) -> Source {
    let origin = "http://\(id).localhost:\(port)"
    return Source(
      id: id, name: name, home: origin + "/", kind: kind, province: province, weight: weight,
      feeds: feeds.map { feed in
        let format: Source.Feed.Format =
          switch feed.style {
          case .listing: .listing
          case .newsSitemap: .sitemap
          default: .feed
          }
        return Source.Feed(url: origin + feed.path, format: format)
      })
  }
}
