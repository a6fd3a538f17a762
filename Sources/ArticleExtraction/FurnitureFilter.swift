import HTMLParsing

/// Finds, among the blocks taken for the body, those that are certainly not: other stories, adverts, share bars, and the
/// lines with writer and date above the first paragraph.
///
/// All rules look at structure or at set labels; each leaves the body alone when too little of it would remain.
struct FurnitureFilter {
  private let page: PageBlocks
  private let document: HTMLDocument
  private let ranges: [Range<Int>]
  private let picked: [Bool]
  /// True for blocks that are to be left out.
  private(set) var dropped: [Bool]
  /// Scalars of the picked prose that is not dropped.
  private var left = 0
  /// Boxes of other stories are not followed further than this, so that hostile pages cost linear time.
  private static let longestBox = 300
  /// The page is little more than cards of several stories.
  private(set) var isListing = false

  init(_ judged: JudgedPage, document: HTMLDocument, picked: [Bool]) {
    page = judged.page
    self.document = document
    self.picked = picked
    ranges = page.blockRanges()
    dropped = Array(repeating: false, count: picked.count)
    guard picked.contains(true) else { return }
    left = prose(in: picked.indices)
    dropCards()
    dropRelated()
    dropNamed()
    dropDetails()
  }

  /// Scalars of the picked prose in a range.
  private func prose(in range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (isProse($1) ? page.blocks[$1].length : 0) }
  }

  private mutating func drop(_ range: Range<Int>) {
    left -= prose(in: range)
    for index in range { dropped[index] = true }
  }

  // MARK: Other stories

  /// At least three siblings of one style, each a linked headline with a short text.
  private mutating func dropCards() {
    var groups: [UInt64: [Int]] = [:]
    for index in page.elements.indices where isCard(ranges[index]) {
      let element = page.elements[index]
      guard element.parent >= 0, ![.body, .html, .main, .li, .dd, .tr].contains(element.tag) else { continue }
      groups[element.style &* 31 &+ UInt64(element.parent), default: []].append(index)
    }
    let cards = groups.values.filter { $0.count >= 3 }.flatMap { $0 }
    var inCard = dropped
    var rest = left
    for range in cards.map({ ranges[$0] }) {
      for index in range where !inCard[index] {
        inCard[index] = true
        if isProse(index) { rest -= page.blocks[index].length }
      }
    }
    guard rest < left else { return }
    if rest >= 160 {
      dropped = inCard
      left = rest
    } else {
      isListing = true
    }
  }

  private func isCard(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count) else { return false }
    var total = 0
    var links = 0
    var texts = 0
    for index in range {
      let block = page.blocks[index]
      total += block.length
      if block.linkShare > 0.65 {
        if block.length >= 15, texts == 0 { links += 1 }
      } else if block.length >= 40 {
        texts += 1
      }
    }
    return links >= 1 && texts == 1 && total < 700
  }

  /// What follows a label such as “Related stories” in the box that begins with it.
  private mutating func dropRelated() {
    for index in page.blocks.indices where !dropped[index] {
      let block = page.blocks[index]
      guard block.length <= 60 || block.linkShare > 0.5, let box = relatedBox(index, block) else { continue }
      let isShort = !box.contains { page.blocks[$0].isLong }
      if isShort || left - prose(in: box) >= 80 { drop(box) }
    }
  }

  private func relatedBox(_ index: Int, _ block: TextBlock) -> Range<Int>? {
    if block.linkShare > 0.5, block.length < 400 {
      guard picked[index] else { return nil }
      let text = String(decoding: page.bytes(block).prefix(40), as: UTF8.self).lowercased()
      let isLabelled = FurnitureWords.inlineLabels.contains {
        text.hasPrefix($0) && block.length - block.linked <= $0.unicodeScalars.count + 4
      }
      return isLabelled ? index..<(index + 1) : nil
    }
    guard let label = FurnitureWords.label(page.bytes(block)), FurnitureWords.relatedLabels.contains(label) else {
      return nil
    }
    var box = block.element
    var best = index..<(index + 1)
    var steps = 0
    while box >= 0, steps < 6, ranges[box].lowerBound == index, isOthers(ranges[box]) {
      best = ranges[box]
      box = page.elements[box].parent
      steps += 1
    }
    guard best.count == 1, box >= 0 else { return best }
    // The label is not the first in its container: the links and cards after it.
    let after = index..<min(ranges[box].upperBound, index + FurnitureFilter.longestBox)
    return index..<endOfOthers(after)
  }

  private func isOthers(_ range: Range<Int>) -> Bool {
    range.count <= FurnitureFilter.longestBox && endOfOthers(range) == range.upperBound
  }

  /// Where the list of stories after a label ends: at the first long paragraph that does not follow a link.
  private func endOfOthers(_ range: Range<Int>) -> Int {
    var followsLink = false
    for index in range.dropFirst() {
      let block = page.blocks[index]
      if block.linkShare > 0.6 {
        followsLink = true
      } else if block.length >= 80 {
        guard followsLink else { return index }
        followsLink = false
      }
    }
    return range.upperBound
  }

  // MARK: Adverts, share bars, details

  private mutating func dropNamed() {
    for index in page.elements.indices {
      let range = ranges[index]
      guard (1...4).contains(range.count), page.elements[index].groups != 0 else { continue }
      let length = range.reduce(0) { $0 + page.blocks[$1].length }
      guard length < 260 else { continue }
      let words = words(of: page.elements[index].node)
      let isAdvert = words.contains { FurnitureWords.advertising.contains($0) } || words.hasPair("quang", "cao")
      let isShare =
        length < 120
        && (words.contains { FurnitureWords.sharing.contains($0) } || words.hasPair("chia", "se"))
      let isPicture = page.elements[index].tag == .table && words.contains { FurnitureWords.pictures.contains($0) }
      if isAdvert || isShare || isPicture, left - prose(in: range) >= 80 { drop(range) }
    }
    for index in picked.indices where picked[index] && page.blocks[index].length < 80 {
      guard let label = FurnitureWords.label(page.bytes(page.blocks[index])) else { continue }
      let isShare = ["chia sẻ bài viết", "chia sẻ bài này", "share this"].contains { label.hasPrefix($0) }
      if isShare || ["quảng cáo", "advertisement", "trang", "trang trước", "trang sau"].contains(label) {
        dropped[index] = true
      }
    }
  }

  /// Writer, date and the like between the headline and the first paragraph.
  private mutating func dropDetails() {
    // The first long paragraph may be the standfirst, with the details below it.
    var long = 0
    let second = picked.indices.first { index in
      if isProse(index) { long += 1 }
      return long == 2
    }
    let last = second ?? picked.indices.first(where: isProse) ?? min(picked.count, 4)
    for index in 0..<last where picked[index] && !dropped[index] {
      let block = page.blocks[index]
      let element = page.elements[block.element]
      guard block.length <= 120, ![.h1, .h2, .h3, .h4].contains(element.tag) else { continue }
      let shape = BlockShape(page.bytes(block))
      guard !shape.endsSentence else { continue }
      let text = page.string(block)
      if DateScanner.mayHoldDate(text), let date = PageDate(text), date.second != nil || block.length <= 30 {
        dropped[index] = true
      } else if block.length < 60, isDetail(block.element) {
        dropped[index] = true
      }
    }
  }

  private func isProse(_ index: Int) -> Bool { picked[index] && !dropped[index] && page.blocks[index].isLong }

  private func isDetail(_ element: Int) -> Bool {
    var here = element
    for _ in 0..<3 where here >= 0 && ranges[here].count <= 8 {
      let length = ranges[here].reduce(0) { $0 + page.blocks[$1].length }
      guard length < 160 else { return false }
      if page.elements[here].groups != 0,
        words(of: page.elements[here].node).contains(where: { FurnitureWords.details.contains($0) })
      {
        return true
      }
      here = page.elements[here].parent
    }
    return false
  }

  /// The words in `class` and `id`, lower case, also split where a capital follows a small letter.
  private func words(of node: HTMLNode) -> [String] {
    var words: [String] = []
    for name in [HTMLAttributeName.class, .id] {
      guard let range = document.byteRange(ofAttribute: name, of: node), range.count < 300 else { continue }
      words.append(contentsOf: RegionNames.split(document.bytes[range]))
    }
    return words
  }
}

extension [String] {
  /// True when the two words follow each other.
  fileprivate func hasPair(_ first: String, _ second: String) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
