import NewsModel

/// Reads a weekly whose items are paragraphs credited at their end, set in boxes on PDF pages.
///
/// A PDF gives the boxes of a page in the order in which they were drawn: a heading may come after the box it stands
/// over, a column may be interrupted by another. Two signs put that right: a box directly before a heading belongs to
/// that heading when it opens a page, and a paragraph that begins in lower case goes on where the last one broke off.
struct SteeringWeeklyReader {
  private var issue = Issue(kind: .bulletin, status: .imported)
  private var outline = SteeringOutline()
  private var entries: [SteeringEntry] = []
  /// Entries that have not been given addresses yet, by index.
  private var unlinked: [Int] = []
  private var current = 0
  private let movesHeadings: Bool

  static func read(_ document: ImportedDocument) -> Issue {
    let contents = ContentsReader.read(document.lines)
    let blocks = SteeringBlockReader.read(document.removing(contents.range))
    var reader = SteeringWeeklyReader(movesHeadings: document.marksBoxes && isOutOfOrder(blocks))
    reader.issue.contents = contents.rows
    let cover = reader.readCover(blocks)
    var index = cover
    while index < blocks.count { index = reader.take(index, blocks) }
    return reader.finished()
  }

  /// True when the text shows that boxes came in drawing order: a credited paragraph before any heading, or headings
  /// that come back. In an orderly document an indented paragraph is only a paragraph.
  private static func isOutOfOrder(_ blocks: [SteeringBlock]) -> Bool {
    var seen: Set<String> = []
    var repeats = 0
    for block in blocks {
      if case .text(_, .some, _, _) = block, seen.isEmpty { return true }
      if case .heading(_, let title) = block, !seen.insert(TextShape.fold(title)).inserted { repeats += 1 }
    }
    return repeats >= 2
  }

  private init(movesHeadings: Bool) { self.movesHeadings = movesHeadings }

  /// Short lines before the first paragraph are the cover when they name the bulletin or its week.
  private mutating func readCover(_ blocks: [SteeringBlock]) -> Int {
    var cover: [String] = []
    var index = 0
    loop: while index < blocks.count {
      switch blocks[index] {
      case .heading(let number, let title) where number.isEmpty && index < 12: cover.append(title)
      case .text(let text, nil, _, let lines) where lines <= 3 && text.count <= 160 && !TextShape.endsSentence(text):
        cover.append(text)
      default: break loop
      }
      index += 1
    }
    let masthead = MastheadReader(cover: cover)
    guard masthead.number != nil || masthead.week != nil else { return 0 }
    // The last caption before the first paragraph already belongs to the body.
    if index > 1, case .heading(_, let title) = blocks[index - 1], index < blocks.count, !MastheadReader.isOffice(title)
    {
      index -= 1
      cover.removeLast()
    }
    issue.masthead = cover
    issue.title = masthead.title
    issue.publisher = masthead.publisher
    issue.number = masthead.number
    issue.year = masthead.year
    issue.week = masthead.week
    return index
  }

  private mutating func take(_ index: Int, _ blocks: [SteeringBlock]) -> Int {
    switch blocks[index] {
    case .pageNumber(let text): issue.warnings.append("Số trang in: \(text)")
    case .imprint(let lines): issue.imprint += lines
    case .links(let urls): assign(urls)
    case .heading: return takeHeadings(index, blocks)
    case .text(let text, let credit, let boxStart, let lines):
      takeText(SteeringEntry(text: text, credit: credit, section: current, lines: lines), boxStart, index, blocks)
    }
    return index + 1
  }

  private mutating func takeHeadings(_ index: Int, _ blocks: [SteeringBlock]) -> Int {
    var next = index
    var lastNew: Int?
    var furthest = current
    while next < blocks.count, case .heading(let number, let title) = blocks[next] {
      let (section, isNew) = outline.section(number: number, title: title)
      if isNew {
        lastNew = section
      } else {
        issue.warnings.append("Tiêu đề chạy đầu trang lặp lại: \(number.isEmpty ? "" : number + ". ")\(title)")
      }
      furthest = max(furthest, section)
      next += 1
    }
    current = lastNew ?? (movesHeadings ? furthest : lastSection(index, next, blocks))
    return next
  }

  /// In an orderly document a repeated heading means what it says.
  private mutating func lastSection(_ index: Int, _ end: Int, _ blocks: [SteeringBlock]) -> Int {
    guard end > index, case .heading(let number, let title) = blocks[end - 1] else { return current }
    return outline.section(number: number, title: title).index
  }

  private mutating func takeText(_ entry: SteeringEntry, _ boxStart: Bool, _ index: Int, _ blocks: [SteeringBlock]) {
    var entry = entry
    if let open = openEntry(before: entry) {
      Paragraphs.append(entry.text, to: &entries[open].text)
      entries[open].credit = entry.credit
      entries[open].lines += entry.lines
      if entry.credit != nil && !unlinked.suffix(16).contains(open) { unlinked.append(open) }
      return
    }
    if movesHeadings, boxStart, index + 1 < blocks.count, case .heading(let number, let title) = blocks[index + 1] {
      entry.section = outline.lookAhead(number: number, title: title)
    }
    entries.append(entry)
    if entry.credit != nil { unlinked.append(entries.count - 1) }
  }

  /// The entry that `entry` continues, if any.
  private func openEntry(before entry: SteeringEntry) -> Int? {
    if TextShape.startsLowercase(entry.text) {
      return entries.indices.suffix(12).last {
        entries[$0].credit == nil && !TextShape.endsSentence(entries[$0].text) && entries[$0].text.count > 120
          && entries[$0].lines >= 3
      }
    }
    guard let last = entries.indices.last, entries[last].credit == nil, entry.credit != nil || entry.lines > 3,
      TextShape.endsSentence(entries[last].text), entries[last].lines <= 14
    else { return nil }
    let key = TextShape.fold(entry.text)
    let connectives = [
      "cu the,", "ben canh do,", "ngoai ra,", "dong thoi,", "theo do,", "tuy nhien,", "cung voi do,", "trong do,",
    ]
    return connectives.contains { key.hasPrefix($0) } ? last : nil
  }

  private mutating func assign(_ urls: [String]) {
    let outlets = unlinked.flatMap { entry in SourceCredit.outlets(entries[entry].credit ?? "").map { (entry, $0) } }
    let pairs = LinkAssignment.assign(outlets: outlets.map(\.1), urls: urls)
    var used: Set<Int> = []
    for (outlet, pair) in zip(outlets, pairs) {
      guard let pair else { continue }
      used.insert(pair)
      entries[outlet.0].outlets.append(.init(name: outlet.1, url: urls[pair]))
    }
    for (index, url) in urls.enumerated() where !used.contains(index) {
      issue.warnings.append("Liên kết không gán được cho tin nào: \(url)")
    }
    unlinked = []
  }

  private func finished() -> Issue {
    var issue = issue
    let sections = outline.sections(of: entries)
    issue.sections = sections.sections
    issue.warnings += sections.left
    if issue.publisher.isEmpty,
      let line = issue.imprint.first(where: { TextShape.fold($0).hasPrefix("chiu trach nhiem noi dung:") })
    {
      issue.publisher = TextShape.trim(line.drop { $0 != ":" }, ":")
    }
    return issue
  }
}
