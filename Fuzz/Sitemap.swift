// rooms: NewsModel FeedParsing
// link: z
import FeedParsing
import Foundation
import NewsModel

/// Sitemaps, indexes and subscription lists.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let data = Data(bytes: start, count: count)
  _ = try? SitemapParser.parse(data, url: "https://bao.example/sitemap.xml")
  if let outlines = try? OPML.read(data) {
    let sources = OPML.sources(from: outlines, known: []) { $0.lowercased() }
    precondition(Set(sources.map(\.id)).count == sources.count, "two sources of one name")
    let again = try? OPML.read(Data(OPML.write(title: "x", sources: sources).utf8))
    precondition(again?.count == sources.reduce(0) { $0 + $1.feeds.count }, "a subscription was lost")
  }
  return 0
}
