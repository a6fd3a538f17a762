/// A weekly set on PDF pages, cut into what its lines are.
enum SteeringBlock: Sendable, Hashable {
  /// A paragraph without its credit. `boxStart`: a text box or page begins with it. `lines`: printed lines.
  case text(String, credit: String?, boxStart: Bool, lines: Int)
  /// `3.2.` and `LĨNH VỰC KHOA HỌC CÔNG NGHỆ`; the number is empty when none is printed.
  case heading(number: String, title: String)
  case links([String])
  case pageNumber(String)
  case imprint([String])
}

/// Puts hard-wrapped lines together again.
struct SteeringBlockReader {
  private var blocks: [SteeringBlock] = []
  private var paragraph = ""
  private var paragraphLines = 0
  private var paragraphStartsBox = false
  private var atBoundary = true
  private var imprint: [String]?

  static func read(_ document: ImportedDocument) -> [SteeringBlock] {
    var reader = SteeringBlockReader()
    var index = 0
    while index < document.lines.count { index = reader.take(index, document) }
    reader.closeParagraph()
    reader.closeImprint()
    return reader.blocks
  }

  /// Reads the line at `index`; gives back the index of the next one to read.
  private mutating func take(_ index: Int, _ document: ImportedDocument) -> Int {
    let line = document.lines[index]
    if line.startsPage { atBoundary = true }
    if line.isBlank {
      if paragraph.utf8.count > 400 || !SourceCredit.opens(paragraph) { closeParagraph() }
      return index + 1
    }
    if SteeringBlockReader.isPageNumber(line.text) {
      closeParagraph()
      closeImprint()
      blocks.append(.pageNumber(line.text))
      atBoundary = true
      return index + 1
    }
    let urls = SteeringBlockReader.urls(line.text)
    if !urls.isEmpty {
      closeParagraph()
      closeImprint()
      addLinks(urls)
      atBoundary = true
      return index + 1
    }
    if SteeringBlockReader.opensImprint(line.text) || (imprint != nil && SteeringBlockReader.isImprintLine(line.text)) {
      closeParagraph()
      imprint = (imprint ?? []) + [line.text]
      return index + 1
    }
    closeImprint()
    if let (heading, next) = SteeringHeading.read(at: index, document.lines) {
      closeParagraph()
      blocks.append(.heading(number: heading.number, title: heading.title))
      return next
    }
    takeText(line, marksBoxes: document.marksBoxes)
    return index + 1
  }

  private mutating func addLinks(_ urls: [String]) {
    if case .links(let before) = blocks.last, before.count < 500 {
      blocks[blocks.count - 1] = .links(before + urls)
    } else {
      blocks.append(.links(urls))
    }
  }

  private mutating func takeText(_ line: ImportedLine, marksBoxes: Bool) {
    if paragraph.isEmpty, let credit = SourceCredit.atEnd(line.text, isOwnLine: true), credit.text.isEmpty,
      addToLast(credit.credit)
    {
      return
    }
    if line.text.hasPrefix("("), !paragraph.isEmpty, let own = SourceCredit.atEnd(line.text, isOwnLine: true),
      own.text.isEmpty
    {
      closeParagraph(credit: own.credit)
      return
    }
    if marksBoxes && line.isIndented && !paragraph.isEmpty && !line.text.hasPrefix("(") { closeParagraph() }
    if paragraph.isEmpty {
      paragraphStartsBox = atBoundary || (marksBoxes && line.isIndented)
      paragraphLines = 0
    }
    atBoundary = false
    Paragraphs.append(line.text, to: &paragraph)
    paragraphLines += 1
    if SourceCredit.mayEnd(line.text), let end = SourceCredit.atEnd(paragraph) {
      paragraph = end.text
      closeParagraph(credit: end.credit)
    }
  }

  /// A credit that stands alone after a blank line belongs to the paragraph before it.
  private mutating func addToLast(_ credit: String) -> Bool {
    for index in blocks.indices.reversed().prefix(3) {
      if case .text(let text, credit: nil, let boxStart, let lines) = blocks[index] {
        blocks[index] = .text(text, credit: credit, boxStart: boxStart, lines: lines)
        return true
      }
    }
    return false
  }

  private mutating func closeParagraph(credit: String? = nil) {
    if !paragraph.isEmpty {
      blocks.append(.text(paragraph, credit: credit, boxStart: paragraphStartsBox, lines: paragraphLines))
    } else if let credit, !addToLast(credit) {
      blocks.append(.text("", credit: credit, boxStart: false, lines: 1))
    }
    paragraph = ""
    paragraphLines = 0
  }

  private mutating func closeImprint() {
    if let imprint { blocks.append(.imprint(imprint)) }
    imprint = nil
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let digits = TextShape.trim(TextShape.fold(text).hasPrefix("trang ") ? String(text.dropFirst(6)) : text, "-–|")
    return (1...3).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The addresses of a line that holds nothing else.
  private static func urls(_ text: String) -> [String] {
    guard text.contains("://") else { return [] }
    let words = text.split(separator: " ").map { TextShape.trim($0, "<>,;•-") }.filter { !$0.isEmpty }
    return words.allSatisfy { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ? words : []
  }

  private static let imprintLabels = [
    "chi dao noi dung", "chiu trach nhiem", "bien tap", "ban bien tap", "trinh bay", "thiet ke", "giay phep", "in tai",
    "tong bien tap",
    "thuc hien:", "noi dung:", "toa soan", "don vi thuc hien",
  ]

  private static func opensImprint(_ text: String) -> Bool {
    let key = TextShape.fold(text)
    return text.count <= 100 && imprintLabels.contains { key.hasPrefix($0) }
      && (text.contains(":") || key.hasPrefix("giay phep"))
  }

  /// Names and offices: short, and never a sentence of the bulletin.
  private static func isImprintLine(_ text: String) -> Bool {
    text.count <= 90 && !text.hasSuffix(".") && !TextShape.isCapitals(text)
      && SteeringBlockReader.capitalizedWords(text) >= 0.35
  }

  private static func capitalizedWords(_ text: String) -> Double {
    let words = TextShape.words(text)
    let capital = words.filter { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    return words.isEmpty ? 0 : Double(capital.count) / Double(words.count)
  }
}
