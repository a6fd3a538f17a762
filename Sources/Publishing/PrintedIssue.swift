import NewsModel

/// An issue as its printed forms show it: texts ready to set, anchors, counts. Shared by PDF, DOCX and HTML.
struct PrintedIssue {
  struct Theme {
    let heading: String
    let paragraphs: [String]
    let sources: [String]
    /// Anchors of the items that the text stands on, those that exist.
    let anchors: [String]
    /// Why it is a theme, in numbers; empty when nothing was counted.
    let reason: String
    /// Which sentences a model wrote; empty when none.
    let modelNote: String
  }
  struct Part {
    let title: String
    let themes: [Theme]
  }
  struct PrintedItem {
    let anchor: String
    let number: Int
    /// `13/4`; empty when unknown.
    let day: String
    /// `2026-04-13`; empty when unknown.
    let isoDay: String
    let title: String
    let paragraphs: [String]
    let source: String
    /// Only `http` and `https` addresses; nil otherwise.
    let url: String?
    let author: String
    let tags: [String]
    /// Other outlets than the one linked to.
    let others: [Item.Outlet]
    /// Which sentences a model wrote; empty when none.
    let modelNote: String
  }
  struct PrintedSection {
    let anchor: String
    let title: String
    let paragraphs: [String]
    let note: String
    let items: [PrintedItem]
    /// Set apart from the others: the focus of the week.
    let isFocus: Bool
  }

  let title: String
  let publisher: [String]
  /// `Số 14/2026`; empty when the issue has no number.
  let numberLine: String
  /// `Tuần từ 13/4-19/4/2026`; empty when unknown.
  let weekLine: String
  let isDraft: Bool
  let parts: [Part]
  let sections: [PrintedSection]
  let imprint: [String]
  let itemCount: Int
  let outletCount: Int
  let numbers: TrendNumbers
  /// What a language model had to do with the issue; empty when none was asked.
  let writerNote: String

  /// Whether there is a trend summary to print.
  var hasTrends: Bool { !parts.isEmpty || !numbers.isEmpty }

  init(_ issue: Issue) {
    title = issue.title.isEmpty ? PrintedIssue.fallbackTitle(issue) : issue.title
    publisher = issue.publisher.split(separator: "–").map { PrintedIssue.trim($0) }.filter { !$0.isEmpty }
    numberLine = issue.number.map { number in "Số \(number)" + (issue.year.map { "/\($0)" } ?? "") } ?? ""
    weekLine = issue.week.map { "Tuần từ \($0.vietnamese)" } ?? ""
    isDraft = issue.status == .draft
    imprint = issue.imprint.map { PrintedIssue.trim($0) }.filter { !$0.isEmpty }
    let known = Set(issue.items.map(\.id))
    parts = issue.trends.map { part in
      Part(
        title: part.title,
        themes: part.themes.map {
          Theme(
            heading: $0.heading, paragraphs: PrintedIssue.paragraphs($0.text), sources: $0.sources,
            anchors: $0.items.filter(known.contains), reason: $0.reason ?? "",
            modelNote: TrendNumbers.modelNote($0.sentences ?? []))
        })
    }
    sections = issue.sections.map { section in
      PrintedSection(
        anchor: "muc-" + PrintedIssue.anchor(section.id), title: section.title,
        paragraphs: PrintedIssue.paragraphs(section.introduction), note: section.note ?? "",
        items: section.items.enumerated().map { PrintedIssue.item($0.element, position: $0.offset + 1) },
        isFocus: PrintedIssue.isFocus(section))
    }
    numbers = TrendNumbers(issue)
    writerNote = TrendNumbers.writerNote(issue.writer)
    itemCount = issue.items.count
    outletCount = Set(issue.items.flatMap { [$0.source] + $0.outlets.map(\.name) }.filter { !$0.isEmpty }).count
  }

