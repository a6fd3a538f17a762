import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

@testable import Website

@Suite struct RegisterPageTests {
  private let day = CalendarDate(Fixtures.thursday)

  private func site(_ subjects: [RegisterSubject]) async throws -> Site {
    let store = try SQLiteNewsStore()
    let sheets = [RegisterSheet.Owner.article, .item].map { owner in
      RegisterSheet(
        owner: owner, ref: owner == .item ? "mau/2026/14/x1" : "a1", title: "Bài <một>",
        source: owner == .item ? "Điểm tin số 14/2026" : "Báo A", day: day, hash: "h", version: 1,
        mentions: subjects.map { .init(subject: $0, quote: "Câu dẫn.") })
    }
    try await store.save(sheets: sheets)
    return try await Site(store: store)
  }

  private func decrees(_ count: Int) -> [RegisterSubject] {
    (0..<count).map {
      .document(
        LegalDocument(
          id: "\($0)-2026-nd-cp", number: "\($0)/2026/NĐ-CP", kind: "nghị định", serial: "\($0)", symbol: "NĐ-CP",
          issuer: "Chính phủ"))
    }
  }

  private func page(_ site: Site, _ path: String, _ query: [String: String] = [:]) async throws -> SitePage? {
    try await SiteMap.page(for: SiteRequest(path: path, query: query, origin: "http://x"), site)
  }

  private func html(_ site: Site, _ path: String, _ query: [String: String] = [:]) async throws -> String {
    let request = SiteRequest(path: path, query: query, origin: "http://x")
    return SiteLayout.html(try #require(try await SiteMap.page(for: request, site)), request, site)
  }

  @Test func theListOfDocumentsSumsUpItsKinds() async throws {
    let order = RegisterSubject.document(
      LegalDocument(id: "9-qd-ttg", number: "9/QĐ-TTg", kind: "quyết định", symbol: "QĐ-TTg", issuer: "Thủ tướng"))
    let site = try await site(decrees(2) + [order])
    let all = try await html(site, "/van-ban")
    #expect(all.contains("3 văn bản: 2 nghị định, 1 quyết định."))
    let filtered = try await html(site, "/van-ban", ["loai": "quyết định"])
    #expect(filtered.contains("9/QĐ-TTg") && !filtered.contains("1/2026/NĐ-CP"))
    #expect(try await html(site, "/van-ban", ["loai": "thông tư"]).contains("Không có dòng nào khớp"))
  }

  @Test func aDocumentSaysWhichIssueNamedItFirst() async throws {
    let site = try await site(decrees(1))
    let html = try await html(site, "/van-ban/0-2026-nd-cp")
    #expect(html.contains("Số bản tin đầu tiên nhắc tới") && html.contains("/so/mau/2026/14/x1"))
    #expect(html.contains("Bài &lt;một&gt;") && html.contains("/bai/a1"))
    #expect(try await page(site, "/van-ban/khong-co") == nil)
    #expect(try await page(site, "/khong-co/0-2026-nd-cp") == nil)
  }

  @Test func aLongListHasPages() async throws {
    let site = try await site(decrees(RegisterFilter.pageSize + 1))
    #expect(try await html(site, "/van-ban").contains("href=\"/van-ban?trang=2\""))
    let second = try await html(site, "/van-ban", ["trang": "2"])
    #expect(second.contains("href=\"/van-ban\"") && !second.contains("trang=3"))
  }

  @Test func aTargetShowsItsDeadlineAndState() async throws {
    let target = Target(
      id: "t1", who: "Hải Phòng", what: "vốn FDI", amount: "4 tỷ USD", by: CalendarDate(year: 2020, month: 1, day: 31),
      text: "thu hút 4 tỷ USD")
    let site = try await site([.target(target)])
    let list = try await html(site, "/chi-tieu")
    #expect(list.contains("4 tỷ USD vốn FDI") && list.contains("đến hạn") && list.contains("31/1/2020"))
    #expect(try await html(site, "/en/chi-tieu/t1").contains("due"))
  }

  @Test func formerUnitsSayWhereTheyBelongToday() async throws {
    let place = PlaceEntry(
      id: "nam-dinh", name: "Nam Định", level: "province", province: "Ninh Bình",
      until: CalendarDate(year: 2025, month: 6, day: 30))
    let office = OfficeEntry(
      id: "bo-tt-tt", name: "Bộ TT&TT", until: CalendarDate(year: 2025, month: 2, day: 28), successor: "Bộ KH&CN")
    let site = try await site([.place(place), .office(office)])
    #expect(try await html(site, "/dia-phuong").contains("Ninh Bình"))
    #expect(try await html(site, "/co-quan").contains("nay là Bộ KH&amp;CN"))
  }

  @Test(arguments: RegisterSection.allCases)
  func anEmptyRegisterSaysHowToFillItAndHasAFeed(section: RegisterSection) async throws {
    let site = try await site([])
    #expect(try await html(site, "/\(section.rawValue)").contains("diemtin register update"))
    #expect(try await html(site, "/en/\(section.rawValue)").contains("lang=\"en\""))
    #expect(try await page(site, "/\(section.rawValue)")?.list != nil)
  }
}
