import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

import struct NewsModel.Issue

@testable import Website

@Suite struct PageTests {
  private func site() async throws -> (Site, Story) {
    let store = try SQLiteNewsStore()
    try await store.save(sources: [Fixtures.source("bao-a"), Fixtures.source("bao-b")])
    let articles = [
      Fixtures.article("1", source: "bao-a", title: "Cảng <số> & bến"), Fixtures.article("1", source: "bao-b"),
    ]
    _ = try await store.save(articles: articles, pages: [])
    let made = Fixtures.story(of: articles, tags: ["Chuyển đổi số"])
    try await store.replace(stories: [StoredStory(story: made.story, abstract: made.abstract, grounding: .passed)])
    _ = try await store.save(
      issue: Issue(
        kind: .bulletin, status: .draft, bulletin: "mau", title: "Điểm tin mẫu", number: 14, year: 2026,
        week: Fixtures.week,
        sections: [Section(id: "a", title: "Tin trong nước", items: [Item(id: "x1", title: "Cảng số", body: "Thân.")])])
    )
    return (try await Site(store: store), made.story)
  }

  private func html(_ site: Site, _ path: String, _ query: [String: String] = [:]) async throws -> String {
    let request = SiteRequest(path: path, query: query, origin: "http://x")
    return SiteLayout.html(try #require(try await SiteMap.page(for: request, site)), request, site)
  }

  @Test func theStoryPageNamesEveryOutletAndEscapesItsText() async throws {
    let (site, story) = try await site()
    let page = try await html(site, "/tin/\(story.id)")
    #expect(page.contains("Báo bao-a") && page.contains("Báo bao-b"))
    #expect(page.contains("Cảng &lt;số&gt; &amp; bến"))
    #expect(!page.contains("<số>"))
    #expect(page.contains("cùng lời văn với Báo bao-b"))
    #expect(page.contains("Vì sao các bài này được gom chung"))
  }

  @Test func everyListIsRenderedInBothLanguages() async throws {
    let (site, _) = try await site()
    for path in [
      "/", "/chu-de/cds", "/the", "/the/chuyen-doi-so", "/so", "/so/mau/2026/14", "/nguon", "/nguon/bao-a", "/tim",
    ] {
      #expect(try await html(site, path).contains("<html lang=\"vi\">"), "\(path)")
      #expect(try await html(site, "/en" + path).contains("<html lang=\"en\">"), "\(path)")
      let request = SiteRequest(path: path, query: [:], origin: "http://x")
      #expect(try await SiteMap.page(for: request, site)?.list != nil, "\(path) has a feed")
    }
  }

  @Test func anItemHasAPermanentPage() async throws {
    let (site, _) = try await site()
    #expect(try await html(site, "/so/mau/2026/14").contains("/so/mau/2026/14/x1"))
    #expect(try await html(site, "/so/mau/2026/14/x1").contains("Cảng số"))
  }

  @Test func searchWorksWithoutMarksAndMarksTheHit() async throws {
    let (site, _) = try await site()
    #expect(try await html(site, "/tim", ["q": "cang so"]).contains("<mark>Cảng"))
    #expect(try await html(site, "/tim", ["q": "zzz"]).contains("Không thấy kết quả"))
  }

  @Test(arguments: [
    "/khong-co", "/tin/khong-co", "/chu-de/khong-co", "/the/khong-co", "/so/mau/2026/99", "/so/mau/2026/14/zz",
  ])
  func whatDoesNotExistIsNotFound(path: String) async throws {
    let (site, _) = try await site()
    #expect(try await SiteMap.page(for: SiteRequest(path: path, query: [:], origin: "http://x"), site) == nil)
  }
}
