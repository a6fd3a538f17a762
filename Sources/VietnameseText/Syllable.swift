/// One Vietnamese syllable taken apart: onset, rhyme and tone, in lower case NFC.
public struct Syllable: Sendable, Hashable {
  /// Initial consonants as written (`ngh`, `qu`, `gi`, empty for none).
  public let onset: String
  /// Vowels and final consonants without tone (`oang`, `iêu`).
  public let rhyme: String
  /// 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  public let tone: Int

  /// Takes apart a word of letters; nil when it has no vowel, two tones, or letters that Vietnamese lacks.
  ///
  /// The result need not be legal: see ``Syllables/isLegal(_:)``.
  public init?(_ word: String) {
    guard let parts = SyllableParts(Array(word.unicodeScalars)) else { return nil }
    onset = String(String.UnicodeScalarView(parts.letters[..<parts.onsetCount]))
    rhyme = String(String.UnicodeScalarView(parts.letters[parts.onsetCount...]))
    tone = parts.tone
  }

  /// The syllable written with its tone where the style wants it.
  public func spelled(_ style: ToneMarks) -> String {
    let letters = Array((onset + rhyme).unicodeScalars)
    let parts = SyllableParts(letters: letters, onsetCount: onset.unicodeScalars.count, tone: tone)
    return String(String.UnicodeScalarView(parts.spelled(style)))
  }
}

/// The same on scalars, without strings.
struct SyllableParts {
  /// Lower-case letters without tone.
  var letters: [Unicode.Scalar]
  var onsetCount: Int
  var tone: Int

  init(letters: [Unicode.Scalar], onsetCount: Int, tone: Int) {
    self.letters = letters
    self.onsetCount = onsetCount
    self.tone = tone
  }

  init?(_ scalars: [Unicode.Scalar]) {
    guard !scalars.isEmpty, scalars.count <= 12 else { return nil }
    let table = LetterTable.shared
    var letters: [Unicode.Scalar] = []
    var tone = 0
    for scalar in scalars {
      let code = Int(scalar.value)
      guard code < LetterTable.limit, table.base[code] != 0 else { return nil }
      let mark = Int(table.tone[code])
      if mark != 0 {
        if tone != 0 { return nil }
        tone = mark
      }
      guard let plain = Unicode.Scalar(table.toneless[code]), Self.isVietnamese(plain) else { return nil }
      letters.append(plain)
    }
    let count = Self.onsetCount(letters)
    guard count < letters.count, Self.isVowel(letters[count]) else { return nil }
    self.init(letters: letters, onsetCount: count, tone: tone)
  }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y": true
    default: false
    }
  }

  private static func isVietnamese(_ letter: Unicode.Scalar) -> Bool {
    if isVowel(letter) || letter == "đ" { return true }
    return letter.value >= 0x61 && letter.value <= 0x7A
  }

  /// Consonants at the start; `qu` and `gi` before another vowel count as consonants.
  private static func onsetCount(_ letters: [Unicode.Scalar]) -> Int {
    var count = 0
    while count < letters.count, !isVowel(letters[count]) { count += 1 }
    if count == 1, letters.count > 2, isVowel(letters[2]) {
      if letters[0] == "q", letters[1] == "u" { return 2 }
      if letters[0] == "g", letters[1] == "i" { return 2 }
    }
    return count
  }

  /// Index of the letter that carries the tone.
  func toneIndex(_ style: ToneMarks) -> Int {
    var vowels: [Int] = []
    for index in onsetCount..<letters.count {
      guard Self.isVowel(letters[index]) else { break }
      vowels.append(index)
    }
    let changed = vowels.filter { ["ă", "â", "ê", "ô", "ơ", "ư"].contains(letters[$0]) }
    if let last = changed.last { return last }
    guard let first = vowels.first else { return letters.count - 1 }
    if vowels.count == 1 { return first }
    if vowels.count > 2 { return vowels[1] }
    if (vowels.last ?? first) + 1 < letters.count { return vowels[1] }
    switch (letters[vowels[0]], letters[vowels[1]]) {
    case ("o", "a"), ("o", "e"), ("u", "y"): return style == .old ? first : vowels[1]
    default: return first
    }
  }

  /// Lower-case letters with the tone put where the style wants it.
  func spelled(_ style: ToneMarks) -> [Unicode.Scalar] {
    guard tone > 0, let mark = Unicode.Scalar(LetterTable.toneMarks[tone]) else { return letters }
    var out = letters
    let index = toneIndex(style)
    let whole = CanonicalForm.shared.composed([out[index], mark])
    if whole.count == 1 { out[index] = whole[0] }
    return out
  }
}
