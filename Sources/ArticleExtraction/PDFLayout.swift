/// Reading order for the words that `pdftotext -bbox-layout` places on a page.
///
/// Lines are gathered from the program's line boxes; a page whose lines fall into a left and a right half is read column
/// by column between full-width lines; lines that stand at the top or bottom of several pages (running heads, page
/// numbers) are left out; a word broken by a hyphen at the end of a line is joined; lines of one paragraph stay separate
/// lines, paragraphs are separated by an empty line.
enum PDFLayout {
  struct Line {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }
  struct Page {
    var width: Double
    var height: Double
    var lines: [Line]
  }

  static func lines(boundingBoxes xml: [UInt8]) -> [String] {
    var pages = PDFBoxReader.pages(xml)
    removeRunningLines(&pages)
    var result: [String] = []
    for page in pages {
      var previous: Line?
      for line in ordered(page) {
        if let last = previous, result.last?.isEmpty == false {
          let height = max(last.bottom - last.top, 1)
          let gap = line.top - last.bottom
          let startsColumn = gap < -height
          if !startsColumn && gap > height * 0.75 { result.append("") }
          if joinHyphen(line.text, &result) {
            previous = line
            continue
          }
        }
        result.append(line.text)
        previous = line
      }
      if result.last?.isEmpty == false { result.append("") }
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  /// `… phát tri-` + `ển mạnh` → `… phát triển mạnh`: only when the rest begins with a small letter and the hyphen
  /// directly follows a letter.
  private static func joinHyphen(_ text: String, _ result: inout [String]) -> Bool {
    guard let last = result.last, last.hasSuffix("-") || last.hasSuffix("\u{ad}"),
      let first = text.unicodeScalars.first, first.properties.isLowercase,
      let before = last.unicodeScalars.dropLast().last, before.properties.isAlphabetic
    else { return false }
    result[result.count - 1] = String(last.dropLast()) + text
    return true
  }

  /// Lines in the outer tenth of the page whose text, digits aside, returns on another page; and bare page numbers.
  private static func removeRunningLines(_ pages: inout [Page]) {
    func isOuter(_ line: Line, _ page: Page) -> Bool {
      line.bottom < page.height * 0.1 || line.top > page.height * 0.9
    }
    func key(_ line: Line) -> String { line.text.filter { !$0.isNumber && !$0.isWhitespace } }
    var seen: [String: Int] = [:]
    for page in pages {
      for name in Set(page.lines.filter { isOuter($0, page) }.map(key)) { seen[name, default: 0] += 1 }
    }
    let pageCount = pages.count
    for index in pages.indices {
      let page = pages[index]
      pages[index].lines.removeAll { line in
        guard isOuter(line, page) else { return false }
        let name = key(line)
        let isNumber =
          name.filter { !"-–—|/.".contains($0) }.isEmpty || ["Trang", "Trang/", "Page", "p."].contains(name)
        return isNumber && line.text.count <= 12 || (pageCount > 1 && seen[name, default: 0] > 1)
      }
    }
  }

  /// Lines in reading order.
  static func ordered(_ page: Page) -> [Line] {
    let lines = page.lines.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    let middle = page.width / 2
    let leftOnes = lines.filter { $0.right < middle + page.width * 0.02 }
    let rightOnes = lines.filter { $0.left > middle - page.width * 0.02 }
    let isTwoColumns =
      leftOnes.count >= 5 && rightOnes.count >= 5 && (leftOnes.count + rightOnes.count) * 10 >= lines.count * 6
      && isSideBySide(leftOnes, rightOnes)
    guard isTwoColumns else { return rows(lines) }
    var result: [Line] = []
    var left: [Line] = []
    var right: [Line] = []
    for line in lines {
      if line.right < middle + page.width * 0.02 {
        left.append(line)
      } else if line.left > middle - page.width * 0.02 {
        right.append(line)
      } else {
        result += left + right + [line]
        left = []
        right = []
      }
    }
    return result + left + right
  }

  /// Most lines of the right half have a neighbour at the same height in the left one, and they are prose, not the
  /// second cells of a table: the text of each half is mostly long lines.
  private static func isSideBySide(_ left: [Line], _ right: [Line]) -> Bool {
    let long = (left + right).count { $0.text.count >= 25 }
    return long * 2 >= left.count + right.count
  }

  /// Pieces at the same height become one line, left to right.
  private static func rows(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    for line in lines {
      if let last = result.last, abs(last.top - line.top) < (last.bottom - last.top) * 0.4, line.left >= last.right {
        result[result.count - 1].text += "  " + line.text
        result[result.count - 1].right = line.right
      } else {
        result.append(line)
      }
    }
    return result
  }
}
