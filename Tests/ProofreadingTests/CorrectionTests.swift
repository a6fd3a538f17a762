import NewsModel
import Proofreading
import Testing

@Suite struct CorrectionTests {
  private func corrected(_ lines: [String]) -> ProofCorrection {
    ProofCorrection.of(ProofDocument(lines: lines, issue: nil, fileName: "a.txt"), by: Proofreader())
  }

  @Test func safeFixesAreCarriedOutAndTheOthersLeft() {
    let lines = ["Hội thảo , diễn ra  tại Trường đại học Xây dựng.", "Hội nghị giải quyết nhưng tồn tại, hạn chế."]
    let correction = corrected(lines)
    #expect(correction.lines == ["Hội thảo, diễn ra tại Trường Đại học Xây dựng.", lines[1]])
    #expect(correction.applied.allSatisfy { $0.fix?.isSafe == true })
  }

  @Test(
    "Correcting a corrected text changes nothing",
    arguments: [
      "Lớp “kỹ năng số”, lớp \"an toàn số 'mới'\" , lớp \"máy tính\" và Bà Rịa-Vũng Tàu  cũ.",
      "Kế hoạch 2021-2025, 2026-2030; nhiệm kỳ 2026 - 2031, 2027- 2030, 2031 -2035.",
      "Quy\u{301} khách  đến cho\u{323}.Người dân,bà con ( cả xã ) ;vui.",
      "Uỷ ban, Ủy ban, Ủy viên, Ủy thác, hóa, hóa, thủy",
    ])
  func stable(_ line: String) {
    let once = corrected([line]).lines
    #expect(once != [line])
    #expect(corrected(once).lines == once)
  }

  @Test func overlappingFixesDoNotDestroyEachOther() {
    let line = "Lớp “một” và lớp \"châu Á-Thái Bình Dương  mới\" mở."
    #expect(corrected([line]).lines == ["Lớp “một” và lớp “châu Á - Thái Bình Dương mới” mở."])
  }

  @Test func whatSomebodyLetStandIsNotFixed() throws {
    let document = ProofDocument(lines: ["Sinh viên Trường đại học Xây dựng dự thi."], issue: nil, fileName: "a.txt")
    let correction = ProofCorrection.of(document, by: Proofreader(), sparing: { $0.rule == "capitals" })
    #expect(correction.lines == document.lines)
  }

  @Test func theDifferenceIsInUnifiedFormat() {
    let old = (1...12).map { "dòng \($0)" }
    var new = old
    new[1] = "hai"
    new[10] = "mười một"
    let text = LineDifference.unified(old, new, name: "a.txt")
    #expect(text.hasPrefix("--- a.txt\n+++ a.txt\n@@ -1,5 +1,5 @@\n dòng 1\n-dòng 2\n+hai\n dòng 3\n"))
    #expect(text.contains("@@ -8,5 +8,5 @@\n"))
    #expect(LineDifference.unified(old, old, name: "a.txt").isEmpty)
  }

  @Test(
    "Line ends and byte order mark stay as they were",
    arguments: ["\u{feff}Một  hai\r\nba\r\n", "Một  hai\rba", "Một  hai\n\nba\n", "Một  hai"])
  func lineEnds(_ text: String) throws {
    let file = TextLines(text)
    #expect(zip(file.lines, file.ends).map { $0 + $1 }.joined() == text)
    let read = file.lines.map { $0.hasPrefix("\u{feff}") ? String($0.unicodeScalars.dropFirst()) : $0 }
    let fixed = read.map { $0.replacing("  ", with: " ") }
    #expect(file.replacing(read, with: fixed) == text.replacing("  ", with: " "))
  }

  @Test func linesOfAnotherFileAreRefused() {
    #expect(TextLines("một\nhai").replacing(["một", "ba"], with: ["một", "bốn"]) == nil)
  }
}
