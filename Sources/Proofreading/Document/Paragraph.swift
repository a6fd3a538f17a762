import FactExtraction
import NewsModel

/// A stretch of text that belongs together, with the way back to the lines of the file.
struct Paragraph {
  enum Kind {
    case body, title, contents, link, address, source, heading, pageNumber, imprint, separator
  }
  var kind: Kind
  /// Lines joined by single spaces.
  let scalars: [Unicode.Scalar]
  /// For each line: its offset in ``scalars``, its number in the file, and the scalars dropped at its start.
  let lines: [(offset: Int, number: Int, dropped: Int)]
  let words: [Word]

  var text: String { text(0, scalars.count) }
  var firstLine: Int { lines.first?.number ?? 1 }
  var lastLine: Int { lines.last?.number ?? 1 }

  /// A line of the file, or a piece of a very long one that begins `skipped` scalars into it.
  struct Piece {
    let number: Int
    let text: String
    let skipped: Int
  }

  init(kind: Kind, lines given: [Piece]) {
    self.kind = kind
    var scalars: [Unicode.Scalar] = []
    var lines: [(offset: Int, number: Int, dropped: Int)] = []
    for piece in given {
      let line = Array(piece.text.unicodeScalars)
      let start = line.firstIndex { !Paragraph.isBlank($0) } ?? line.count
      let end = (line.lastIndex { !Paragraph.isBlank($0) } ?? start - 1) + 1
      if !scalars.isEmpty { scalars.append(" ") }
      lines.append((scalars.count, piece.number, start + piece.skipped))
      scalars += line[start..<max(start, end)]
    }
    self.scalars = scalars
    self.lines = lines
    words = Word.words(of: scalars)
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{a0}" || scalar == "\u{c}" || scalar == "\r" || scalar == "\u{feff}"
  }

  func place(of offset: Int) -> (line: Int, column: Int) {
    let after = Paragraph.firstIndex(in: lines.count) { lines[$0].offset > offset }
    guard after > 0 else { return (firstLine, 1) }
    let line = lines[after - 1]
    return (line.number, offset - line.offset + line.dropped + 1)
  }

  func text(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    if start < end { view.append(contentsOf: scalars[max(0, start)..<min(end, scalars.count)]) }
    return String(view)
  }

  /// The words from `first` on, `count` of them, as a stretch of scalars.
  func span(_ first: Int, _ count: Int) -> (start: Int, end: Int) {
    (words[first].start, words[min(first + count, words.count) - 1].end)
  }

  /// Binary search: the first index at which a condition holds that holds for all later ones; `count` for none.
  static func firstIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// `count` words before and after a stretch, for quotes that can be found again.
  func widened(_ start: Int, _ end: Int, by count: Int = 1) -> (start: Int, end: Int) {
    let before = Paragraph.firstIndex(in: words.count) { words[$0].end > start } - 1
    let after = Paragraph.firstIndex(in: words.count) { words[$0].start >= end }
    let first = max(0, before - count + 1)
    let last = min(words.count - 1, after + count - 1)
    return (before >= 0 ? min(start, words[first].start) : start, after < words.count ? max(end, words[last].end) : end)
  }
}

/// A run of letters, digits and combining marks.
struct Word: Hashable {
  let text: String
  let lower: String
  let start: Int
  let end: Int
  let isCapital: Bool
  let isAllCapital: Bool
  let hasDigit: Bool

  static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < scalars.count {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isPart(scalars[index]) { index += 1 }
      words.append(Word(scalars[start..<index], start, index))
    }
    return words
  }

  private init(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    lower = text.lowercased()
    self.start = start
    self.end = end
    let letters = scalars.filter { $0.properties.isAlphabetic }
    isCapital = letters.first?.properties.isUppercase ?? false
    isAllCapital = !letters.isEmpty && letters.allSatisfy { $0.properties.isUppercase }
    hasDigit = scalars.contains { ("0"..."9").contains($0) }
  }

  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5a).contains(scalar.value)
        || (0x61...0x7a).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || (0x300...0x36f).contains(scalar.value)
  }
}
