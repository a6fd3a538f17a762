public import Foundation
public import NewsModel

/// An issue as an office document: styles of a real template, contents with page numbers, hyperlinks, page numbers.
///
/// Page and type follow Decree 30/2020/NĐ-CP, appendix I: A4, margins 20 mm above, below and right, 30 mm left, Times
/// New Roman 13–14 pt, page numbers centred in the upper margin from the second page on.
public enum IssueDOCX {
  /// The file. The same issue always gives the same bytes.
  public static func document(_ issue: Issue) throws -> Data {
    let printed = PrintedIssue(issue)
    var body = WordBody()
    var outline = WordOutline(printed)
    cover(printed, &body)
    contents(outline.entries, &body)
    trends(printed, &body, &outline)
    for section in printed.sections { write(section, &body, &outline) }
    imprint(printed, &body)
    return WordPackage(printed: printed, body: body, created: TypstPublisher.timestamp(issue)).data
  }

  private static func cover(_ printed: PrintedIssue, _ body: inout WordBody) {
    for line in printed.publisher { body.paragraph("CoverLine", [.bold(line.uppercased())]) }
    if printed.isDraft { body.paragraph("CoverLine", [.italic("(Bản nháp, chưa duyệt)")]) }
    body.paragraph("Title", [.text(printed.title)])
    let dateline = [printed.numberLine, printed.weekLine].filter { !$0.isEmpty }
    for line in dateline { body.paragraph("Subtitle", [.text(line)]) }
  }

  private static func contents(_ entries: [WordOutline.Entry], _ body: inout WordBody) {
    guard !entries.isEmpty else { return }
    body.paragraph("TOCHeading", [.text("Mục lục")], pageBreakBefore: true)
    body.field("TOC \\o \"1-2\" \\h \\z \\u") { body in
      for entry in entries {
        body.paragraph(
          "TOC\(entry.level)",
          [
            .reference(
              [.text(entry.title), .tab, .field("PAGEREF \(entry.bookmark) \\h", shown: "\(entry.page)")],
              bookmark: entry.bookmark)
          ])
      }
    }
  }

  private static func trends(_ printed: PrintedIssue, _ body: inout WordBody, _ outline: inout WordOutline) {
    guard printed.hasTrends else { return }
    body.paragraph("Heading1", [.text("Tổng kết xu hướng")], bookmark: outline.next(), pageBreakBefore: true)
    for part in printed.parts {
      if !part.title.isEmpty { body.paragraph("Heading2", [.text(part.title)], bookmark: outline.next()) }
      for theme in part.themes {
        if !theme.heading.isEmpty { body.paragraph("Heading3", [.text(theme.heading)]) }
        for paragraph in theme.paragraphs { body.paragraph("BodyText", [.text(paragraph)]) }
        for note in [theme.reason, theme.modelNote] where !note.isEmpty {
          body.paragraph("Source", [.italic(note)])
        }
        if !theme.sources.isEmpty {
          body.paragraph("Source", [.italic("Nguồn: " + theme.sources.joined(separator: ", "))])
        }
      }
    }
    numbers(printed.numbers, &body, &outline)
  }

  /// Charts as tables: word processors show those to everybody.
  private static func numbers(_ numbers: TrendNumbers, _ body: inout WordBody, _ outline: inout WordOutline) {
    if !numbers.charts.isEmpty {
      body.paragraph("Heading2", [.text("Tuần này qua các con số")], bookmark: outline.next())
    }
    for chart in numbers.charts {
      body.paragraph("Heading3", [.text(chart.title)])
      body.paragraph("Source", [.italic(chart.note)])
      let rows = WordTable.rows(chart)
      body.table(head: rows.head, rows: rows.rows)
    }
    guard !numbers.notReported.isEmpty else { return }
    body.paragraph("Heading3", [.text("Tuần này không có tin")])
    for note in numbers.notReported { body.paragraph("BodyText", [.text(note)]) }
  }

