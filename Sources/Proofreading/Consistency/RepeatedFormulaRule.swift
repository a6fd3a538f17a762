import NewsModel
import VietnameseText

/// Formulae: the same four words open sentences of many items (“Đây là bước đi chiến lược …”).
///
/// One warning a formula, where it stands for the second time, with the count; notes at the other places.
struct RepeatedFormulaRule: ProofRule {
  let name = "repeated-formula"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: không dùng câu khuôn"
  let page = RulePage(
    "Câu khuôn", english: "Formulae that many items share.",
    finds: "Câu mở đầu giống nhau trong nhiều tin (“Đây là bước đi chiến lược …”): một cảnh báo, các chỗ khác "
      + "là lưu ý.",
    spares: "Dưới năm tin.")

  /// In so many items a formula is one.
  private static let threshold = 5
  private static let length = 5

  func findings(in context: ProofContext) -> [RuleFinding] {
    var uses: [String: [(item: Int, paragraph: Paragraph, start: Int, end: Int)]] = [:]
    for (item, entry) in context.items.enumerated() {
      for index in entry.body {
        let paragraph = context.paragraphs[index]
        for sentence in Sentences.split(paragraph.text) {
          let words = paragraph.words.filter { $0.start >= sentence.start && $0.end <= sentence.end }.prefix(
            RepeatedFormulaRule.length)
          guard words.count == RepeatedFormulaRule.length, let last = words.last, let first = words.first else {
            continue
          }
          let key = words.map(\.lower).joined(separator: " ")
          uses[key, default: []].append((item, paragraph, first.start, last.end))
        }
      }
    }
    return uses.values.flatMap { group -> [RuleFinding] in
      let items = Set(group.map(\.item)).count
      guard items >= RepeatedFormulaRule.threshold, group.count > 1 else { return [] }
      return group.enumerated().map { index, use in
        RuleFinding(
          index == 1 ? .warning : .note, use.paragraph, use.start, use.end,
          "Câu khuôn: \(group.count) câu trong \(items) tin mở đầu như thế này.")
      }
    }
  }
}
