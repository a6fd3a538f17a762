import NewsModel
import VietnameseText

/// Two placements of the tone mark in one document (Uỷ/Ủy, hoá/hóa) and i where the document writes y (kì/kỳ).
///
/// The rarer habit is reported where it stands; a document of one habit has no finding.
struct ToneMarkRule: ProofRule {
  let name = "tone-mark-placement"
  let family = Finding.Family.text
  let source = "Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018 và thói quen báo chí: một kiểu trong một tài liệu"
  let page = RulePage(
    "Dấu thanh và i/y", english: "Two placements of the tone mark, or i beside y.",
    finds: "Hai cách đặt dấu thanh trong một tài liệu (Uỷ/Ủy, hoá/hóa) và i lẫn y (kì/kỳ): chỗ hiếm hơn bị báo.",
    spares: "Tài liệu chỉ theo một cách; tên người.",
    wrong: "Ủy ban họp. Ủy viên đến. Thủy điện xả. Hòa bình lập lại. Đồng chí Uỷ viên phát biểu.",
    right: "Ủy ban họp. Ủy viên đến. Thủy điện xả. Hòa bình lập lại. Đồng chí Ủy viên phát biểu.")

  static func cased(_ text: String, like word: Word) -> String {
    if word.isAllCapital, word.text.count > 1 { return text.uppercased() }
    return word.isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private static let shortI: [String: String] = [
    "kì": "kỳ", "lí": "lý", "mĩ": "mỹ", "tỉ": "tỷ", "kĩ": "kỹ", "quí": "quý",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    let texts =
      context.texts.map(\.paragraph) + context.paragraphs.filter { $0.kind == .contents || $0.kind == .imprint }
    let words = texts.flatMap { paragraph in paragraph.words.map { (paragraph, $0) } }
    return placement(words) + shortI(words, context)
  }

  private func placement(_ words: [(Paragraph, Word)]) -> [RuleFinding] {
    let marked: [(Paragraph, Word, ToneMarks, String)] = words.compactMap { paragraph, word in
      guard let (style, other) = style(word) else { return nil }
      return (paragraph, word, style, other)
    }
    let old = marked.filter { $0.2 == .old }.count
    let new = marked.count - old
    guard old > 0, new > 0 else { return [] }
    let rare: ToneMarks = old >= new ? .new : .old
    guard min(old, new) * 3 <= max(old, new) else { return [] }
    return marked.filter { $0.2 == rare }.map { paragraph, word, _, other in
      let span = (start: word.start, end: paragraph.widened(word.start, word.end).end)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Dấu thanh đặt khác kiểu của cả tài liệu (\(other)).",
        edit: .safe(word.start, word.end, other))
    }
  }

  /// The placement that a word shows, and the word in the other placement; nil when both write it alike.
  private func style(_ word: Word) -> (ToneMarks, String)? {
    guard word.text.unicodeScalars.count <= 8, mayDiffer(word) else { return nil }
    let text = Normalization.composed(word.text)
    let old = Normalization.normalize(text, toneMarks: .old)
    let new = Normalization.normalize(text, toneMarks: .new)
    guard old != new else { return nil }
    if text == old { return (.old, new) }
    return text == new ? (.new, old) : nil
  }

  private static let pairs = ["oa", "oe", "uy"]

  private func mayDiffer(_ word: Word) -> Bool {
    guard word.text.utf8.count > word.text.unicodeScalars.count else { return false }
    let folded = Folding.fold(word.text)
    return ToneMarkRule.pairs.contains { folded.hasSuffix($0) }
  }

  /// “tỉ” is “tỷ” beside numbers and money (1 tỉ đồng, tỉ lệ), not in “tỉ mỉ”.
  private func isThatWord(_ word: Word, _ paragraph: Paragraph) -> Bool {
    guard word.lower == "tỉ", let index = paragraph.words.firstIndex(where: { $0.start == word.start }) else {
      return word.lower != "tỉ"
    }
    let next = index + 1 < paragraph.words.count ? paragraph.words[index + 1].lower : ""
    return index > 0 && paragraph.words[index - 1].hasDigit
      || ["đồng", "usd", "lệ", "trọng", "suất", "phú", "đô"].contains(next)
  }

  private func shortI(_ words: [(Paragraph, Word)], _ context: ProofContext) -> [RuleFinding] {
    words.compactMap { paragraph, word in
      guard let long = ToneMarkRule.shortI[word.lower], isThatWord(word, paragraph) else { return nil }
      let uses = context.vocabulary.words[word.lower] ?? 0
      let others = context.vocabulary.words[long] ?? 0
      let sayAll = ["kỳ", "lý", "mỹ", "tỷ", "kỹ", "quý"].reduce(0) { $0 + (context.vocabulary.words[$1] ?? 0) }
      guard others > uses || others == 0 && sayAll >= 3 else { return nil }
      // Names keep their own spelling (Lí in a person's name is not ours to change).
      guard !word.isCapital || word.isAllCapital else { return nil }
      let span = paragraph.widened(word.start, word.end)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Viết “\(word.text)”, trong khi tài liệu dùng y (\(long)).",
        edit: .safe(word.start, word.end, ToneMarkRule.cased(long, like: word)))
    }
  }
}
