import FeedParsing
import Foundation
import NewsModel
import NewsTesting
import Testing

/// Damaged feeds, lists and dates; the long form stands in `Fuzz/`.
@Suite struct MutationTests {
  private static let feeds = [
    """
    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY e "x">]><rss version="2.0"><channel><title>Báo</title>
    <item><title>Tin &amp; tức &e;</title><link>https://a.example/1</link><pubDate>Thu, 16 Apr 2026 07:00:00 +0700</pubDate>
    <description><![CDATA[<p>Đoạn &nbsp;<a href='x'>ba</a>]]></description><media:content url="a.jpg"/></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><entry><id>urn:1</id><link href="b"/>
    <updated>2026-04-13T08:00:00Z</updated><content type="xhtml"><div><p>x</p></div></content></entry></feed>
    """,
    #"{"version":"https://jsonfeed.org/version/1.1","items":[{"id":7,"url":"/b","content_html":"<p>Xin","tags":["a",3]}]}"#,
    "<urlset xmlns:n='n'><url><loc>https://a.example/1</loc><lastmod>2026-04-14</lastmod><n:title>T</n:title></url></urlset>",
    "<opml><body><outline text='city-paper'><outline text='A' xmlUrl='https://a.example/r'/></outline></body></opml>",
  ]
  private static let words = [
    "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "&#x", "&amp;", "</item>", "<item>", "</", "\u{0}", "\u{feff}", "=\"",
    "encoding=\"utf-16\"",
    "<content type=\"base64\">", "é", "1e999", "\\ud800",
  ]

  @Test func `damaged feeds, sitemaps and lists are read or refused, and what was read can be written`() {
    for bytes in Mutations(of: Self.feeds, with: Self.words, count: 3_000) {
      let data = Data(bytes)
      if let feed = try? FeedParser.parse(data, url: "https://bao.example/rss", contentType: nil) {
        #expect(feed.entries.count <= bytes.count)
        let entries = feed.entries.map {
          FeedDocument.Entry(id: $0.id, url: $0.url, title: $0.title, summary: $0.summary, published: $0.published)
        }
        let document = FeedDocument(
          id: "a", title: feed.title, subtitle: "", homeURL: "", feedURL: "https://a.example/", language: "vi",
          updated: nil,
          entries: entries)
        let again = try? FeedParser.parse(Data(FeedWriter.atom(document).utf8), url: nil, contentType: nil)
        #expect((again?.entries.count ?? 0) <= entries.count)
      }
      _ = try? SitemapParser.parse(data, url: nil)
      if let outlines = try? OPML.read(data) {
        let sources = OPML.sources(from: outlines, known: []) { $0 }
        let again = try? OPML.read(Data(OPML.write(title: "x", sources: sources).utf8))
        #expect(again?.count == sources.reduce(0) { $0 + $1.feeds.count })
      }
    }
  }

  @Test func `damaged dates are read or refused, and what was read survives writing`() {
    let seeds = [
      "Thu, 16 Apr 2026 07:00:00 +0700", "2026-04-13T08:30:00.5+07:00",
      "Thứ Hai, ngày 7 tháng 3 năm 2026, 14h30 (GMT+7)",
      "9/5/2026 1:30:00 PM", "2004년 05월 28일 01:31:15", "05-Oct-2026 11:07 EST",
    ]
    for bytes in Mutations(of: seeds, with: ["99", "-", ":", "+", "GMT", "T", "Z", "năm", "0000", " "], count: 20_000) {
      guard let date = FeedDates.date(String(decoding: bytes, as: UTF8.self)) else { continue }
      if let again = RFC3339.date(RFC3339.string(date)) { #expect(abs(again.timeIntervalSince(date)) < 1.5) }
    }
  }
}
