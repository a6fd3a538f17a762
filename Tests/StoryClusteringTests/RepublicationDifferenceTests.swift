import StoryClustering
import Testing

@Suite struct RepublicationDifferenceTests {
  private func shown(_ old: String, _ new: String) -> String {
    TextDifference(from: old, to: new).runs.map { run in
      switch run.kind {
      case .equal: run.text
      case .delete: "[-\(run.text)-]"
      case .insert: "{+\(run.text)+}"
      }
    }.joined()
  }

  @Test func `A replaced word goes out before the new one comes in`() {
    #expect(shown("tăng 3% trong quý một", "tăng 3,5% trong quý một") == "tăng [-3% -]{+3,5% +}trong quý một")
  }

  @Test func `Words put in and left out stand where they belong`() {
    #expect(shown("ông An nói vậy", "ông Lê An nói vậy") == "ông {+Lê +}An nói vậy")
    #expect(shown("một hai ba bốn", "một hai bốn") == "một hai [-ba -]bốn")
  }

  @Test func `A single word between two changes changes with them`() {
    #expect(shown("từ 13 tháng 4 nhé", "từ 14 tháng 5 nhé") == "từ [-13 tháng 4 -]{+14 tháng 5 +}nhé")
  }

  @Test func `Equal and inserted runs are the new text to the last space`() {
    let old = "Dòng một.\n\nDòng hai có lỗi  chính tả.\nHết."
    let new = "Dòng một.\n\nDòng hai hết lỗi chính tả rồi.\n\nHết. "
    let runs = TextDifference(from: old, to: new).runs
    #expect(runs.filter { $0.kind != .delete }.map(\.text).joined() == new)
    let words = runs.filter { $0.kind != .insert }.map(\.text).joined().split(whereSeparator: \.isWhitespace)
    #expect(words == old.split(whereSeparator: \.isWhitespace))
  }

  @Test func `Equal texts have no changes and empty ones no runs`() {
    #expect(TextDifference(from: "a b", to: "a  b").isEmpty)
    #expect(TextDifference(from: "", to: "").runs.isEmpty)
    #expect(TextDifference(from: "", to: "a b").changedWords == 2)
  }

  @Test func `Texts without anything in common end within bounds`() {
    let old = (0..<20_000).map { "a\($0 % 7)" }.joined(separator: " ")
    let new = (0..<20_000).map { "b\($0 % 5)" }.joined(separator: " ")
    let runs = TextDifference(from: "đầu " + old + " cuối", to: "đầu " + new + " cuối").runs
    #expect(runs.map(\.kind) == [.equal, .delete, .insert, .equal])
  }

  @Test func `The shortest of many possible ways is found`() {
    let difference = TextDifference(from: "a b c d e f g h i j", to: "a b x c d e g h y z i j")
    #expect(difference.changedWords == 4)
  }
}
