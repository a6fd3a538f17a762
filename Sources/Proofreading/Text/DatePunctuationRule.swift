import NewsModel

/// Marks that a date or a label cannot carry: “Ngày 7/5/ tại Hà Nội”, “13/4; HẢI PHÒNG”, two marks in a row.
struct DatePunctuationRule: ProofRule {
  let name = "punctuation"
  let family = Finding.Family.text
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I"
  let page = RulePage(
    "Dấu câu của ngày và nhãn", english: "Marks that a date or a label cannot carry.",
    finds: "Ngày viết dở (“7/5/ tại”), hai dấu câu liền nhau, nhãn ngày của tin không kết thúc bằng dấu hai chấm.",
    spares: "Dấu ba chấm, chữ viết tắt có chấm trước dấu phẩy (v.v.,).",
    wrong: "Ngày 8/6/ tại Huế đã diễn ra lễ trao giải.",
    right: "Ngày 8/6, tại Huế đã diễn ra lễ trao giải.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.texts.flatMap { openDates($0.paragraph) + doubledMarks($0.paragraph) + labels($0.paragraph) }
  }

  /// `7/5/ ` with nothing after the second stroke.
  private func openDates(_ paragraph: Paragraph) -> [RuleFinding] {
    let scalars = paragraph.scalars
    return paragraph.words.indices.dropFirst().compactMap { index in
      let (day, month) = (paragraph.words[index - 1], paragraph.words[index])
      guard let number = Int(month.text), (1...12).contains(number), Int(day.text) != nil, month.start == day.end + 1,
        scalars[day.end] == "/", month.end < scalars.count, scalars[month.end] == "/",
        month.end + 1 >= scalars.count || !Word.isPart(scalars[month.end + 1]),
        day.start == 0 || scalars[day.start - 1] != "/"
      else { return nil }
      let span = paragraph.widened(day.start, month.end + 1)
      return RuleFinding(
        .error, paragraph, span.start, span.end, "Ngày viết dở: thừa dấu “/” hoặc thiếu năm.",
        edit: .manual(month.end, month.end + 1, ","))
    }
  }

  private func doubledMarks(_ paragraph: Paragraph) -> [RuleFinding] {
    let scalars = paragraph.scalars
    return scalars.indices.dropFirst().compactMap { index in
      let (first, second) = (scalars[index - 1], scalars[index])
      guard ",;:".unicodeScalars.contains(second), ".,;:".unicodeScalars.contains(first) else {
        // “..” that is no ellipsis
        guard second == ".", first == "," || first == ";" || first == ":" || first == "." else { return nil }
        let neighbours =
          (index > 1 && scalars[index - 2] == ".") || (index + 1 < scalars.count && scalars[index + 1] == ".")
        guard !neighbours, !isAbbreviation(paragraph, endingAt: index - 1) else { return nil }
        return report(paragraph, index)
      }
      if first == ".", isAbbreviation(paragraph, endingAt: index - 1) || index > 1 && scalars[index - 2] == "." {
        return nil
      }
      return report(paragraph, index)
    }
  }

  /// “Nguyễn V. Đ.,” “TP.,” “v.v.,”: the full stop belongs to the letters before it.
  private func isAbbreviation(_ paragraph: Paragraph, endingAt index: Int) -> Bool {
    guard let word = paragraph.words.last(where: { $0.end == index }) else { return false }
    return word.text.unicodeScalars.count <= 2 || word.isAllCapital && word.text.unicodeScalars.count <= 4
  }

  private func report(_ paragraph: Paragraph, _ index: Int) -> RuleFinding {
    let span = paragraph.widened(index - 1, index + 1)
    return RuleFinding(.error, paragraph, span.start, span.end, "Hai dấu câu liền nhau.")
  }

  /// The label of a dated title ends with a colon.
  private func labels(_ paragraph: Paragraph) -> [RuleFinding] {
    guard paragraph.kind == .title, let label = LineKinds.dateLabelEnd(Substring(paragraph.text)) else { return [] }
    let text = paragraph.text
    let end = text.unicodeScalars.distance(from: text.startIndex, to: label)
    guard end > 0, paragraph.scalars[end - 1] != ":" else { return [] }
    let span = paragraph.widened(0, end, by: 2)
    return [
      RuleFinding(
        .error, paragraph, 0, span.end, "Sau ngày của tin phải là dấu hai chấm.",
        edit: .safe(end - 1, end, ":"))
    ]
  }
}
