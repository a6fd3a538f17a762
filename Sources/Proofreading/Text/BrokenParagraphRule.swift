import NewsModel

/// A paragraph that breaks off without a mark, or begins in the middle of a sentence: text of two columns interleaved, a
/// sentence cut by a page, a full stop forgotten.
struct BrokenParagraphRule: ProofRule {
  let name = "broken-paragraph"
  let family = Finding.Family.structure
  let source = "Quy tắc dàn trang: mỗi đoạn là những câu trọn vẹn"
  let page = RulePage(
    "Đoạn bị cắt", english: "A paragraph that breaks off or begins in the middle.",
    finds: "Đoạn kết thúc không có dấu câu, đoạn bắt đầu giữa câu: lẫn cột, cắt trang, quên dấu chấm.",
    spares: "Trang thẻ, chú thích, dòng tên tác giả.",
    wrong: "và các xã vùng cao đã nối mạng, mở lớp kỹ năng số cho bà con.",
    right: "Các xã vùng cao đã nối mạng, mở lớp kỹ năng số cho bà con.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    guard context.layout != .tagPage else { return [] }
    // Captions and imprints have no credit; their lines need no full stop.
    let items = context.layout == .credited ? context.items.filter { $0.credit != nil } : context.items
    return items.flatMap(\.body).flatMap { index in
      ending(context.paragraphs[index], context) + beginning(context.paragraphs[index])
    }
  }

  private func ending(_ paragraph: Paragraph, _ context: ProofContext) -> [RuleFinding] {
    guard paragraph.words.count >= 25, let last = paragraph.scalars.last, Word.isPart(last) || last == "," else {
      return []
    }
    if isByline(paragraph) { return [] }
    let first = max(0, paragraph.words.count - 6)
    let span = paragraph.span(first, 6)
    let line = paragraph.place(of: span.start).line
    let start = line == paragraph.lastLine ? span.start : paragraph.lines.last?.offset ?? span.start
    return [
      RuleFinding(
        .warning, paragraph, start, paragraph.scalars.count,
        "Đoạn kết thúc không có dấu câu: thiếu dấu chấm hoặc bị cắt.")
    ]
  }

  /// At most four capital words after the last full stop: the author's name.
  private func isByline(_ paragraph: Paragraph) -> Bool {
    guard let stop = paragraph.scalars.lastIndex(where: { $0 == "." || $0 == "”" || $0 == "\"" }) else { return false }
    let tail = paragraph.words.filter { $0.start > stop }
    return tail.count <= 4 && tail.allSatisfy(\.isCapital)
  }

  private func beginning(_ paragraph: Paragraph) -> [RuleFinding] {
    guard let first = paragraph.words.first, first.start == 0, !first.isCapital, !first.hasDigit,
      first.text.unicodeScalars.first?.properties.isLowercase == true, paragraph.words.count >= 6,
      !["http", "https", "www"].contains(first.lower)
    else { return [] }
    let span = paragraph.span(0, 6)
    return [RuleFinding(.warning, paragraph, span.start, span.end, "Đoạn bắt đầu giữa câu: bị cắt hoặc lẫn cột.")]
  }
}
