/// Puts the lines of a file together into paragraphs.
struct Paragraphs {
  /// Longer lines are read in pieces of this many scalars: no honest paragraph is so long, and the cost of rules that
  /// compare marks within a paragraph stays bounded.
  private static let longest = 8_000
  private let lines: [String]
  /// The file breaks its lines at a width, so one paragraph spans several lines.
  private let isWrapped: Bool

  static func of(_ lines: [String]) -> (paragraphs: [Paragraph], isWrapped: Bool) {
    let builder = Paragraphs(lines)
    return (builder.build(), builder.isWrapped)
  }

  private init(_ lines: [String]) {
    self.lines = lines
    isWrapped = Paragraphs.looksWrapped(lines)
  }

  /// Wrapped files have many lines that end without a full stop before a line in lower case.
  private static func looksWrapped(_ lines: [String]) -> Bool {
    var joints = 0
    var soft = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let end = LineKinds.trimmed(line).unicodeScalars.last,
        let start = LineKinds.trimmed(next).unicodeScalars.first
      else { continue }
      joints += 1
      if (end.properties.isAlphabetic || end == ",") && start.properties.isLowercase { soft += 1 }
    }
    return joints >= 5 && soft * 4 >= joints
  }

  private func build() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var pending: [Paragraph.Piece] = []
    var kind = Paragraph.Kind.body
    func close() {
      if !pending.isEmpty { paragraphs.append(Paragraph(kind: kind, lines: pending)) }
      pending = []
    }
    for (index, line) in lines.enumerated() {
      guard let lineKind = LineKinds.kind(line) else {
        close()
        continue
      }
      if pending.isEmpty || !continues(pending, kind, line, lineKind) || pending.count >= 200 {
        close()
        kind = lineKind
      }
      for piece in Paragraphs.pieces(of: line, number: index + 1) {
        if piece.skipped > 0 { close() }
        pending.append(piece)
      }
    }
    close()
    return paragraphs
  }

  private static func pieces(of line: String, number: Int) -> [Paragraph.Piece] {
    guard line.utf8.count > longest else { return [Paragraph.Piece(number: number, text: line, skipped: 0)] }
    let scalars = Array(line.unicodeScalars)
    return stride(from: 0, to: scalars.count, by: longest).map { start in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<min(start + longest, scalars.count)])
      return Paragraph.Piece(number: number, text: String(view), skipped: start)
    }
  }

  /// Whether a line goes on with the paragraph before it.
  private func continues(
    _ pending: [Paragraph.Piece], _ kind: Paragraph.Kind, _ line: String, _ lineKind: Paragraph.Kind
  ) -> Bool {
    guard isWrapped, let last = pending.last else { return false }
    let before = LineKinds.trimmed(last.text)
    switch (kind, lineKind) {
    case (.source, .body):
      // “(Theo Báo Nhân Dân, Báo” goes on until its bracket closes.
      return !before.contains(")")
    case (.body, .body): return !endsItem(before)
    case (.body, .heading): return !endsItem(before) && LineKinds.trimmed(line).count < 12 && !before.hasSuffix(".")
    case (.heading, .heading): return true
    case (.body, .pageNumber), (.body, .title), (.body, .source), (.body, .contents): return false
    default: return false
    }
  }

  private func endsItem(_ line: Substring) -> Bool {
    guard line.hasSuffix(")") || line.hasSuffix(")."), let open = line.lastIndex(of: "(") else { return false }
    return line[open...].hasPrefix("(Theo ") || line[open...].hasPrefix("(Nguồn")
  }
}
