/// Paragraphs out of the lines of a page, as a PDF reader or an e-mail hands them out.
public enum BrokenLines {
  /// The text with wrapped lines joined: one paragraph a line, blank lines kept as they are between paragraphs.
  ///
  /// Headings, list items, table rows and short lines stay lines of their own. A word broken by a hyphen is joined where
  /// the halves make one word (`nghi-⏎ệp` → `nghiệp`); a hyphen that belongs to the word stays (`Lê-⏎nin`). Linear.
  public static func joined(_ text: String) -> String {
    var out: [String.UnicodeScalarView] = []
    var block: [[Unicode.Scalar]] = []
    func close() {
      out += joined(block).map { String.UnicodeScalarView($0) }
      block.removeAll()
    }
    for line in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      let trimmed = trim(Array(line))
      if trimmed.isEmpty {
        close()
        out.append(String.UnicodeScalarView())
      } else {
        block.append(trimmed)
      }
    }
    close()
    return out.map { String($0) }.joined(separator: "\n")
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\u{C}" }

  private static func trim(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var piece = line[...]
    while let last = piece.last, Sentences.isSpace(last) || last == "\r" { piece.removeLast() }
    while let first = piece.first, Sentences.isSpace(first) { piece.removeFirst() }
    return Array(piece)
  }

  private static func joined(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    // The width of the column: what nine lines in ten do not exceed.
    let widths = lines.map(\.count).sorted()
    let width = widths.isEmpty ? 0 : widths[min(widths.count - 1, widths.count * 9 / 10)]
    var out: [[Unicode.Scalar]] = []
    var last: [Unicode.Scalar] = []
    for line in lines {
      if let open = out.indices.last, continues(last, line, width: width) {
        append(line, to: &out[open])
      } else {
        out.append(line)
      }
      last = line
    }
    return out
  }

  /// Whether `next` goes on with the sentence of `line`.
  private static func continues(_ line: [Unicode.Scalar], _ next: [Unicode.Scalar], width: Int) -> Bool {
    guard let end = line.last, let first = next.first else { return false }
    if isTableRow(line) || isTableRow(next) || opensItem(next) || shouts(line) != shouts(next) { return false }
    if breaksWord(line, next) { return true }
    let small = isLetter(first) && !isCapital(first)
    // A line ends well before the margin only where a paragraph does.
    let full = line.count * 10 >= width * 7
    if [".", "!", "?", ":", ";", "…", "”", "\""].contains(end) { return small && full && end != ":" && end != ";" }
    return small || full
  }

  /// Three blanks between words, twice in a line: columns of a table.
  private static func isTableRow(_ line: [Unicode.Scalar]) -> Bool {
    var gaps = 0
    var run = 0
    for scalar in line {
      run = Sentences.isSpace(scalar) ? run + 1 : 0
      if run == 3 || scalar == "\t" || scalar == "|" { gaps += 1 }
    }
    return gaps >= 2
  }

  /// `- `, `• `, `1. `, `a) `, `IV. `
  private static func opensItem(_ line: [Unicode.Scalar]) -> Bool {
    if let first = line.first, ["-", "–", "—", "•", "*", "+", "▪", "➢", "►", "■", "❖", "✓", "#"].contains(first) {
      return line.count > 1 && Sentences.isSpace(line[1])
    }
    guard let stop = line.prefix(8).firstIndex(where: { $0 == "." || $0 == ")" || $0 == "/" }), stop > 0 else {
      return false
    }
    let mark = line[..<stop]
    let table = LetterTable.shared
    let counts =
      mark.allSatisfy { table.kind(of: $0) & LetterTable.digit != 0 }
      || mark.allSatisfy { ["I", "V", "X", "L"].contains($0) } || (stop == 1 && isLetter(line[0]))
    return counts && stop + 1 < line.count && Sentences.isSpace(line[stop + 1])
  }

  /// All letters capital, four or more.
  private static func shouts(_ line: [Unicode.Scalar]) -> Bool {
    var letters = 0
    for scalar in line where isLetter(scalar) {
      guard isCapital(scalar) else { return false }
      letters += 1
    }
    return letters >= 4
  }

  /// A hyphen between letters at the end of the line, and a small letter after it.
  private static func breaksWord(_ line: [Unicode.Scalar], _ next: [Unicode.Scalar]) -> Bool {
    guard let end = line.last, isHyphen(end), line.count > 1, isLetter(line[line.count - 2]) else { return false }
    return next.first.map { isLetter($0) && !isCapital($0) } == true
  }

  private static func append(_ line: [Unicode.Scalar], to paragraph: inout [Unicode.Scalar]) {
    guard breaksWord(paragraph, line) else {
      paragraph.append(" ")
      paragraph += line
      return
    }
    let soft = paragraph.last == "\u{AD}"
    let head = Array(paragraph.dropLast().reversed().prefix(while: isLetter).reversed())
    let tail = Array(line.prefix(while: isLetter))
    if soft || makeOneWord(head, tail) { paragraph.removeLast() }
    paragraph += line
  }

  /// `nghi` + `ệp` make a syllable; `transfor` + `mation` are no syllables at all; `Lê` + `nin` stay apart.
  private static func makeOneWord(_ head: [Unicode.Scalar], _ tail: [Unicode.Scalar]) -> Bool {
    if isSyllable(head + tail) { return true }
    return !isSyllable(head) && !isSyllable(tail) && head.allSatisfy { $0.value < 0x80 }
  }

  private static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    SyllableParts(word.map(LetterTable.shared.lower(of:))).map(Syllables.isLegal) ?? false
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { ["-", "\u{AD}", "\u{2010}"].contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    LetterTable.shared.kind(of: scalar) & LetterTable.letter != 0
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    LetterTable.shared.kind(of: scalar) & LetterTable.capital != 0
  }
}
