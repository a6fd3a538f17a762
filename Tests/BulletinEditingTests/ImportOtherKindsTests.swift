import NewsModel
import Testing

import struct NewsModel.Issue

@testable import BulletinEditing

@Suite struct ImportOtherKindsTests {
  private func read(_ text: String) -> Issue {
    IssueImporter.importIssue(lines: ImportFixtures.lines(text), fileName: "tep.txt")
  }

  @Test func aWeeklyGivesCreditedItemsUnderNumberedSections() {
    let issue = read(ImportFixtures.weekly)
    #expect(
      issue.sections.map(\.title) == ["TIN QUỐC TẾ", "3.1. VĂN BẢN CHỈ ĐẠO TRONG TUẦN", "3.2. LĨNH VỰC CHUYỂN ĐỔI SỐ"])
    #expect(issue.sections.map(\.items.count) == [2, 1, 1])
    #expect(issue.items.map(\.source) == ["Reuters, Channel News Asia", "Nikkei Asia", "Chinhphu.vn", "Báo Nhân Dân"])
  }

  @Test func addressesOfAPageGoToTheOutletsTheyBelongTo() {
    let items = read(ImportFixtures.weekly).sections[0].items
    #expect(
      items[0].outlets.map(\.url) == ["https://www.reuters.com/taxi-bay", "https://www.channelnewsasia.com/air-taxi"])
    #expect(items[1].url == "https://asia.nikkei.com/battery")
  }

  @Test func aColumnBrokenOffGoesOnWhereItWasBroken() throws {
    let item = try #require(read(ImportFixtures.weekly).sections.dropFirst().first?.items.first)
    #expect((item.title + item.body).contains("hướng tới thống nhất chuẩn kết nối"))
  }

  @Test func theImprintEndsWithItsNamesAndPageNumbersAreWarnings() {
    let issue = read(ImportFixtures.weekly)
    #expect(issue.imprint.count == 3)
    #expect(issue.publisher == "Cục Dữ liệu")
    #expect(issue.warnings.contains("Số trang in: 7"))
  }

  @Test func aTopicStreamGivesOneItemALead() {
    let issue = read(ImportFixtures.stream)
    #expect(issue.kind == .stream)
    #expect(issue.items.count == 3)
    #expect(issue.items[1].title.isEmpty)
    #expect(issue.items[1].body.hasPrefix("Tỉnh Bình Minh"))
  }

  @Test func aTagPageGivesIntroductionAndPostsWithAuthors() {
    let issue = read(ImportFixtures.tagPage)
    #expect(issue.kind == .tagPage)
    #expect(issue.title == "Kỹ năng số")
    #expect(issue.sections[0].introduction.hasPrefix("Trang này gom"))
    #expect(issue.items.map(\.author) == ["", "Hoa", "Hoa"])
    #expect(issue.items[1].body.hasPrefix("Từ 2/2026"))
    #expect(issue.items[2].body == "AI giúp người dân nhận ra tin nhắn giả.")
  }

  @Test func anEmptyFileGivesAnEmptyIssueWithAWarning() {
    let issue = read(" \n\n")
    #expect(issue.items.isEmpty)
    #expect(!issue.warnings.isEmpty)
  }

  @Test(arguments: [ImportFixtures.bulletin, ImportFixtures.weekly, ImportFixtures.stream, ImportFixtures.tagPage])
  func noWordIsLostHoweverTheFileIsCut(text: String) {
    let lines = ImportFixtures.lines(text)
    for count in stride(from: 1, through: lines.count, by: 3) {
      let part = Array(lines.prefix(count))
      let issue = IssueImporter.importIssue(lines: part, fileName: "cat.txt")
      let lost = TextCoverage.lostLines(ImportedLine.read(part), in: issue).filter { line in
        !issue.warnings.contains { $0.contains(line.text) }
      }
      #expect(lost.isEmpty, "\(lost.map(\.text))")
    }
  }

  @Test func whatFitsNowhereStandsInTheWarnings() {
    let lines = ImportedLine.read(["Một dòng lạc loài hoàn toàn"])
    let issue = Issue(kind: .bulletin, status: .imported)
    #expect(TextCoverage.lostLines(lines, in: issue).count == 1)
  }

  @Test(
    arguments: [
      ("SỐ 14/2026", 14, 2026), ("Số: 05 năm 2025", 5, 2025), ("ĐIỂM TIN SỐ 3 (TUẦN TỪ 1/2-7/2/2026)", 3, nil),
    ] as [(String, Int, Int?)])
  func numbersAreReadFromMastheads(line: String, number: Int, year: Int?) {
    #expect(MastheadReader.number(in: line) == (number, year))
  }

  @Test(arguments: ["Chuyển đổi số 2026", "NGHỊ QUYẾT SỐ 57-NQ/TW", "Kinh tế số 12"])
  func otherNumbersAreNotIssueNumbers(line: String) {
    #expect(MastheadReader.number(in: line).0 == nil)
  }

  @Test func aWeekOverNewYearKeepsBothYears() {
    let week = MastheadReader.week(in: "Tuần từ 29/12 - 4/1/2026", year: nil)
    #expect(week?.from == CalendarDate(year: 2025, month: 12, day: 29))
    #expect(week?.to == CalendarDate(year: 2026, month: 1, day: 4))
  }
}

@Suite struct ImportOrderlyWeeklyTests {
  @Test func indentedParagraphsOfAnOrderlyWeeklyStayUnderTheirHeading() {
    let paragraphs = [
      ("I. TIN QUỐC TẾ", "Một hãng xe thử nghiệm pin thể rắn trên tuyến đường dài"),
      ("II. TIN TRONG NƯỚC", "Một tỉnh miền núi phủ sóng di động tới mọi thôn bản"),
      ("III. KHÓ KHĂN, VƯỚNG MẮC", "Một số xã phản ánh phần mềm còn chậm vào giờ cao điểm"),
    ]
    let text = paragraphs.map { heading, sentence in
      """
      \(heading)

         \(sentence),
      thu hút sự quan tâm của nhiều bạn đọc và được các
      chuyên gia trong ngành đánh giá cao về hiệu quả khi
      đưa vào áp dụng trong thực tiễn ở nhiều địa phương.
      (Theo Báo Ví Dụ)
      """
    }.joined(separator: "\n")
    let issue = IssueImporter.importIssue(lines: ImportFixtures.lines(text), fileName: "tuan.txt")
    #expect(issue.sections.map(\.items.count) == [1, 1, 1])
    #expect(issue.sections.map(\.title) == paragraphs.map(\.0))
  }
}
