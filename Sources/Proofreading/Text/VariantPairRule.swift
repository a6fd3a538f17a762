import NewsModel
import VietnameseText

/// A pair of syllables that is no word, where the document again and again writes a word that differs by a mark or a letter:
/// “kỳ nguyên” beside “kỷ nguyên”, “bộ phóng” beside “bệ phóng”, “đòn bẫy” beside “đòn bẩy”.
///
/// Where only marks differ the language model must find the written form at least a little odd, and either the odd syllable
/// stands nowhere else or the unchanged one lives in that word. Where a letter differs the unchanged syllable must live in
/// that word (half of its uses in the document). Pairs that the words around them take apart (“mạnh mẽ | hình ảnh”) are none.
struct VariantPairRule: ProofRule {
  let name = "variant-slip"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: cùng một từ trong tài liệu"
  let page = RulePage(
    "Sai chính tả so với chính tài liệu", english: "An odd pair of syllables beside the right one elsewhere.",
    finds: "Cặp âm tiết lạ trong khi tài liệu nhiều lần viết từ gần giống: “đòn bẫy” bên cạnh “đòn bẩy”.",
    spares: "Cặp do hai từ khác nhau ghép lại; tên riêng.")

  private static let oddness = 0.03

  func findings(in context: ProofContext) -> [RuleFinding] {
    let usual = words(context)
    return context.texts.flatMap { entry -> [RuleFinding] in
      let slips = Slips.find(in: entry.paragraph.text, minimumConfidence: VariantPairRule.oddness)
      return zip(entry.paragraph.words, entry.paragraph.words.dropFirst()).compactMap { first, second in
        finding(first, second, entry.paragraph, usual, slips, context)
      }
    }
  }

  /// Words of two syllables that the document writes at least twice, by what they look like without marks and by each half.
  private func words(_ context: ProofContext) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for (pair, count) in context.vocabulary.pairs where count >= 2 && isWord(pair) {
      table[Folding.fold(pair), default: []].append(pair)
      guard count >= 3, let blank = pair.firstIndex(of: " ") else { continue }
      table["<" + pair[..<blank], default: []].append(pair)
      table[">" + pair[pair.index(after: blank)...], default: []].append(pair)
    }
    return table
  }

  private func finding(
    _ first: Word, _ second: Word, _ paragraph: Paragraph, _ usual: [String: [String]], _ slips: [Slip],
    _ context: ProofContext
  ) -> RuleFinding? {
    let rare = first.lower + " " + second.lower
    let few = context.vocabulary.pairs[rare] ?? 0
    guard second.start == first.end + 1, (1...2).contains(few), Syllables.isLegal(first.text),
      Syllables.isLegal(second.text), !first.hasDigit, !second.hasDigit, !isName(first, second)
    else { return nil }
    let marks = (usual[Folding.fold(rare)] ?? []).first { isMarkSlip(rare, $0, few, first, second, slips, context) }
    let letters =
      few > 1
      ? nil
      : ((usual[">" + second.lower] ?? []) + (usual["<" + first.lower] ?? [])).sorted().first {
        isLetterSlip(rare, $0, context)
      }
    guard let word = marks ?? letters, !isWord(rare), standsTogether(first, second, paragraph) else { return nil }
    return RuleFinding(
      .error, paragraph, first.start, second.end, "Nơi khác trong tài liệu viết “\(word)”.",
      edit: .manual(first.start, second.end, ToneMarkRule.cased(word, like: first)))
  }

  /// Two capitals in running text are a name.
  private func isName(_ first: Word, _ second: Word) -> Bool {
    first.isCapital && second.isCapital && !first.isAllCapital
  }

  private func isMarkSlip(
    _ rare: String, _ word: String, _ few: Int, _ first: Word, _ second: Word, _ slips: [Slip], _ context: ProofContext
  ) -> Bool {
    guard word != rare, (context.vocabulary.pairs[word] ?? 0) >= few * 2,
      Normalization.normalize(rare, toneMarks: .old) != Normalization.normalize(word, toneMarks: .old)
    else { return false }
    let slip = slips.first {
      ($0.start == first.start || $0.start == second.start)
        && $0.suggestion.map { word.contains($0.lowercased()) } == true
    }
    guard let slip else { return false }
    let (odd, shared) = slip.start == first.start ? (first.lower, second.lower) : (second.lower, first.lower)
    if slip.confidence >= 0.5 || (context.vocabulary.words[odd] ?? 0) <= few { return true }
    return (context.vocabulary.pairs[word] ?? 0) * 10 >= (context.vocabulary.words[shared] ?? 1) * 7
  }

  /// Neither syllable makes a word with its other neighbour.
  private func standsTogether(_ first: Word, _ second: Word, _ paragraph: Paragraph) -> Bool {
    guard let index = paragraph.words.firstIndex(where: { $0.start == first.start }) else { return false }
    let window = paragraph.words[max(0, index - 2)...min(paragraph.words.count - 1, index + 3)]
    let segments = WordSegmenter.standard.words(window.map(\.lower).joined(separator: " "))
    return segments.contains(first.lower) && segments.contains(second.lower)
  }

  private func isLetterSlip(_ rare: String, _ word: String, _ context: ProofContext) -> Bool {
    let (left, right) = (rare.split(separator: " ").map(String.init), word.split(separator: " ").map(String.init))
    guard left.count == 2, right.count == 2, word != rare else { return false }
    let shared = left[0] == right[0] ? left[0] : left[1]
    let changed = left[0] == right[0] ? (left[1], right[1]) : (left[0], right[0])
    guard changed.0 != changed.1, !Stopwords.contains(changed.0), isOneLetter(changed.0, changed.1),
      changed.0.count >= 2
    else { return false }
    return (context.vocabulary.pairs[word] ?? 0) * 2 >= (context.vocabulary.words[shared] ?? 1)
  }

  private func isOneLetter(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left), Array(right))
    return first.count == second.count && zip(first, second).filter { $0 != $1 }.count == 1
      && Folding.fold(left) != Folding.fold(right)
  }

  private func isWord(_ pair: String) -> Bool { WordSegmenter.standard.words(pair).count == 1 }
}
