/// Reads the XHTML that `pdftotext -bbox-layout` writes.
enum PDFBoxReader {
  static func pages(_ xml: [UInt8]) -> [PDFLayout.Page] {
    var pages: [PDFLayout.Page] = []
    var words: [String] = []
    var line: PDFLayout.Line?
    var inWord = false
    var position = 0
    func number(_ name: String, _ tag: ArraySlice<UInt8>) -> Double {
      XMLText.attribute(name, in: tag).flatMap(Double.init) ?? 0
    }
    while position < xml.count {
      guard xml[position] == 0x3c else {
        let end = xml[position...].firstIndex(of: 0x3c) ?? xml.count
        if inWord { words.append(XMLText.unescape(Array(xml[position..<end]))) }
        position = end
        continue
      }
      let end = xml[position...].firstIndex(of: 0x3e) ?? xml.count
      let tag = xml[position..<end]
      switch XMLText.tagName(tag) {
      case "page":
        pages.append(PDFLayout.Page(width: number("width", tag), height: number("height", tag), lines: []))
      case "line":
        words = []
        line = PDFLayout.Line(
          text: "", left: number("xMin", tag), right: number("xMax", tag), top: number("yMin", tag),
          bottom: number("yMax", tag))
      case "/line":
        if var done = line, !pages.isEmpty {
          done.text = words.joined(separator: " ").collapsed
          if !done.text.isEmpty { pages[pages.count - 1].lines.append(done) }
        }
        line = nil
      case "word": inWord = true
      case "/word": inWord = false
      default: break
      }
      position = end + 1
    }
    return pages
  }
}
