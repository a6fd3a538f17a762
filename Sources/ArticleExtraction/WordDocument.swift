/// The paragraphs of `word/document.xml` (ECMA-376, part 1, 17.3.1) as lines: one per paragraph, an empty line between
/// them, table cells of one row joined by ` | `. Deleted text (`w:del`) is left out.
enum WordDocument {
  /// What turns paragraphs into an outline with Markdown's marks, as ``PageOutline`` makes it of HTML.
  struct Marks {
    /// Level of a heading by the identifier of its style (17.7.4.17, `w:outlineLvl`).
    var levels: [String: Int]
    /// Addresses by the identifier of their relationship, still escaped.
    var addresses: [String: String]
  }

  static func lines(xml: [UInt8], marks: Marks? = nil) -> [String] {
    var lines: [String] = []
    var paragraph: [UInt8] = []
    var row: [String]?
    var cell: [String] = []
    var inText = false
    var deleted = 0
    var level = 0
    var link: (start: Int, address: String)?
    var position = 0
    func endParagraph() {
      var text = TextEncoding.nfc(XMLText.unescape(paragraph)).trimmedSpace
      if level > 0, !text.isEmpty { text = String(repeating: "#", count: level) + " " + text }
      paragraph.removeAll(keepingCapacity: true)
      level = 0
      link = nil
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
      case "w:tab": if deleted == 0 { paragraph.append(marks == nil ? 0x20 : 0x09) }
      case "w:br", "w:cr": if deleted == 0 { paragraph.append(0x20) }
      case "w:pStyle":
        level = XMLText.attribute("w:val", in: xml[position..<end]).flatMap { marks?.levels[$0] } ?? level
      case "w:outlineLvl" where marks != nil:
        let given = XMLText.attribute("w:val", in: xml[position..<end]).flatMap { Int($0) }
        level = given.map { (0...5).contains($0) ? $0 + 1 : 0 } ?? level
      case "w:hyperlink":
        if let address = XMLText.attribute("r:id", in: xml[position..<end]).flatMap({ marks?.addresses[$0] }) {
          paragraph.append(0x5b)
          link = (paragraph.count, address)
        }
      case "/w:hyperlink":
        if let open = link, paragraph.count > open.start {
          paragraph.append(contentsOf: "](\(open.address))".utf8)
        }
        link = nil
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

  /// Levels of headings by style, from `word/styles.xml`; styles that inherit their level are named `Heading1` ….
  static func levels(styles xml: [UInt8]) -> [String: Int] {
    var levels: [String: Int] = [:]
    var style = ""
    forEachTag(xml) { name, tag in
      if name == "w:style" {
        style = XMLText.attribute("w:styleId", in: tag) ?? ""
        if style.hasPrefix("Heading"), let level = Int(style.dropFirst(7)), (1...6).contains(level) {
          levels[style] = level
        }
      } else if name == "w:outlineLvl", let level = XMLText.attribute("w:val", in: tag).flatMap({ Int($0) }),
        (0...5).contains(level), !style.isEmpty
      {
        levels[style] = level + 1
      }
    }
    return levels
  }

  /// Web addresses by relationship, from `word/_rels/document.xml.rels`.
  static func addresses(relationships xml: [UInt8]) -> [String: String] {
    var addresses: [String: String] = [:]
    forEachTag(xml) { name, tag in
      guard name == "Relationship", let id = XMLText.attribute("Id", in: tag),
        let target = XMLText.attribute("Target", in: tag), target.hasPrefix("http")
      else { return }
      addresses[id] = target
    }
    return addresses
  }

  private static func forEachTag(_ xml: [UInt8], _ body: (String, ArraySlice<UInt8>) -> Void) {
    var position = 0
    while let start = xml[position...].firstIndex(of: 0x3c) {
      let end = xml[start...].firstIndex(of: 0x3e) ?? xml.count
      body(XMLText.tagName(xml[start..<end]), xml[start..<end])
      position = min(end + 1, xml.count)
    }
  }
}
