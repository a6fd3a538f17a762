import NewsModel

/// Reads a bulletin whose sections and items are headings (HTML, DOCX with heading styles, Markdown).
///
/// An item is a heading with a source line below it, before the next heading; a section is the nearest heading of a
/// higher level above an item. Below a heading about trends, the next level names parts, the level after that themes.
struct OutlineReader {
  /// A heading with the lines below it, before the next heading.
  private struct Node {
    let index: Int
    let title: String
    let level: Int
    let body: Range<Int>
    let source: Int?
    let isTrend: Bool
  }

  private let document: ImportedDocument
  private let nodes: [Node]
  private let contents: Range<Int>
  private let bodyStart: Int
  private var issue = Issue(kind: .bulletin, status: .imported)
  private var identifiers = ItemIdentifiers()
  /// Dates that the contents repeat.
  private var dates: [String] = []
  private var lines: [ImportedLine] { document.lines }

  /// At least two items stand below headings of a higher level.
  static func reads(_ document: ImportedDocument) -> Bool {
    guard Set(document.lines.map(\.headingLevel)).count >= 3 else { return false }
    let reader = OutlineReader(document)
    var top: Int?
    var items = 0
    for node in reader.nodes where !node.isTrend {
      if node.source == nil { top = min(top ?? node.level, node.level) }
      if node.source != nil, let top, node.level > top { items += 1 }
    }
    return items >= 2
  }

  static func read(_ document: ImportedDocument) -> Issue {
    var reader = OutlineReader(document)
    reader.readCover()
    reader.readBody()
    reader.readContents()
    return reader.issue
  }

  private init(_ document: ImportedDocument) {
    self.document = document
    let lines = document.lines
    var contents = 0..<0
    if let start = lines.firstIndex(where: { ContentsReader.isContentsHeading($0.text) }) {
      let own = lines[start].headingLevel
      let end = lines[(start + 1)...].firstIndex { $0.headingLevel > 0 && (own == 0 || $0.headingLevel <= own) }
      contents = start..<(end ?? start + 1)
    }
    self.contents = contents
    let headings = lines.indices.filter { lines[$0].headingLevel > 0 && $0 >= contents.upperBound }
    var nodes: [Node] = []
    var trendLevel: Int?
    for (place, index) in headings.enumerated() {
      let level = lines[index].headingLevel
      let body = (index + 1)..<(place + 1 < headings.count ? headings[place + 1] : lines.count)
      if let open = trendLevel, level <= open { trendLevel = nil }
      if trendLevel == nil, ContentsReader.isTrendCaption(lines[index].text) { trendLevel = level }
      let source = body.first { SourceLink(line: lines[$0].text)?.before.isEmpty == true }
      nodes.append(
        Node(
          index: index, title: lines[index].text, level: level, body: body, source: source, isTrend: trendLevel != nil))
    }
    // A heading of its own level before everything else is the title of the whole.
    if contents.isEmpty, let first = nodes.first, first.source == nil,
      nodes.dropFirst().allSatisfy({ $0.level > first.level })
    {
      bodyStart = first.body.upperBound
      nodes.removeFirst()
    } else {
      bodyStart = nodes.first?.index ?? lines.count
    }
    self.nodes = nodes
  }

  // MARK: Cover and contents

  private mutating func readCover() {
    let end = contents.isEmpty ? bodyStart : contents.lowerBound
    var cover = lines[..<end].filter { !$0.isBlank }.map(\.text)
    let masthead = MastheadReader(cover: cover)
    if !contents.isEmpty { cover.append(lines[contents.lowerBound].text) }
    issue.masthead = cover
    issue.title = masthead.title
    issue.publisher = masthead.publisher
    issue.number = masthead.number
    issue.year = masthead.year
    issue.week = masthead.week
  }

  /// Rows of the contents are the lines that name an item; captions and the rows of the trend summary are noted.
  private mutating func readContents() {
    var sections: [String: String] = [:]
    for section in issue.sections {
      for item in section.items { sections[TextShape.fold(item.title)] = section.title }
    }
    for index in contents.dropFirst() where !lines[index].isBlank {
      let row = ContentsReader.row(lines[index].text)
      let (given, page) = ContentsReader.pageAtEnd(row?.title ?? lines[index].text) ?? (lines[index].text, nil)
      let label = DateLabel(startOf: given)
      let title = label.map { $0.rest.isEmpty ? given : $0.rest } ?? given
      if let section = sections[TextShape.fold(title)] {
        issue.contents.append(ContentsRow(section: section, number: row?.number, title: title, page: row?.page ?? page))
        if let label { dates.append("\(label.day)/\(label.month)") }
      } else {
        issue.warnings.append("Mục lục: \(lines[index].text)")
      }
    }
    if !dates.isEmpty { issue.warnings.append("Ngày in trong mục lục: \(dates.joined(separator: ", "))") }
  }

  // MARK: Body

