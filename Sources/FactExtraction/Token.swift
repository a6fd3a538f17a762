/// One word, number, mark or web address of a text.
struct Token {
  enum Kind: UInt8 {
    case word, number, mark, address, lineBreak
  }
  var kind: Kind
  /// White space (not a line break) stands before it.
  var spaced: Bool
  var firstUpper = false
  var allUpper = false
  /// Unicode-scalar offsets in the text.
  var start: Int32
  var end: Int32
  var byteStart: Int32
  var byteEnd: Int32
  /// Word: see ``WordKey``. Mark: its scalar.
  var key: UInt64 = 0
  /// Number: its value, or -1 when it has more than 15 digits.
  var number: Int = 0
  /// What the vocabulary knows about the word.
  var classes: WordClass = []

  var digits: Int { Int(byteEnd - byteStart) }
  var length: Int { Int(end - start) }
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && key == UInt64(scalar.value) }
}

/// Identity of a word without regard to case, normal form and place of the tone mark.
struct WordKey {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  private var pending: UInt32 = 0
  private var tone: UInt64 = 0

  mutating func add(letter: UInt32, tone newTone: UInt16) {
    flush()
    pending = letter
    if newTone != 0 { tone = UInt64(newTone) }
  }

  /// False when the scalar is no combining mark of Vietnamese.
  mutating func add(mark: UInt32) -> Bool {
    if let newTone = Letters.tone(ofMark: mark) {
      tone = UInt64(newTone)
      return true
    }
    guard mark == 0x302 || mark == 0x306 || mark == 0x31b else { return false }
    pending = Letters.shaped(pending, mark: mark)
    return true
  }

  private mutating func flush() {
    guard pending != 0 else { return }
    hash = (hash ^ UInt64(pending)) &* 0x0000_0100_0000_01b3
  }

  var value: UInt64 {
    var copy = self
    copy.flush()
    let mixed = (copy.hash ^ (copy.tone &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
    return (mixed ^ (mixed >> 32)) | 1
  }

  static func of(_ word: some StringProtocol) -> UInt64 {
    var key = WordKey()
    for scalar in word.unicodeScalars where !key.add(mark: scalar.value) {
      let entry = Letters.entry(scalar.value)
      let base = UInt32(entry & 63)
      key.add(letter: base == 0 ? lowered(scalar) : base, tone: (entry >> 6) & 7)
    }
    return key.value
  }

  /// Letters of other alphabets count as themselves in lower case.
  static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }
}
