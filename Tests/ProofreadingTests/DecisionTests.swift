import Foundation
import NewsModel
import Proofreading
import Testing

@Suite struct DecisionTests {
  private let at = Date(timeIntervalSince1970: 1_776_000_000)
  private let line = "Sinh viên Trường đại học Xây dựng dự thi."

  @Test func anAcceptedFindingDoesNotComeBackWhenLinesMove() throws {
    var decisions = ProofDecisions()
    try decisions.add("capitals:1", in: report(line), by: "An", reason: "bảng hiệu", at: at)
    let moved = report("Một dòng mới.", "", line)
    #expect(moved.findings.contains { $0.rule == "capitals" })
    #expect(!moved.without(decisions.covers).findings.contains { $0.rule == "capitals" })
    #expect(moved.without(decisions.covers).silenced == 1)
  }

  @Test func anAcceptedFindingSaysNothingAboutOthersOfTheRule() throws {
    var decisions = ProofDecisions()
    try decisions.add("capitals:1", in: report(line), by: "An", reason: "bảng hiệu", at: at)
    let other = report(line, "Thầy cô Trường đại học Hàng hải đến thăm.").without(decisions.covers)
    #expect(other.findings.filter { $0.rule == "capitals" }.map(\.line) == [2])
    #expect(other.checks.first { $0.rule == "capitals" }?.verdict == .failed)
  }

  @Test func decisionsSurviveTheirFile() throws {
    var decisions = ProofDecisions()
    try decisions.add("capitals:1", in: report(line), by: "An", reason: "bảng hiệu", at: at)
    try decisions.add("spacing", in: report(line), by: "Bình", reason: "kiểu nhà", at: at)
    #expect(try ProofDecisions(text: decisions.text, file: "x") == decisions)
  }

  @Test func aBadLineOfTheFileIsNamed() {
    #expect { try ProofDecisions(text: "\nkhông phải JSON\n", file: "x.jsonl") } throws: {
      ($0 as? NewsError)?.context == "x.jsonl:2"
    }
  }

  @Test(
    "What does not exist cannot be overruled", arguments: ["không-có", "capitals:7", "capitals:x", "capitals:1:2"])
  func unknown(_ target: String) {
    var decisions = ProofDecisions()
    #expect(throws: NewsError.self) {
      try decisions.add(target, in: report(line), by: "An", reason: "thử", at: at)
    }
  }

  @Test func aBaselineSilencesOldFindingsAndCountsThem() throws {
    let old = report(line, line)
    let baseline = ProofBaseline(old.findings)
    #expect(baseline.silencing(old).findings.isEmpty)
    let more = baseline.silencing(report("Lời đầu.", line, line, line))
    #expect(more.findings.map(\.rule) == ["capitals"])
    #expect(more.silenced == 2)
    let data = Data(try baseline.text.utf8)
    #expect(try ProofBaseline(data: data, file: "x") == baseline)
    #expect(throws: NewsError.self) { try ProofBaseline(data: Data("{}".utf8), file: "x") }
  }

  @Test func theSheetKeepsWhoOverruledWhatAndWhy() throws {
    let document = ProofDocument(lines: [line], issue: nil, fileName: "a.txt")
    let report = Proofreader().report(on: document)
    var decisions = ProofDecisions()
    try decisions.add("capitals:1", in: report, by: "An", reason: "bảng hiệu", at: at)
    let open = report.sheet(of: document, title: "Số 1", checked: at)
    let closed = report.sheet(of: document, title: "Số 1", checked: at, overrules: decisions.list)
    #expect(open.verdict == .failed)
    #expect(closed.counts.overruled == 1)
    // Rules that lacked a date did not run: nothing makes that green.
    #expect(closed.verdict == .notRun)
    #expect(closed.counts.passed + closed.counts.overruled + closed.counts.notRun == report.checks.count)
    let again = try JSONFormat.decoder().decode(ProofSheet.self, from: JSONFormat.encoder().encode(closed))
    #expect(again == closed)
  }
}
