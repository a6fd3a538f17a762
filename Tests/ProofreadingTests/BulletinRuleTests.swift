import Foundation
import NewsModel
import Proofreading
import Testing

/// A small bulletin written for these tests.
private let bulletin = [
  "BẢN TIN SỐ 3/2026", "Tuần từ 2/3-8/3/2026", "", "MỤC LỤC", "",
  "- 1 Mở lớp kỹ năng số cho nông dân vùng lũ Tây Bắc trang 1",
  "- 2 Nhà máy pin mặt trời đầu tiên chạy thử ở cảng trang 2",
  "- 3 Đội cứu hộ diễn tập ứng phó bão với máy bay không người lái trang 3", "",
  "2/3: MỞ LỚP KỶ NĂNG SỐ CHO NÔNG DÂN VÙNG LŨ TÂY BẮC", "", "[Chi tiết: Báo Mẫu](https://mau.example/lop-ky-nang)", "",
  "Lớp kỹ năng số cho nông dân vùng lũ Tây Bắc mở sáng 2/3. Bà con học kỹ năng số trên điện thoại, tra giá nông sản và báo lũ sớm.",
  "",
  "3/3: NHÀ MÁY PIN MẶT TRỜI ĐẦU TIÊN CHẠY THỬ Ở CẢNG", "", "[Chi tiết: Báo Mẫu](https://mau.example/pin)", "",
  "Thư viện huyện tổ chức ngày hội đọc sách, học sinh kể chuyện, vẽ tranh và trao đổi truyện cũ cùng thầy cô trong sân trường rộng.",
  "",
  "4/3: ĐỘI CỨU HỘ DIỄN TẬP ỨNG PHÓ BÃO VỚI MÁY BAY KHÔNG NGƯỜI LÁI", "",
  "[Chi tiết: Báo Mẫu](https://mau.example/bao)", "",
  "Đội cứu hộ diễn tập ứng phó bão, dùng máy bay không người lái tìm người bị nạn và thả phao ở cửa sông trong hai giờ.",
]

@Suite struct BulletinRuleTests {
  @Test func aTitleThatTheContentsWriteOtherwiseIsWrongWhereTheTextDisagrees() throws {
    let found = try #require(findings("contents-mismatch", bulletin).first)
    #expect(found.line == 10)
    #expect(found.suggestion == "MỞ LỚP KỸ NĂNG SỐ")
  }

  @Test func anAbstractOfAnotherTitleIsFoundAndTheOthersStand() {
    #expect(findings("title-abstract", bulletin).map(\.line) == [16])
  }

  @Test func contentsInAnotherOrderAreFound() {
    var swapped = bulletin
    swapped.swapAt(5, 6)
    #expect(findings("contents-mismatch", swapped).contains { $0.message.hasPrefix("Thứ tự") })
  }

  @Test func districtsAreWrongOnlyAfterTheirEnd() {
    let line = "Lễ hội mở ở quận Hoàn Kiếm và tỉnh Nam Định vào cuối tuần."
    #expect(quotes("admin-unit-obsolete", line, asOf: "2026-01-10") == ["quận Hoàn Kiếm", "tỉnh Nam Định"])
    #expect(quotes("admin-unit-obsolete", line, asOf: "2025-05-10").isEmpty)
  }

  @Test func aRuleWithoutItsDateIsNotRunAndNeverGreen() throws {
    let document = ProofDocument(lines: ["Không có ngày nào ở đây."], issue: nil, fileName: "a.txt")
    let check = try #require(Proofreader().report(on: document).checks.first { $0.rule == "admin-unit-obsolete" })
    #expect(check.verdict == .notRun)
    #expect(!check.reason.isEmpty)
  }

  @Test func mergedMinistriesAreWrongAfterTheirMerger() {
    let line = "Bộ Giao thông vận tải công bố tuyến mới; nguyên Bộ trưởng Bộ Thông tin và Truyền thông dự."
    #expect(quotes("org-obsolete", line, asOf: "2026-01-10") == ["Bộ Giao thông vận tải"])
    #expect(quotes("org-obsolete", line, asOf: "2025-01-10").isEmpty)
  }

