import NewsModel
import VietnameseText

/// The table of contents against the body: titles that differ, items in another order, entries without page or without an
/// item, items without an entry.
///
/// A title that differs only by case, quotation marks, blanks and final full stops agrees; a shortened title is a note.
struct ContentsRule: ProofRule {
  let name = "contents-mismatch"
  let family = Finding.Family.structure
  let source = "Nghị định 30/2020/NĐ-CP; quy tắc nhà: mục lục đúng tên và thứ tự của bài"
  let page = RulePage(
    "Mục lục và bài", english: "The table of contents against the body.",
    finds: "Tên khác nhau, thứ tự khác nhau, thiếu hoặc ngược số trang, bài không có trong mục lục, số trang "
      + "dính vào tên.",
    spares: "Khác nhau chỉ ở chữ hoa, kiểu ngoặc, dấu chấm cuối.")

  func missing(in context: ProofContext) -> String? { context.contents.isEmpty ? "tài liệu không có mục lục" : nil }

  func findings(in context: ProofContext) -> [RuleFinding] {
    let pairs = TitlePairs.pairs(context)
    return pairs.matched.flatMap { titles($0, context) } + order(pairs, context) + pages(context)
      + unmatched(pairs, context) + endings(context)
  }

  private func titles(_ pair: TitlePairs.Pair, _ context: ProofContext) -> [RuleFinding] {
    let row = context.contents[pair.row]
    let item = context.items[pair.item]
    guard let index = item.title else { return [] }
    let (left, right) = (TitlePairs.words(row.title), TitlePairs.words(item.titleText))
    guard left != right else { return [] }
    let contents = context.paragraphs[row.paragraph]
    let body = context.paragraphs[index]
    var findings: [RuleFinding] = []
    for change in WordDifference.changes(left, right) {
      guard !change.left.isEmpty, !change.right.isEmpty, !isSpelling(change) else { continue }
      findings.append(report(change, contents, row, body, context))
    }
    // A page number without “trang” is another matter.
    if findings.isEmpty, !(row.page == nil && Array(left.dropLast()) == right && Int(left.last ?? "") != nil) {
      findings.append(
        RuleFinding(
          .warning, contents, row.start, row.end, "Tên trong mục lục ngắn hơn hoặc khác tên bài: “\(item.titleText)”.",
          suggestion: item.titleText))
    }
    return findings
  }

  /// tỉ/tỷ, hoá/hóa: two spellings of one word are another rule's matter.
  private func isSpelling(_ change: WordDifference.Change) -> Bool {
    func plain(_ words: [String]) -> [String] {
      words.map { word in
        let old = Normalization.normalize(word, toneMarks: .old)
        return String(old.map { ["ì": "ỳ", "í": "ý", "ỉ": "ỷ", "ĩ": "ỹ", "ị": "ỵ"][$0] ?? $0 })
      }
    }
    return plain(change.left) == plain(change.right)
  }

  /// The side that the rest of the document does not support is the wrong one.
  private func report(
    _ change: WordDifference.Change, _ contents: Paragraph, _ row: ContentsEntry, _ body: Paragraph,
    _ context: ProofContext
  ) -> RuleFinding {
    let bodyIsWrong = support(change.right, in: body, context) < support(change.left, in: contents, context)
    let paragraph = bodyIsWrong ? body : contents
    let wrong = bodyIsWrong ? change.right : change.left
    let right = bodyIsWrong ? change.left : change.right
    let message = "Tên bài và mục lục khác nhau: “\(wrong.joined(separator: " "))” / “\(right.joined(separator: " "))”."
    guard let first = TitlePairs.find(wrong, in: paragraph) else {
      return RuleFinding(.warning, paragraph, 0, paragraph.scalars.count, message)
    }
    let span = paragraph.widened(paragraph.words[first].start, paragraph.words[first + wrong.count - 1].end, by: 2)
    let shouted = paragraph.words[first].isAllCapital && paragraph.kind != .contents
    let text = right.joined(separator: " ")
    return RuleFinding(
      .error, paragraph, span.start, span.end, message,
      edit: .manual(
        paragraph.words[first].start, paragraph.words[first + wrong.count - 1].end, shouted ? text.uppercased() : text))
  }

