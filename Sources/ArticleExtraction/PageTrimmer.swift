import HTMLParsing

/// Cuts off what says itself that it is not this article: comments, navigation, hidden copies, what stands above the
/// headline, and the next article when a page holds several.
struct PageTrimmer {
  private var page: PageBlocks
  private let document: HTMLDocument
  /// ``PageTitleWords`` of the page's title.
  private let title: [UInt8]

  /// The page with the remaining blocks, and the place of the headline among them (nil when it has none).
  static func trim(_ page: PageBlocks, document: HTMLDocument, title: [UInt8]) -> (page: PageBlocks, headline: Int?) {
    var trimmer = PageTrimmer(page: page, document: document, title: title)
    trimmer.cutRegions()
    trimmer.cutHidden()
    trimmer.cutRelated()
    let headline = trimmer.cutAroundHeadline()
    return (trimmer.page, headline)
  }

  private mutating func cutRegions() {
    let count = page.elements.count
    var size = Array(repeating: 0, count: count)
    var holdsHeadline = Array(repeating: false, count: count)
    var total = 1
    for block in page.blocks {
      size[block.element] += block.length
      total += block.length
      if page.elements[block.element].tag == .h1 { holdsHeadline[block.element] = true }
    }
    for index in stride(from: count - 1, through: 0, by: -1) {
      let parent = page.elements[index].parent
      guard parent >= 0 else { continue }
      size[parent] += size[index]
      if holdsHeadline[index] { holdsHeadline[parent] = true }
    }
    var isCut = Array(repeating: false, count: count)
    var any = false
    for index in 0..<count {
      let element = page.elements[index]
      if element.parent >= 0, isCut[element.parent] {
        isCut[index] = true
        continue
      }
      guard size[index] > 0, !holdsHeadline[index], ![.body, .html, .main].contains(element.tag) else { continue }
      let kind = RegionNames.kind(of: element, in: document)
      let isComment = kind == .comments && size[index] * 10 < total * 9
      let isFurniture = kind == .furniture && size[index] * 5 < total * 2
      if isComment || isFurniture {
        isCut[index] = true
        any = true
      }
    }
    if any { page.blocks.removeAll { isCut[$0.element] } }
  }

  /// Hidden regions go when enough visible prose remains.
  private mutating func cutHidden() {
    guard page.blocks.contains(where: { page.elements[$0.element].isHidden }) else { return }
    let visible = page.blocks.filter { !page.elements[$0.element].isHidden }
    if visible.reduce(0, { $0 + ($1.isLong ? $1.length : 0) }) >= 250 { page.blocks = visible }
  }

  /// Boxes that begin with “Related stories” and the like, when enough prose stands before them.
  private mutating func cutRelated() {
    guard !page.blocks.isEmpty else { return }
    let ranges = page.blockRanges()
    var prose = 0
    var cut: [Range<Int>] = []
    for (index, block) in page.blocks.enumerated() {
      if block.isLong { prose += block.length }
      guard prose >= 250, block.length < 60, index >= (cut.last?.upperBound ?? 0),
        BlockPhrases.standard.kinds(in: page.bytes(block)) & BlockPhrases.Kind.relatedStart.bit != 0
      else { continue }
      var box = block.element
      var steps = 0
      while steps < 4, page.elements[box].parent >= 0, ranges[page.elements[box].parent].lowerBound == index {
        box = page.elements[box].parent
        steps += 1
      }
      if ranges[box].count > 1 { cut.append(ranges[box]) }
    }
    for range in cut.reversed() { page.blocks.removeSubrange(range) }
  }

  private mutating func cutAroundHeadline() -> Int? {
    guard let place = headline() else { return nil }
    let block = page.blocks[place]
    let words = PageTitleWords.reduce(page.bytes(block))
    let style = styles(block)
    var prose = 0
    for index in (place + 1)..<max(place + 1, page.blocks.count) {
      let next = page.blocks[index]
      if next.isLong { prose += next.length }
      guard prose >= 160, page.elements[next.element].tag == page.elements[block.element].tag, styles(next) == style,
        PageTitleWords.reduce(page.bytes(next)) != words
      else { continue }
      page.blocks.removeSubrange(index...)
      break
    }
    let after = page.blocks[place...].reduce(0) { $0 + ($1.isLong ? $1.length : 0) }
    // Where more prose stands above, the heading belongs to a box within the article (a recipe, a fact sheet).
    let before = page.blocks[..<place].reduce(0) { $0 + ($1.isLong ? $1.length : 0) }
    guard after >= 250, before <= after else { return place }
    page.blocks.removeSubrange(..<place)
    return 0
  }

  /// The first heading that is the title or a part of it, else the first long `h1`.
  private func headline() -> Int? {
    var fallback: Int?
    for (index, block) in page.blocks.enumerated() where block.length > 12 {
      let tag = page.elements[block.element].tag
      guard tag == .h1 || tag == .h2 || tag == .h3 else { continue }
      let words = PageTitleWords.reduce(page.bytes(block))
      if PageTitleWords.contains(title, words) || (title.count > 15 && PageTitleWords.contains(words, title)) {
        return index
      }
      if tag == .h1, fallback == nil { fallback = index }
    }
    return fallback
  }

  private func styles(_ block: TextBlock) -> [UInt64] {
    let element = page.elements[block.element]
    return [element.style, element.parent >= 0 ? page.elements[element.parent].style : 0]
  }
}
