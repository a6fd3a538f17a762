import NewsModel

/// Straight quotation marks in a document that uses “curly” ones.
///
/// A few strays are reported one by one; a document that mixes both all the way gets one finding at its first straight
/// pair, with the count.
struct QuoteStyleRule: ProofRule {
  let name = "quote-style"
  let family = Finding.Family.text
  let source = "Quy tắc nhà: một kiểu ngoặc kép trong một tài liệu (“ ”)"
  let page = RulePage(
    "Kiểu ngoặc kép", english: "Quotation marks of two kinds.",
    finds: "Ngoặc kép thẳng (\" \") hoặc ngoặc đơn dùng thay ngoặc kép (' ') trong tài liệu dùng ngoặc cong (“ ”).",
    spares: "Tài liệu chỉ dùng một kiểu; dấu phẩy trên trong từ nước ngoài; ngoặc đơn lồng trong ngoặc kép.",
    wrong: "Lớp “kỹ năng số” và lớp \"an toàn số\" cùng mở.",
    right: "Lớp “kỹ năng số” và lớp “an toàn số” cùng mở.")
  /// Up to this many straight pairs are strays.
  private static let strays = 5

  func findings(in context: ProofContext) -> [RuleFinding] {
    let contents = context.contents.map { context.paragraphs[$0.paragraph] }
    let texts = context.texts.map(\.paragraph)
    let curly = texts.reduce(0) { $0 + $1.scalars.filter { $0 == "“" }.count }
    return straight(texts, curly) + straight(contents, curly) + single(texts + contents, curly)
  }

  /// One kind of place: its strays each, or its first pair with the count and notes at the others.
  private func straight(_ paragraphs: [Paragraph], _ curly: Int) -> [RuleFinding] {
    let pairs = paragraphs.flatMap { paragraph in
      QuoteMarks.straightPairs(paragraph).map { (paragraph, $0.start, $0.end) }
    }
    guard !pairs.isEmpty, curly > 0 else { return [] }
    let systematic = pairs.count > QuoteStyleRule.strays
    return pairs.enumerated().map { index, pair in
      let (paragraph, start, end) = pair
      let span = paragraph.widened(start, min(end, start + 60))
      let count = systematic && index == 0 ? " Có \(pairs.count) cặp ngoặc thẳng bên cạnh \(curly) ngoặc cong." : ""
      return RuleFinding(
        systematic && index > 0 ? .note : .warning, paragraph, span.start, span.end,
        "Ngoặc kép thẳng trong tài liệu dùng ngoặc cong.\(count)",
        suggestion: "“" + paragraph.text(start + 1, end - 1) + "”",
        edit: .safe(start, end, "“" + paragraph.text(start + 1, end - 1) + "”"))
    }
  }

  /// `'mạch tri thức'` where the document quotes with double marks; quotations inside quotations stand.
  private func single(_ paragraphs: [Paragraph], _ curly: Int) -> [RuleFinding] {
    guard curly >= 3 else { return [] }
    return paragraphs.flatMap { paragraph in
      QuoteMarks.singlePairs(paragraph).map { start, end in
        let span = paragraph.widened(start, min(end, start + 60))
        let fixed = "“" + paragraph.text(start + 1, end - 1) + "”"
        return RuleFinding(
          .warning, paragraph, span.start, span.end, "Ngoặc đơn dùng thay ngoặc kép.", suggestion: fixed,
          edit: .safe(start, end, fixed))
      }
    }
  }
}
