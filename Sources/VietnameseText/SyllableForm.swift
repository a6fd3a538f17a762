/// A word as letters without marks, their marks, and one tone; what slips are compared on.
struct SyllableForm: Sendable, Hashable {
  /// Plain letters `a`…`z`.
  var letters: [UInt8]
  /// For each letter: 0 none, 1 breve, 2 circumflex, 3 horn, 4 bar.
  var marks: [UInt8]
  /// 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng; of two tones the last.
  var tone: UInt8

  /// Longest word looked at; the longest syllable (`nghiêng`) has seven letters.
  static let longest = 10

  init(letters: [UInt8], marks: [UInt8], tone: UInt8) {
    self.letters = letters
    self.marks = marks
    self.tone = tone
  }

  /// Nil for a word with other than Latin letters, or a long one.
  init?(_ lower: some Collection<Unicode.Scalar>) {
    guard !lower.isEmpty, lower.count <= Self.longest else { return nil }
    let table = LetterTable.shared
    letters = []
    marks = []
    tone = 0
    letters.reserveCapacity(lower.count)
    marks.reserveCapacity(lower.count)
    for scalar in lower {
      let code = Int(scalar.value)
      guard code < LetterTable.limit, table.base[code] != 0 else { return nil }
      letters.append(table.base[code])
      marks.append(Self.mark(of: UInt32(table.toneless[code])))
      if table.tone[code] != 0 { tone = table.tone[code] }
    }
  }

  private static func mark(of code: UInt32) -> UInt8 {
    switch code {
    case 0x103: 1
    case 0xE2, 0xEA, 0xF4: 2
    case 0x1A1, 0x1B0: 3
    case 0x111: 4
    default: 0
    }
  }

  /// The letters as a number, five bits each.
  static func key(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 5 | UInt64($1 & 31) }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
