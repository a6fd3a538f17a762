/// The paragraphs of `word/document.xml` (ECMA-376, part 1, 17.3.1) as lines: one per paragraph, an empty line between
/// them, table cells of one row joined by ` | `. Deleted text (`w:del`) is left out.
enum WordDocument {
  static func lines(xml: [UInt8]) -> [String] {
    var lines: [String] = []
    var paragraph: [UInt8] = []
    var row: [String]?
    var cell: [String] = []
    var inText = false
    var deleted = 0
    var position = 0
    func endParagraph() {
      let text = TextEncoding.nfc(XMLText.unescape(paragraph)).trimmedSpace
      paragraph.removeAll(keepingCapacity: true)
      if row != nil {
        if !text.isEmpty { cell.append(text) }
      } else if !text.isEmpty {
        if !lines.isEmpty { lines.append("") }
        lines.append(text)
      }
    }
    while position < xml.count {
      guard xml[position] == 0x3c else {
        let end = xml[position...].firstIndex(of: 0x3c) ?? xml.count
        if inText && deleted == 0 { paragraph.append(contentsOf: xml[position..<end]) }
        position = end
        continue
      }
      let end = xml[position...].firstIndex(of: 0x3e) ?? xml.count
      let tag = XMLText.tagName(xml[position..<end])
      let closed = end > position && end < xml.count && xml[end - 1] == 0x2f
      switch tag {
      case "w:t": inText = !closed
      case "/w:t": inText = false
      case "w:tab", "w:br", "w:cr": if deleted == 0 { paragraph.append(0x20) }
      case "w:del": if !closed { deleted += 1 }
      case "/w:del": deleted = max(0, deleted - 1)
      case "/w:p": endParagraph()
      case "w:tr": row = []
      case "/w:tc":
        row?.append(cell.joined(separator: " "))
        cell = []
      case "/w:tr":
        let cells = row ?? []
        row = nil
        if cells.contains(where: { !$0.isEmpty }) { lines.append(cells.joined(separator: " | ")) }
      default: break
      }
      position = end + 1
    }
    return lines
  }
}
