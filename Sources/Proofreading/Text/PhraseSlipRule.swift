import NewsModel
import VietnameseText

/// A stretch of four words that the document elsewhere writes with other marks: “tạo bộ phóng cho” beside “tạo bệ phóng
/// cho”, “kỷ hợp thứ nhất” beside “kỳ họp thứ nhất”, “trong kỳ nguyên số” beside “trong kỷ nguyên số”.
///
/// Four words that agree in every letter and differ in marks are hardly ever two phrases; which of the two is wrong tells
/// the number of uses. Where it is small, or a word at the end of the four differs, the language model must find it odd.
struct PhraseSlipRule: ProofRule {
  let name = "phrase-slip"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: cùng một cụm từ trong tài liệu"
  let page = RulePage(
    "Cụm từ sai dấu so với chính tài liệu", english: "A phrase written elsewhere with other marks.",
    finds:
      "Bốn từ liền nhau giống hệt một cụm khác trong tài liệu về chữ cái nhưng khác dấu, và cụm kia gặp nhiều hơn.",
    spares: "Khác nhau chỉ ở cách đặt dấu thanh; tên người.",
    wrong: "Trong kỷ nguyên số của nước ta. Trong kỷ nguyên số của thành phố. Lớp học mở trong kỳ nguyên số của xã.",
    right: "Trong kỷ nguyên số của nước ta. Trong kỷ nguyên số của thành phố. Lớp học mở trong kỷ nguyên số của xã.")

  private static let length = 4

  private struct Use {
    let paragraph: Paragraph
    let first: Int
    let words: [String]
  }

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    var uses: [String: [Use]] = [:]
    _ = try context.each(context.texts) { paragraph in
      let folded = paragraph.words.map { Folding.fold($0.text) }
      guard folded.count >= PhraseSlipRule.length else { return [] }
      for first in 0...(folded.count - PhraseSlipRule.length) where stands(together: paragraph, first) {
        let last = first + PhraseSlipRule.length
        uses[folded[first..<last].joined(separator: " "), default: []].append(
          Use(paragraph: paragraph, first: first, words: paragraph.words[first..<last].map(\.lower)))
      }
      return []
    }
    var seen = Set<String>()
    return uses.keys.sorted().flatMap { key in
      slips(uses[key] ?? []).filter { seen.insert("\($0.line):\($0.fix?.column ?? 0)").inserted }
    }
  }

  /// The four words follow each other with single blanks.
  private func stands(together paragraph: Paragraph, _ first: Int) -> Bool {
    (first..<(first + PhraseSlipRule.length - 1)).allSatisfy {
      paragraph.words[$0 + 1].start == paragraph.words[$0].end + 1 && paragraph.scalars[paragraph.words[$0].end] == " "
        && !paragraph.words[$0].hasDigit
    }
  }

  private func slips(_ uses: [Use]) -> [RuleFinding] {
    guard uses.count >= 3 else { return [] }
    let forms = Dictionary(grouping: uses) { $0.words.map(PhraseSlipRule.plain).joined(separator: " ") }
    guard forms.count > 1, let usual = forms.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) else {
      return []
    }
    let isFirm = usual.value.count >= 4
    return forms.filter { $0.key != usual.key && $0.value.count * 2 <= usual.value.count }.values.joined().compactMap {
      finding($0, usual.value[0].words, isFirm)
    }
  }

  private func finding(_ use: Use, _ right: [String], _ isFirm: Bool) -> RuleFinding? {
    let different = right.indices.filter { PhraseSlipRule.plain(use.words[$0]) != PhraseSlipRule.plain(right[$0]) }
    guard different.count <= 2, let first = different.first, let last = different.last else { return nil }
    let words = use.paragraph.words
    let changed = words[(use.first + first)...(use.first + last)]
    // A name keeps its marks; in a heading everything is a capital.
    if changed.contains(where: { $0.isCapital && !$0.isAllCapital }) { return nil }
    // A word at the end of the four may belong to another word outside: there the language model must agree, as it must
    // where the usual form is not that usual.
    if first == 0 || last == right.count - 1 || !isFirm, !isOdd(use, first, last) { return nil }
    let start = words[use.first + first].start
    let end = words[use.first + last].end
    let fixed = (first...last).map { ToneMarkRule.cased(right[$0], like: words[use.first + $0]) }
    let span = use.paragraph.widened(start, end)
    return RuleFinding(
      .error, use.paragraph, span.start, span.end,
      "Nơi khác trong tài liệu viết “\(right.joined(separator: " "))”.",
      edit: .manual(start, end, fixed.joined(separator: " ")))
  }

  private func isOdd(_ use: Use, _ first: Int, _ last: Int) -> Bool {
    let words = use.paragraph.words
    let low = words[max(0, use.first - 4)].start
    let high = words[min(words.count - 1, use.first + PhraseSlipRule.length + 3)].end
    let (start, end) = (words[use.first + first].start - low, words[use.first + last].end - low)
    return Slips.find(in: use.paragraph.text(low, high), minimumConfidence: 0.03).contains {
      $0.start >= start && $0.end <= end
    }
  }

  /// One placement of the tone mark, y for i: those differences are another rule's.
  private static func plain(_ word: String) -> String {
    let old = Normalization.normalize(word, toneMarks: .old)
    return String(old.map { ["ì": "ỳ", "í": "ý", "ỉ": "ỷ", "ĩ": "ỹ", "ị": "ỵ", "i": "y"][$0] ?? $0 })
  }
}
