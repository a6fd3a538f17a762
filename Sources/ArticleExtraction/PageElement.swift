import HTMLParsing

/// A block-level element of a page, as the search for the body sees it.
struct PageElement: Sendable {
  let node: HTMLNode
  let tag: HTMLTag
  /// Place of the enclosing block-level element in ``PageBlocks/elements``; -1 for the body.
  let parent: Int
  let depth: Int
  /// ``PageVocabulary`` groups of the element's own names.
  let groups: UInt32
  /// Same for all elements that are styled alike.
  let style: UInt64
  /// `display:none`, `hidden`, `aria-hidden`, here or above.
  let isHidden: Bool
  /// `itemprop="articleBody"`, here or above.
  let isArticleBody: Bool
  /// Kinds of enclosing elements (``Ancestry``), itself included.
  let ancestry: UInt16
  /// Own bit of ``ancestry``.
  let ownAncestry: UInt16
  /// Ordinal of the enclosing `article` element, from 1; 0 outside.
  let article: Int
}

/// The elements whose presence above a block tells something, one bit each.
enum Ancestry {
  static let tags: [HTMLTag] = [
    .article, .main, .aside, .nav, .footer, .header, .form, .ul, .table, .figure, .blockquote, .section, .ol, .dl,
  ]

  static func bit(_ tag: HTMLTag) -> UInt16 {
    switch tag {
    case .article: 1
    case .main: 2
    case .aside: 4
    case .nav: 8
    case .footer: 16
    case .header: 32
    case .form: 64
    case .ul: 128
    case .table: 256
    case .figure: 512
    case .blockquote: 1_024
    case .section: 2_048
    case .ol: 4_096
    case .dl: 8_192
    default: 0
    }
  }
}

/// A run of text between two borders of block-level elements.
struct TextBlock: Sendable {
  /// Bytes in ``PageBlocks/text``; white space collapsed, lines of a paragraph separated by one line feed.
  let range: Range<Int>
  /// Unicode scalars.
  let length: Int
  /// Unicode scalars inside links.
  let linked: Int
  /// Place of the innermost block-level element in ``PageBlocks/elements``.
  let element: Int

  var linkShare: Float { Float(linked) / Float(max(1, length)) }
  /// A paragraph of prose: long, and not mostly a link.
  var isLong: Bool { length >= 80 && Float(linked) < 0.3 * Float(length) }
}

/// A page cut into text blocks.
struct PageBlocks: Sendable {
  var text: [UInt8] = []
  var elements: [PageElement] = []
  var blocks: [TextBlock] = []

  func bytes(_ block: TextBlock) -> ArraySlice<UInt8> { text[block.range] }
  func string(_ block: TextBlock) -> String { String(decoding: text[block.range], as: UTF8.self) }

  /// True when the first line of the block is the headline (``PageTitleWords``); a date may stand in the line below.
  func isHeadline(_ block: TextBlock, _ words: [UInt8]) -> Bool {
    guard block.length < 300, !words.isEmpty else { return false }
    return PageTitleWords.reduce(bytes(block).prefix { $0 != 0x0a }) == words
  }

  /// The element that holds the box of the figure around `element`; -1 when there is none.
  func figureHolder(_ element: Int) -> Int {
    var figure = element
    while figure >= 0, elements[figure].tag != .figure { figure = elements[figure].parent }
    guard figure >= 0, elements[figure].parent >= 0 else { return -1 }
    return elements[elements[figure].parent].parent
  }

  /// First and past-the-last block of every element; empty for elements without blocks.
  func blockRanges() -> [Range<Int>] {
    var first = Array(repeating: Int.max, count: elements.count)
    var last = Array(repeating: -1, count: elements.count)
    for (index, block) in blocks.enumerated() {
      first[block.element] = min(first[block.element], index)
      last[block.element] = index
    }
    for index in stride(from: elements.count - 1, through: 1, by: -1) {
      let parent = elements[index].parent
      guard parent >= 0, last[index] >= 0 else { continue }
      first[parent] = min(first[parent], first[index])
      last[parent] = max(last[parent], last[index])
    }
    return first.indices.map { last[$0] < 0 ? 0..<0 : first[$0]..<(last[$0] + 1) }
  }
}
