/// Search tokens for full-text indexes: fast, on raw UTF-8, with byte offsets into the input as given.
public enum SearchTokens {
  /// Longer runs of letters are cut here, so that no input makes a token of unbounded size.
  static let longest = 64

  /// Calls `body` for every run of letters, digits and marks.
  ///
  /// - `byteRange`: where it stands in `utf8`, which may be NFC or NFD and need not be valid.
  /// - `lower`: NFC, lower case, tones in the old placement (`hoà` and `hòa` give the same bytes).
  /// - `folded`: without marks, `đ` → `d`; equal to `lower` for plain words.
  ///
  /// Ideographs are tokens of their own.
  public static func forEach(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (_ byteRange: Range<Int>, _ lower: [UInt8], _ folded: [UInt8]) -> Void
  ) {
    let table = LetterTable.shared
    var word: [Unicode.Scalar] = []
    var lower: [UInt8] = []
    var folded: [UInt8] = []
    var start = 0
    var index = 0
    func flush(_ end: Int) {
      guard !word.isEmpty else { return }
      spell(word, table, &lower, &folded)
      if !lower.isEmpty { body(start..<end, lower, folded) }
      word.removeAll(keepingCapacity: true)
    }
    while index < utf8.count {
      let (scalar, length) = UTF8Reader.scalar(in: utf8, at: index)
      let kind = table.kind(of: scalar)
      let inside =
        kind & (LetterTable.letter | LetterTable.digit) != 0
        || (kind & LetterTable.mark != 0 && !word.isEmpty)
      if !inside {
        if !isInvisible(scalar) { flush(index) }
      } else {
        let ideograph = (0x3040..<0xA000).contains(scalar.value) || scalar.value >= 0x20000
        if ideograph || word.count >= longest { flush(index) }
        if word.isEmpty { start = index }
        word.append(scalar)
        if ideograph { flush(index + length) }
      }
      index += length
    }
    flush(utf8.count)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || scalar.value == 0x200B || scalar.value == 0x200D || scalar.value == 0xFEFF
  }

  private static func spell(
    _ word: [Unicode.Scalar], _ table: LetterTable, _ lower: inout [UInt8], _ folded: inout [UInt8]
  ) {
    lower.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    var letters = word
    if word.contains(where: { $0.value >= 0x300 && $0.value < 0x370 }) { letters = CanonicalForm.shared.composed(word) }
    for index in letters.indices { letters[index] = table.lower(of: letters[index]) }
    placeOldTone(&letters, table)
    for scalar in letters {
      append(scalar, to: &lower)
      let code = Int(scalar.value)
      if code < LetterTable.limit {
        if table.base[code] != 0 {
          folded.append(table.base[code])
        } else if table.kind[code] & LetterTable.mark == 0 {
          append(scalar, to: &folded)
        }
      } else {
        append(scalar, to: &folded)
      }
    }
  }

  /// `hoà` → `hòa`: moves the tone of a final open `oa`, `oe`, `uy` to its first vowel.
  private static func placeOldTone(_ letters: inout [Unicode.Scalar], _ table: LetterTable) {
    guard letters.count > 1 else { return }
    let last = letters.count - 1
    let code = Int(letters[last].value)
    guard code < LetterTable.limit, table.tone[code] != 0,
      let mark = Unicode.Scalar(LetterTable.toneMarks[Int(table.tone[code])]),
      let plain = Unicode.Scalar(table.toneless[code])
    else { return }
    let first = letters[last - 1]
    let pair = (first == "o" && (plain == "a" || plain == "e")) || (first == "u" && plain == "y")
    guard pair, last < 2 || letters[last - 2] != "q", let whole = CanonicalForm.shared.compose(first, mark) else {
      return
    }
    letters[last - 1] = whole
    letters[last] = plain
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
