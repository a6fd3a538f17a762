import NewsModel
import Proofreading
import Testing
import VietnameseText

@Suite struct ArchiveRuleTests {
  private let lines = ["Đoàn thanh niên phường tạo bộ phóng cho thanh niên khởi nghiệp trong năm 2026."]

  private func suggestions(_ archive: ArchiveUsage?) -> [String?] {
    Proofreader(archive: archive).report(on: ProofDocument(lines: lines, issue: nil, fileName: "thu.txt")).findings
      .filter { $0.rule == "slip" }.map(\.suggestion)
  }

  @Test func `what past issues spell one way forty times is a slip where an issue spells it another way`() {
    var archive = ArchiveUsage()
    for _ in 0..<40 { archive.add("Chương trình trạm dừng số tạo bệ phóng cho thanh niên.") }
    let found = suggestions(archive).compactMap { $0 }
    #expect(found.contains { $0.contains("bệ") })
    #expect(!suggestions(nil).compactMap { $0 }.contains { $0.contains("bệ") })
  }
}
