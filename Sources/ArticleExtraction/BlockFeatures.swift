import Foundation
import HTMLParsing

/// The numbers by which ``BlockModel`` judges each block of a page: row after row, ``width`` numbers each.
///
/// The order of the numbers is the model's: change it only together with a newly trained model.
struct BlockFeatures {
  private(set) var values: [Float] = []
  private(set) var width = 0

  private let page: PageBlocks
  private let sums: BlockStatistics
  private let shapes: [BlockShape]
  private var base = 0

  /// - Parameters:
  ///   - headline: place of the headline among the blocks.
  ///   - description: ``PageTitleWords`` of the page's description.
  init(_ page: PageBlocks, title: [UInt8], description: [UInt8], headline: Int?) {
    self.page = page
    sums = BlockStatistics(page)
    shapes = page.blocks.map { BlockShape(page.bytes($0)) }
    let context = PageContext(page, headline: headline, title: title, description: description)
    let count = page.blocks.count
    values.reserveCapacity(count * 190)
    var before = 0
    for index in 0..<count {
      let start = values.count
      addText(index, context)
      addPlace(index, context, before: before)
      addContainers(index)
      addNeighbourhood(index, context)
      before += page.blocks[index].length
      width = values.count - start
    }
  }

  /// The numbers of one block.
  func row(_ index: Int) -> ArraySlice<Float> { values[(index * width)..<((index + 1) * width)] }

  private mutating func add(_ value: Float) { values.append(value) }
  private mutating func add(_ value: Int) { values.append(Float(value)) }
  private mutating func add(_ value: Bool) { values.append(value ? 1 : 0) }

  private mutating func addBits(_ mask: UInt32, _ count: Int) {
    for bit in 0..<count { values.append(mask >> UInt32(bit) & 1 == 1 ? 1 : 0) }
  }

  private mutating func addText(_ index: Int, _ context: PageContext) {
    let block = page.blocks[index]
    let shape = shapes[index]
    let length = Float(block.length)
    let element = page.elements[block.element]
    add(Foundation.log(length + 1))
    add(shape.words)
    add(block.linkShare)
    add(length / Float(max(1, shape.words)))
    add(shape.endsMark)
    add(shape.endsSentence)
    add(shape.commas)
    add(shape.sentenceMarks)
    add(Float(shape.digits) / length)
    add(Float(shape.capitals) / length)
    add(shape.startsUpper)
    add(shape.startsLower)
    add(BlockFeatures.tagNumber(element.tag))
    add(element.depth)
    addBits(UInt32(context.phrases[index]), BlockPhrases.kindCount)
    add(context.titleMatch[index])
    add(context.descriptionMatch[index])
    add(context.copies[index])
  }

  private mutating func addPlace(_ index: Int, _ context: PageContext, before: Int) {
    let block = page.blocks[index]
    let element = page.elements[block.element]
    addBits(element.groups, PageVocabulary.groupCount)
    addBits(sums.near(page, block.element, levels: 3), PageVocabulary.groupCount)
    var branch: UInt32 = 0
    var branchAncestry: UInt16 = 0
    var above = block.element
    var down = 0
    while above >= 0, sums.stepsUp[above] < 0 {
      branch |= page.elements[above].groups
      branchAncestry |= page.elements[above].ownAncestry
      above = page.elements[above].parent
      down += 1
    }
    addBits(branch, PageVocabulary.groupCount)
    addBits(UInt32(element.ancestry), Ancestry.tags.count)
    addBits(UInt32(branchAncestry), Ancestry.tags.count)
    add(element.article)
    add(context.articles)
    add(element.isHidden)
    add(element.isArticleBody)
    add(Float(index) / Float(page.blocks.count))
    add(Float(before) / Float(sums.total))
    add(context.headline.map { index - $0 } ?? -999)
    add(context.headingsBefore[index])
    add(context.linkedHeadingsBefore[index])
    add(context.commentHeadsBefore[index])
    add(min(99, index - context.relatedBefore[index]))
    add(above >= 0 ? sums.stepsUp[above] : 99)
    add(down)
    add(sums.first[sums.best] <= index && index <= sums.last[sums.best])
    add(Float(index - sums.first[sums.best]) / Float(max(1, sums.blockCount[sums.best])))
    add(sums.last[sums.best] - index)
    add(index - sums.first[sums.best])
  }

  private mutating func addContainers(_ index: Int) {
    var element = page.blocks[index].element
    for _ in 0..<4 {
      guard element >= 0 else {
        for _ in 0..<4 { add(-1) }
        continue
      }
      let size = Float(max(1, sums.size[element]))
      add(Foundation.log(size + 1))
      add(Float(sums.linked[element]) / size)
      add(sums.blockCount[element])
      add(Float(sums.prose[element]) / size)
      element = page.elements[element].parent
    }
    add(Float(sums.prose[sums.best]) / Float(sums.total))
    add(sums.long.count)
  }

  private mutating func addNeighbourhood(_ index: Int, _ context: PageContext) {
    let style = context.styles[index]
    let length = context.styleLength[style] ?? 0
    add(Foundation.log(Float(length) + 1))
    add(Float(length) / Float(sums.total))
    add(context.styleCount[style] ?? 0)
    let parent = page.elements[page.blocks[index].element].parent
    let place = context.longBefore(index, sums.long)
    let previous = place.before
    let next = place.after
    add(previous.map { index - $0 } ?? 999)
    add(next.map { $0 - index } ?? 999)
    add(previous.map { page.elements[page.blocks[$0].element].parent == parent } ?? false)
    add(next.map { page.elements[page.blocks[$0].element].parent == parent } ?? false)
    for offset in [-2, -1, 1, 2] {
      let other = index + offset
      guard page.blocks.indices.contains(other) else {
        for _ in 0..<6 { add(-1) }
        continue
      }
      let block = page.blocks[other]
      add(Foundation.log(Float(block.length) + 1))
      add(block.linkShare)
      add(BlockFeatures.tagNumber(page.elements[block.element].tag))
      add(shapes[other].endsSentence)
      add(context.styles[other] == style)
      add(page.elements[block.element].parent == parent)
    }
  }

  private static func tagNumber(_ tag: HTMLTag) -> Int {
    switch tag {
    case .p: 0
    case .div: 1
    case .li: 2
    case .h1: 3
    case .h2: 4
    case .h3: 5
    case .h4, .h5, .h6: 6
    case .td, .tr: 7
    case .blockquote: 8
    case .figcaption: 9
    case .pre: 10
    case .section: 11
    case .article: 12
    case .dd, .dt: 13
    default: -1
    }
  }
}
