import NewsModel
import VietnameseText

/// A word written twice (“hình thành thành hệ sinh thái”, “các các”).
///
/// Left alone: reduplication (song song, luôn luôn), names, numbers, and places where the second word begins another word
/// or phrase: “thông minh minh chứng”, “trở thành thành phố”, “Trưởng ban Ban quản lý”. The words around decide, not a list
/// of sentences: when the word after the pair makes a known word with the second one, both stay.
struct DoubledWordRule: ProofRule {
  let name = "doubled-word"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: lặp từ khi soạn thảo"

  private static let reduplications: Set<String> = [
    "song", "luôn", "dần", "thường", "mãi", "từ", "ngày", "người", "nhà", "đời", "hay", "xa", "xanh", "đều", "nhanh",
    "chầm", "rất",
    "ào", "lâu", "sớm", "năm", "tháng", "hằng", "nơi", "lớp", "hàng", "tầng", "ngành", "chị", "ai", "gì", "đâu", "vừa",
    "càng",
    "mới", "điệp", "trùng", "đùng", "ầm", "oang", "rưng", "rào", "khăng", "phăng", "tưng", "bừng", "ha", "cười", "nho",
    "be",
    "đăm", "chan", "mênh", "thoang", "vành", "tăm", "tít", "nườm", "xôn", "hừng", "hao", "khư", "sang", "đo", "bon",
    "ba", "cho",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.texts.flatMap { findings(in: $0.paragraph) }
  }

  private func findings(in paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    guard words.count > 1 else { return [] }
    return (1..<words.count).compactMap { index in
      let (first, second) = (words[index - 1], words[index])
      guard first.lower == second.lower, second.start == first.end + 1, paragraph.scalars[first.end] == " ",
        !first.hasDigit, Syllables.isLegal(first.text), first.isCapital == second.isCapital || first.isAllCapital,
        !(first.isCapital && second.isCapital) || first.isAllCapital,
        !DoubledWordRule.reduplications.contains(first.lower),
        !opensWord(paragraph, index)
      else { return nil }
      let span = paragraph.widened(first.start, second.end)
      return RuleFinding(
        .error, paragraph, span.start, span.end, "Từ “\(first.text)” bị lặp.",
        suggestion: paragraph.text(span.start, first.end) + paragraph.text(second.end, span.end))
    }
  }

  /// The second of the pair makes a word with what follows, so the first belongs to what stands before.
  private func opensWord(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let words = paragraph.words
    guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return false }
    let first = max(0, index - 2)
    let last = min(words.count - 1, index + 3)
    let window = words[first...last].map(\.lower).joined(separator: " ")
    let segments = WordSegmenter.standard.words(window)
    let joined = words[index].lower + "_" + words[index + 1].lower
    return segments.contains { $0.lowercased() == joined || $0.lowercased().hasPrefix(joined + "_") }
  }
}
