import NewsModel

/// Straight quotation marks in a document that uses “curly” ones.
///
/// A few strays are reported one by one; a document that mixes both all the way gets one finding at its first straight
/// pair, with the count.
struct QuoteStyleRule: ProofRule {
  let name = "quote-style"
  let family = Finding.Family.text
  let source = "Quy tắc nhà: một kiểu ngoặc kép trong một tài liệu (“ ”)"
  /// Up to this many straight pairs are strays.
  private static let strays = 5

  func findings(in context: ProofContext) -> [RuleFinding] {
    let texts = context.texts
    let pairs = texts.flatMap { text in
      QuoteMarks.straightPairs(text.paragraph).map { (text.paragraph, $0.start, $0.end) }
    }
    let curly = texts.reduce(0) { $0 + $1.paragraph.scalars.filter { $0 == "“" }.count }
    guard !pairs.isEmpty, curly > 0 else { return [] }
    let systematic = pairs.count > QuoteStyleRule.strays
    return pairs.prefix(systematic ? 1 : pairs.count).map { paragraph, start, end in
      let span = paragraph.widened(start, min(end, start + 60))
      let count = systematic ? " Cả tài liệu có \(pairs.count) cặp ngoặc thẳng và \(curly) ngoặc cong." : ""
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Ngoặc kép thẳng trong tài liệu dùng ngoặc cong.\(count)",
        suggestion: "“" + paragraph.text(start + 1, end - 1) + "”")
    }
  }
}
