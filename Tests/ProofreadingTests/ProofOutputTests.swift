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

  @Test func sarifIsJSONOfVersionTwoOne() throws {
    let text = try ProofSARIF.render([Proofreader().report(on: document)])
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["version"] as? String == "2.1.0")
    #expect((value["runs"] as? [[String: Any]])?.count == 1)
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
