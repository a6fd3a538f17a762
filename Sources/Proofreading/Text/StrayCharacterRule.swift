import NewsModel
import VietnameseText

/// Characters that no Vietnamese text should hold: letters of another script inside a word (“Kİ ỚT” with the Turkish İ,
/// Cyrillic “С” in a document number), decomposed letters, invisible characters, arrows left over from a page.
struct StrayCharacterRule: ProofRule {
  let name = "stray-character"
  let family = Finding.Family.text
  let source = "TCVN 6909:2001 (Unicode dựng sẵn); Unicode UTS #39 (chữ lẫn hệ viết)"
  let page = RulePage(
    "Ký tự lạ", english: "Characters that no Vietnamese text should hold.",
    finds: "Chữ cái của hệ chữ khác lẫn trong từ, dấu rời (Unicode tổ hợp), ký tự vô hình, mũi tên và ô vuông "
      + "sót lại từ trang web.",
    spares: "Chữ Hy Lạp viết riêng trong công thức.",
    wrong: "Thêm kİ ốt tự động ở chợ.",
    right: "Thêm ki ốt tự động ở chợ.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.paragraphs.filter { $0.kind != .address }.flatMap { decomposed($0) + foreign($0) + invisible($0) }
  }

  /// One finding a line, at its first decomposed letter; the fix composes them all.
  private func decomposed(_ paragraph: Paragraph) -> [RuleFinding] {
    let ends = paragraph.lines.dropFirst().map(\.offset) + [paragraph.scalars.count]
    return zip(paragraph.lines, ends).compactMap { line, end in
      let marks = paragraph.scalars[line.offset..<end].indices.filter { isMark(paragraph.scalars[$0]) }
      guard let first = marks.first, let last = marks.last else { return nil }
      let quote = paragraph.widened(max(0, first - 1), first + 1, by: 2)
      let start = max(line.offset, first - 1)
      return RuleFinding(
        .warning, paragraph, quote.start, quote.end,
        "Chữ viết bằng dấu rời (Unicode tổ hợp), phải là Unicode dựng sẵn.",
        suggestion: Normalization.composed(paragraph.text(quote.start, quote.end)),
        edit: .safe(start, last + 1, Normalization.composed(paragraph.text(start, last + 1))))
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36f).contains(scalar.value) }

  private func foreign(_ paragraph: Paragraph) -> [RuleFinding] {
    paragraph.words.compactMap { word in
      let scalars = word.text.unicodeScalars
      let strange = scalars.first { isStrange($0) }
      guard let strange,
        scalars.contains(where: { $0.value < 0x80 || (0x1ea0...0x1ef9).contains($0.value) }) || scalars.count <= 2
      else { return nil }
      let code = String(strange.value, radix: 16, uppercase: true)
      let latin = String(word.text.map { StrayCharacterRule.latin[$0] ?? $0 })
      return RuleFinding(
        .error, paragraph, word.start, word.end, "Chữ “\(strange)” (U+\(code)) không thuộc bảng chữ cái tiếng Việt.",
        edit: latin == word.text ? nil : .manual(word.start, word.end, latin))
    }
  }

  /// Letters that look the same (Unicode UTS #39, confusables).
  private static let latin: [Character: Character] = [
    "İ": "I", "ı": "i", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O", "Р": "P",
    "Т": "T", "Х": "X", "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "Α": "A", "Β": "B",
    "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X",
  ]

  /// Turkish İ ı, Cyrillic, Greek letters that look Latin.
  private func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x130, 0x131, 0x400...0x52f: true
    case 0x391...0x3a9: true
    default: false
    }
  }

  private func invisible(_ paragraph: Paragraph) -> [RuleFinding] {
    paragraph.scalars.enumerated().compactMap { index, scalar in
      switch scalar.value {
      case 0x200b...0x200f, 0x2060, 0xfeff, 0xfffd, 0xe000...0xf8ff, 0x25a0...0x25ff, 0x2190...0x21ff: break
      default: return nil
      }
      guard !(index == 0 && scalar.value == 0xfeff) else { return nil }
      let span = paragraph.widened(index, index + 1)
      let isInvisible = scalar.value < 0x2100 || scalar.value == 0xfeff
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Ký tự lạ U+\(String(scalar.value, radix: 16, uppercase: true)).",
        edit: .init(start: index, end: index + 1, text: "", isSafe: isInvisible))
    }
  }
}
