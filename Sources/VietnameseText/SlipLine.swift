/// A line made ready for the search of slips: tokens with hashes of their lower-case forms and scalar offsets.
struct SlipLine {
  struct Word {
    var start: Int
    var end: Int
    var shape: Token.Shape
    /// Lower-case scalars.
    var lower: [Unicode.Scalar]
  }

  let scalars: [Unicode.Scalar]
  private(set) var words: [Word] = []
  /// Boundaries before the first and after the last hash.
  static let margin = 3
  /// Hashes with ``margin`` boundaries on both sides.
  private(set) var ids: [UInt32] = []
  /// Whether nearly all words are capitals.
  private(set) var inCapitals = false
  /// Whether most words begin with a capital.
  private(set) var inTitleCase = false

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var copy = text
    var tokens: [Token] = []
    var offsets: [Int] = []
    copy.withUTF8 { bytes in
      Tokenizer().tokenize(bytes, in: 0..<bytes.count, into: &tokens)
      var at = 0
      var scalar = 0
      for token in tokens {
        for edge in [token.start, token.end] {
          while at < edge {
            if bytes[at] & 0xC0 != 0x80 { scalar += 1 }
            at += 1
          }
          offsets.append(scalar)
        }
      }
    }
    let table = LetterTable.shared
    let edge = [UInt32](repeating: SyllableLanguageModel.boundary, count: Self.margin)
    ids = edge
    var capitals = 0
    var capitalized = 0
    var counted = 0
    for (index, token) in tokens.enumerated() {
      let range = offsets[2 * index]..<offsets[2 * index + 1]
      var lower = token.shape == .punctuation ? [] : scalars[range].map { Self.lower(of: $0, table) }
      var hash = token.hash
      if lower.first == "đ", scalars[range.lowerBound] == "\u{D0}" || scalars[range.lowerBound] == "\u{F0}" {
        hash = SyllableLanguageModel.hash(lower)
      }
      if lower.contains(where: { (0x300..<0x370).contains($0.value) }) {
        // Decomposed text: the word is compared composed, its offsets stay those of the text as given.
        lower = CanonicalForm.shared.composed(lower)
        hash = SyllableLanguageModel.hash(lower)
      }
      words.append(Word(start: range.lowerBound, end: range.upperBound, shape: token.shape, lower: lower))
      ids.append(token.shape == .punctuation ? SyllableLanguageModel.boundary : hash)
      if token.shape.isWord, token.shape != .number {
        counted += 1
        if token.shape == .allCapitals { capitals += 1 }
        if token.shape.isCapital { capitalized += 1 }
      }
    }
    ids += edge
    inCapitals = counted >= 2 && capitals * 5 >= counted * 4
    inTitleCase = counted >= 3 && capitalized * 4 >= counted * 3
  }

  /// Icelandic `Ð` stands for `Đ` in texts of old fonts; other rules speak of it.
  private static func lower(of scalar: Unicode.Scalar, _ table: LetterTable) -> Unicode.Scalar {
    scalar == "\u{D0}" || scalar == "\u{F0}" ? "đ" : table.lower(of: scalar)
  }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[words[range.lowerBound].start..<words[range.upperBound - 1].end]))
  }

  /// Whether the word opens a sentence or a quotation.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    guard before.shape == .punctuation, before.end > before.start else { return false }
    return scalars[before.start] != "," && scalars[before.start] != "-"
  }
}
