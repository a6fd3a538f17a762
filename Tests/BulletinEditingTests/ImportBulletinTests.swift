import Foundation
import NewsModel
import Testing

import struct NewsModel.Issue

@testable import BulletinEditing

@Suite struct ImportBulletinTests {
  private let issue = IssueImporter.importIssue(
    lines: ImportFixtures.lines(ImportFixtures.bulletin), fileName: "ban-tin.txt")

  @Test func theMastheadGivesTitleNumberYearAndWeek() throws {
    #expect(issue.kind == .bulletin)
    #expect(issue.title == "ĐIỂM TIN KHOA HỌC CÔNG NGHỆ")
    #expect(issue.number == 7)
    #expect(issue.year == 2026)
    #expect(issue.week?.from == CalendarDate(year: 2026, month: 2, day: 16))
    #expect(issue.week?.to == CalendarDate(year: 2026, month: 2, day: 22))
    #expect(issue.publisher.contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ"))
  }

  @Test func contentsRowsKeepTheirSectionAndLoseDotsAndPages() {
    #expect(issue.contents.count == 5)
    #expect(issue.contents[1].title == "Ra mắt bản đồ số về nguồn nước")
    #expect(issue.contents[1].page == 4)
    #expect(issue.contents[2].page == nil)
    #expect(issue.contents[4].section == "TÂM ĐIỂM")
  }

  @Test func itemsTakeTheSectionOfTheirContentsRowWhateverTheOrder() {
    #expect(issue.sections.map(\.title) == ["TIN TRONG NƯỚC", "TÂM ĐIỂM", "TIN BÌNH MINH"])
    #expect(issue.sections.map(\.items.count) == [3, 1, 1])
    #expect(issue.sections[0].items.map(\.number) == [1, 2, 3])
  }

  @Test func aLinkGluedToTheHeadlineIsTakenOffIt() {
    let item = issue.sections[0].items[1]
    #expect(item.title == "MỞ PHÒNG THÍ NGHIỆM VẬT LIỆU MỚI")
    #expect(item.source == "Tin Khoa học")
    #expect(item.url == nil)
    #expect(item.date == CalendarDate(year: 2026, month: 2, day: 16))
  }

  @Test func aHeadlineWithoutADateTakesTheDateItsTextNames() {
    let item = issue.sections[0].items[2]
    #expect(item.title == "TRAO GIẢI THƯỞNG SÁNG KIẾN TRẺ")
    #expect(item.date == CalendarDate(year: 2026, month: 2, day: 18))
    #expect(item.url == "https://example.vn/giai")
    #expect(item.body == "Giải thưởng được trao ngày 18/2 cho 25 nhóm.\n\nCác nhóm nhận hỗ trợ 12 tháng.")
  }

  @Test func theTrendSummaryHasOpeningPartAndSources() throws {
    #expect(issue.trends.map(\.title) == ["", "1. XU HƯỚNG CHUNG"])
    let theme = try #require(issue.trends.last?.themes.first)
    #expect(theme.heading == "Dữ liệu mở lan rộng")
    #expect(theme.sources == ["baobinhminh.vn", "tinkhoahoc.vn"])
  }

  @Test func lineEndsAndDecomposedLettersChangeNothing() {
    let windows = ImportFixtures.bulletin.replacingOccurrences(of: "\n", with: "\r\n")
      .decomposedStringWithCanonicalMapping
    let other = IssueImporter.importIssue(lines: [windows], fileName: "b.txt")
    #expect(other.items.map(\.title) == issue.items.map(\.title))
    #expect(other.items.map(\.body) == issue.items.map(\.body))
  }

  @Test func withoutContentsRunsOfDatesMakeTheSections() {
    let body = """
      ĐIỂM TIN SỐ 8/2026
      Tuần từ 23/2-1/3/2026
      UBND TỈNH BÌNH MINH

      23/2: TIN MỘT
      Chi tiết: Báo A
      Nội dung một.

      24/2: TIN HAI
      Chi tiết: Báo B
      Nội dung hai.

      23/2: TIN BA
      Chi tiết: Báo C
      Nội dung ba.

      23/2: TIN BỐN
      Chi tiết: Báo D
      Nội dung bốn.
      """
    let issue = IssueImporter.importIssue(lines: ImportFixtures.lines(body), fileName: "c.txt")
    #expect(issue.sections.map(\.title) == ["TIN TRONG NƯỚC", "TIN BÌNH MINH"])
    #expect(issue.items.map(\.source) == ["Báo A", "Báo B", "Báo C", "Báo D"])
  }

  @Test func theSameItemAlwaysHasTheSameIdentifier() {
    let again = IssueImporter.importIssue(lines: ImportFixtures.lines(ImportFixtures.bulletin), fileName: "khac.txt")
    #expect(again.items.map(\.id) == issue.items.map(\.id))
    #expect(Set(issue.items.map(\.id)).count == issue.items.count)
  }

  @Test func runningHeadsOfPagesAreTakenOutAndNamed() {
    let pages = [
      "ĐẦU TRANG SỐ 3 1", "13/4: TIN MỘT", "Chi tiết: Báo A", "Câu này còn", "\u{0c}ĐẦU TRANG SỐ 3 2",
      "dở dang sang trang.",
      "\u{0c}ĐẦU TRANG SỐ 3 3", "14/4: TIN HAI", "Chi tiết: Báo B", "Hết.",
    ]
    let issue = IssueImporter.importIssue(lines: pages, fileName: "p.txt")
    #expect(issue.items.count == 2)
    #expect(
      issue.items.first.map { $0.body.contains("còn") && $0.body.contains("dở dang") && !$0.body.contains("ĐẦU TRANG") }
        == true)
    #expect(issue.warnings.contains { $0.contains("ĐẦU TRANG") })
  }
}
