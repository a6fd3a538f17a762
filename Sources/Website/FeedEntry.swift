import FeedParsing
import Foundation

/// An entry of a feed of one of our lists.
typealias FeedEntry = FeedDocument.Entry

extension FeedDocument.Entry {
  /// - Parameter date: when it appeared; nil where that is not known, as in an imported stream without dates.
  init(
    _ id: String, url: String, title: String, summary: String, date: Date?, updated: Date? = nil,
    authors: [String] = [],
    tags: [String] = []
  ) {
    self.init(
      id: "urn:diemtin:" + id, url: url, title: title, summary: summary, contentHTML: nil, published: date,
      updated: updated ?? date, authors: authors.filter { !$0.isEmpty }, tags: tags)
  }
}
