public import Foundation
import HTMLParsing
import NewsModel

/// The articles that an index page links to, for sites without a feed.
///
/// A link counts when its text reads like a headline and its address has the form that most headline links of the page
/// share (an ending, a number, a long name); teasers and dates come from the box that the link stands in.
public enum ListingExtractor {
  /// In page order, each address once.
  ///
  /// - Parameter url: the page's address; needed to make addresses absolute.
  public static func links(html: Data, url: String) -> [ListedLink] {
    links(document: HTMLDocument(parsing: [UInt8](html)), url: url)
  }

  static func links(document: HTMLDocument, url: String) -> [ListedLink] {
    guard let body = document.body else { return [] }
    let meta = PageMetadata(document)
    let base = PageAddress.resolve(meta.base, against: url) ?? url
    var candidates: [String: Candidate] = [:]
    var order: [String] = []
    for link in document.elements(in: body, tag: .a) {
      guard let href = document.attribute(.href, of: link), let address = PageAddress.resolve(href, against: base),
        PageAddress.host(address) == PageAddress.host(url), address != url
      else { continue }
      let text = title(of: link, document)
      if candidates[address] == nil {
        candidates[address] = Candidate(address: address)
        order.append(address)
      }
      candidates[address]?.add(link, text: text)
    }
    let all = order.compactMap { candidates[$0] }
    let form = AddressForm(all.filter(\.isHeadline).map(\.address))
    return all.filter { $0.isHeadline && form.accepts($0.address) }.map { candidate in
      let box = ListingBox(candidate.node, document: document, title: candidate.title)
      return ListedLink(url: candidate.address, title: candidate.title, teaser: box.teaser, published: box.published)
    }
  }

  private struct Candidate {
    let address: String
    var title = ""
    var node = HTMLDocument(parsing: "").root
    init(address: String) { self.address = address }

    /// Four words or twenty letters.
    var isHeadline: Bool { title.unicodeScalars.count >= 20 || title.split(separator: " ").count >= 5 }

    mutating func add(_ link: HTMLNode, text: String) {
      guard title.isEmpty && !text.isEmpty || text.unicodeScalars.count > title.unicodeScalars.count && !isHeadline
      else {
        return
      }
      title = text
      node = link
    }
  }

  /// The heading inside the link, its text, or its `title`.
  private static func title(of link: HTMLNode, _ document: HTMLDocument) -> String {
    for tag in [HTMLTag.h1, .h2, .h3, .h4] {
      if let heading = document.elements(in: link, tag: tag).first {
        return document.normalizedText(of: heading).collapsed
      }
    }
    let text = document.normalizedText(of: link).collapsed
    if let stated = document.attribute(.title, of: link)?.collapsed, !stated.isEmpty {
      if text.unicodeScalars.count < 20 || text.unicodeScalars.count > 2 * stated.unicodeScalars.count { return stated }
    }
    return text
  }
}
