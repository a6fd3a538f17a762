import HTMLParsing

/// Cuts a page into ``PageBlocks`` in one walk over the tree.
struct BlockSegmenter: TreeVisitor {
  let document: HTMLDocument
  private var page = PageBlocks()
  private var current = -1
  private var blockStart = 0
  private var length = 0
  private var linked = 0
  private var linkDepth = 0
  private var breaks = 0
  private var pendingSpace = false
  private var pendingLine = false
  private var hasWord = false
  private var articles = 0
  private let testID: HTMLAttributeName?

  private init(_ document: HTMLDocument) {
    self.document = document
    testID = document.attributeName("data-testid")
  }

  static func blocks(of document: HTMLDocument) -> PageBlocks {
    var segmenter = BlockSegmenter(document)
    segmenter.page.text.reserveCapacity(document.bytes.count / 8)
    if let body = document.body ?? document.documentElement { segmenter.walk(body) }
    return segmenter.page
  }

  mutating func enter(_ node: HTMLNode) -> Bool {
    if document.isText(node) {
      append(document.byteRange(of: node))
      return false
    }
    guard document.isElement(node) else { return false }
    let tag = document.tag(of: node)
    if BlockSegmenter.isSkipped(tag) { return false }
    switch tag {
    case .br: lineBreak()
    case .a:
      linkDepth += 1
    case .td, .th:
      if hasBlockChild(node) {
        open(node, tag)
      } else {
        separateCell()
      }
    default:
      if !BlockSegmenter.isInline(tag) { open(node, tag) }
    }
    return true
  }

  mutating func leave(_ node: HTMLNode) {
    guard document.isElement(node) else { return }
    if document.tag(of: node) == .a { linkDepth = max(0, linkDepth - 1) }
    if current >= 0, page.elements[current].node == node {
      flush()
      current = page.elements[current].parent
    }
  }

  private mutating func open(_ node: HTMLNode, _ tag: HTMLTag) {
    flush()
    let parent = current >= 0 ? page.elements[current] : nil
    var groups: UInt32 = 0
    var style = PageVocabulary.mix(PageVocabulary.seed, tag.rawValue)
    let vocabulary = PageVocabulary.standard
    for name in [HTMLAttributeName.class, .id, .role] {
      guard let range = document.byteRange(ofAttribute: name, of: node), !range.isEmpty else { continue }
      groups |= vocabulary.groups(document.bytes[range])
      if name == .class {
        for byte in document.bytes[range] where !(0x30...0x39).contains(byte) {
          style = PageVocabulary.mix(style, byte)
        }
      }
    }
    if let testID, let range = document.byteRange(ofAttribute: testID, of: node) {
      groups |= vocabulary.groups(document.bytes[range])
    }
    if tag == .article { articles += 1 }
    let own = Ancestry.bit(tag)
    page.elements.append(
      PageElement(
        node: node, tag: tag, parent: current, depth: (parent?.depth ?? -1) + 1, groups: groups, style: style,
        isHidden: parent?.isHidden == true || isHidden(node),
        isArticleBody: parent?.isArticleBody == true || isArticleBody(node),
        ancestry: (parent?.ancestry ?? 0) | own, ownAncestry: own,
        article: tag == .article ? articles : parent?.article ?? 0))
    current = page.elements.count - 1
  }

  private func isHidden(_ node: HTMLNode) -> Bool {
    if document.hasAttribute(.hidden, of: node) { return true }
    if let range = document.byteRange(ofAttribute: .ariaHidden, of: node),
      document.bytes[range].elementsEqual("true".utf8)
    {
      return true
    }
    guard let range = document.byteRange(ofAttribute: .style, of: node) else { return false }
    let style = document.bytes[range].filter { $0 > 0x20 }.map { $0 | 0x20 }
    return style.containsBytes("display:none") || style.containsBytes("visibility:hidden")
  }

  private func isArticleBody(_ node: HTMLNode) -> Bool {
    guard let range = document.byteRange(ofAttribute: .itemprop, of: node) else { return false }
    return document.bytes[range].map { $0 | 0x20 }.containsBytes("articlebody")
  }

