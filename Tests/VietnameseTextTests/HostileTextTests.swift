import Testing

@testable import VietnameseText

/// Every entry point over texts that nobody writes: random bytes, other scripts, marks without letters, floods.
@Suite struct HostileTextTests {
  /// SplitMix64: the same texts in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "chuyển đổi số ", "TP. Hồ Chí Minh ", "GS.TS. Nguyễn Văn A. ", "3,6-4 tỷ USD", "57-NQ/TW", "\u{301}",
    "\u{323}\u{302}",
    "a\u{323}\u{302}", "👩‍👩‍👧‍👦", "\u{202E}", "\u{200B}", "Привет ", "你好。", "สวัสดี", "“", "”.", "...", "!?", "\t", "\r", " ",
    "\u{FEFF}", "\u{F0B7} ", "Vieät Nam ", "Vie^.t ", "µ¸¶·¹", "_", "__", "ﬁ", "Ｔｉn", "\u{0}", "ệ", "Ệ", "QUÝ",
    "quý I. ",
    "- ", "1. ", "a) ", "nghi-", "https://a.vn/?x=1&y=2", "@", "\u{10FFFF}", "\u{1F1FB}\u{1F1F3}", "ß", "İ", "ı",
  ]

  private static func text(_ seed: UInt64) -> String {
    var dice = Dice(state: seed)
    if seed % 3 == 0 {
      return String(
        decoding: (0..<Int.random(in: 0...200, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) },
        as: UTF8.self)
    }
    return (0..<Int.random(in: 0...40, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined(
      separator: seed % 3 == 1 ? "" : " ")
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test func `Normal forms are reached in one step`() {
    for seed in 0..<600 as Range<UInt64> {
      let text = Self.text(seed)
      let once = Normalization.normalize(text, toneMarks: .old, iy: .y)
      #expect(Normalization.normalize(once, toneMarks: .old, iy: .y) == once, "seed \(seed)")
      let folded = Folding.fold(Normalization.composed(text))
      #expect(Folding.fold(folded) == folded, "seed \(seed)")
      #expect(scalars(Folding.lowercase(text)).count == scalars(text).count, "seed \(seed)")
    }
  }

  @Test func `Sentences lose nothing but white space`() {
    for seed in 0..<600 as Range<UInt64> {
      let source = scalars(Self.text(seed))
      var covered = Set<Int>()
      var last = 0
      for range in Sentences.ranges(source) {
        #expect(range.lowerBound >= last && !range.isEmpty, "seed \(seed)")
        last = range.upperBound
        covered.formUnion(range)
      }
      for index in source.indices where !covered.contains(index) {
        #expect(
          Sentences.isSpace(source[index]) || "\n\r\u{C}\u{2028}\u{2029}".unicodeScalars.contains(source[index]),
          "seed \(seed)")
      }
    }
  }

  @Test func `Joined lines keep every letter but a hyphen at a line's end`() {
    func letters(_ text: String) -> [Unicode.Scalar] {
      scalars(text).filter { LetterTable.shared.kind(of: $0) & (LetterTable.letter | LetterTable.digit) != 0 }
    }
    for seed in 0..<300 as Range<UInt64> {
      let text = Self.text(seed) + "\n" + Self.text(seed + 7_000) + "\n\n" + Self.text(seed + 9_000)
      #expect(letters(BrokenLines.joined(text)) == letters(text), "seed \(seed)")
    }
  }

  @Test func `Words keep the characters of their line`() {
    let segmenter = WordSegmenter.standard
    for seed in 0..<300 as Range<UInt64> {
      let text = Self.text(seed).unicodeScalars.filter { $0 != "_" && !Sentences.isSpace($0) && $0.value >= 32 }
      let line = Normalization.composed(String(String.UnicodeScalarView(text)))
      let words = segmenter.words(line).joined().unicodeScalars.filter { $0 != "_" }
      let same = Array(words) == scalars(line)
      #expect(same, "seed \(seed)")
    }
  }

  @Test func `Nothing stops at strange text`() {
    for seed in 0..<400 as Range<UInt64> {
      let text = Self.text(seed)
      _ = LanguageGuess.identify(text)
      _ = Folding.sortKey(text)
      _ = Folding.slug(text)
      _ = Casing.sentenceCase(text, names: ["Hồ Chí Minh", ""])
      _ = Normalization.convert(text, from: .auto)
      _ = MarkRestoration.guesses(String(text.prefix(80)), limit: 2)
      for slip in Slips.find(in: text) {
        #expect(slip.start < slip.end && slip.end <= scalars(text).count, "seed \(seed)")
      }
    }
  }

  @Test func `Floods cost no more than their length`() {
    // Each of these is quadratic for a splitter that looks back to the start or ahead to the end at every character.
    for piece in [".", "\u{301}", "👩‍👩‍👧‍👦", "A.", "- ", "“", "_", "a-", "1.", "\n", "Ệ"] {
      let flood = String(repeating: piece, count: 20_000)
      #expect(Sentences.split(flood).allSatisfy { !$0.text.isEmpty })
      #expect(Normalization.normalize(Normalization.normalize(flood)) == Normalization.normalize(flood))
      _ = WordSegmenter.standard.words(flood)
      _ = BrokenLines.joined(flood)
      _ = Slips.find(in: flood)
    }
  }
}
