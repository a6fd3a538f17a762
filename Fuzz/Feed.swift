// rooms: NewsModel FeedParsing
// link: z
import FeedParsing
import Foundation

/// Feeds of every kind, in every encoding; what is read must be writable again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let data = Data(bytes: start, count: count)
  if let feed = try? FeedParser.parse(data, url: "https://bao.example/rss", contentType: nil) {
    precondition(feed.entries.count <= count, "more entries than bytes")
    let entries = feed.entries.map { entry in
      FeedDocument.Entry(
        id: entry.id, url: entry.url, title: entry.title, summary: entry.summary, contentHTML: entry.content,
        published: entry.published, updated: entry.updated, authors: entry.authors, tags: entry.tags)
    }
    let document = FeedDocument(
      id: "a", title: feed.title, subtitle: "", homeURL: feed.home, feedURL: "https://a.example/", language: "vi",
      updated: nil, entries: entries)
    let again = try? FeedParser.parse(Data(FeedWriter.atom(document).utf8), url: nil, contentType: nil)
    precondition(again?.entries.count ?? 0 <= entries.count, "writing made entries")
    _ = FeedWriter.jsonFeed(document)
  }
  _ = try? FeedParser.parse(data, url: nil, contentType: "text/xml; charset=tcvn")
  return 0
}