  private static func write(
    _ section: PrintedIssue.PrintedSection, _ body: inout WordBody, _ outline: inout WordOutline
  ) {
    if !section.title.isEmpty {
      body.paragraph("Heading1", [.text(section.title)], bookmark: outline.next(), pageBreakBefore: true)
    }
    for paragraph in section.paragraphs { body.paragraph("BodyText", [.italic(paragraph)]) }
    if !section.note.isEmpty { body.paragraph("Source", [.italic(section.note)]) }
    for item in section.items {
      if !item.title.isEmpty {
        body.paragraph("Heading2", [.text(WordOutline.heading(item))], bookmark: outline.next())
      }
      for paragraph in item.paragraphs { body.paragraph("BodyText", [.text(paragraph)]) }
      if !item.author.isEmpty { body.paragraph("Source", [.italic(item.author)]) }
      let source = sourceLine(item)
      if !source.isEmpty { body.paragraph("Source", source) }
      if !item.modelNote.isEmpty { body.paragraph("Source", [.italic(item.modelNote)]) }
    }
  }

  private static func sourceLine(_ item: PrintedIssue.PrintedItem) -> [WordBody.Run] {
    guard !item.source.isEmpty || item.url != nil else { return [] }
    let name = item.source.isEmpty ? (item.url ?? "") : item.source
    var runs: [WordBody.Run] = [.text("Chi tiết: "), item.url.map { .link(name, url: $0) } ?? .bold(name)]
    for (index, other) in item.others.enumerated() {
      runs.append(.text(index == 0 ? " và \(item.others.count) nguồn khác: " : ", "))
      runs.append(other.url.isEmpty ? .text(other.name) : .link(other.name, url: other.url))
    }
    return runs
  }

  private static func imprint(_ printed: PrintedIssue, _ body: inout WordBody) {
    let lines = printed.imprint + [printed.writerNote].filter { !$0.isEmpty }
    for (index, line) in lines.enumerated() {
      body.paragraph(index == 0 ? "ImprintFirst" : "Imprint", [.text(line)])
    }
  }
}

/// The headings of the document in order, with bookmarks and the pages they probably fall on.
///
/// The pages are a count of lines; word processors replace them when they update the contents (which they are asked to
/// do on opening).
struct WordOutline {
  struct Entry {
    let level: Int
    let title: String
    let bookmark: String
    let page: Int
  }
  private(set) var entries: [Entry] = []
  private var position = 0

  private static let lettersPerLine = 78
  private static let linesPerPage = 42.0

  init(_ printed: PrintedIssue) {
    var lines = 0.0
    var page = 3
    func height(_ text: String, _ perLine: Int = WordOutline.lettersPerLine) -> Double {
      Double((text.count + perLine - 1) / perLine) + 0.35
    }
    func advance(_ amount: Double) {
      lines += amount
      while lines >= WordOutline.linesPerPage {
        lines -= WordOutline.linesPerPage
        page += 1
      }
    }
    func add(_ level: Int, _ title: String) {
      entries.append(Entry(level: level, title: title, bookmark: "_Toc\(100_000 + entries.count)", page: page))
    }
    func newPage() {
      if lines > 0 { page += 1 }
      lines = 0
    }
    let rows = printed.sections.reduce(0.0) { sum, section in
      section.items.reduce(sum + 1.4) { $0 + height($1.title, 72) }
    }
    page = 2 + max(1, Int((rows / WordOutline.linesPerPage).rounded(.up)))
    if printed.hasTrends {
      add(1, "Tổng kết xu hướng")
      advance(2.5)
      for part in printed.parts {
        if !part.title.isEmpty {
          add(2, part.title)
          advance(2)
        }
        for theme in part.themes { advance(theme.paragraphs.reduce(height(theme.heading) + 1.2) { $0 + height($1) }) }
      }
      if !printed.numbers.charts.isEmpty {
        add(2, "Tuần này qua các con số")
        for chart in printed.numbers.charts { advance(4 + Double(WordTable.rows(chart).rows.count)) }
      }
    }
    for section in printed.sections {
      if !section.title.isEmpty {
        newPage()
        add(1, section.title)
        advance(2.5)
      }
      advance(section.paragraphs.reduce(0) { $0 + height($1) })
      for item in section.items {
        if !item.title.isEmpty {
          if lines + 3 > WordOutline.linesPerPage { newPage() }
          add(2, WordOutline.heading(item))
          advance(height(WordOutline.heading(item), 64) + 0.6)
        }
        advance(item.paragraphs.reduce(1.6) { $0 + height($1) })
      }
    }
  }

  /// `13/4: Title`, as bulletins print it.
  static func heading(_ item: PrintedIssue.PrintedItem) -> String {
    item.day.isEmpty ? item.title : "\(item.day): \(item.title)"
  }

  /// The bookmark of the next heading.
  mutating func next() -> String? {
    defer { position += 1 }
    return position < entries.count ? entries[position].bookmark : nil
  }
}
