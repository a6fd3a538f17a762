import NewsModel

/// A syllable left over after an inserted bracket: “tiêu chuẩn quốc gia (TCVN) gia cho”.
///
/// The word before the bracket returns right behind it in lower case and goes on without a mark.
struct StraySyllableRule: ProofRule {
  let name = "stray-syllable"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: thừa từ khi soạn thảo"
  let page = RulePage(
    "Chữ thừa sau ngoặc", english: "A syllable left over behind a bracket.",
    finds: "Chữ đứng trước ngoặc bị lặp lại ngay sau ngoặc: “tiêu chuẩn quốc gia (TCVN) gia cho”.",
    wrong: "Bộ công bố hệ thống tiêu chuẩn quốc gia (TCVN) gia cho ngành điện.",
    right: "Bộ công bố hệ thống tiêu chuẩn quốc gia (TCVN) cho ngành điện.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { findings(in: $0.paragraph) }
  }

  private func findings(in paragraph: Paragraph) -> [RuleFinding] {
    let (words, scalars) = (paragraph.words, paragraph.scalars)
    return words.indices.dropFirst(2).compactMap { index in
      let word = words[index]
      guard word.start >= 2, scalars[word.start - 1] == " ", scalars[word.start - 2] == ")", !word.isCapital,
        let open = scalars[..<word.start].lastIndex(of: "("), word.start - open < 24,
        let before = words.last(where: { $0.end <= open }), before.lower == word.lower, open - before.end <= 1
      else { return nil }
      let span = paragraph.widened(before.start, word.end)
      return RuleFinding(
        .error, paragraph, span.start, span.end, "Thừa chữ “\(word.text)” sau ngoặc.",
        edit: .manual(word.start - 1, word.end, ""))
    }
  }
}
