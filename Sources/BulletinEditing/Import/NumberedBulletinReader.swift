import Foundation
import NewsModel

/// Reads a numbered bulletin with contents, trend summary and dated items that name their source on a line of their own.
///
/// The section of an item is that of the contents row it belongs to (the order of rows and items may differ). Without
/// contents, captions between the items decide; without those, a date that falls back begins a new section.
struct NumberedBulletinReader {
  let document: ImportedDocument
  private var issue = Issue(kind: .bulletin, status: .imported)
  private var lines: [ImportedLine] { document.lines }

  init(_ document: ImportedDocument) { self.document = document }

  static func read(_ document: ImportedDocument) -> Issue {
    var reader = NumberedBulletinReader(document)
    return reader.read()
  }

  private mutating func read() -> Issue {
    let contents = ContentsReader.read(lines)
    let matcher = TitleMatcher(titles: contents.rows.map(\.title))
    let bodyStart = contents.range.isEmpty ? 0 : contents.range.upperBound
    let starts = ItemStarts.find(
      in: document, from: bodyStart, matcher: matcher, captions: Set(contents.captions.map(TextShape.fold)))
    let firstItem = starts.first.map { $0.caption ?? $0.line } ?? lines.count
    let trendStart = contents.range.isEmpty ? trendBegin(before: firstItem) : bodyStart
    readMasthead(contents, trendStart: trendStart, firstItem: firstItem)
    issue.contents = contents.rows
    issue.warnings += contents.trendRows.map { "Mục lục, phần xu hướng: \($0)" }
    let trends = TrendReader(document.paragraphs(trendStart..<firstItem))
    issue.trends = trends.parts
    issue.warnings += trends.left.map { "Tiêu đề chạy đầu trang lặp lại: \($0)" }
    let items = DatedItems.read(document, starts: starts, week: issue.week, year: issue.year)
    issue.warnings += items.left
    let dated = DatedItems.inferDates(items.items, week: issue.week, year: issue.year)
    issue.warnings += dated.notes
    placeItems(dated.items, contents: contents, matcher: matcher)
    return issue
  }

  private mutating func readMasthead(_ contents: ContentsReader.Result, trendStart: Int, firstItem: Int) {
    let coverEnd = contents.range.isEmpty ? trendStart : contents.range.lowerBound
    var cover = MarkdownLink.unwrapped(lines[..<coverEnd].filter { !$0.isBlank }.map(\.text))
    if !contents.range.isEmpty {
      if ContentsReader.isContentsHeading(lines[coverEnd].text) { cover.append(lines[coverEnd].text) }
      cover += contents.other.map { lines[$0].text }
    }
    let following = lines[trendStart..<firstItem].filter { !$0.isBlank }.prefix(40).map(\.text)
    let masthead = MastheadReader(cover: cover, following: following)
    issue.masthead = cover
    issue.title = masthead.title
    issue.publisher = masthead.publisher
    issue.number = masthead.number
    issue.year = masthead.year
    issue.week = masthead.week
  }

  /// Without contents, the summary begins at its heading or at the first long paragraph.
  private func trendBegin(before end: Int) -> Int {
    let caption = lines[..<end].firstIndex {
      TextShape.isCapitals($0.text) && ContentsReader.isTrendCaption($0.text) && !$0.text.isEmpty
    }
    let paragraph = lines[..<end].firstIndex { $0.text.count > 160 && !TextShape.isCapitals($0.text) }
    return min(caption ?? end, paragraph ?? end)
  }

  // MARK: Sections

