import NewsModel

/// Blanks where none belong and marks without the blank after them.
///
/// Two blanks inside a line; a blank before `, . ; : ! ? )` or after `(`; a full stop, comma or semicolon between letters
/// without a blank (“làm việc.với”, “6/1.Thực hiện”); a blank at one side only of the dash in “2026- 2030”.
/// Left alone: addresses, decimals, abbreviations with dots (TP.HCM, TS.), dots of a contents row.
struct SpacingRule: ProofRule {
  let name = "spacing"
  let family = Finding.Family.text
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I; quy tắc đặt dấu câu"

  private static let abbreviations: Set<String> = [
    "tp", "ts", "ths", "pgs", "gs", "bs", "ks", "ths", "ts", "st", "t", "q", "p", "mr", "dr", "u", "no", "vs", "ph",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.texts.flatMap { doubleBlanks($0.paragraph) + marks($0.paragraph) + dashes($0.paragraph) }
  }

  private func doubleBlanks(_ paragraph: Paragraph) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    let scalars = paragraph.scalars
    var index = 1
    while index + 1 < scalars.count {
      if scalars[index] == " ", scalars[index + 1] == " ", scalars[index - 1] != " " {
        var end = index
        while end < scalars.count, scalars[end] == " " { end += 1 }
        let span = paragraph.widened(index, end)
        findings.append(RuleFinding(.warning, paragraph, span.start, span.end, "Thừa khoảng trắng.", suggestion: nil))
        index = end
      }
      index += 1
    }
    return findings
  }

  private func marks(_ paragraph: Paragraph) -> [RuleFinding] {
    let scalars = paragraph.scalars
    return scalars.indices.compactMap { index in
      let mark = scalars[index]
      guard
        mark == "." || mark == "," || mark == ";" || mark == ":" || mark == "!" || mark == "?" || mark == ")"
          || mark == "("
      else { return nil }
      let before = index > 0 ? scalars[index - 1] : "\n"
      let after = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      if mark == "(" { return after == " " ? report(paragraph, index, "Thừa khoảng trắng sau dấu mở ngoặc.") : nil }
      if before == " ", mark != ".", after == " " || after == "\n" || after.properties.isAlphabetic {
        return report(paragraph, index, "Thừa khoảng trắng trước dấu “\(mark)”.")
      }
      if index == 0, mark == "." || mark == ",", after.properties.isAlphabetic {
        return report(paragraph, index, "Dấu “\(mark)” của câu trước rơi xuống đầu đoạn.")
      }
      if mark == ")" || mark == "!" || mark == "?" || mark == ":" { return nil }
      return isGlued(paragraph, index, before, after)
        ? report(paragraph, index, "Thiếu khoảng trắng sau dấu “\(mark)”.") : nil
    }
  }

  private func isGlued(_ paragraph: Paragraph, _ index: Int, _ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool
  {
    guard after.properties.isAlphabetic, before.properties.isAlphabetic || ("0"..."9").contains(before) || before == ")"
    else { return false }
    guard !isInAddress(paragraph, index) else { return false }
    if paragraph.scalars[index] != "." { return before.properties.isAlphabetic || before == ")" }
    guard let left = paragraph.words.last(where: { $0.end <= index }),
      let right = paragraph.words.first(where: { $0.start > index })
    else { return false }
    if SpacingRule.abbreviations.contains(left.lower) || left.isAllCapital && left.text.count <= 3 { return false }
    if left.hasDigit { return right.isCapital && right.text.count > 1 }
    return right.isCapital ? right.text.unicodeScalars.count > 1 : isVietnamese(left) && isVietnamese(right)
  }

  private func isVietnamese(_ word: Word) -> Bool { word.text.unicodeScalars.contains { $0.value > 0x7f } }

  /// The mark stands inside a run without blanks that looks like `vieclam.gov.vn` or `name@host`.
  private func isInAddress(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let scalars = paragraph.scalars
    let start = (scalars[..<index].lastIndex(of: " ") ?? -1) + 1
    let end = scalars[index...].firstIndex(of: " ") ?? scalars.count
    let run = paragraph.text(start, end).lowercased()
    return run.contains("://") || run.contains("@")
      || [".vn", ".com", ".org", ".net", ".gov", ".edu", ".io", ".ai"].contains { run.contains($0) }
  }

  private func dashes(_ paragraph: Paragraph) -> [RuleFinding] {
    let scalars = paragraph.scalars
    return scalars.indices.dropFirst().dropLast().compactMap { index in
      guard scalars[index] == "-" || scalars[index] == "–", (scalars[index - 1] == " ") != (scalars[index + 1] == " ")
      else { return nil }
      let left = scalars[index - 1] == " " ? index - 2 : index - 1
      let right = scalars[index + 1] == " " ? index + 2 : index + 1
      guard left >= 0, right < scalars.count, Word.isPart(scalars[left]), Word.isPart(scalars[right]) else {
        return nil
      }
      // A line break of a wrapped file stands for the blank.
      guard !paragraph.lines.contains(where: { $0.offset == index + 2 || $0.offset == index }) else { return nil }
      return report(paragraph, index, "Khoảng trắng chỉ ở một bên dấu gạch.")
    }
  }

  private func report(_ paragraph: Paragraph, _ index: Int, _ message: String) -> RuleFinding {
    let span = paragraph.widened(index, index + 1)
    return RuleFinding(.warning, paragraph, span.start, span.end, message)
  }
}
