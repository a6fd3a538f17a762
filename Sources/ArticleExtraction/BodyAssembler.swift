import HTMLParsing

/// Puts the chosen blocks together as text.
struct BodyAssembler {
  private let judged: JudgedPage
  /// ``PageTitleWords`` of the headline.
  private let title: [UInt8]
  private let picked: [Bool]
  private let furniture: FurnitureFilter
  /// The page is little more than cards of several stories.
  var isListing: Bool { furniture.isListing }

  init(_ judged: JudgedPage, document: HTMLDocument, title: String) {
    self.judged = judged
    self.title = PageTitleWords.reduce(title.utf8)
    let first = BodyAssembler.withFirst(BodyFinder.picked(judged.probability), judged, self.title)
    picked = BodyAssembler.withCaptions(first, judged) ?? first
    furniture = FurnitureFilter(judged, document: document, picked: picked)
  }

  /// Also the paragraph of prose that stands between the headline and the first paragraph picked.
  private static func withFirst(_ picked: [Bool], _ judged: JudgedPage, _ title: [UInt8]) -> [Bool] {
    let page = judged.page
    guard let first = picked.firstIndex(of: true), !title.isEmpty else { return picked }
    let above = max(0, first - 6)..<first
    guard
      let headline = above.last(where: { page.isHeadline(page.blocks[$0], title) })
    else { return picked }
    var result = picked
    for index in (headline + 1)..<max(first, headline + 1) where page.blocks[index].isLong {
      let block = page.blocks[index]
      let isSentence = BlockShape(page.bytes(block)).endsSentence
      if isSentence, !page.elements[block.element].isHidden, judged.probability[index] > 0.1 { result[index] = true }
    }
    return result
  }

  /// A photo story: between its first and last paragraph stand at least four captions, and more words in them than in the
  /// paragraphs. They are its text. nil for other articles.
  private static func withCaptions(_ picked: [Bool], _ judged: JudgedPage) -> [Bool]? {
    let page = judged.page
    guard let first = picked.firstIndex(of: true) else { return nil }
    var prose = 0
    for index in picked.indices where picked[index] { prose += page.blocks[index].length }
    guard prose < 1_200 else { return nil }
    let others = [HTMLTag.ul, .aside, .nav, .footer].reduce(0) { $0 | Ancestry.bit($1) }
    var captions: [Int] = []
    var length = 0
    var parents: Set<Int> = []
    for index in first..<page.blocks.count where !picked[index] {
      let block = page.blocks[index]
      let element = page.elements[block.element]
      guard element.ancestry & Ancestry.bit(.figure) != 0, element.ancestry & others == 0, block.length >= 40,
        block.linkShare < 0.3, !element.isHidden
      else { continue }
      captions.append(index)
      length += block.length
      parents.insert(page.figureHolder(block.element))
    }
    // Figures of one story stand in one holder; teasers of many stories in many.
    guard captions.count >= 4, length > prose, parents.count == 1 else { return nil }
    var result = picked
    for index in captions { result[index] = true }
    return result
  }

  /// The places of the blocks to print, in page order.
  ///
  /// What ``BodyFinder`` picks, but no paragraph twice, not the headline and no pointer to another story.
  func chosen() -> [Int] {
    let page = judged.page
    var seen: Set<UInt64> = []
    var result: [Int] = []
    for index in picked.indices where picked[index] && !furniture.dropped[index] {
      let block = page.blocks[index]
      // `>> Bài khác`: how Vietnamese papers lead to another story from inside the text.
      if page.bytes(block).starts(with: [0x3e, 0x3e]) { continue }
      if block.length > 60 {
        var hash = PageVocabulary.seed
        for byte in page.bytes(block) { hash = PageVocabulary.mix(hash, byte) }
        guard seen.insert(hash).inserted else { continue }
      }
      if result.isEmpty, page.isHeadline(block, title) { continue }
      result.append(index)
    }
    return result
  }

  /// Paragraphs separated by a blank line; items of one list and rows of one table by a line end.
  func text(_ places: [Int]) -> String {
    let page = judged.page
    var bytes: [UInt8] = []
    var previous: Int?
    for index in places {
      let block = page.blocks[index]
      if let previous { bytes.append(contentsOf: isContinued(previous, index) ? [0x0a] : [0x0a, 0x0a]) }
      bytes.append(contentsOf: page.bytes(block))
      previous = index
    }
    return TextEncoding.nfc(String(decoding: bytes, as: UTF8.self))
  }

  private func element(_ place: Int) -> PageElement { judged.page.elements[judged.page.blocks[place].element] }

  private func isContinued(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (element(first), element(second))
    guard one.tag == two.tag, one.parent == two.parent else { return false }
    return one.tag == .li || one.tag == .tr || one.tag == .dd || one.tag == .dt
  }
}
