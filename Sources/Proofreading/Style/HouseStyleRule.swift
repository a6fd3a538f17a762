import NewsModel
import VietnameseText

/// Forms that the office's glossary forbids, and its names written with other marks.
struct HouseStyleRule: ProofRule {
  let name = "house-style"
  let family = Finding.Family.consistency
  let source = "Từ điển của tòa soạn"
  let page = RulePage(
    "Trái từ điển của tòa soạn", english: "A form that the office's own glossary forbids.",
    finds: "Các cách viết mà tệp từ điển (`--style`) cấm, và tên riêng trong từ điển bị viết sai dấu.",
    spares: "Cách viết cấm nằm trong một cách viết đúng dài hơn.")
  let style: HouseStyle

  func missing(in context: ProofContext) -> String? { style.isEmpty ? "chưa có tệp từ điển của tòa soạn" : nil }

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    let forms = Dictionary(grouping: style.terms.flatMap(Form.forms), by: \.words[0])
    let names = Dictionary(
      grouping: style.names.map { NameForm($0) }.filter { $0.words.count >= 2 }, by: { $0.folded[0] })
    let contents = context.contents.map { (index: $0.paragraph, paragraph: context.paragraphs[$0.paragraph]) }
    return try context.each(context.texts + contents) { paragraph in
      paragraph.words.indices.flatMap { index in
        (forms[paragraph.words[index].lower] ?? []).compactMap { forbidden($0, index, paragraph) }
          + (names[Folding.fold(paragraph.words[index].text)] ?? []).compactMap { misspelled($0, index, paragraph) }
      }
    }
  }

  private struct Form {
    let text: String
    let words: [String]
    let term: HouseStyle.Term

    static func forms(_ term: HouseStyle.Term) -> [Form] {
      term.forbidden.compactMap { text in
        let words = Word.words(of: Array(text.unicodeScalars)).map(\.lower)
        return words.isEmpty ? nil : Form(text: text, words: words, term: term)
      }
    }
  }

  private struct NameForm {
    let text: String
    let words: [String]
    let folded: [String]

    init(_ text: String) {
      self.text = text
      words = Word.words(of: Array(text.unicodeScalars)).map(\.text)
      folded = words.map { Folding.fold($0) }
    }
  }

  private func forbidden(_ form: Form, _ index: Int, _ paragraph: Paragraph) -> RuleFinding? {
    let start = paragraph.words[index].start
    let end = start + form.text.unicodeScalars.count
    guard end <= paragraph.scalars.count, paragraph.words.contains(where: { $0.end == end }) else { return nil }
    let written = paragraph.text(start, end)
    guard let right = replacement(form, written), !stands(form.term.preferred, around: start, end, paragraph) else {
      return nil
    }
    let reason = form.term.reason.isEmpty ? "" : " (\(form.term.reason))"
    return RuleFinding(
      .warning, paragraph, start, end, "Tòa soạn viết “\(form.term.preferred)”\(reason).",
      edit: .safe(start, end, right))
  }

  /// What to write for a forbidden form as it stands: with the capital of a sentence, or all in capitals.
  private func replacement(_ form: Form, _ written: String) -> String? {
    let preferred = form.term.preferred
    if written == form.text { return preferred }
    if written == preferred { return nil }
    if written == form.text.uppercased(), written.count > 1 {
      return preferred.uppercased() == written ? nil : preferred.uppercased()
    }
    guard written == form.text.prefix(1).uppercased() + form.text.dropFirst() else { return nil }
    return preferred.prefix(1).uppercased() + preferred.dropFirst()
  }

  /// The forbidden form is a piece of the right one.
  private func stands(_ preferred: String, around start: Int, _ end: Int, _ paragraph: Paragraph) -> Bool {
    let length = preferred.unicodeScalars.count
    guard length > end - start else { return false }
    let first = max(0, end - length)
    guard first <= start else { return false }
    return (first...start).contains { paragraph.text($0, $0 + length) == preferred }
  }

  private func misspelled(_ name: NameForm, _ index: Int, _ paragraph: Paragraph) -> RuleFinding? {
    let last = index + name.words.count - 1
    guard last < paragraph.words.count else { return nil }
    let words = paragraph.words[index...last]
    guard zip(words, name.folded).allSatisfy({ Folding.fold($0.text) == $1 }), words.allSatisfy(\.isCapital),
      !words.allSatisfy(\.isAllCapital), words.map(\.text) != name.words
    else { return nil }
    let start = paragraph.words[index].start
    let end = paragraph.words[last].end
    return RuleFinding(
      .warning, paragraph, start, end, "Từ điển viết tên này là “\(name.text)”.", edit: .manual(start, end, name.text))
  }
}