  private mutating func placeItems(
    _ items: [DatedItems.Entry], contents: ContentsReader.Result, matcher: TitleMatcher
  ) {
    let names: [String]
    if contents.rows.isEmpty {
      names = sectionNamesWithoutContents(items)
    } else {
      let rows = matcher.pair(items.map(\.item.title))
      names = namesFromContents(items, rows: rows, contents: contents)
      reportMissing(rows: rows, items: items)
    }
    var sections: [Section] = []
    var position: [String: Int] = [:]
    var identifiers = ItemIdentifiers()
    for (entry, name) in zip(items, names) {
      if position[name] == nil {
        position[name] = sections.count
        sections.append(Section(id: identifiers.section(name), title: name, items: []))
      }
      guard let index = position[name] else { continue }
      var item = entry.item
      item.number = sections[index].items.count + 1
      item.id = identifiers.item(title: item.title, body: item.body)
      sections[index].items.append(item)
    }
    let announced = Set(issue.contents.map(\.section))
    for name in contents.captions where position[name] == nil && announced.contains(name) {
      position[name] = sections.count
      let note = "Mục lục có mục này nhưng thân bài không có tin nào."
      sections.append(Section(id: identifiers.section(name), title: name, items: [], note: note))
    }
    issue.sections = sections
  }

  private func namesFromContents(
    _ items: [DatedItems.Entry], rows: [Int?], contents: ContentsReader.Result
  ) -> [String] {
    var names: [String] = []
    let captions = Dictionary(
      contents.captions.map { (TextShape.fold($0), $0) }, uniquingKeysWith: { first, _ in first })
    for (index, entry) in items.enumerated() {
      if let row = rows[index] {
        names.append(contents.rows[row].section)
      } else if let caption = entry.caption, let known = captions[TextShape.fold(caption)] {
        names.append(known)
      } else if let previous = names.last {
        names.append(previous)
      } else {
        let next = rows.dropFirst(index).compactMap { $0 }.first
        names.append(next.map { contents.rows[$0].section } ?? contents.rows[0].section)
      }
    }
    return names
  }

  private func sectionNamesWithoutContents(_ items: [DatedItems.Entry]) -> [String] {
    if items.contains(where: { $0.caption != nil }) {
      var current = items.first(where: { $0.caption != nil })?.caption ?? ""
      if items.first?.caption == nil { current = "TIN TỨC" }
      return items.map { entry in
        if let caption = entry.caption { current = caption }
        return current
      }
    }
    var runs: [Int] = []
    var last: CalendarDate?
    for entry in items {
      if let date = entry.item.date {
        if runs.isEmpty || (last.map { date < $0 } ?? false) { runs.append(1) } else { runs[runs.count - 1] += 1 }
        last = date
      } else if runs.isEmpty {
        runs.append(1)
      } else {
        runs[runs.count - 1] += 1
      }
    }
    // More runs than a bulletin has sections: the items are simply not in order of date.
    guard (2...4).contains(runs.count) else { return items.map { _ in "TIN TỨC" } }
    let place = placeName()
    var names: [String] = []
    for (index, count) in runs.enumerated() {
      let name = count == 1 && runs.count > 1 ? "TÂM ĐIỂM" : (index == 0 ? "TIN TRONG NƯỚC" : "TIN \(place)")
      names += Array(repeating: name, count: count)
    }
    return names
  }

  /// The place in the publisher's name: what stands after the last word of the organ's kind.
  private func placeName() -> String {
    let lines = issue.publisher.split(separator: "–").map { TextShape.trim($0) }
    for line in lines.reversed() {
      for mark in ["THÀNH PHỐ ", "TỈNH ", "TRUYỀN THÔNG ", "CÔNG NGHỆ ", "THÔNG TIN "] {
        if let range = line.range(of: mark, options: .backwards), range.upperBound < line.endIndex {
          let place = TextShape.trim(line[range.upperBound...])
          if place.split(separator: " ").count <= 4 && !place.hasPrefix("VÀ ") { return place }
        }
      }
    }
    return "ĐỊA PHƯƠNG"
  }

  private mutating func reportMissing(rows: [Int?], items: [DatedItems.Entry]) {
    let found = Set(rows.compactMap { $0 })
    for (index, row) in issue.contents.enumerated() where !found.contains(index) {
      issue.warnings.append("Mục lục có dòng không tìm thấy trong thân bài: \(row.section) – \(row.title)")
    }
    for (index, row) in rows.enumerated() where row == nil {
      issue.warnings.append("Tin không có trong mục lục: \(items[index].item.title)")
    }
  }
}
