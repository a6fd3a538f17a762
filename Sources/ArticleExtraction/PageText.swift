import Foundation
import HTMLParsing

/// Everything a page says, in page order: for old bulletins and topic streams that come as HTML.
enum PageText {
  /// One line per block, an empty line between blocks that are not items of one list; menus included.
  static func all(html: Data) -> [String] {
    let page = BlockSegmenter.blocks(of: HTMLDocument(parsing: [UInt8](html)))
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
