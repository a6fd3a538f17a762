import Foundation
import NewsModel
import Proofreading
import Testing

@Suite struct RulePageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/Reference/Rules")

  @Test("Every page in the repository is the one the rule gives", arguments: Proofreader.descriptions.map(\.name))
  func pages(name: String) throws {
    let rule = try #require(Proofreader.descriptions.first { $0.name == name })
    let page = try String(contentsOf: Self.folder.appendingPathComponent("\(name).md"), encoding: .utf8)
    #expect(page == rule.markdown, "chạy: diemtin proofread --write-rule-pages docs/Reference/Rules")
  }

  @Test func theIndexNamesEveryRuleAndNothingElseLiesThere() throws {
    let index = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(index == RuleDescription.index(Proofreader.descriptions))
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Proofreader.descriptions.map { "\($0.name).md" } + ["README.md"]))
  }

  @Test(
    "The example before is reported, the one after is not",
    arguments: Proofreader.descriptions.filter { !$0.wrong.isEmpty }.map(\.name))
  func examples(name: String) throws {
    let rule = try #require(Proofreader.descriptions.first { $0.name == name })
    func count(_ text: String) -> Int {
      let document = ProofDocument(lines: ProofDocument.lines(of: text), issue: nil, fileName: "a.txt")
      return Proofreader().report(on: document, asOf: rule.asOf).findings.filter { $0.rule == name }.count
    }
    #expect(count(rule.wrong) > 0)
    #expect(count(rule.right) == 0)
  }

  @Test func everyRuleSaysWhatItFindsAndOnWhatGround() {
    for rule in Proofreader.descriptions {
      #expect(
        !rule.title.isEmpty && !rule.finds.isEmpty && !rule.english.isEmpty && !rule.source.isEmpty, "\(rule.name)")
    }
    #expect(Set(Proofreader.descriptions.map(\.name)).count == Proofreader.descriptions.count)
  }
}
