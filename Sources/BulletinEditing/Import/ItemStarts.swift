import NewsModel

/// Finds where the items of a numbered bulletin begin.
enum ItemStarts {
  struct Start {
    /// Index of the first heading line and of the first line after the heading.
    let line: Int
    let bodyLine: Int
    let title: String
    let label: DateLabel?
    /// A link glued to the heading line.
    let link: SourceLink?
    /// The caption in capitals that stood before it, when there was one.
    var caption: Int?
  }

  /// How this bulletin sets its headlines.
  private struct Style {
    /// Dated headlines are in capitals: a line in small letters is then never one.
    let usesCapitals: Bool

    init(_ lines: ArraySlice<ImportedLine>) {
      let heads = lines.lazy.compactMap { DateLabel(startOf: $0.text) }.filter { $0.hasSeparator && !$0.rest.isEmpty }
      usesCapitals = heads.prefix(40).filter { TextShape.isCapitals($0.rest) }.count >= 2
    }
  }

  static func find(in document: ImportedDocument, from begin: Int, matcher: TitleMatcher, captions: Set<String>)
    -> [Start]
  {
    let lines = document.lines
    let style = Style(lines[begin...])
    var starts: [Start] = []
    var caption: Int?
    var index = begin
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        index += 1
      } else if let start = start(at: index, document, matcher, style, captions) {
        starts.append(start)
        if let caption { starts[starts.count - 1].caption = caption }
        caption = nil
        index = max(start.bodyLine, index + 1)
      } else {
        if isSectionCaption(line, captions)
          && (!starts.isEmpty || leadsToItem(index, document, matcher, style, captions))
        {
          caption = index
        } else if line.text.count > 120 {
          caption = nil
        }
        index += 1
      }
    }
    return starts
  }

  private static func start(
    at index: Int, _ document: ImportedDocument, _ matcher: TitleMatcher, _ style: Style, _ captions: Set<String>
  ) -> Start? {
    let lines = document.lines
    let given = lines[index]
    let link = SourceLink(line: given.text).flatMap { $0.before.isEmpty ? nil : $0 }
    let text = link?.before ?? given.text
    guard text.count <= 400, SourceLink(line: given.text) == nil || link != nil else { return nil }
    let label = DateLabel(startOf: text)
    var title = label?.rest ?? text
    var next = index + 1
    if label != nil && title.isEmpty {
      // A date alone on its line: the headline follows.
      guard let following = nextFilled(next, lines), following - index <= 3, lines[following].text.count <= 300,
        !TextShape.endsSentence(lines[following].text)
      else { return nil }
      title = lines[following].text
      next = following + 1
    }
    guard title.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    let capitals = TextShape.isCapitals(title)
    let looksSet = capitals || given.headingLevel > 0
    if !looksSet && (style.usesCapitals || TextShape.endsSentence(title)) { return nil }
    if link == nil && (capitals || document.isHardWrapped) {
      (title, next) = continued(title, from: next, lines, capitals: capitals)
    }
    // In small letters only the contents tell how far a headline goes.
    while link == nil, !capitals, next < lines.count, !lines[next].isBlank, title.count < 400,
      matcher.begins(title), matcher.begins(Paragraphs.join(title, lines[next].text))
    {
      title = Paragraphs.join(title, lines[next].text)
      next += 1
    }
    let linkFollows = link != nil || sourceFollows(next, lines)
    func isKnown(_ floor: Double) -> Bool { !matcher.candidates(for: title, floor: floor).isEmpty }
    let accepted: Bool
    if label != nil {
      accepted = looksSet || (linkFollows && label?.hasSeparator == true) || isKnown(0.6)
    } else if captions.contains(TextShape.fold(title)) || isTrendCaption(title) {
      accepted = false
    } else {
      let linkIsNext = link != nil || sourceFollows(next, lines, within: 1)
      accepted = (looksSet && linkIsNext) || ((looksSet || linkIsNext) && isKnown(0.8))
    }
    return accepted ? Start(line: index, bodyLine: next, title: title, label: label, link: link) : nil
  }

  private static func isTrendCaption(_ title: String) -> Bool {
    TextShape.isCapitals(title) && TextShape.fold(title).hasPrefix("tong ket xu huong")
  }

  /// Adds the lines on which a long headline goes on: capitals after capitals, without a blank line between.
  private static func continued(_ title: String, from next: Int, _ lines: [ImportedLine], capitals: Bool) -> (
    String, Int
  ) {
    var title = title
    var next = next
    while next < lines.count, !lines[next].isBlank, title.count < 400 {
      let line = lines[next].text
      guard SourceLink(line: line) == nil, DateLabel(startOf: line).map({ !$0.hasSeparator }) ?? true,
        capitals
          ? TextShape.isCapitals(line) : (!TextShape.endsSentence(line) && sourceFollows(next + 1, lines, within: 1))
      else { break }
      title = Paragraphs.join(title, line)
      next += 1
    }
    return (title, next)
  }

  /// One of the next few filled lines is a source link.
  private static func sourceFollows(_ index: Int, _ lines: [ImportedLine], within limit: Int = 3) -> Bool {
    var seen = 0
    var position = index
    while position < lines.count, seen < limit, position - index < 12 {
      let line = lines[position]
      if !line.isBlank {
        seen += 1
        if let link = SourceLink(line: line.text) { return link.before.isEmpty }
        if DateLabel(startOf: line.text)?.hasSeparator == true && TextShape.isCapitals(line.text) { return false }
      }
      position += 1
    }
    return false
  }

  private static func nextFilled(_ index: Int, _ lines: [ImportedLine]) -> Int? {
    lines[index...].prefix(6).firstIndex { !$0.isBlank }
  }

  /// A short line in capitals (or a Markdown heading) that can only be the name of a section.
  private static func isSectionCaption(_ line: ImportedLine, _ captions: Set<String>) -> Bool {
    if ContentsReader.isContentsHeading(line.text) { return false }
    if captions.contains(TextShape.fold(line.text)) { return true }
    guard line.text.count <= 60, TextShape.isCapitals(line.text) || line.headingLevel > 0 else { return false }
    let key = TextShape.fold(line.text)
    return ["tin ", "tam diem", "su kien", "tieu diem", "van ban", "hoat dong", "quoc te", "trong nuoc", "dia phuong"]
      .contains {
        key.hasPrefix($0) || (key.first?.isNumber == true && key.contains($0))
      }
  }

  /// The next filled line begins an item.
  private static func leadsToItem(
    _ index: Int, _ document: ImportedDocument, _ matcher: TitleMatcher, _ style: Style, _ captions: Set<String>
  ) -> Bool {
    guard let next = nextFilled(index + 1, document.lines) else { return false }
    return start(at: next, document, matcher, style, captions) != nil
  }
}
