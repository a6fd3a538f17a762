import FeedParsing
import Foundation
import Testing

/// Inputs that were made to cost time, memory or secrets.
@Suite struct HostileFeedTests {
  private func parse(_ text: String) throws -> ParsedFeed {
    try FeedParser.parse(Data(text.utf8), url: nil, contentType: nil)
  }

  @Test func `a billion laughs stay one word`() throws {
    var doctype = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">"
    for index in 1..<20 { doctype += "<!ENTITY a\(index) \"\(String(repeating: "&a\(index - 1);", count: 10))\">" }
    let feed = try parse("\(doctype)]><rss><channel><item><title>x &a19; y</title></item></channel></rss>")
    #expect(feed.entries.first?.title == "x &a19; y")
  }

  @Test func `external entities are not read`() throws {
    let feed = try parse(
      "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&e;</title></item></channel></rss>"
    )
    #expect(feed.entries.first?.title == "&e;")
  }

  @Test func `deep nesting costs no stack`() throws {
    let depth = 300_000
    let text =
      "<rss><channel><item><title>A</title>" + String(repeating: "<x>", count: depth)
      + String(repeating: "</x>", count: depth) + "</item><item><title>B</title></item></channel></rss>"
    #expect(try parse(text).entries.map(\.title) == ["A", "B"])
  }

  @Test(arguments: [
    "<!--", "<![CDATA[", "<!DOCTYPE '", "<?x", "<a b='", "</", "<a ", "<", "&", "&#", "<item>", "<title>", "]]>",
    "<a><b></c>",
    "<item><description>&lt;a b=", "<description><![CDATA[<a b=\"<!--]]>",
  ])
  func `repeated fragments take linear time`(_ piece: String) {
    let text = "<rss><channel><item>" + String(repeating: piece, count: 20_000)
    let start = ContinuousClock.now
    _ = try? parse(text)
    // Quadratic behaviour would take minutes.
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `any prefix of a feed is survived`() {
    let text = """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss><rss xmlns:a="b"><channel><!-- c --><item><title>Tin &amp; tức</title>
      <link>https://a.example/</link><description><![CDATA[<p>Đoạn &nbsp; <a href='x'>liên kết</a>]]></description>
      <pubDate>Sat, 05 Sep 26 17:09:00 +0700</pubDate><media:content url="a.jpg" type='image/png'/></item></channel></rss>
      """
    let bytes = Array(text.utf8)
    for count in 0...bytes.count {
      _ = try? FeedParser.parse(Data(bytes[..<count]), url: "https://a.example/", contentType: nil)
      _ = try? SitemapParser.parse(Data(bytes[..<count]), url: nil)
      _ = try? OPML.read(Data(bytes[..<count]))
    }
  }

  @Test func `random bytes are survived`() {
    var state: UInt64 = 57
    for _ in 0..<2_000 {
      var bytes: [UInt8] = Array("<rss><item>".utf8)
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(Array("<>/&;!-[]\"'= abt?#x".utf8)[Int(state >> 33) % 19])
      }
      _ = try? FeedParser.parse(Data(bytes), url: nil, contentType: nil)
    }
  }
}