  private func hasBlockChild(_ node: HTMLNode) -> Bool {
    for child in document.children(of: node) where document.isElement(child) {
      let tag = document.tag(of: child)
      if !BlockSegmenter.isInline(tag), !BlockSegmenter.isSkipped(tag), tag != .br { return true }
    }
    return false
  }

  private mutating func lineBreak() {
    breaks += 1
    if breaks >= 2 {
      flush()
    } else {
      pendingLine = true
    }
  }

  private mutating func separateCell() {
    guard page.text.count > blockStart else { return }
    pendingSpace = true
    append(bytes: [0x7c])
    pendingSpace = true
  }

  private mutating func flush() {
    breaks = 0
    pendingSpace = false
    pendingLine = false
    if hasWord, current >= 0 {
      page.blocks.append(
        TextBlock(range: blockStart..<page.text.count, length: length, linked: min(linked, length), element: current))
    } else {
      page.text.removeSubrange(blockStart...)
    }
    blockStart = page.text.count
    length = 0
    linked = 0
    hasWord = false
  }

  private mutating func append(_ range: Range<Int>) {
    document.bytes.withUnsafeBufferPointer { append($0[range]) }
  }

  private mutating func append(bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0[...]) }
  }

  private mutating func append(_ source: Slice<UnsafeBufferPointer<UInt8>>) {
    var index = source.startIndex
    let end = source.endIndex
    while index < end {
      let byte = source[index]
      if byte <= 0x20 {
        pendingSpace = true
        index += 1
        continue
      }
      if byte == 0xc2, index + 1 < end, source[index + 1] == 0xa0 {
        pendingSpace = true
        index += 2
        continue
      }
      // Zero-width space, joiners and marks of direction (U+200B…U+200F), soft hyphen, byte order mark.
      if byte == 0xe2, index + 2 < end, source[index + 1] == 0x80, (0x8b...0x8f).contains(source[index + 2]) {
        index += 3
        continue
      }
      if byte == 0xc2, index + 1 < end, source[index + 1] == 0xad {
        index += 2
        continue
      }
      if byte == 0xef, index + 2 < end, source[index + 1] == 0xbb, source[index + 2] == 0xbf {
        index += 3
        continue
      }
      if pendingSpace || pendingLine {
        if page.text.count > blockStart {
          page.text.append(pendingLine ? 0x0a : 0x20)
          length += 1
          if linkDepth > 0 { linked += 1 }
        }
        pendingSpace = false
        pendingLine = false
      }
      breaks = 0
      page.text.append(byte)
      if byte & 0xc0 != 0x80 {
        length += 1
        if linkDepth > 0 { linked += 1 }
      }
      if !hasWord { hasWord = byte >= 0xc3 || isASCIIWord(byte) }
      index += 1
    }
  }

  private func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }

  static func isSkipped(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .noscript, .template, .svg, .iframe, .button, .select, .option, .textarea, .input, .head,
      .object, .embed, .canvas, .audio, .video, .math, .datalist, .map, .area, .dialog, .noframes, .noembed, .image:
      true
    default: false
    }
  }

  static func isInline(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .span, .b, .i, .em, .strong, .u, .s, .small, .sub, .sup, .font, .abbr, .code, .cite, .q, .mark, .time,
      .label, .img, .ins, .del, .var, .kbd, .samp, .tt, .big, .bdi, .bdo, .wbr, .acronym, .nobr, .strike, .dfn, .data,
      .picture, .source, .td, .th:
      true
    default: false
    }
  }
}

extension Array<UInt8> {
  /// True when `needle` stands somewhere in the bytes.
  func containsBytes(_ needle: StaticString) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard count >= length else { return false }
    return needle.withUTF8Buffer { wanted in
      var index = 0
      while index + length <= count {
        if self[index] == wanted[0], self[index..<(index + length)].elementsEqual(wanted) { return true }
        index += 1
      }
      return false
    }
  }
}
