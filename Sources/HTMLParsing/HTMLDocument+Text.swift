extension HTMLDocument {
  /// Where the text of a text or comment node stands in `bytes`; empty for other nodes.
  @inlinable public func byteRange(of node: HTMLNode) -> Range<Int> {
    let record = nodes[Int(node.index)]
    guard record.kind == .text || record.kind == .comment else { return 0..<0 }
    return Int(record.start)..<(Int(record.start) &+ Int(record.count))
  }

  /// The text of a text or comment node; empty for other nodes.
  public func text(of node: HTMLNode) -> String { string(byteRange(of: node)) }

  /// The text of all text nodes in the subtree, as it stands in the page (DOM's `textContent`: scripts and styles too).
  public func textContent(of node: HTMLNode) -> String {
    if isText(node) { return text(of: node) }
    var result: [UInt8] = []
    var here = next(after: node, within: node)
    while let text = here {
      if isText(text) { result.append(contentsOf: bytes[byteRange(of: text)]) }
      here = next(after: text, within: node)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text a reader sees, on one line: runs of white space (no-break space too) become one space, none at the ends;
  /// `br` and the borders of blocks count as white space; scripts, styles and `noscript` are left out.
  public func normalizedText(of node: HTMLNode) -> String {
    var line = LineOfText()
    var here = node
    while true {
      let record = nodes[Int(here.index)]
      if record.kind == .text {
        line.append(bytes[byteRange(of: here)])
      } else if breaksLine(record.tag) {
        line.breakWord()
      }
      if !record.tag.hidesText, let child = firstChild(of: here) {
        here = child
        continue
      }
      while here != node, nextSibling(of: here) == nil, let parent = parent(of: here) {
        here = parent
        if breaksLine(tag(of: here)) { line.breakWord() }
      }
      guard here != node, let sibling = nextSibling(of: here) else { break }
      if breaksLine(tag(of: here)) { line.breakWord() }
      here = sibling
    }
    return String(decoding: line.bytes, as: UTF8.self)
  }

  private func breaksLine(_ tag: HTMLTag) -> Bool {
    tag.isSpecial && (!tag.isVoid || tag == .br || tag == .hr)
  }
}

/// Text in the making whose white space is collapsed.
struct LineOfText {
  private(set) var bytes: [UInt8] = []
  private var hasPendingSpace = false

  mutating func breakWord() {
    hasPendingSpace = true
  }

  mutating func append(_ text: ArraySlice<UInt8>) {
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if ASCII.isSpace(byte) {
        hasPendingSpace = true
      } else if byte == 0xC2 && place + 1 < text.endIndex && text[place + 1] == 0xA0 {
        hasPendingSpace = true
        place += 1
      } else {
        if hasPendingSpace && !bytes.isEmpty { bytes.append(0x20) }
        hasPendingSpace = false
        bytes.append(byte)
      }
      place += 1
    }
  }
}