  private mutating func readBody() {
    let itemLevels = Set(nodes.filter { $0.source != nil && !$0.isTrend }.map(\.level))
    let last = nodes.last { $0.source != nil && !$0.isTrend }?.index
    var trendLevel = 0
    for node in nodes {
      if node.isTrend {
        if ContentsReader.isTrendCaption(node.title), trendLevel == 0 || node.level <= trendLevel {
          trendLevel = node.level
        }
        readTrend(node, depth: node.level - trendLevel)
        continue
      }
      let isBelow = !issue.sections.isEmpty && itemLevels.contains(node.level)
      if node.source != nil || (isBelow && DateLabel(startOf: node.title)?.hasSeparator == true) {
        readItem(node, isLast: node.index == last)
      } else {
        let introduction = Paragraphs.mend(document.paragraphs(withoutMark(node.body))).joined(separator: "\n\n")
        issue.sections.append(
          Section(id: identifiers.section(node.title), title: node.title, introduction: introduction, items: []))
      }
    }
    dropEmptySections()
  }

  private mutating func readItem(_ node: Node, isLast: Bool) {
    let label = DateLabel(startOf: node.title)
    let title = label.map { $0.rest.isEmpty ? node.title : $0.rest } ?? node.title
    let marks = markBefore(node.index)
    var body = DatedItems.Body()
    var item = Item(
      id: "", date: (label ?? marks)?.date(week: issue.week, fallbackYear: issue.year), title: title, body: "")
    let source = node.source ?? node.body.upperBound - 1
    body.read(document, node.body.lowerBound..<max(node.body.lowerBound, source + 1))
    let after = (source + 1)..<max(source + 1, withoutMark(node.body).upperBound)
    for index in after where !lines[index].isBlank {
      let text = lines[index].text
      if text.contains(" · "), item.tags.isEmpty, text.count < 200 {
        item.tags = text.split(separator: "·").map { TextShape.trim($0) }
      } else if isLast {
        issue.imprint.append(text)
      } else {
        body.read(document, index..<(index + 1))
      }
    }
    issue.warnings += body.left
    item.source = body.sources.joined(separator: ", ")
    item.outlets = body.outlets
    item.url = body.outlets.first?.url
    item.body = Paragraphs.mend(body.paragraphs).joined(separator: "\n\n")
    if issue.sections.isEmpty {
      issue.sections.append(Section(id: identifiers.section("TIN TỨC"), title: "TIN TỨC", items: []))
    }
    let section = issue.sections.count - 1
    item.number = issue.sections[section].items.count + 1
    item.id = identifiers.item(title: item.title, body: item.body)
    issue.sections[section].items.append(item)
  }

  /// The lines without the date that belongs to the next heading.
  private func withoutMark(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < lines.count, markBefore(range.upperBound) != nil,
      let mark = range.last(where: { !lines[$0].isBlank })
    else { return range }
    return range.lowerBound..<mark
  }

  /// A line of a date, perhaps with the item's number, directly above a heading.
  private func markBefore(_ index: Int) -> DateLabel? {
    guard index < lines.count, let above = lines[..<index].lastIndex(where: { !$0.isBlank }),
      lines[above].headingLevel == 0, lines[above].text.count <= 20
    else { return nil }
    return DateLabel(startOf: lines[above].text)
  }

  /// Headings above sections (“3. Lĩnh vực”) keep no items of their own: they lead on in the masthead of what follows.
  private mutating func dropEmptySections() {
    for index in issue.sections.indices.reversed()
    where issue.sections[index].items.isEmpty && issue.sections[index].introduction.isEmpty {
      let isLast = index == issue.sections.count - 1
      if isLast {
        issue.sections[index].note = "Mục này trong bản gốc không có tin nào."
      } else {
        issue.warnings.append("Tiêu đề nhóm mục: \(issue.sections[index].title)")
        issue.sections.remove(at: index)
      }
    }
  }

  // MARK: Trends

  private mutating func readTrend(_ node: Node, depth: Int) {
    let (text, sources) = trendText(node.body)
    let theme = TrendPart.Theme(heading: depth >= 2 ? node.title : "", text: text, sources: sources)
    if depth >= 2, !issue.trends.isEmpty {
      issue.trends[issue.trends.count - 1].themes.append(theme)
    } else {
      issue.trends.append(TrendPart(title: node.title, themes: text.isEmpty && sources.isEmpty ? [] : [theme]))
    }
  }

  private func trendText(_ range: Range<Int>) -> (text: String, sources: [String]) {
    var paragraphs: [String] = []
    var sources: [String] = []
    for paragraph in document.paragraphs(range) {
      let label = SourceLink.withoutLabel(paragraph)
      let atEnd = TrendReader.sourcesAtEnd(paragraph)
      if label.labelled {
        sources += label.rest.split(whereSeparator: { $0 == "," || $0 == ";" }).map { TextShape.trim($0) }
      } else {
        paragraphs.append(atEnd.text)
        sources += atEnd.sources
      }
    }
    return (Paragraphs.mend(paragraphs).joined(separator: "\n\n"), sources)
  }
}
