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
  let page = RulePage(
    "Khoảng trắng", english: "Blanks where none belong, or none where one belongs.",
    finds: "Thừa khoảng trắng giữa dòng, trước dấu câu, sau dấu mở ngoặc; thiếu khoảng trắng sau dấu câu; "
      + "khoảng trắng chỉ ở một bên dấu gạch.",
    spares: "Địa chỉ, số thập phân, chữ viết tắt có chấm (TP.HCM, TS.), dòng mục lục.",
    wrong: "Hội thảo , diễn ra tại buổi họp.với các xã giai đoạn 2026- 2030.",
    right: "Hội thảo, diễn ra tại buổi họp với các xã giai đoạn 2026-2030.")

  private static let abbreviations: Set<String> = [
    "tp", "ts", "ths", "pgs", "gs", "bs", "ks", "ths", "ts", "st", "t", "q", "p", "mr", "dr", "u", "no", "vs", "ph",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    let credits = context.paragraphs.filter { $0.kind == .link || $0.kind == .source }
    return context.texts.flatMap {
      doubleBlanks($0.paragraph) + marks($0.paragraph) + dashes($0.paragraph) + ampersands($0.paragraph)
    } + credits.flatMap(ampersands)
  }

  /// “Sức khỏe&Đời sống”: a sign between two names of words stands between blanks; inside abbreviations it does not.
  private func ampersands(_ paragraph: Paragraph) -> [RuleFinding] {
    zip(paragraph.words, paragraph.words.dropFirst()).compactMap { first, second in
      guard second.start == first.end + 1, paragraph.scalars[first.end] == "&", !first.isAllCapital,
        !second.isAllCapital, isVietnamese(first) || isVietnamese(second), !isInAddress(paragraph, first.end)
      else { return nil }
      return report(paragraph, first.end, "Thiếu khoảng trắng quanh dấu “&”.", .safe(first.end, second.start, " & "))
    }
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
        findings.append(
          RuleFinding(
            .warning, paragraph, span.start, span.end, "Thừa khoảng trắng.", edit: .safe(index, end, " ")))
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
      if mark == "(" {
        return after == " "
          ? report(paragraph, index, "Thừa khoảng trắng sau dấu mở ngoặc.", .safe(index + 1, index + 2, "")) : nil
      }
      if before == " ", mark != ".", after == " " || after == "\n" || after.properties.isAlphabetic {
        return report(paragraph, index, "Thừa khoảng trắng trước dấu “\(mark)”.", .safe(index - 1, index, ""))
      }
      if index == 0, mark == "." || mark == ",", after.properties.isAlphabetic {
        return report(paragraph, index, "Dấu “\(mark)” của câu trước rơi xuống đầu đoạn.")
      }
      if mark == ")" || mark == "!" || mark == "?" || mark == ":" { return nil }
      return isGlued(paragraph, index, before, after)
        ? report(
          paragraph, index, "Thiếu khoảng trắng sau dấu “\(mark)”.",
          .init(start: index + 1, end: index + 1, text: " ", isSafe: mark != "." || after.properties.isUppercase))
        : nil
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
      let isRange = ("0"..."9").contains(scalars[left]) && ("0"..."9").contains(scalars[right])
      return report(
        paragraph, index, "Khoảng trắng chỉ ở một bên dấu gạch.",
        .safe(left + 1, right, isRange ? String(scalars[index]) : " \(scalars[index]) "))
    }
  }

  private func report(
    _ paragraph: Paragraph, _ index: Int, _ message: String, _ edit: RuleFinding.Edit? = nil
  ) -> RuleFinding {
    let span = paragraph.widened(index, index + 1)
    return RuleFinding(.warning, paragraph, span.start, span.end, message, edit: edit)
  }
}
