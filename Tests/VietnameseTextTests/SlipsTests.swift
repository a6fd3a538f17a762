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
    "Biên tập: Lê Hợp Đông, Nguyễn Hữu Hà.",
    "Đưa công nghệ số vào lõi điều hành và lõi các ngành.",
    "Cuộc thi ứng dụng công nghệ thông tin tiên tiến.",
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

  @Test func `Words run together are parted`() {
    let slips = Slips.find(in: "Đoàn công tác lậptức lên đường cứu trợ.")
    #expect(slips.map(\.suggestion) == ["lập tức"])
    #expect(slips.first?.kind == .joined)
  }

  @Test(arguments: [
    "Người người, nhà nhà thi đua yêu nước.", "Trẻ em ngày ngày đến trường từ từ, đi đi lại lại.",
    "Hội nghị phân tích mặt xanh xanh, đỏ đỏ của bức tranh.",
  ])
  func `Words that the language doubles stay silent`(text: String) {
    #expect(Slips.find(in: text).filter { $0.kind == .repeated }.isEmpty)
  }

  @Test func `A document is read line by line with offsets from each line's start`() {
    let lines = ["Kinh tế số tăng trưỡng nhanh.", "", "Ngành du lịch cũng tăng trưỡng mạnh trong quý này."]
    let slips = Slips.find(inDocument: lines)
    #expect(slips.map { $0.map(\.text) } == [["trưỡng"], [], ["trưỡng"]])
    #expect(slips[2].first?.start == 24)
    #expect(Slips.find(inDocument: []).isEmpty)
  }

  @Test func `A line of many pages is read whole`() {
    let line =
      String(repeating: "Thành phố đã ban hành kế hoạch hành động. ", count: 4000) + "Kinh tế tăng trưỡng nhanh."
    let slips = Slips.find(in: line)
    #expect(slips.last?.text == "trưỡng")
    #expect(slips.last?.end == line.unicodeScalars.count - 7)
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
