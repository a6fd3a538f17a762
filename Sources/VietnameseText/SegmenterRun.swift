/// One pass of the segmenter over a stretch of tokens: lexicon look-ups, features, best labels.
///
/// The features are those of `Tools/train-text/features.py`, number by number.
struct SegmenterRun {
  private let tables: SegmenterTables
  private var hashes: [UInt32] = []
  private var shapes: [UInt32] = []
  private var pairs: [UInt32] = []
  private var triples: [UInt32] = []
  private var quads: [UInt32] = []
  private var singles: [UInt32] = []
  private var onsets: [UInt32] = []
  private var rimes: [UInt32] = []
  private var back: [UInt8] = []
  /// For every token whether it continues the word before it.
  private(set) var joins: [Bool] = []

  init(_ tables: SegmenterTables) { self.tables = tables }

  /// Labels `tokens[range]`; the answer stands in `joins`, one for each token of the range.
  mutating func label(_ tokens: [Token], _ range: Range<Int>) {
    let count = range.count
    joins.removeAll(keepingCapacity: true)
    joins.append(contentsOf: repeatElement(false, count: count))
    guard count > 1 else { return }
    let mode = load(tokens, range)
    back.removeAll(keepingCapacity: true)
    var best0: Int32 = 0
    var best1: Int32 = Self.never
    for index in 1..<count {
      let at = index + 2
      let arrow0: UInt8 = best0 >= best1 ? 0 : 1
      let stay = max(best0, best1)
      guard Self.joinable(shapes[at - 1]), Self.joinable(shapes[at]) else {
        best0 = stay
        best1 = Self.never
        back.append(arrow0)
        continue
      }
      let (one0, one1) = gap(at, mode).score(tables)
      let from0 = best0 &+ one0
      let from1 = best1 &+ one1
      back.append(arrow0 | (from0 >= from1 ? 0 : 2))
      best0 = stay
      best1 = max(from0, from1)
      if best0 > 1 << 28 || best1 > 1 << 28 || best0 < -(1 << 28) {
        best1 -= best0
        best0 = 0
      }
    }
    var label: UInt8 = best0 >= best1 ? 0 : 1
    for index in stride(from: count - 1, to: 0, by: -1) {
      joins[index] = label == 1
      label = label == 0 ? back[index - 1] & 1 : back[index - 1] >> 1
    }
    joinListed(count)
  }

  /// Puts listed words of three and four syllables together where the labels left pieces that are no words: `câu_lạc bộ`,
  /// `không đối không`.
  private mutating func joinListed(_ count: Int) {
    for start in 0..<max(0, count - 2) where !joins[start] {
      for size in [4, 3] where start + size <= count && isListed(start, size) {
        let end = start + size
        guard end == count || !joins[end], joins[(start + 1)..<end].contains(false), !isWords(start, end) else {
          continue
        }
        for index in (start + 1)..<end { joins[index] = true }
        break
      }
    }
  }

  /// Whether the word list has the run of `size` tokens from `start` on as a word.
  private func isListed(_ start: Int, _ size: Int) -> Bool {
    switch size {
    case 3: triples[start + 2] >> 8 & 3 == 2
    case 4: quads[start + 2] >> 5 & 3 == 2
    default: false
    }
  }

  /// Whether the pieces of several syllables in a run are listed, and there is at least one.
  private func isWords(_ start: Int, _ end: Int) -> Bool {
    var index = start
    var found = false
    while index < end {
      var next = index + 1
      while next < end, joins[next] { next += 1 }
      if next - index > 1 {
        found = true
        guard next - index == 2 ? pairs[index + 2] >> 26 & 3 > 0 : isListed(index, next - index) else { return false }
      }
      index = next
    }
    return found
  }

  private static let never: Int32 = -1 << 29

  private static func joinable(_ shape: UInt32) -> Bool {
    shape != UInt32(Token.Shape.punctuation.rawValue) && shape != UInt32(Token.Shape.address.rawValue)
  }

  /// Copies the tokens with two edges on both sides, looks up the lexicon; 1 for a line in title capitals.
  private mutating func load(_ tokens: [Token], _ range: Range<Int>) -> UInt32 {
    hashes.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    onsets.removeAll(keepingCapacity: true)
    rimes.removeAll(keepingCapacity: true)
    for _ in 0..<2 { push(.edge) }
    var words = 0
    var capitals = 0
    for token in tokens[range] {
      push(token)
      if token.shape.isWord { words += 1 }
      if token.shape.isCapital { capitals += 1 }
    }
    for _ in 0..<2 { push(.edge) }
    lookUp()
    return words > 2 && capitals * 4 > words * 3 ? 1 : 0
  }

  private mutating func push(_ token: Token) {
    hashes.append(token.hash)
    shapes.append(UInt32(token.shape.rawValue))
    onsets.append(token.onset)
    rimes.append(token.rime)
  }

  /// Lexicon values of every run of one to four tokens, by the index of its first.
  private mutating func lookUp() {
    singles.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    triples.removeAll(keepingCapacity: true)
    quads.removeAll(keepingCapacity: true)
    let count = hashes.count
    for index in 0..<count {
      singles.append(tables.value(FeatureHash.mix(100, hashes[index])))
      guard index + 1 < count else {
        pairs.append(0)
        triples.append(0)
        quads.append(0)
        continue
      }
      let pair = FeatureHash.add(FeatureHash.add(FeatureHash.start(101), hashes[index]), hashes[index + 1])
      pairs.append(tables.value(FeatureHash.end(pair)))
      guard index + 2 < count else {
        triples.append(0)
        quads.append(0)
        continue
      }
      triples.append(tables.value(FeatureHash.mix(102, hashes[index], hashes[index + 1], hashes[index + 2])))
      guard index + 3 < count else {
        quads.append(0)
        continue
      }
      let (a, b, c, d) = (hashes[index], hashes[index + 1], hashes[index + 2], hashes[index + 3])
      quads.append(tables.value(FeatureHash.mix(103, a, b, c, d)))
    }
  }

  /// What is known about the gap before the token at `at`.
  @inline(__always)
  private func gap(_ at: Int, _ mode: UInt32) -> SegmenterGap {
    var alike: UInt32 = onsets[at] != 0 && onsets[at - 1] == onsets[at] ? 2 : 0
    if rimes[at] != 0, rimes[at - 1] == rimes[at] { alike += 1 }
    return SegmenterGap(
      tokens: (hashes[at - 2], hashes[at - 1], hashes[at], hashes[at + 1]),
      kinds: (shapes[at - 2], shapes[at - 1], shapes[at], shapes[at + 1]), mode: mode, alike: alike,
      singles: (singles[at - 2], singles[at - 1], singles[at], singles[at + 1]),
      pairs: (pairs[at - 2], pairs[at - 1], pairs[at]),
      triples: (triples[at - 3], triples[at - 2], triples[at - 1], triples[at]),
      quads: (quads[at - 3], quads[at - 2], quads[at - 1]))
  }
}
