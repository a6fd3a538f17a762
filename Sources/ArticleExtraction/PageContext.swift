import HTMLParsing

/// What the features of a block need to know about the other blocks.
struct PageContext {
  let headline: Int?
  private(set) var phrases: [UInt16] = []
  private(set) var titleMatch: [Bool] = []
  private(set) var descriptionMatch: [Bool] = []
  /// How often the same text stands on the page, by block.
  private(set) var copies: [Int] = []
  /// Headings, linked headings and headings of comments between the headline and each block.
  private(set) var headingsBefore: [Int] = []
  private(set) var linkedHeadingsBefore: [Int] = []
  private(set) var commentHeadsBefore: [Int] = []
  /// Place of the last heading “Related …” whose region still holds the block; -99 when there is none.
  private(set) var relatedBefore: [Int] = []
  /// Same for blocks that are styled alike.
  private(set) var styles: [UInt64] = []
  private(set) var styleLength: [UInt64: Int] = [:]
  private(set) var styleCount: [UInt64: Int] = [:]
  private(set) var articles = 0

  init(_ page: PageBlocks, headline: Int?, title: [UInt8], description: [UInt8]) {
    self.headline = headline
    let count = page.blocks.count
    var hashes: [UInt64] = []
    var seen: [UInt64: Int] = [:]
    var headings = 0
    var linkedHeadings = 0
    var commentHeads = 0
    var related: (place: Int, parent: Int)?
    for index in 0..<count {
      let block = page.blocks[index]
      let element = page.elements[block.element]
      let bytes = page.bytes(block)
      let kinds = BlockPhrases.standard.kinds(in: bytes)
      phrases.append(kinds)
      let words = block.length < 400 ? PageTitleWords.reduce(bytes) : []
      titleMatch.append(PageContext.matches(words, title, least: 10))
      descriptionMatch.append(PageContext.matches(words, description, least: 30))
      var hash = PageVocabulary.seed
      for byte in bytes { hash = PageVocabulary.mix(hash, byte) }
      hashes.append(hash)
      seen[hash, default: 0] += 1
      let parent = element.parent >= 0 ? page.elements[element.parent] : nil
      let style = element.style &* 31 &+ (parent?.style ?? 0)
      styles.append(style)
      styleLength[style, default: 0] += block.linkShare < 0.5 ? block.length : 0
      styleCount[style, default: 0] += 1
      headingsBefore.append(headings)
      linkedHeadingsBefore.append(linkedHeadings)
      commentHeadsBefore.append(commentHeads)
      if let current = related, !PageContext.isInside(page, block.element, current.parent) { related = nil }
      relatedBefore.append(related?.place ?? -99)
      if [.h1, .h2, .h3, .h4].contains(element.tag) {
        headings += 1
        if block.linkShare > 0.7 { linkedHeadings += 1 }
      }
      if block.length < 80, element.parent >= 0,
        kinds & BlockPhrases.Kind.relatedStart.bit != 0
          || element.groups & PageVocabulary.Group.related.bit != 0 && [.h2, .h3, .h4].contains(element.tag)
      {
        related = (index, element.parent)
      }
      if block.length < 60, PageContext.isCommentHead(bytes) { commentHeads += 1 }
      articles = max(articles, element.article)
    }
    copies = hashes.map { seen[$0] ?? 1 }
    if let headline, headingsBefore.indices.contains(headline) {
      let (all, linked) = (headingsBefore[headline], linkedHeadingsBefore[headline])
      for index in 0..<count {
        headingsBefore[index] -= all
        linkedHeadingsBefore[index] -= linked
      }
    }
  }

  /// The nearest long paragraphs on both sides of a block.
  func longBefore(_ index: Int, _ long: [Int]) -> (before: Int?, after: Int?) {
    var low = 0
    var high = long.count
    while low < high {
      let middle = (low + high) / 2
      if long[middle] < index { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? long[low - 1] : nil
    var after = low
    if after < long.count, long[after] == index { after += 1 }
    return (before, after < long.count ? long[after] : nil)
  }

  private static func matches(_ words: [UInt8], _ other: [UInt8], least: Int) -> Bool {
    guard words.count >= least, other.count >= least else { return false }
    let length = min(words.count, other.count, 50)
    return words[..<length].elementsEqual(other[..<length])
      || (words.count < 150 && PageTitleWords.contains(other, words))
  }

  private static func isInside(_ page: PageBlocks, _ element: Int, _ ancestor: Int) -> Bool {
    var index = element
    while index > ancestor { index = page.elements[index].parent }
    return index == ancestor
  }

  private static let commentHeads = [
    "comment", "response", "replies", "leave a reply", "leave a comment", "bình luận", "ý kiến", "kommentare",
    "post a comment", "thoughts on",
  ].map { Array($0.utf8) }

  /// `12 comments`, `Leave a reply`, `Bình luận (3)`.
  private static func isCommentHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    var words = PageTitleWords.reduce(bytes)[...]
    words = words.drop { (0x30...0x39).contains($0) || $0 == 0x20 }
    return commentHeads.contains { words.starts(with: $0) }
  }
}