  private static func item(_ item: Item, position: Int) -> PrintedItem {
    let url = item.url.flatMap(safeURL)
    let others = item.outlets.filter { $0.url != item.url && $0.name != item.source && !item.source.contains($0.name) }
    return PrintedItem(
      anchor: anchor(item.id), number: item.number ?? position, day: item.date.map { "\($0.day)/\($0.month)" } ?? "",
      isoDay: item.date.map { "\($0)" } ?? "", title: item.title, paragraphs: paragraphs(item.body),
      source: item.source,
      url: url, author: item.author, tags: item.tags,
      others: others.map { Item.Outlet(name: $0.name, url: safeURL($0.url) ?? "") },
      modelNote: TrendNumbers.modelNote(item.sentences))
  }

  /// Only addresses a reader may be sent to.
  static func safeURL(_ url: String) -> String? {
    let lower = url.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? url : nil
  }

  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = trim(line)
      if line.isEmpty {
        if paragraphs.last != "" { paragraphs.append("") }
      } else {
        let last = paragraphs[paragraphs.count - 1]
        paragraphs[paragraphs.count - 1] = last.isEmpty ? line : last + " " + line
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  static func trim(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// An identifier that HTML, PDF and DOCX all accept.
  static func anchor(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.map { scalar in
          let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          return isPlain || scalar == "-" || scalar == "_" ? scalar : "-"
        }))
  }

  private static func isFocus(_ section: Section) -> Bool {
    let key = section.id + " " + section.title.lowercased()
    return ["tam-diem", "tâm điểm", "tieu-diem", "tiêu điểm", "focus"].contains { key.contains($0) }
  }

  private static func fallbackTitle(_ issue: Issue) -> String {
    switch issue.kind {
    case .bulletin: "Điểm tin"
    case .stream: "Dòng tin"
    case .tagPage: "Trang chủ đề"
    }
  }

  /// The items by anchor, for references.
  var itemsByAnchor: [String: PrintedItem] {
    Dictionary(sections.flatMap(\.items).map { ($0.anchor, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value that the Typst templates read.
  var tree: JSONTree {
    .object([
      ("title", .text(title)), ("publisher", .texts(publisher)), ("number", .text(numberLine)),
      ("week", .text(weekLine)),
      ("draft", .bool(isDraft)), ("itemCount", .number(itemCount)), ("outletCount", .number(outletCount)),
      ("imprint", .texts(imprint)), ("parts", .array(parts.map(PrintedIssue.tree))),
      ("sections", .array(sections.map(PrintedIssue.tree))), ("numbers", numbers.tree),
      ("writerNote", .text(writerNote)),
    ])
  }

  private static func tree(_ part: Part) -> JSONTree {
    let themes = part.themes.map {
      JSONTree.object([
        ("heading", .text($0.heading)), ("paragraphs", .texts($0.paragraphs)), ("sources", .texts($0.sources)),
        ("anchors", .texts($0.anchors)), ("reason", .text($0.reason)), ("modelNote", .text($0.modelNote)),
      ])
    }
    return .object([("title", .text(part.title)), ("themes", .array(themes))])
  }

  private static func tree(_ section: PrintedSection) -> JSONTree {
    .object([
      ("anchor", .text(section.anchor)), ("title", .text(section.title)), ("paragraphs", .texts(section.paragraphs)),
      ("note", .text(section.note)), ("focus", .bool(section.isFocus)), ("items", .array(section.items.map(tree))),
    ])
  }

  private static func tree(_ item: PrintedItem) -> JSONTree {
    .object([
      ("anchor", .text(item.anchor)), ("number", .number(item.number)), ("day", .text(item.day)),
      ("title", .text(item.title)),
      ("paragraphs", .texts(item.paragraphs)), ("source", .text(item.source)), ("url", .text(item.url ?? "")),
      ("author", .text(item.author)), ("tags", .texts(item.tags)), ("others", .texts(item.others.map(\.name))),
      ("modelNote", .text(item.modelNote)),
    ])
  }
}
