import Foundation
import HTMLParsing
import Testing

/// html5lib's tree construction tests: `#data` / `#errors` / `#document` blocks, scripting off.
@Suite struct TreeConformanceTests {
  struct Case {
    var data = ""
    var context: String?
    var expected = ""
    var needsScripting = false
  }

  @Test(.enabled(if: ConformanceData.folder != nil, ConformanceData.notRun))
  func `trees are built as html5lib's tests expect`() throws {
    let files = try ConformanceData.files(in: "tree-construction", ending: ".dat")
    var score = ConformanceData.Score()
    for file in files {
      let before = score
      for test in try cases(String(decoding: Data(contentsOf: file), as: UTF8.self)) where !test.needsScripting {
        let dump = dump(test)
        score.count(
          dump == test.expected,
          report: "\(file.lastPathComponent)\n\(test.data)\n-- expected\n\(test.expected)\n-- found\n\(dump)\n")
      }
      if score.passed - before.passed < score.total - before.total {
        print(file.lastPathComponent, "\(score.passed - before.passed)/\(score.total - before.total)")
      }
    }
    print("html5lib tree construction: \(score.passed)/\(score.total) = \(score.share)")
    #expect(score.share >= 0.9977)
  }

  private func dump(_ test: Case) -> String {
    guard let context = test.context else { return HTMLDocument(parsing: test.data).dump() }
    let fragment = HTMLDocument(fragment: test.data, context: context)
    return fragment.dump(below: fragment.documentElement)
  }

  private func cases(_ text: String) -> [Case] {
    var cases: [Case] = []
    var section = ""
    var lines: [String] = []
    func finish() {
      guard !cases.isEmpty else { return }
      let last = cases.count - 1
      switch section {
      case "#data": cases[last].data = lines.joined(separator: "\n")
      case "#document-fragment": cases[last].context = lines.first
      case "#document":
        while lines.last == "" { lines.removeLast() }
        cases[last].expected = lines.joined(separator: "\n")
      default: break
      }
    }
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in all {
      let isHead =
        line == "#data" && section != "#data"
        || ["#errors", "#new-errors", "#document-fragment", "#document", "#script-on", "#script-off"].contains(line)
      guard isHead else {
        lines.append(line)
        continue
      }
      finish()
      if line == "#data" { cases.append(Case()) }
      if line == "#script-on" { cases[cases.count - 1].needsScripting = true }
      section = line
      lines = []
    }
    finish()
    return cases
  }
}
