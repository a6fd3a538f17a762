import Foundation

/// One line of a document as the importers read it.
struct ImportedLine: Sendable, Hashable {
  /// Counts from 1 in the file as given.
  let number: Int
  /// NFC, single spaces, no invisible characters, no emphasis marks; empty for a blank line.
  let text: String
  /// The line was set in while most lines of the file are not: where a text box of a PDF begins.
  let isIndented: Bool
  /// 1…6 for a Markdown heading, otherwise 0.
  let headingLevel: Int
  /// A form feed stood before the text: a page of the PDF begins here.
  let startsPage: Bool

  var isBlank: Bool { text.isEmpty }

  /// Reads lines as given: any line ends, composed or decomposed letters, plain text or Markdown.
  static func read(_ lines: [String]) -> [ImportedLine] {
    split(lines).enumerated().map { ImportedLine(number: $0.offset + 1, given: $0.element) }
  }

  /// Swift takes CR LF for one character, so a caller that splits at `\n` leaves such files in one piece: cut them here.
  private static func split(_ lines: [String]) -> [String] {
    guard lines.contains(where: { $0.utf8.contains(0x0a) || $0.utf8.dropLast().contains(0x0d) }) else { return lines }
    return lines.flatMap { line -> [String] in
      var parts: [[UInt8]] = [[]]
      var previous: UInt8 = 0
      for byte in line.utf8 {
        if byte == 0x0d || (byte == 0x0a && previous != 0x0d) {
          parts.append([])
        } else if byte != 0x0a {
          parts[parts.count - 1].append(byte)
        }
        previous = byte
      }
      if parts.count > 1, previous == 0x0d || previous == 0x0a { parts.removeLast() }
      return parts.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  init(number: Int, given raw: String) {
    let given = ImportedLine.withLeader(raw)
    self.number = number
    var kept = String.UnicodeScalarView()
    var pending = false
    var indented = false
    var newPage = false
    for scalar in given.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0c:
        newPage = true
        pending = true
      case 0x200b...0x200f, 0x2060, 0xfeff, 0x00ad, 0x202a...0x202e: continue
      default:
        if scalar.properties.isWhitespace || scalar.value < 0x20 {
          if kept.isEmpty && scalar.value != 0x0d { indented = true }
          pending = true
        } else {
          if pending && !kept.isEmpty { kept.append(" ") }
          pending = false
          kept.append(scalar)
        }
      }
    }
    let (text, level) = ImportedLine.withoutMarkup(String(kept))
    self.text = text
    self.headingLevel = level
    self.isIndented = indented && !text.isEmpty
    self.startsPage = newPage
  }

  /// A tab before a number at the end of a line is a leader whose dots were lost: `Headline<tab>8`.
  private static func withLeader(_ line: String) -> String {
    guard let tab = line.utf8.lastIndex(of: 0x09) else { return line }
    let page = line[line.index(after: tab)...].filter { !$0.isWhitespace }
    guard (1...3).contains(page.count), page.allSatisfy({ $0.isASCII && $0.isNumber }), tab > line.startIndex else {
      return line
    }
    return line[..<tab] + " … " + page
  }

  /// Takes Markdown's heading signs, quote signs and emphasis away; lists stay, they carry meaning here.
  private static func withoutMarkup(_ line: String) -> (String, Int) {
    guard line.utf8.contains(where: { $0 == 0x23 || $0 == 0x2a || $0 == 0x5f || $0 == 0x3e || $0 == 0x5c }) else {
      return (line, 0)
    }
    var text = line[...]
    while text.hasPrefix("> ") { text = text.dropFirst(2) }
    var level = 0
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), text.dropFirst(hashes).first == " " {
      level = hashes
      text = text.dropFirst(hashes + 1)
    }
    var kept = String(text)
    for mark in ["**", "__"] where kept.contains(mark) { kept = kept.split(separator: mark).joined() }
    return (TextShape.trim(kept), level)
  }
}
