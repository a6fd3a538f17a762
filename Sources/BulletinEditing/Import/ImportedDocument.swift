/// The lines of a document with what all readers ask about them.
struct ImportedDocument {
  let lines: [ImportedLine]
  let fileName: String
  /// Running heads and feet that were taken out, one line each.
  let furniture: [String]
  /// The text was broken into short lines, as a PDF gives it: a paragraph is what stands between blank lines.
  let isHardWrapped: Bool
  /// Indented lines mark the beginnings of text boxes (they are the exception in this file).
  let marksBoxes: Bool

  init(lines: [String], fileName: String) {
    let (kept, removed) = PageFurniture.remove(ImportedLine.read(lines))
    self.init(lines: kept, furniture: removed, fileName: fileName)
  }

  /// The same document without the lines of `range`.
  func removing(_ range: Range<Int>) -> ImportedDocument {
    ImportedDocument(
      lines: Array(lines[..<range.lowerBound] + lines[range.upperBound...]), furniture: furniture, fileName: fileName)
  }

  private init(lines: [ImportedLine], furniture: [String], fileName: String) {
    self.lines = lines
    self.furniture = furniture
    self.fileName = fileName
    let long = self.lines.filter { $0.text.count >= 40 && !$0.text.contains("://") }
    let open = long.filter { !TextShape.endsSentence($0.text) }
    let widest = long.map(\.text.count).max() ?? 0
    isHardWrapped = long.count >= 4 && widest <= 200 && open.count * 2 > long.count
    let indented = self.lines.filter(\.isIndented).count
    let filled = self.lines.filter { !$0.isBlank }.count
    marksBoxes = indented >= 3 && indented * 10 < filled * 3
  }

  var filled: [ImportedLine] { lines.filter { !$0.isBlank } }

  /// Paragraphs of `range`: lines between blank ones, joined when the file is hard-wrapped.
  func paragraphs(_ range: Range<Int>) -> [String] {
    var paragraphs: [String] = []
    var open = false
    for line in lines[range] {
      if line.isBlank {
        open = false
      } else if open && isHardWrapped {
        Paragraphs.append(line.text, to: &paragraphs[paragraphs.count - 1])
      } else {
        paragraphs.append(line.text)
        open = true
      }
    }
    return paragraphs
  }
}

/// Putting broken text together again.
enum Paragraphs {
  /// Adds the next line of a paragraph; an address broken after a slash or hyphen takes no space.
  static func append(_ line: String, to paragraph: inout String) {
    if !paragraph.isEmpty && !breaksAddress(paragraph, line) { paragraph += " " }
    paragraph += line
  }

  static func join(_ first: String, _ second: String) -> String {
    var result = first
    append(second, to: &result)
    return result
  }

  private static func breaksAddress(_ first: String, _ second: String) -> Bool {
    guard let last = first.utf8.last, last == 0x2f || last == 0x2d, !second.contains(" ") else { return false }
    let tail = String(first.suffix(400))
    return tail.split(separator: " ").last?.contains("://") ?? false
  }

  /// Mends paragraphs that a page break tore apart: one that ends in the middle of a sentence is joined with the next
  /// when that goes on in lower case or the break stands after a comma; a lone full stop goes back to its sentence.
  static func mend(_ paragraphs: [String]) -> [String] {
    var result: [String] = []
    for paragraph in paragraphs {
      guard let last = result.last else {
        result.append(paragraph)
        continue
      }
      if paragraph.hasPrefix("."), !TextShape.endsSentence(last) {
        let rest = TextShape.trim(paragraph.dropFirst())
        result[result.count - 1] = rest.isEmpty ? last + "." : last + ". " + rest
      } else if !TextShape.endsSentence(last) && (last.hasSuffix(",") || TextShape.startsLowercase(paragraph)) {
        result[result.count - 1] = join(last, paragraph)
      } else {
        result.append(paragraph)
      }
    }
    return result
  }
}
