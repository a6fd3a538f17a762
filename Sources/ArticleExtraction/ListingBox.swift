import Foundation
import HTMLParsing

/// The box of one teaser on an index page: the largest element around the link that holds no other headline link.
struct ListingBox {
  private(set) var teaser = ""
  private(set) var published: Date?

  init(_ link: HTMLNode, document: HTMLDocument, title: String) {
    let own = document.attribute(.href, of: link) ?? ""
    var box = link
    var steps = 0
    while steps < 6, let parent = document.parent(of: box), document.isElement(parent),
      document.tag(of: parent) != .body
    {
      if ListingBox.holdsOther(parent, own, document) { break }
      box = parent
      steps += 1
    }
    guard box != link else { return }
    var left = 200
    var here = document.next(after: box, within: box)
    while let node = here, left > 0 {
      left -= 1
      let tag = document.tag(of: node)
      here = document.next(after: node, within: box, skippingChildren: BlockSegmenter.isSkipped(tag))
      guard document.isElement(node) else { continue }
      if tag == .time, let value = document.attribute(.datetime, of: node), let date = PageDate(value) {
        published = published ?? date.instant
      }
      guard [.p, .div, .span, .time, .small].contains(tag) else { continue }
      guard let text = ShortText.text(of: node, document, limit: 1_800) else { continue }
      let count = text.unicodeScalars.count
      if published == nil, count < 60, let date = PageDate(text) { published = date.instant }
      if count > teaser.unicodeScalars.count, count >= 40, count < 600, tag == .p || tag == .div, text != title,
        !text.hasPrefix(title)
      {
        teaser = text
      }
    }
  }

  /// True when the element holds another headline link, or is too large to be one teaser.
  private static func holdsOther(_ box: HTMLNode, _ own: String, _ document: HTMLDocument) -> Bool {
    var left = 250
    var here = document.next(after: box, within: box)
    while let node = here {
      left -= 1
      if left < 0 { return true }
      if document.isElement(node), document.tag(of: node) == .a, document.attribute(.href, of: node) != own,
        (ShortText.text(of: node, document, limit: 2_000)?.unicodeScalars.count ?? 99) >= 25
      {
        return true
      }
      here = document.next(after: node, within: box)
    }
    return false
  }
}
