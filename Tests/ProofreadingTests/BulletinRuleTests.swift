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
    #expect(found.suggestion == "kỹ")
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
}
