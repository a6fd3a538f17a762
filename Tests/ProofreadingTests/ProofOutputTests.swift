import Foundation
import NewsModel
import Proofreading
import Testing

@Suite struct ProofOutputTests {
  private let document = ProofDocument(
    lines: ["Ngày 8/6/ tại Huế đã diễn ra lễ trao giải."], issue: nil, fileName: "so-1.txt")

  @Test func theTextFormatShowsTheLineWithACaret() {
    let text = ProofText.render(Proofreader().report(on: document), document)
    #expect(text.contains("so-1.txt:1:1: lỗi:"))
    #expect(text.contains("\n    ^~~~"))
    #expect(text.contains("sửa: "))
  }

  @Test func theCaretStandsUnderTheWordsOfALongLineWithWideAndJoinedLetters() throws {
    let filler = String(repeating: "Bà con học nghề 日本語 ở xã vùng cao, ", count: 6)
    let lines = [filler + "lớp các các trường cho\u{323} mở."]
    let paper = ProofDocument(lines: lines, issue: nil, fileName: "a.txt")
    let found = Proofreader().report(on: paper).without { $0.rule != "doubled-word" }
    let shown = ProofText.render(found, paper).split(separator: "\n")
    let index = try #require(shown.firstIndex { $0.contains("^~") })
    let text = String(shown[index - 1])
    let caret = String(shown[index])
    #expect(text.hasPrefix("    …"))
    let column = try #require(caret.firstIndex(of: "^")).utf16Offset(in: caret)
    var width = 0
    let place = text.firstIndex { letter in
      if width == column { return true }
      width += letter.unicodeScalars.first.map { $0.value >= 0x3000 && $0.value < 0xa000 ? 2 : 1 } ?? 0
      return false
    }
    let start = try #require(place)
    #expect(text[start...].hasPrefix("lớp các các trường"))
    #expect(caret.filter { $0 == "^" || $0 == "~" }.count == "lớp các các trường".count)
  }

  @Test func theSummaryCountsAndNamesWhatDidNotRun() {
    let text = ProofText.render(Proofreader().report(on: document), document)
    #expect(text.contains("so-1.txt: 1 lỗi, 0 cảnh báo, 0 lưu ý; \(Proofreader().ruleNames.count) phép kiểm: "))
    #expect(text.contains("không chạy: contents-mismatch"))
    #expect(text.contains("căn cứ: Nghị định 30/2020/NĐ-CP"))
  }

  @Test func sarifHasTheStructureOfVersionTwoOne() throws {
    let lines = ["Sinh viên Trường đại học Xây dựng dự thi."]
    let paper = ProofDocument(lines: lines, issue: nil, fileName: "thư mục/số 1.txt")
    let text = try ProofSARIF.render([Proofreader().report(on: paper)])
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["version"] as? String == "2.1.0")
    let run = try #require((value["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      #expect((rule["helpUri"] as? String)?.hasSuffix(".md") == true)
      #expect(((rule["help"] as? [String: Any])?["markdown"] as? String)?.isEmpty == false)
    }
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "warning")
    let place = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
    #expect(uri == "th%C6%B0%20m%E1%BB%A5c/s%E1%BB%91%201.txt")
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "Đại")
    #expect((replacement["deletedRegion"] as? [String: Any])?["startColumn"] as? Int == 18)
    let notes = (run["invocations"] as? [[String: Any]])?.first?["toolExecutionNotifications"] as? [Any]
    #expect(notes?.isEmpty == false)
  }

  @Test func columnsCountFromOneInTheLineAsGiven() throws {
    let lines = ["   Hội thảo.với các xã đã kết thúc chiều nay"]
    let found = try #require(findings("spacing", lines).first)
    #expect(found.line == 1)
    #expect(found.column == 8)
    #expect(found.quote == "thảo.với")
  }

  @Test(
    "Broken files give findings or nothing, never a crash",
    arguments: [
      "", "\u{feff}", String(repeating: "(", count: 5_000), String(repeating: "\"", count: 5_000),
      String(repeating: "13/4: A\n", count: 500),
      "- 1 a trang 99999999999999999999\n13/99: ABCD EFGH\n[Chi tiết:](", "\u{301}\u{301}\u{301} \u{0} \u{fffd}",
    ])
  func hostile(_ text: String) {
    let document = ProofDocument(lines: ProofDocument.lines(of: text), issue: nil, fileName: "x")
    #expect(Proofreader().report(on: document).checks.count == Proofreader().ruleNames.count)
  }

  @Test func aDraftWithoutFileIsReadFromItsIssue() {
    let item = Item(
      id: "1", date: CalendarDate(iso: "2026-04-14"), title: "Mở lớp học", source: "Báo Mẫu",
      url: "https://a.example/1", body: "Chính phủ ban hành Công điện số 11/CĐ-TTg.")
    let issue = Issue(
      kind: .bulletin, status: .draft, title: "Bản tin",
      sections: [Section(id: "a", title: "Tin trong nước", items: [item, item])])
    let report = Proofreader().report(on: ProofDocument(issue: issue, fileName: "issue.json"))
    #expect(report.findings.contains { $0.rule == "legal-issuer" })
    #expect(report.hasErrors)
  }
}
