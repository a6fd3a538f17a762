import NewsModel

/// Reads a table of contents: captions in capitals, rows such as `- 7 Headline ..trang 8`.
struct ContentsReader {
  struct Result {
    var rows: [ContentsRow] = []
    /// Rows that announce the trend summary, as given: they are no items.
    var trendRows: [String] = []
    /// The captions in the order printed.
    var captions: [String] = []
    /// Lines of the file (indices) that belong to the table; empty when there is none.
    var range: Range<Int> = 0..<0
    /// Lines between the heading and the rows that are neither row nor caption.
    var other: [Int] = []
  }

  struct Row {
    var number: Int?
    var title: String
    var page: Int?
    var isBulleted: Bool
    var looksLikeRow: Bool { page != nil || isBulleted }
  }

  static func read(_ lines: [ImportedLine]) -> Result {
    var result = Result()
    guard let start = firstLine(lines) else { return result }
    var section = ""
    var pendingCaptions: [Int] = []
    var pendingBare: [Int] = []
    var lastUsed = start
    var open = -1
    for index in start..<lines.count {
      let line = lines[index]
      if line.isBlank { continue }
      let isHeading = isContentsHeading(line.text)
      if isHeading && index == start {
        lastUsed = index
        continue
      }
      let follows = result.rows.last?.number.map { $0 + 1 } ?? 1
      if let row = row(line.text),
        row.looksLikeRow || row.number.map({ $0 == follows || $0 == 1 || !TextShape.isCapitals(row.title) }) ?? false
      {
        if let caption = pendingCaptions.last {
          result.other += pendingCaptions.dropLast() + pendingBare
          section = captionName(lines[caption].text)
          result.captions.append(section)
        } else {
          result.other += pendingBare
        }
        pendingCaptions = []
        pendingBare = []
        if isTrendCaption(section) || (section.isEmpty && isTrendCaption(row.title)) {
          result.trendRows.append(section.isEmpty ? line.text : "\(section) \(line.text)")
          open = -1
        } else {
          result.rows.append(ContentsRow(section: section, number: row.number, title: row.title, page: row.page))
          open = row.page == nil ? result.rows.count - 1 : -1
        }
        lastUsed = index
      } else if open >= 0, index > 0, !lines[index - 1].isBlank, let tail = rowEnd(line.text),
        tail.page != nil || (index + 1 < lines.count && rowEnd(lines[index + 1].text)?.page != nil)
      {
        // A row that the printer broke: a later line brings the page.
        result.rows[open].title = TextShape.trim(result.rows[open].title + " " + tail.title)
        result.rows[open].page = tail.page
        if tail.page != nil { open = -1 }
        lastUsed = index
      } else if let row = datedRow(index, lines, after: result.rows.last?.page) {
        // Contents made from headings repeat the dates of the items.
        if let caption = pendingCaptions.popLast() {
          section = captionName(lines[caption].text)
          result.captions.append(section)
        }
        result.other += pendingCaptions + pendingBare
        pendingCaptions = []
        pendingBare = []
        result.rows.append(ContentsRow(section: section, number: nil, title: row.title, page: row.page))
        open = row.page == nil ? result.rows.count - 1 : -1
        lastUsed = index
      } else if DateLabel(startOf: line.text).map({ $0.hasSeparator }) ?? false {
        break
      } else if isCaption(line) {
        pendingCaptions.append(index)
      } else if captionName(line.text).count < 90 && SourceLink(line: line.text) == nil {
        pendingBare.append(index)
        if pendingBare.count > 3 { break }
      } else {
        break
      }
    }
    guard !result.rows.isEmpty || isContentsHeading(lines[start].text) else { return Result() }
    result.range = start..<(lastUsed + 1)
    result.other = result.other.filter { $0 <= lastUsed }
    inferBarePages(&result.rows)
    return result
  }

  static func isContentsHeading(_ text: String) -> Bool {
    ["muc luc", "noi dung", "trong so nay", "muc luc diem tin"].contains(TextShape.trim(TextShape.fold(text), ":.-"))
  }

  static func isTrendCaption(_ text: String) -> Bool {
    let key = TextShape.fold(text)
    return key.contains("xu huong") || key.contains("tong ket tuan") || key.contains("tong quan tuan")
  }

  /// The heading “MỤC LỤC”, or the first of at least three rows with pages.
  private static func firstLine(_ lines: [ImportedLine]) -> Int? {
    if let heading = lines.firstIndex(where: { isContentsHeading($0.text) }) {
      let next = lines[(heading + 1)...].lazy.filter { !$0.isBlank }.prefix(8)
      if next.contains(where: { row($0.text)?.looksLikeRow ?? false }) { return heading }
    }
    var seen: [Int] = []
    for (index, line) in lines.enumerated() where !line.isBlank {
      if let row = row(line.text), row.page != nil, row.number != nil {
        seen.append(index)
        if seen.count == 3 { return captionBefore(seen[0], lines) }
      } else if !seen.isEmpty && line.text.count > 200 {
        seen = []
      }
    }
    return nil
  }