  /// How well the rest of the document bears these words out beside their neighbours; a neighbour that stands beside
  /// everything tells little. Ties go to the commoner words.
  private func support(_ words: [String], in paragraph: Paragraph, _ context: ProofContext) -> Double {
    guard let first = TitlePairs.find(words, in: paragraph) else { return 0 }
    let vocabulary = context.vocabulary
    var support = 0.0
    func add(_ pair: String, _ neighbour: String) {
      let elsewhere = Double((vocabulary.pairs[pair] ?? 1) - 1)
      support += elsewhere / Double(max(1, vocabulary.words[neighbour] ?? 1))
    }
    if first > 0 { add(paragraph.words[first - 1].lower + " " + words[0], paragraph.words[first - 1].lower) }
    let next = first + words.count
    if next < paragraph.words.count {
      add(words[words.count - 1] + " " + paragraph.words[next].lower, paragraph.words[next].lower)
    }
    let commonest = words.map { vocabulary.words[$0] ?? 0 }.min() ?? 0
    return support + Double(commonest) * 1e-6
  }

  // MARK: Order, pages, unmatched entries

  private func order(_ pairs: TitlePairs, _ context: ProofContext) -> [RuleFinding] {
    let matched = pairs.matched.sorted { $0.row < $1.row }
    let keep = LongestIncrease.indices(matched.map(\.item))
    return matched.indices.filter { !keep.contains($0) }.map { index in
      let row = context.contents[matched[index].row]
      let line = context.paragraphs[context.items[matched[index].item].first].firstLine
      return RuleFinding(
        .warning, context.paragraphs[row.paragraph], row.start, row.end,
        "Thứ tự trong mục lục khác thứ tự bài (bài ở dòng \(line)).")
    }
  }

  private func pages(_ context: ProofContext) -> [RuleFinding] {
    let withPage = context.contents.filter { $0.page != nil }.count
    guard withPage * 2 > context.contents.count else { return [] }
    return context.contents.filter { $0.page == nil }.map { row in
      let paragraph = context.paragraphs[row.paragraph]
      let bare = paragraph.words.last.map { $0.hasDigit && $0.end == paragraph.scalars.count } ?? false
      return RuleFinding(
        .warning, paragraph, row.start, row.end, bare ? "Số trang thiếu chữ “trang”." : "Mục lục thiếu số trang.")
    } + jumps(context)
  }

  /// “tăng trưởng mớitrang 4”, “bán hàng qua livestream ..trang 22”: said once for the whole table, noted at each row; a
  /// full stop at the end of a title is a warning of its own.
  private func endings(_ context: ProofContext) -> [RuleFinding] {
    let glued = context.contents.filter { row in
      let paragraph = context.paragraphs[row.paragraph]
      return row.page != nil && row.end < paragraph.scalars.count && !Paragraph.isBlank(paragraph.scalars[row.end])
    }
    let rows = glued.enumerated().map { index, row in
      let paragraph = context.paragraphs[row.paragraph]
      let span = paragraph.widened(row.end, paragraph.scalars.count)
      let count = index == 0 && glued.count > 1 ? " (\(glued.count) dòng)" : ""
      return RuleFinding(
        index == 0 ? .warning : .note, paragraph, span.start, paragraph.scalars.count,
        "Số trang dính vào tên bài hoặc sót dấu chấm dẫn.\(count)")
    }
    return rows
      + context.contents.compactMap { row in
        let paragraph = context.paragraphs[row.paragraph]
        let rest = paragraph.text(row.end, paragraph.scalars.count)
        guard rest.hasPrefix("."), !rest.hasPrefix(".."), row.page != nil else { return nil }
        let span = paragraph.widened(row.end, row.end + 1, by: 2)
        return RuleFinding(
          .warning, paragraph, span.start, row.end + 1, "Tên trong mục lục kết thúc bằng dấu chấm.",
          edit: .safe(row.end, row.end + 1, " "))
      }
  }

  /// A page number that runs backwards against all the others.
  private func jumps(_ context: ProofContext) -> [RuleFinding] {
    let rows = context.contents.filter { $0.page != nil }
    let pages = rows.enumerated().map { ($0.element.page ?? 0) * 1_000 + $0.offset }
    let keep = LongestIncrease.indices(pages)
    return rows.indices.filter { !keep.contains($0) }.map { index in
      RuleFinding(
        .warning, context.paragraphs[rows[index].paragraph], rows[index].start,
        context.paragraphs[rows[index].paragraph].scalars.count,
        "Số trang \(rows[index].page ?? 0) ngược thứ tự các mục khác.")
    }
  }

  private func unmatched(_ pairs: TitlePairs, _ context: ProofContext) -> [RuleFinding] {
    guard pairs.matched.count >= 3 else { return [] }
    return pairs.itemsWithoutRow.map { index in
      let paragraph = context.paragraphs[context.items[index].first]
      let span = paragraph.span(0, 10)
      return RuleFinding(.warning, paragraph, span.start, span.end, "Bài không có trong mục lục.")
    }
  }
}
