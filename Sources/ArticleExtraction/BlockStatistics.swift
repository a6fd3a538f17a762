import HTMLParsing

/// Sums over the elements of a page that the features of its blocks are made from.
struct BlockStatistics {
  /// Unicode scalars of text, of linked text and of long paragraphs below each element.
  private(set) var size: [Int]
  private(set) var linked: [Int]
  private(set) var prose: [Int]
  private(set) var blockCount: [Int]
  private(set) var first: [Int]
  private(set) var last: [Int]
  let total: Int
  /// The element that looks most like the container of the article.
  private(set) var best = 0
  /// Steps from the best container up to each of its ancestors and itself; -1 for all other elements.
  private(set) var stepsUp: [Int]
  /// Places of long paragraphs.
  let long: [Int]

  init(_ page: PageBlocks) {
    let count = page.elements.count
    size = Array(repeating: 0, count: count)
    linked = size
    prose = size
    blockCount = size
    first = Array(repeating: -1, count: count)
    last = first
    stepsUp = first
    var total = 0
    var long: [Int] = []
    for (index, block) in page.blocks.enumerated() {
      let element = block.element
      size[element] += block.length
      linked[element] += block.linked
      blockCount[element] += 1
      if block.isLong { prose[element] += block.length }
      if first[element] < 0 { first[element] = index }
      last[element] = index
      total += block.length
      if block.length >= 100, Float(block.linked) < 0.3 * Float(block.length) { long.append(index) }
    }
    self.total = max(1, total)
    self.long = long
    for index in stride(from: count - 1, through: 1, by: -1) {
      let parent = page.elements[index].parent
      guard parent >= 0 else { continue }
      size[parent] += size[index]
      linked[parent] += linked[index]
      prose[parent] += prose[index]
      blockCount[parent] += blockCount[index]
      if first[index] >= 0 {
        first[parent] = first[parent] < 0 ? first[index] : min(first[parent], first[index])
        last[parent] = max(last[parent], last[index])
      }
    }
    findBest(page)
  }

  private static let furniture: UInt32 = {
    let groups: [PageVocabulary.Group] = [.comment, .related, .footer, .navigation, .side, .subscription]
    return groups.reduce(0) { $0 | $1.bit }
  }()

  /// The score of Arc90's Readability: prose counts for the parent in full, for the grandparent by half, and so on.
  private mutating func findBest(_ page: PageBlocks) {
    guard !page.elements.isEmpty else { return }
    var score = Array(repeating: Float(0), count: page.elements.count)
    for block in page.blocks where block.length >= 25 {
      let own = page.elements[block.element]
      var commas = 0
      for byte in page.bytes(block) where byte == 0x2c { commas += 1 }
      var value = (1 + Float(commas) + min(Float(block.length) / 100, 3)) * (1 - block.linkShare)
      if near(page, block.element, levels: 5) & BlockStatistics.furniture != 0 { value *= 0.3 }
      if own.isHidden { value *= 0.1 }
      var holder = block.element
      switch own.tag {
      case .p, .blockquote, .pre, .li, .h2, .h3, .h4: holder = own.parent
      default: break
      }
      var weight: Float = 1
      var level: Float = 0
      while holder >= 0, level < 4 {
        score[holder] += value * weight
        holder = page.elements[holder].parent
        level += 1
        weight = level == 1 ? 0.5 : 1 / (level * 3)
      }
    }
    var top: Float = -1
    for index in score.indices {
      let value = score[index] * (1 - Float(linked[index]) / Float(max(1, size[index])))
      if value > top {
        top = value
        best = index
      }
    }
    var element = best
    var steps = 0
    while element >= 0 {
      stepsUp[element] = steps
      steps += 1
      element = page.elements[element].parent
    }
  }

  /// Vocabulary of an element and those above it, `levels` in all.
  func near(_ page: PageBlocks, _ element: Int, levels: Int) -> UInt32 {
    var mask: UInt32 = 0
    var index = element
    var left = levels
    while index >= 0, left > 0 {
      mask |= page.elements[index].groups
      index = page.elements[index].parent
      left -= 1
    }
    return mask
  }
}