  /// `13/4: Headline .... 8`, also when the page stands on the next line.
  private static func datedRow(_ index: Int, _ lines: [ImportedLine], after last: Int?) -> (title: String, page: Int?)?
  {
    guard DateLabel(startOf: lines[index].text)?.hasSeparator == true, let own = pageAtEnd(lines[index].text) else {
      return nil
    }
    if own.page != nil { return own }
    // A row so full that no leader was left: its number goes on from the page before.
    if let last, let space = own.title.lastIndex(of: " "), let page = Int(own.title[own.title.index(after: space)...]),
      (last...(last + 5)).contains(page)
    {
      return (TextShape.trim(own.title[..<space]), page)
    }
    for next in lines[(index + 1)...].prefix(3) {
      guard !next.isBlank, DateLabel(startOf: next.text) == nil else { return nil }
      if pageAtEnd(next.text)?.page != nil { return own }
    }
    return nil
  }

  private static func captionBefore(_ index: Int, _ lines: [ImportedLine]) -> Int {
    var start = index
    while start > 0, lines[start - 1].isBlank { start -= 1 }
    return start > 0 && isCaption(lines[start - 1]) ? start - 1 : index
  }

  /// A caption without its bullet, leaders and page.
  private static func captionName(_ text: String) -> String { TextShape.trim(pageAtEnd(text)?.title ?? text, "■●▪") }

  private static func isCaption(_ line: ImportedLine) -> Bool {
    let name = captionName(line.text)
    return name.count <= 120 && !name.contains("](") && (TextShape.isCapitals(name) || line.headingLevel > 0)
  }

  /// Reads `- 7 Title ..trang 8`, `7. Title ....... 8`, `| 7 | Title | 8 |`.
  static func row(_ text: String) -> Row? {
    var rest = Substring(text)
    var bulleted = false
    while let first = rest.first, "-–•*|+ ".contains(first) {
      if first != " " { bulleted = true }
      rest = rest.dropFirst()
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    var number: Int?
    if (1...3).contains(digits.count) {
      var after = rest.dropFirst(digits.count)
      // Dates (`13/4: …`) and section numbers (`3.1.`) are no row numbers.
      let mark = after.first
      let second = after.dropFirst().first
      if mark == " " || mark == "|" || ((mark == "." || mark == ")" || mark == ":") && !(second?.isNumber ?? false)) {
        number = Int(digits)
        while let next = after.first, " .):|".contains(next) { after = after.dropFirst() }
        rest = after
      }
    }
    guard number != nil || bulleted, let (title, page) = pageAtEnd(String(rest)), !title.isEmpty else { return nil }
    return Row(number: number, title: title, page: page, isBulleted: bulleted && number != nil)
  }

  /// Splits `Title ...trang 8`; the page is nil when the line names none.
  static func pageAtEnd(_ text: String) -> (title: String, page: Int?)? {
    let trimmed = TextShape.trim(text, "|")
    let digits = String(trimmed.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    var title = trimmed
    var page: Int?
    if (1...3).contains(digits.count) {
      let head = String(trimmed.dropLast(digits.count))
      let spaced = TextShape.trim(head)
      let lower = spaced.lowercased()
      if lower.hasSuffix("trang") {
        title = String(spaced.dropLast(5))
        page = Int(digits)
      } else if spaced.hasSuffix("..") || spaced.hasSuffix("…") || spaced.hasSuffix("|") || spaced.hasSuffix(" .") {
        title = spaced
        page = Int(digits)
      }
    }
    return (TextShape.trim(title, page == nil ? "|" : ".…|_"), page)
  }

  /// The last line of a broken row; the page may stand there alone.
  private static func rowEnd(_ text: String) -> (title: String, page: Int?)? {
    (1...3).contains(text.count) && text.allSatisfy({ $0.isASCII && $0.isNumber }) ? ("", Int(text)) : pageAtEnd(text)
  }

  /// `…2 con số 22`: a bare number at the end is the page when it fits between the pages before and after it.
  private static func inferBarePages(_ rows: inout [ContentsRow]) {
    var next: [Int?] = Array(repeating: nil, count: rows.count)
    for index in rows.indices.dropLast().reversed() where rows[index].section == rows[index + 1].section {
      next[index] = rows[index + 1].page ?? next[index + 1]
    }
    for index in rows.indices.dropFirst()
    where rows[index].page == nil && rows[index - 1].section == rows[index].section {
      guard let space = rows[index].title.lastIndex(of: " "),
        let page = Int(rows[index].title[rows[index].title.index(after: space)...]),
        let before = rows[..<index].suffix(5).last(where: { $0.page != nil })?.page, let after = next[index],
        (before...max(before, after)).contains(page)
      else { continue }
      rows[index].title = TextShape.trim(rows[index].title[..<space], ".…")
      rows[index].page = page
    }
  }
}
