import HTMLParsing

/// Everything an HTML document says, in page order, as lines with Markdown's marks for what its elements mean: `#` before
/// headings, `-` before items of lists (with their number where the list counts), `[text](address)` for links that
/// lead away. For old bulletins, whose structure stands in exactly these. Linear in the size of the page.
struct PageOutline: TreeVisitor {
  let document: HTMLDocument
  private var lines: [String] = []
  private var line: [UInt8] = []
  private var prefix = ""
  /// Where the text of open links begins in `line`, and where they lead; empty for links within the page.
  private var links: [(start: Int, address: String)] = []
  /// Number of the last item of each open list; nil where items are not counted.
  private var counters: [Int?] = []
  private var details = 0

  static func lines(_ document: HTMLDocument) -> [String] {
    var outline = PageOutline(document: document)
    if let body = document.body ?? document.documentElement { outline.walk(body) }
    outline.flush()
    return outline.lines
  }

  private init(document: HTMLDocument) { self.document = document }

  mutating func enter(_ node: HTMLNode) -> Bool {
    if document.isText(node) {
      append(document.bytes[document.byteRange(of: node)])
      return false
    }
    guard document.isElement(node) else { return false }
    let tag = document.tag(of: node)
    if BlockSegmenter.isSkipped(tag) { return false }
    switch tag {
    case .br: flush(paragraph: false)
    case .a: openLink(address(of: node))
    case .time, .td, .th: space()
    case .ol: counters.append((number("start", of: node) ?? 1) - 1)
    case .ul: counters.append(nil)
    case .details: details += 1
    default: break
    }
    if isBlock(tag) { open(node, tag) }
    return true
  }

  mutating func leave(_ node: HTMLNode) {
    guard document.isElement(node) else { return }
    let tag = document.tag(of: node)
    switch tag {
    case .a: closeLink()
    case .time: space()
    case .td, .th: if document.nextSibling(of: node) != nil { append("|".utf8) }
    case .ol, .ul: if !counters.isEmpty { counters.removeLast() }
    case .details: details = max(0, details - 1)
    case .summary where details > 0: append(": ".utf8)
    case .li where details > 0: append(", ".utf8)
    default: break
    }
    if isBlock(tag) { flush() }
  }

  /// What folds out belongs to the line before it.
  private func isBlock(_ tag: HTMLTag) -> Bool { details == 0 && tag != .details && !BlockSegmenter.isInline(tag) }

  private mutating func open(_ node: HTMLNode, _ tag: HTMLTag) {
    flush()
    switch tag {
    case .h1: prefix = "# "
    case .h2: prefix = "## "
    case .h3: prefix = "### "
    case .h4: prefix = "#### "
    case .h5: prefix = "##### "
    case .h6: prefix = "###### "
    case .li:
      prefix = "- "
      guard let last = counters.last, let counted = last else { return }
      let number = number("value", of: node) ?? counted &+ 1
      counters[counters.count - 1] = number
      prefix = "- \(number) "
    default: break
    }
  }

  private mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte > 0x20 { line.append(byte) } else { space() }
    }
  }

  private mutating func space() {
    if let last = line.last, last != 0x20 { line.append(0x20) }
  }

  private func address(of node: HTMLNode) -> String {
    guard let href = document.attribute(.href, of: node)?.trimmedSpace, href.hasPrefix("http"), !href.contains(")"),
      !href.contains(" ")
    else { return "" }
    return href
  }

  private func number(_ name: String, of node: HTMLNode) -> Int? {
    document.attributeName(name).flatMap { document.attribute($0, of: node) }.flatMap { Int($0) }
      .flatMap { (-9_999...9_999).contains($0) ? $0 : nil }
  }

  private mutating func openLink(_ address: String) {
    if !address.isEmpty { line.append(0x5b) }
    links.append((line.count, address))
  }

  private mutating func closeLink() {
    if let link = links.popLast() { end(link) }
  }

  private mutating func end(_ link: (start: Int, address: String)) {
    guard !link.address.isEmpty else { return }
    while line.count > link.start, line.last == 0x20 { line.removeLast() }
    if line.count > link.start {
      line.append(contentsOf: "](\(link.address))".utf8)
    } else if line.last == 0x5b {
      line.removeLast()
    }
  }

  private mutating func flush(paragraph: Bool = true) {
    // A link ends with the line that holds words of it; one that has none yet begins in the next line.
    var waiting: [Int] = []
    for index in links.indices.reversed() where !links[index].address.isEmpty {
      if line[links[index].start...].allSatisfy({ $0 == 0x20 }) { waiting.append(index) }
      end(links[index])
      if waiting.last != index { links[index].address = "" }
    }
    while let last = line.last, last == 0x20 || (details == 0 && last == 0x2c) { line.removeLast() }
    let text = TextEncoding.nfc(String(decoding: line, as: UTF8.self))
    line.removeAll(keepingCapacity: true)
    if !text.isEmpty {
      lines.append(prefix + text)
      prefix = ""
    }
    if paragraph, lines.last?.isEmpty == false {
      lines.append("")
      prefix = ""
    }
    for index in waiting.reversed() {
      line.append(0x5b)
      links[index].start = line.count
    }
  }
}