  @Test(
    "The issuer must be the one of the code",
    arguments: [
      ("Chính phủ ban hành Công điện số 11/CĐ-TTg về bão", 1),
      ("Thủ tướng Chính phủ ban hành Công điện số 11/CĐ-TTg", 0),
      ("Chính phủ ban hành Nghị định 45/2026/NĐ-CP", 0), ("theo Nghị quyết 57/NQ-CP về khoa học", 1),
      ("Chỉ thị số 57-CT/TW của Ban Bí thư", 0),
      ("theo Nghị định 12/QĐ-TTg", 1), ("theo Nghị quyết 226/2025/QH15", 0),
    ])
  func issuers(_ line: String, _ count: Int) { #expect(findings("legal-issuer", [line]).count == count) }

  @Test func aFigureThatIsOneEndOfARangeElsewhereIsReported() {
    let item =
      "Công ty đào tạo 5.000 kỹ sư ở miền Trung. Theo kế hoạch, hai năm tới có 3.000-5.000 kỹ sư ra trường để làm việc ở các nhà máy."
    #expect(findings("number-mismatch", [item]).count == 1)
  }

  @Test func aTotalMustBeTheSumOfItsParts() {
    #expect(quotes("number-mismatch", "ban hành 9 văn bản (1 nghị quyết, 4 nghị định, 3 quyết định)").count == 1)
    #expect(quotes("number-mismatch", "ban hành 8 văn bản (1 nghị quyết, 4 nghị định, 3 quyết định)").isEmpty)
  }

  @Test func threeHundredLinksInOneRunNeedAnItemEach() {
    let lines = [
      "Tin một nói về lúa và ngô ở vùng cao.", "(Theo Báo A)", "Tin hai nói về cá và tôm ở vùng thấp.", "(Theo Báo B)",
      "", "https://a.example/1", "https://b.example/2",
    ]
    #expect(findings("link-missing", lines).map(\.line) == [6])
  }

  @Test func aWarningSpeaksOnceForAHabitAndNotesMarkTheOtherPlaces() {
    let quoted = (1...8).map { "Lớp “một” và lớp \"số \($0)\" cùng mở." }
    let found = findings("quote-style", quoted)
    #expect(found.map(\.severity) == [.warning] + Array(repeating: .note, count: 7))
  }

  @Test func aSectionWithoutHeadingAndARowWithoutPageAreFound() {
    var lines = bulletin
    lines.insert(contentsOf: ["TIN TRONG NƯỚC", ""], at: 5)
    lines[7] = "- 1 Mở lớp kỹ năng số cho nông dân vùng lũ Tây Bắc"
    #expect(findings("heading-order", lines).map(\.quote) == ["TIN TRONG NƯỚC"])
    #expect(findings("contents-mismatch", lines).contains { $0.message.contains("thiếu số trang") })
  }

  @Test func anItemDatedBeforeItsEventIsFound() {
    var lines = bulletin
    lines[13] = "Chiều 4/3, lớp kỹ năng số cho nông dân vùng lũ Tây Bắc mở. Bà con học kỹ năng số trên điện thoại."
    #expect(findings("item-date", lines).map(\.line) == [10])
  }

  @Test func whatTheTrendPageSaysMustStandInAnItem() {
    var lines = bulletin
    let trend =
      "Tuần qua, cả tỉnh mở lớp kỹ năng số cho 45.000 nông dân theo Nghị quyết 123/NQ-HĐND và chương trình “Một xã một lớp” ở vùng lũ."
    lines.insert(contentsOf: ["XU HƯỚNG CHUNG", "", trend, ""], at: 9)
    #expect(findings("trend-unsupported", lines).count == 3)
  }

  @Test func oneOutletInFullAndByItsInitialsIsReported() {
    var lines = bulletin
    lines[11] = "[Chi tiết: BMVH](https://mau.example/lop-ky-nang)"
    lines[17] = "[Chi tiết: Báo Mới Vùng Hồ](https://mau.example/pin)"
    lines[11] = "[Chi tiết: MVH](https://mau.example/lop-ky-nang)"
    #expect(findings("source-variant", lines).contains { $0.quote == "Báo Mới Vùng Hồ" })
  }

  @Test func theComparisonWithTheArticlesIsShownAtItsPlaceOrIsNotRun() throws {
    let body = "Xã mở lớp học cho 30 người.\n\nLớp kéo dài 5 ngày."
    let item = Item(id: "1", title: "Mở lớp học", source: "Báo Mẫu", url: "https://a.example/1", body: body)
    let issue = Issue(
      kind: .bulletin, status: .draft, title: "Bản tin", sections: [Section(id: "a", title: "Tin", items: [item])])
    let place = try #require(body.range(of: "5 ngày"))
    let start = body.unicodeScalars.distance(from: body.startIndex, to: place.lowerBound)
    let evidence = [
      GroundingEvidence(
        body: body, isCompared: true, claims: [.init(start: start, end: start + 6, isContradicted: true)])
    ]
    let compared = Proofreader().report(on: ProofDocument(issue: issue, fileName: "issue.json", evidence: evidence))
    #expect(compared.findings.filter { $0.rule == "item-unsupported" }.map(\.quote) == ["5 ngày"])
    let alone = Proofreader().report(on: ProofDocument(issue: issue, fileName: "issue.json"))
    #expect(alone.checks.first { $0.rule == "item-unsupported" }?.verdict == .notRun)
  }
}
