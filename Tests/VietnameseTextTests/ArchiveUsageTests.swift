import Testing
import VietnameseText

@Suite struct ArchiveUsageTests {
  private let text = "Bản tin của Ban Chỉ đạo phường Sa Đéc nêu mô hình tổ số cộng đồng bản làng số."

  @Test func `What the archive always writes is no slip, and what it hardly ever writes is one`() throws {
    var house = ArchiveUsage()
    for _ in 0..<40 { house.add("Chương trình trạm dừng số tạo bệ phóng cho thanh niên.") }
    let slips = Slips.find(in: "Chương trình tạo bộ phóng cho thanh niên.", archive: house)
    #expect(slips.map(\.suggestion) == ["bệ"])

    let wrong = "Kinh tế số tăng trưỡng nhanh."
    let before = try #require(Slips.find(in: wrong, minimumConfidence: 0).first { $0.text == "trưỡng" })
    var odd = ArchiveUsage()
    for _ in 0..<40 { odd.add(wrong) }
    let after = Slips.find(in: wrong, minimumConfidence: 0, archive: odd).first { $0.text == "trưỡng" }
    #expect((after?.confidence ?? 0) < before.confidence)
  }

  @Test func `An archive grows and survives a file`() {
    var first = ArchiveUsage()
    first.add(text)
    var second = ArchiveUsage()
    second.add("Một văn bản khác hẳn.")
    let pairs = first.count + second.count
    first.add(second)
    #expect(first.count == pairs)
    #expect(ArchiveUsage(first.encoded()) == first)
  }

  @Test func `Other bytes are no archive`() {
    #expect(ArchiveUsage(Array("DTUSE002".utf8)) == nil)
    #expect(ArchiveUsage([1, 2, 3]) == nil)
    #expect(ArchiveUsage([]) == nil)
  }
}
