/// What a document is, by its structure.
enum DocumentKind: Sendable, Hashable {
  /// Contents, trend summary, dated items with a source line each.
  case numberedBulletin
  /// Paragraphs credited at their end, under numbered headings in capitals.
  case steeringWeekly
  /// One lead after the other.
  case topicStream
  /// A tag with posts between lines of one dash.
  case tagPage
  /// Sections and items are headings of two levels.
  case outline

  init(_ document: ImportedDocument) {
    if OutlineReader.reads(document) {
      self = .outline
      return
    }
    var separators = 0
    var bylines = 0
    var sourceLines = 0
    var datedHeads = 0
    var credits = 0
    var headings = 0
    for line in document.lines where !line.isBlank {
      if TagPageReader.isSeparator(line.text) { separators += 1 }
      if TagPageReader.isByline(line.text) { bylines += 1 }
      if SourceLink(line: line.text) != nil { sourceLines += 1 }
      if let label = DateLabel(startOf: line.text), label.hasSeparator, TextShape.isCapitals(label.rest) {
        datedHeads += 1
      }
      if DocumentKind.endsWithCredit(line.text) { credits += 1 }
      if TextShape.isCapitals(line.text) && !SteeringHeading.split(line.text).number.isEmpty { headings += 1 }
    }
    let hasContents = !ContentsReader.read(document.lines).rows.isEmpty
    if datedHeads >= 1 && (sourceLines >= 1 || datedHeads >= 2) || hasContents && sourceLines >= 1 {
      self = .numberedBulletin
    } else if (separators >= 2 && separators * 8 >= document.filled.count) || bylines >= 2 {
      self = .tagPage
    } else if sourceLines >= 2 && sourceLines >= credits {
      self = .numberedBulletin
    } else if credits >= 2 || (credits >= 1 && headings >= 1) || headings >= 2 {
      self = .steeringWeekly
    } else if hasContents {
      self = .numberedBulletin
    } else {
      self = .topicStream
    }
  }

  /// `… (Theo Reuters)` at the end of a line, or `(Theo` at its start.
  private static func endsWithCredit(_ text: String) -> Bool {
    SourceCredit.opens(text) || SourceCredit.atEnd(text) != nil
  }
}
