import NewsModel
import VietnameseText

/// Sections that the contents announce and the body does not open with a heading, and numbered headings out of order
/// (3.1 before 3).
struct SectionRule: ProofRule {
  let name = "heading-order"
  let family = Finding.Family.structure
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I (phần, chương, mục theo thứ tự)"
  let page = RulePage(
    "Mục và tiêu đề", english: "Sections of the contents without a heading, headings out of order.",
    finds: "Mục có trong mục lục mà trong bài không có tiêu đề; tiêu đề đánh số không theo thứ tự (3.1 đứng trước 3).",
    spares: "Tài liệu không có mục lục và không đánh số tiêu đề.")

  func findings(in context: ProofContext) -> [RuleFinding] { missingHeadings(context) + order(context) }

  /// Headings among the rows of the contents, looked for behind them.
  private func missingHeadings(_ context: ProofContext) -> [RuleFinding] {
    guard let first = context.contents.first?.paragraph, let last = context.contents.last?.paragraph else { return [] }
    let body = Set(
      context.paragraphs[(last + 1)...].filter { $0.kind == .heading || $0.kind == .body && $0.words.count < 12 }.map(
        key))
    return (max(0, first - 2)..<last).compactMap { index in
      let paragraph = context.paragraphs[index]
      guard paragraph.kind == .heading, paragraph.words.count <= 8, context.paragraphs[index + 1].kind == .contents,
        !body.contains(key(paragraph)), !body.contains(where: { $0.hasPrefix(key(paragraph)) })
      else { return nil }
      return RuleFinding(
        .warning, paragraph, 0, paragraph.scalars.count, "Mục này có trong mục lục, trong bài không có tiêu đề.")
    }
  }

  private func key(_ paragraph: Paragraph) -> String {
    paragraph.words.filter { !$0.hasDigit }.map { Folding.fold($0.text) }.joined(separator: " ")
  }

  /// `3.1.` before `3.`, `3.4.` before `3.2.`; repeated headings are another rule's matter.
  private func order(_ context: ProofContext) -> [RuleFinding] {
    var previous: [Int] = []
    var above: Paragraph?
    var seen = Set<[Int]>()
    var findings: [RuleFinding] = []
    for paragraph in context.paragraphs where paragraph.kind == .heading {
      let number = numbers(paragraph)
      guard !number.isEmpty, seen.insert(number).inserted else { continue }
      if !previous.isEmpty, number.lexicographicallyPrecedes(previous) {
        // A part before its whole is the one out of place.
        let odd = previous.starts(with: number) ? above ?? paragraph : paragraph
        findings.append(
          RuleFinding(
            .warning, odd, 0, odd.scalars.count, "Tiêu đề \(text(previous)) đứng trước tiêu đề \(text(number))."))
      }
      (previous, above) = (number, paragraph)
    }
    return findings
  }

  private func text(_ number: [Int]) -> String { number.map(String.init).joined(separator: ".") }

  /// The numbers at the start: `3.1. CÁC CHÍNH SÁCH` → [3, 1].
  private func numbers(_ paragraph: Paragraph) -> [Int] {
    var numbers: [Int] = []
    var position = 0
    for word in paragraph.words {
      guard let number = Int(word.text), word.text.count <= 2, word.start == position,
        word.end < paragraph.scalars.count,
        paragraph.scalars[word.end] == "."
      else { break }
      numbers.append(number)
      position = word.end + 1
    }
    return numbers
  }
}
