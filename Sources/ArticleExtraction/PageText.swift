import HTMLParsing

/// Everything a page says, in page order, as plain lines.
enum PageText {
  /// One line per block, an empty line between blocks that are not items of one list; menus included.
  static func all(_ document: HTMLDocument) -> [String] {
    let page = BlockSegmenter.blocks(of: document)
    var lines: [String] = []
    var previous: PageElement?
    for block in page.blocks {
      let element = page.elements[block.element]
      if let previous, previous.parent != element.parent || element.tag != .li { lines.append("") }
      lines.append(contentsOf: TextEncoding.nfc(page.string(block)).split(separator: "\n").map(String.init))
      previous = element
    }
    return lines
  }
}
