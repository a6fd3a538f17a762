import Foundation
import NewsModel
import NewsTesting
import Pipeline
import Testing

@Suite struct SourceProbeTests {
  private static let home = "http://bao.localhost/"
  private static let feed = """
    <rss version="2.0"><channel><title>Báo Mẫu</title><link>http://bao.localhost/</link><language>vi-vn</language>
    <item><title>Một</title><link>http://bao.localhost/1</link></item></channel></rss>
    """

  private func look(_ answers: [String: PaperFetcher.Answer], at url: String = home) async throws -> SourceProbe.Found {
    try await SourceProbe(fetcher: PaperFetcher(answers)).look(at: url)
  }

  @Test func `a home page leads to the feeds it names, and those that are none are passed over`() async throws {
    let page = """
      <html><head><title>Trang chủ</title><meta property="og:site_name" content="Báo Mẫu">
      <link rel="alternate" type="application/rss+xml" href="/hong.rss">
      <link rel="alternate" type="application/rss+xml" href="/rss/tin-moi.rss"></head><body></body></html>
      """
    let found = try await look([
      Self.home: .body(page, type: "text/html"), "http://bao.localhost/hong.rss": .body("<html>", type: "text/html"),
      "http://bao.localhost/rss/tin-moi.rss": .body(Self.feed, type: "text/xml"),
    ])
    #expect(found.feeds == [Source.Feed(url: "http://bao.localhost/rss/tin-moi.rss")])
    #expect(found.title == "Báo Mẫu")
    #expect(found.language == "vi")
    #expect(found.entries == 1)
  }

  @Test func `a home page that names no feed is tried at the usual places`() async throws {
    let found = try await look([
      Self.home: .body("<html><title>Báo Mẫu</title><body>Xin chào</body></html>", type: "text/html"),
      "http://bao.localhost/feed": .body(Self.feed, type: "text/xml"),
    ])
    #expect(found.feeds.map(\.url) == ["http://bao.localhost/feed"])
  }

  @Test func `a page of headlines without any feed is read as a list`() async throws {
    let links = (1...8).map {
      "<li><a href=\"/tin/xa-vung-cao-mo-lop-hoc-so-\($0)00\($0).html\">Xã vùng cao mở lớp học số thứ \($0) trong năm</a></li>"
    }
    let page = "<html><title>Tin tức</title><body><ul>\(links.joined())</ul></body></html>"
    let found = try await look([Self.home: .body(page, type: "text/html")])
    #expect(found.feeds == [Source.Feed(url: Self.home, format: .listing)])
    #expect(found.entries == 8)
  }

  @Test func `feeds and sitemaps are taken as they are`() async throws {
    let feed = try await look([Self.home: .body(Self.feed, type: "text/xml")])
    #expect(feed.feeds == [Source.Feed(url: Self.home)] && feed.title == "Báo Mẫu")
    let sitemap = "<urlset><url><loc>http://bao.localhost/1</loc></url></urlset>"
    let found = try await look([Self.home: .body(sitemap, type: "text/xml")])
    #expect(found.feeds == [Source.Feed(url: Self.home, format: .sitemap)])
  }

  @Test func `an address with nothing to collect is refused with what to do`() async throws {
    let page = PaperFetcher.Answer.body("<html><title>Trống</title><body></body></html>", type: "text/html")
    let empty = await #expect(throws: NewsError.self) { try await self.look([Self.home: page]) }
    #expect(empty?.message.contains("RSS") == true)
    let gone = await #expect(throws: NewsError.self) { try await self.look([Self.home: .status(404)]) }
    #expect(gone?.message.contains("404") == true)
  }
}
