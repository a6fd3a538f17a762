import Testing
import VietnameseText

@Suite struct SlipsTests {
  @Test(arguments: [
    ("Địa phương cần giải quyết nhưng tồn tại, vướng mắc.", "nhưng", "những"),
    ("Kinh tế số tăng trưỡng nhanh trong quý I.", "trưỡng", "trưởng"),
    ("Ứng dụng trí tuệ nhân tao trong sản xuất.", "tao", "tạo"),
    ("KHÁT VỌNG VƯỢN LÊN CỦA DOANH NGHIỆP TRẺ", "VƯỢN", "VƯƠN"),
    ("Đề án đã hòan thành trước thời hạn.", "hòan", "hoàn"),
    ("Kế hoạch của của thành phố đã được phê duyệt.", "của của", "của"),
    ("Ủy ban nhân dân tỉnh đã ban hành kế hoạh hành động.", "hoạh", "hoạch"),
  ])
  func `Slips are found with their correction`(text: String, wrong: String, right: String) {
    let slips = Slips.find(in: text)
    #expect(slips.map(\.text) == [wrong])
    #expect(slips.first?.suggestion == right)
  }

  @Test(arguments: [
    "Song song với đó, thành phố trở thành thành phố cảng thông minh.",
    "Trưởng ban Ban quản lý dự án có đủ thông minh minh chứng.",
    "Ông Nguyễn Văn Hợp và bà Trần Thị Lụa làm việc tại Củ Chi.",
    "Bộ Khoa học và Công nghệ đã ban hành kế hoạch chuyển đổi số năm 2026.",
    "The committee will publish its report next week.",
    "",
  ])
  func `Clean lines stay silent`(text: String) {
    #expect(Slips.find(in: text).isEmpty)
  }

  @Test func `A syllable left behind after a bracket`() {
    let slips = Slips.find(in: "Công bố quy chuẩn quốc gia (QCVN) gia cho bảy nhóm thiết bị.")
    #expect(slips.map(\.text) == ["gia"])
    #expect(slips.first?.suggestion == "")
  }

  @Test func `Offsets count scalars and findings are in order`() {
    let text = "👍 Kinh tế tăng trưỡng, trí tuệ nhân tao."
    let scalars = Array(text.unicodeScalars)
    let slips = Slips.find(in: text)
    for slip in slips { #expect(String(String.UnicodeScalarView(scalars[slip.start..<slip.end])) == slip.text) }
    #expect(slips.map(\.start) == slips.map(\.start).sorted())
    #expect(!slips.isEmpty)
  }

  @Test func `Decomposed text is read like composed text`() {
    let text =
      "Kinh te\u{302}\u{301} so\u{302}\u{301} ta\u{306}ng tru\u{31B}o\u{31B}\u{303}ng nhanh trong quy\u{301} na\u{300}y."
    let slips = Slips.find(in: text)
    #expect(slips.map(\.suggestion) == ["trưởng"])
    #expect(
      slips.first?.start == text.unicodeScalars.count
        - "tru\u{31B}o\u{31B}\u{303}ng nhanh trong quy\u{301} na\u{300}y.".unicodeScalars.count)
  }
}
