import FeedParsing
import Foundation
import NewsModel
import Testing

@Suite struct SitemapAndListTests {
  @Test func `a news sitemap gives title, time and picture`() throws {
    let sitemap = try SitemapParser.parse(
      Data(
        """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
         xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>https://a.example/1</loc><lastmod>2026-04-14</lastmod><news:news><news:publication><news:name>A</news:name>
        <news:language>vi</news:language></news:publication><news:publication_date>2026-04-13T08:00:00+07:00</news:publication_date>
        <news:title>Tin &amp; ảnh</news:title><news:keywords>cảng, số</news:keywords></news:news>
        <image:image><image:loc>https://a.example/1.jpg</image:loc></image:image></url><url><loc>https://a.example/2</loc></url></urlset>
        """.utf8), url: nil)
    #expect(sitemap.entries.map(\.url) == ["https://a.example/1", "https://a.example/2"])
    let entry = try #require(sitemap.entries.first)
    #expect(entry.title == "Tin & ảnh")
    #expect(entry.published.map(RFC3339.string) == "2026-04-13T08:00:00+07:00")
    #expect(entry.tags == ["cảng", "số"])
    #expect(entry.image == "https://a.example/1.jpg")
  }

  @Test func `a sitemap index gives its children`() throws {
    let text = "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"
    let sitemap = try SitemapParser.parse(Data(text.utf8), url: "https://a.example/sitemap.xml")
    #expect(sitemap.children == ["https://a.example/a.xml", "https://a.example/b.xml"])
    #expect(try FeedParser.parse(Data(text.utf8), url: nil, contentType: nil).format == "sitemap-index")
  }

  @Test func `an HTML page is no sitemap`() {
    #expect(throws: NewsError.self) { try SitemapParser.parse(Data("<html></html>".utf8), url: nil) }
  }

  @Test func `a list of sources survives being written and read`() throws {
    let sources = [
      Source(
        id: "a", name: "Báo “A” & B", home: "https://a.example/", kind: .nationalPaper,
        feeds: [.init(url: "https://a.example/rss?x=1&y=2")]),
      Source(
        id: "b", name: "Cổng B", home: "https://b.example/", kind: .cityPortal,
        feeds: [.init(url: "https://b.example/f")]),
    ]
    let outlines = try OPML.read(Data(OPML.write(title: "Nguồn <tin>", sources: sources).utf8))
    #expect(outlines.map(\.feedURL) == ["https://a.example/rss?x=1&y=2", "https://b.example/f"])
    #expect(outlines.map(\.title) == ["Báo “A” & B", "Cổng B"])
    #expect(outlines.map(\.folders) == [["national-paper"], ["city-portal"]])
  }

  @Test func `folders, kinds, provinces and formats survive the way out and in`() throws {
    let sources = [
      Source(
        id: "a", name: "Báo A", home: "https://a.example/", kind: .cityPaper, province: "Hải Phòng", language: "en",
        feeds: [.init(url: "https://a.example/1"), .init(url: "https://a.example/2", format: .sitemap)]),
      Source(
        id: "b", name: "Cổng B", home: "https://b.example/", kind: .governmentPortal,
        feeds: [.init(url: "https://b.example/tin", format: .listing)]),
    ]
    let outlines = try OPML.read(Data(OPML.write(title: "x", sources: sources).utf8))
    #expect(outlines.first?.folders == ["city-paper", "Hải Phòng"])
    let ids = ["Báo A": "a", "Cổng B": "b"]
    let again = OPML.sources(from: outlines, known: []) { ids[$0] ?? "?" }
    #expect(again == sources)
    #expect(OPML.sources(from: outlines, known: sources) { $0 }.isEmpty)
  }

  @Test func `other people's folders are kept as they are, and names that clash get numbers`() throws {
    let text = """
      <opml version="2.0"><body><outline text="Công nghệ"><outline text="Trong nước"><outline text="AI">
      <outline type="rss" text="Báo A" xmlUrl="https://a.example/1"/></outline></outline>
      <outline type="rss" text="Báo A" xmlUrl="https://b.example/1" htmlUrl="https://b.example/"/></outline></body></opml>
      """
    let outlines = try OPML.read(Data(text.utf8))
    #expect(outlines.map(\.folders) == [["Công nghệ", "Trong nước", "AI"], ["Công nghệ"]])
    #expect(OPML.sources(from: outlines, known: []) { _ in "bao-a" }.map(\.id) == ["bao-a", "bao-a-2"])
  }

  // Found by the fuzz target.
  @Test func `an address of control characters alone is no subscription`() throws {
    let text =
      "<opml><outline text='A' xmlUrl='\u{1}\u{2} '/><outline text='B' xmlUrl=' https://b.example/\u{0}f\n'/></opml>"
    let outlines = try OPML.read(Data(text.utf8))
    #expect(outlines.map(\.feedURL) == ["https://b.example/f"])
  }

  @Test func `what is not OPML is refused`() {
    #expect(throws: NewsError.self) { try OPML.read(Data("<rss/>".utf8)) }
  }
}
