import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite struct ListingTests {
  private let html: Data = {
    let items = (1...12).map { number in
      """
      <div class="item"><h3><a href="/ban-tin-so-\(number)-cua-thanh-pho-10020\(number).html">Bản tin số \(number) của thành phố trong tuần này</a></h3>
      <p class="sapo">Đoạn tóm tắt ngắn cho bản tin số \(number), đủ dài để làm lời dẫn.</p><span class="time">13/4/2026 08:\(10 + number)</span></div>
      """
    }
    return Data(
      """
      <html><head><link rel="alternate" type="application/rss+xml" href="/rss/home.rss"></head><body>
      <ul><li><a href="/chuyen-doi-so">Chuyển đổi số</a></li><li><a href="/lien-he">Liên hệ quảng cáo với toà soạn báo</a></li></ul>
      \(items.joined())<a href="/feed.xml">RSS</a></body></html>
      """.utf8)
  }()

  @Test func `links of articles are told from links of menus`() {
    let links = ListingExtractor.links(html: html, url: "https://bao.example/")
    #expect(links.count == 12)
    #expect(links.first?.url == "https://bao.example/ban-tin-so-1-cua-thanh-pho-100201.html")
    #expect(links.first?.title == "Bản tin số 1 của thành phố trong tuần này")
  }

  @Test func `teaser and date come from the link's own box`() {
    let links = ListingExtractor.links(html: html, url: "https://bao.example/")
    #expect(links.dropFirst().first?.teaser == "Đoạn tóm tắt ngắn cho bản tin số 2, đủ dài để làm lời dẫn.")
    #expect(links.first?.published.map(RFC3339.string) == "2026-04-13T08:11:00+07:00")
  }

  @Test func `announced feeds come before linked ones`() {
    #expect(
      FeedDiscovery.feeds(html: html, url: "https://bao.example/")
        == ["https://bao.example/rss/home.rss", "https://bao.example/feed.xml"])
  }
}
