import NewsModel
import VietnameseText

/// A word of the language where another belongs (“giải quyết nhưng tồn tại”, “đòn bẫy”, “kỳ nguyên”), and syllables that do
/// not exist.
///
/// The language model proposes; it is believed when it is nearly sure, or when the document itself writes the proposed phrase
/// again and again and the written one hardly ever. Names, doubled words and tone placement have rules of their own.
struct SlipRule: ProofRule {
  let name = "slip"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt theo ngữ cảnh (mô hình âm tiết của báo chí)"
  let page = RulePage(
    "Sai chính tả theo ngữ cảnh", english: "A word of the language where another belongs.",
    finds: "Từ có thật nhưng sai chỗ (“giải quyết nhưng tồn tại”) và âm tiết không có trong tiếng Việt, theo mô "
      + "hình âm tiết của báo chí.",
    spares: "Tên riêng, chữ viết tắt, từ nước ngoài.",
    wrong: "Hội nghị tập trung giải quyết nhưng tồn tại, hạn chế.",
    right: "Hội nghị tập trung giải quyết những tồn tại, hạn chế.")

  /// How the office's past issues write.
  var archive: ArchiveUsage?

  /// From here on the model alone is believed.
  private static let sure = 0.65
  /// From here on a few uses in the document are enough.
  private static let likely = 0.35
  /// From here on the model is believed when the document bears it out.
  private static let possible = 0.15

  func findings(in context: ProofContext) -> [RuleFinding] {
    let paragraphs = context.texts.map(\.paragraph).filter {
      !$0.scalars.contains { (0x300...0x36f).contains($0.value) }
    }
    let slips = Slips.find(
      inDocument: paragraphs.map(\.text), minimumConfidence: SlipRule.possible, archive: archive)
    return zip(paragraphs, slips).flatMap { paragraph, found in
      found.compactMap { finding($0, paragraph, context) }
    }
  }

  private func finding(_ slip: Slip, _ paragraph: Paragraph, _ context: ProofContext) -> RuleFinding? {
    guard slip.kind == .wrongWord || slip.kind == .notASyllable, let suggestion = slip.suggestion, !suggestion.isEmpty,
      let index = paragraph.words.firstIndex(where: { $0.start == slip.start && $0.end == slip.end }),
      Syllables.isLegal(suggestion), isOrdinary(paragraph.words[index], paragraph)
    else { return nil }
    let backed = isBacked(suggestion.lowercased(), index, paragraph, context.vocabulary, slip.confidence)
    guard slip.confidence >= SlipRule.likely || backed else { return nil }
    let span = paragraph.widened(slip.start, slip.end)
    return RuleFinding(
      slip.confidence >= SlipRule.sure || backed ? .error : .warning, paragraph, span.start, span.end, slip.reason,
      edit: .manual(slip.start, slip.end, suggestion))
  }

  /// No acronym, no word of another language.
  private func isOrdinary(_ word: Word, _ paragraph: Paragraph) -> Bool {
    if word.isAllCapital, paragraph.kind == .body || !Syllables.isLegal(word.text), word.text.unicodeScalars.count > 1 {
      return false
    }
    return !word.hasDigit
  }

  /// The document writes the proposed word beside the same neighbour at least twice, and at least twice as often as the
  /// word in question. Pairs that are no word of the dictionary need more uses and a surer model.
  private func isBacked(
    _ suggestion: String, _ index: Int, _ paragraph: Paragraph, _ vocabulary: DocumentWords, _ confidence: Double
  ) -> Bool {
    let words = paragraph.words
    let written = words[index].lower
    let sameLetters = Folding.fold(written) == Folding.fold(suggestion)
    func test(_ usual: String, _ rare: String) -> Bool {
      let (many, few) = (vocabulary.pairs[usual] ?? 0, vocabulary.pairs[rare] ?? 0)
      guard many >= 2, many >= few * 2 else { return false }
      if isWord(usual), !isWord(rare) { return true }
      guard many >= 3, few <= 1, confidence >= SlipRule.likely else { return false }
      return sameLetters || isBound(usual, suggestion, vocabulary)
    }
    if index > 0, words[index].start == words[index - 1].end + 1,
      test(words[index - 1].lower + " " + suggestion, words[index - 1].lower + " " + written)
    {
      return true
    }
    guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return false }
    return test(suggestion + " " + words[index + 1].lower, written + " " + words[index + 1].lower)
  }

  /// The neighbour stands beside the proposed word in half of its uses (“phóng” in “bệ phóng”).
  private func isBound(_ pair: String, _ suggestion: String, _ vocabulary: DocumentWords) -> Bool {
    let parts = pair.split(separator: " ").map(String.init)
    guard let neighbour = parts.first(where: { $0 != suggestion }) else { return false }
    return (vocabulary.pairs[pair] ?? 0) * 2 >= (vocabulary.words[neighbour] ?? 1)
  }

  private func isWord(_ pair: String) -> Bool { WordSegmenter.standard.words(pair).count == 1 }
}
