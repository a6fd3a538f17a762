/// Running heads, running feet and page numbers of a PDF's text: lines at the edges of pages that come back page after
/// page with other numbers.
enum PageFurniture {
  /// The lines without furniture, and one line per kind of furniture taken out.
  ///
  /// Works only where form feeds mark the pages and there are at least three of them.
  static func remove(_ lines: [ImportedLine]) -> (lines: [ImportedLine], removed: [String]) {
    let starts = lines.indices.filter { lines[$0].startsPage }
    guard starts.count >= 2 else { return (lines, []) }
    let edges = edgeLines(lines, starts: starts).filter { SourceLink(line: lines[$0].text) == nil }
    var pages: [String: Int] = [:]
    for edge in edges { pages[key(lines[edge].text), default: 0] += 1 }
    // A head whose second half names the section of the page is told by its first words.
    var heads: [String: Int] = [:]
    for edge in edges { heads[head(lines[edge].text), default: 0] += 1 }
    var openings: [String: Int] = [:]
    for edge in edges { openings[opening(lines[edge].text), default: 0] += 1 }
    let most = max(4, starts.count * 6 / 10)
    var counts: [String: (text: String, pages: Int)] = [:]
    var order: [String] = []
    var furniture: Set<Int> = []
    for edge in edges {
      let key = key(lines[edge].text)
      let head = head(lines[edge].text)
      let count = max(pages[key] ?? 0, head.isEmpty ? 0 : heads[head] ?? 0)
      let opening = opening(lines[edge].text)
      guard count >= 3 || (!opening.isEmpty && openings[opening, default: 0] >= most) else { continue }
      furniture.insert(edge)
      if counts[key] == nil { order.append(key) }
      counts[key] = (counts[key]?.text ?? lines[edge].text, pages[key] ?? count)
    }
    let removed = order.compactMap { counts[$0] }.map { "\($0.text) (\($0.pages) trang)" }
    return (without(furniture, lines), removed)
  }

  /// The first two and last two filled lines of every page.
  private static func edgeLines(_ lines: [ImportedLine], starts: [Int]) -> [Int] {
    let bounds = ([0] + starts + [lines.count]).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    var edges: [Int] = []
    for (begin, end) in zip(bounds, bounds.dropFirst()) {
      let filled = (begin..<end).filter { !lines[$0].isBlank }
      edges += Set(filled.prefix(2) + filled.suffix(2)).sorted()
    }
    return edges
  }

  /// The words without figures: page numbers differ from page to page. A lone number is furniture of its own kind.
  private static func key(_ text: String) -> String {
    let words = TextShape.words(TextShape.fold(text)).filter { $0.contains { !$0.isNumber } }
    return words.isEmpty ? (text.count <= 5 ? "#" : text) : words.joined(separator: " ")
  }

  private static func head(_ text: String) -> String {
    let words = TextShape.words(TextShape.fold(text)).filter { $0.contains { !$0.isNumber } }
    return words.count > 6 && text.count < 160 ? words.prefix(6).joined(separator: " ") : ""
  }

  /// The first two words of a line in capitals: a head that says little before it names the section.
  private static func opening(_ text: String) -> String {
    let words = TextShape.words(text)
    return words.count >= 2 && TextShape.isCapitals(text) ? words.prefix(2).joined(separator: " ") : ""
  }

  /// Takes the lines out; the blank lines beside them go too where a sentence runs on over the page.
  private static func without(_ furniture: Set<Int>, _ lines: [ImportedLine]) -> [ImportedLine] {
    var result: [ImportedLine] = []
    var removedSomething = false
    for (index, line) in lines.enumerated() {
      if furniture.contains(index) {
        removedSomething = true
        continue
      }
      if !line.isBlank {
        if removedSomething, TextShape.startsLowercase(line.text) {
          while let last = result.last, last.isBlank { result.removeLast() }
        }
        removedSomething = false
      }
      result.append(line)
    }
    return result
  }
}
