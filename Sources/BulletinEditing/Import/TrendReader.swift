import NewsModel

/// Reads the trend summary: an opening paragraph, numbered parts, themes that end with `(Nguồn: …)`, a closing paragraph.
struct TrendReader {
  private(set) var parts: [TrendPart] = []
  /// Running heads of pages, which say nothing new.
  private(set) var left: [String] = []
  private var heading = ""
  private var title = ""
  private var captions: [String] = []

  init(_ paragraphs: [String]) {
    for (index, paragraph) in paragraphs.enumerated() {
      if TextShape.isCapitals(paragraph) && paragraph.count <= 200 {
        readCaption(paragraph)
      } else if paragraph.hasSuffix(":") && paragraph.count <= 200 {
        flushHeading()
        heading = TextShape.trim(paragraph, ":")
      } else {
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : ""
        readParagraph(paragraph, isLast: next.isEmpty || TextShape.isCapitals(next))
      }
    }
    flushHeading()
    if !title.isEmpty && !parts.contains(where: { $0.title == title }) {
      parts.append(TrendPart(title: title, themes: []))
    }
  }

  private mutating func readCaption(_ caption: String) {
    let key = TextShape.fold(caption)
    if captions.contains(where: { $0.hasPrefix(key) }) {
      left.append(caption)
    } else if TrendReader.isNumbered(caption) || !title.isEmpty || !parts.isEmpty {
      flushHeading()
      title = caption
    } else {
      // The big heading of the summary stands over the opening paragraph.
      heading = heading.isEmpty ? caption : heading + " " + caption
    }
    if captions.count < 200 { captions.append(key) }
  }

  private mutating func readParagraph(_ paragraph: String, isLast: Bool) {
    let (text, sources) = TrendReader.sourcesAtEnd(paragraph)
    let inPart = parts.last.map { $0.title == title && !$0.themes.isEmpty } ?? false
    if heading.isEmpty, !sources.isEmpty, let split = TrendReader.leadingClause(text) {
      add(.init(heading: split.heading, text: split.rest, sources: sources))
    } else if heading.isEmpty, inPart, !title.isEmpty {
      let last = parts.count - 1
      let theme = parts[last].themes.count - 1
      if !isLast || (!sources.isEmpty && parts[last].themes[theme].sources.isEmpty) {
        parts[last].themes[theme].text += "\n\n" + text
        parts[last].themes[theme].sources += sources
      } else {
        title = ""
        add(.init(heading: "", text: text, sources: sources))
      }
    } else {
      add(.init(heading: heading, text: text, sources: sources))
      heading = ""
    }
  }

  private mutating func flushHeading() {
    if !heading.isEmpty { add(.init(heading: heading, text: "")) }
    heading = ""
  }

  private mutating func add(_ theme: TrendPart.Theme) {
    if parts.last?.title == title {
      parts[parts.count - 1].themes.append(theme)
    } else {
      parts.append(TrendPart(title: title, themes: [theme]))
    }
  }

  /// `(Nguồn: baohaiphong.vn, anhp.vn)` at the end of a paragraph.
  static func sourcesAtEnd(_ paragraph: String) -> (text: String, sources: [String]) {
    let trimmed = TextShape.trim(paragraph, ".")
    guard trimmed.hasSuffix(")"), let open = trimmed.lastIndex(of: "(") else { return (paragraph, []) }
    let inside = TextShape.trim(trimmed[trimmed.index(after: open)...], ")")
    let key = TextShape.fold(inside)
    guard let label = ["nguon tin:", "nguon:", "theo:", "theo ", "nguon "].first(where: { key.hasPrefix($0) }) else {
      return (paragraph, [])
    }
    let sources = inside.dropFirst(label.count).split { $0 == "," || $0 == ";" }.map { TextShape.trim($0) }
    return (TextShape.trim(trimmed[..<open]), sources.filter { !$0.isEmpty })
  }

  /// `Heading of a theme: text` with a heading of at most 30 words and no sentence end inside.
  static func leadingClause(_ text: String) -> (heading: String, rest: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let heading = text[..<colon]
    let rest = TextShape.trim(text[text.index(after: colon)...])
    guard heading.split(separator: " ").count <= 30, !heading.contains(". "), !rest.isEmpty else { return nil }
    return (TextShape.trim(heading), rest)
  }

  private static func isNumbered(_ text: String) -> Bool {
    let head = text.prefix { $0 != " " }
    guard head.count <= 5, let mark = head.last, ".):".contains(mark) else { return false }
    return head.dropLast().allSatisfy { $0.isNumber || "IVX.".contains($0) }
  }
}
