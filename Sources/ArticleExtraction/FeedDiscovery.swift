public import Foundation
import HTMLParsing

/// Feeds that a page announces or links to.
public enum FeedDiscovery {
  /// Absolute addresses: first those of `link rel=alternate`, then links whose address looks like a feed.
  public static func feeds(html: Data, url: String) -> [String] {
    let document = HTMLDocument(parsing: [UInt8](html))
    let meta = PageMetadata(document)
    let base = PageAddress.resolve(meta.base, against: url) ?? url
    var found: [String] = []
    func add(_ reference: String) {
      guard let address = PageAddress.resolve(reference, against: base), !found.contains(address) else { return }
      found.append(address)
    }
    let types = ["rss", "atom", "feed+json", "rdf"]
    for feed in meta.feeds where types.contains(where: { feed.type.contains($0) }) { add(feed.href) }
    guard let body = document.body else { return found }
    for link in document.elements(in: body, tag: .a) {
      guard let href = document.attribute(.href, of: link), isFeedLike(href) else { continue }
      add(href)
    }
    return found
  }

  private static func isFeedLike(_ href: String) -> Bool {
    let text = href.lowercased()
    return text.hasSuffix(".rss") || text.hasSuffix("/feed") || text.hasSuffix("/feed/") || text.hasSuffix("/atom.xml")
      || text.hasSuffix("/rss.xml") || text.hasSuffix("/feed.xml") || text.hasSuffix("/feed.json")
      || (text.holds("/rss/") && (text.hasSuffix(".xml") || text.hasSuffix(".htm") || text.hasSuffix(".rss")))
      || text.hasSuffix("/rss")
  }
}
