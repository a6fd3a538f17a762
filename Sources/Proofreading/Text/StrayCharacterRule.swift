import NewsModel
import VietnameseText

/// Characters that no Vietnamese text should hold: letters of another script inside a word (“Kİ ỚT” with the Turkish İ,
/// Cyrillic “С” in a document number), decomposed letters, invisible characters, arrows left over from a page.
struct StrayCharacterRule: ProofRule {
  let name = "stray-character"
  let family = Finding.Family.text
  let source = "TCVN 6909:2001 (Unicode dựng sẵn); Unicode UTS #39 (chữ lẫn hệ viết)"

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.paragraphs.filter { $0.kind != .address }.flatMap { decomposed($0) + foreign($0) + invisible($0) }
  }

  /// One finding a paragraph, at the first decomposed letter.
  private func decomposed(_ paragraph: Paragraph) -> [RuleFinding] {
    guard let index = paragraph.scalars.firstIndex(where: { (0x300...0x36f).contains($0.value) }) else { return [] }
    let span = paragraph.widened(max(0, index - 1), index + 1, by: 2)
    return [
      RuleFinding(
        .warning, paragraph, span.start, span.end, "Chữ viết bằng dấu rời (Unicode tổ hợp), phải là Unicode dựng sẵn.",
        suggestion: Normalization.composed(paragraph.text(span.start, span.end)))
    ]
  }

  private func foreign(_ paragraph: Paragraph) -> [RuleFinding] {
    paragraph.words.compactMap { word in
      let scalars = word.text.unicodeScalars
      let strange = scalars.first { isStrange($0) }
      guard let strange,
        scalars.contains(where: { $0.value < 0x80 || (0x1ea0...0x1ef9).contains($0.value) }) || scalars.count <= 2
      else { return nil }
      let code = String(strange.value, radix: 16, uppercase: true)
      return RuleFinding(
        .error, paragraph, word.start, word.end, "Chữ “\(strange)” (U+\(code)) không thuộc bảng chữ cái tiếng Việt.")
    }
  }

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
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Ký tự lạ U+\(String(scalar.value, radix: 16, uppercase: true)).")
    }
  }
}
