/// The credit in front of the first sentence of a text: `(HPO) -`, `TTO -`, `Nhật báo Sông Hồng -`, `Đà Nẵng (TTXVN) –`.
///
/// A credit is short, mostly in capitals, and ends with a spaced dash (or, for an outlet, a colon). What only looks like
/// one stays: in `Hà Nội - Hải Phòng là trục…` a name follows the dash, not a sentence.
struct Dateline {
  static let mostWords = 8
  static let longest = 64

  private let text: ScalarText
  private let range: Range<Int>

  /// First scalar after the credit, or the start of `range`.
  static func end(_ text: ScalarText, _ range: Range<Int>) -> Int {
    Dateline(text: text, range: range).end() ?? range.lowerBound
  }

  private func end() -> Int? {
    let limit = min(range.upperBound, range.lowerBound + Dateline.longest)
    var position = range.lowerBound
    var bracketed = false
    while position < limit {
      let scalar = text.scalars[position]
      if scalar == 0x28 {
        guard let close = (position..<limit).first(where: { text.scalars[$0] == 0x29 }) else { return nil }
        bracketed = true
        position = close
      } else if isDash(position) || scalar == 0x3a {
        let next = afterSpaces(position + 1)
        guard next > position + 1, next < range.upperBound else { return nil }
        return isCredit(range.lowerBound..<position, bracketed: bracketed, dash: scalar != 0x3a, next) ? next : nil
      } else if isForeign(scalar) {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// A dash with a space or a bracket before it.
  private func isDash(_ position: Int) -> Bool {
    guard [0x2d, 0x2013, 0x2014].contains(text.scalars[position]), position > range.lowerBound else { return false }
    return text.scalars[position - 1] == 0x20 || text.scalars[position - 1] == 0x29
  }

  /// Marks and digits that no credit has outside its brackets.
  private func isForeign(_ scalar: UInt32) -> Bool {
    [0x2c, 0x3b, 0x22, 0x201c, 0x3f, 0x21, 0x0a].contains(scalar)
  }

  private func isCredit(_ head: Range<Int>, bracketed: Bool, dash: Bool, _ next: Int) -> Bool {
    let words = text.tokens(in: head)
    guard let first = words.first, words.count <= Dateline.mostWords else { return false }
    guard Letters.isUpper(text.scalars[first.start]) else { return false }
    if bracketed { return dash && outsideBrackets(words).allSatisfy { Letters.isUpper(text.scalars[$0.start]) } }
    let capitals = words.filter { Letters.isUpper(text.scalars[$0.start]) }.count
    if words.contains(where: { Dateline.verbs.contains(hash($0)) }) { return false }
    if isOutlet(words) { return capitals * 2 >= words.count }
    guard capitals == words.count, words.count <= 5 else { return false }
    if dash && words.count == 1 && isAcronym(first) { return true }
    let isName = dash || words.count > 1 || first.end - first.start > 2 && isAcronym(first)
    return isName && opensSentence(next)
  }

  private func outsideBrackets(_ words: [ScalarToken]) -> [ScalarToken] {
    words.filter { word in
      guard let open = (range.lowerBound..<word.start).last(where: { text.scalars[$0] == 0x28 }) else { return true }
      return text.scalars[open..<word.start].contains(0x29)
    }
  }

  private func isOutlet(_ words: [ScalarToken]) -> Bool {
    words.prefix(2).contains { Dateline.outlets.contains(hash($0)) }
  }

  private func hash(_ word: ScalarToken) -> UInt64 { word.hash }

  private func isAcronym(_ word: ScalarToken) -> Bool {
    word.end - word.start > 1 && text.scalars[word.start..<word.end].allSatisfy { Letters.isUpper($0) }
  }

  /// A capital, then a word or number in lower case (`Sáng 14/4`, `Nghị định số`), or an acronym or a body.
  private func opensSentence(_ next: Int) -> Bool {
    let words = text.tokens(in: next..<min(next + 40, range.upperBound))
    guard words.count > 1, Letters.isUpper(text.scalars[words[0].start]) else { return false }
    if isAcronym(words[0]) || !Letters.isUpper(text.scalars[words[1].start]) { return true }
    return Dateline.bodies.contains(hash(words[0]))
  }

  private func afterSpaces(_ start: Int) -> Int {
    var position = start
    while position < range.upperBound, text.scalars[position] == 0x20 || text.scalars[position] == 0xa0 {
      position += 1
    }
    return position
  }

  private static let verbs = Set(WordForm.hashes("là và của có được đã sẽ vừa cho với không nói làm thì mà"))
  private static let outlets = Set(WordForm.hashes("báo chí tấn đài cổng trang kênh hãng news online tin"))
  private static let bodies = Set(WordForm.hashes("bộ sở ban ông bà"))
}
