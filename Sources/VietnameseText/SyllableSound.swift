/// A key that is equal for syllables which some regions pronounce alike.
struct SyllableSound: Hashable {
  /// Letters as numbers, five bits each; three bits each for the marks.
  private let onset: UInt64
  private let nucleus: UInt64
  private let marks: UInt64
  private let coda: UInt64
  private let tone: UInt8

  init(_ form: SyllableForm) {
    let vowels = Self.vowels(of: form.letters)
    let head = SyllableForm.key(form.letters[..<vowels.lowerBound])
    onset = form.marks.first == 4 ? SyllableForm.key("dd".utf8) : Self.onsets[head] ?? head
    nucleus = SyllableForm.key(form.letters[vowels].lazy.map { $0 == 0x79 ? 0x69 : $0 })
    marks = form.marks[vowels].reduce(0) { $0 << 3 | UInt64($1) }
    let tail = SyllableForm.key(form.letters[vowels.upperBound...])
    coda = Self.codas[tail] ?? tail
    tone = form.tone == 4 ? 3 : form.tone
  }

  /// The vowels; `qu` and `gi` before another vowel belong to the onset.
  private static func vowels(of letters: [UInt8]) -> Range<Int> {
    var start = 0
    while start < letters.count, !SyllableForm.isVowel(letters[start]) { start += 1 }
    if start == 1, letters.count > 2, SyllableForm.isVowel(letters[2]),
      letters[0] == 0x71 && letters[1] == 0x75 || letters[0] == 0x67 && letters[1] == 0x69
    {
      start = 2
    }
    var end = start
    while end < letters.count, SyllableForm.isVowel(letters[end]) { end += 1 }
    return start..<end
  }

  private static let onsetClasses = ["s x", "ch tr", "d gi r v", "l n", "g gh", "ng ngh", "c k"]
  private static let codaClasses = ["n ng", "t c"]
  private static let onsets = numbers(onsetClasses)
  private static let codas = numbers(codaClasses)

  /// Each member of a class with the first of its class.
  private static func numbers(_ classes: [String]) -> [UInt64: UInt64] {
    var found: [UInt64: UInt64] = [:]
    for members in classes.map({ $0.split(separator: " ") }) {
      for member in members { found[SyllableForm.key(member.utf8)] = SyllableForm.key(members[0].utf8) }
    }
    return found
  }

  /// Keys of the letters that may sound like these: other onsets, other codas, `i` for `y`.
  static func keys(alike letters: [UInt8]) -> Set<UInt64> {
    let range = vowels(of: letters)
    let heads = members(letters[..<range.lowerBound], onsetClasses)
    let tails = members(letters[range.upperBound...], codaClasses)
    var nuclei = [Array(letters[range])]
    for end in [range.lowerBound, range.upperBound - 1] where range.contains(end) {
      guard letters[end] == 0x69 || letters[end] == 0x79 else { continue }
      var other = letters
      other[end] = letters[end] == 0x69 ? 0x79 : 0x69
      nuclei.append(Array(other[range]))
    }
    var found: Set<UInt64> = []
    for head in heads {
      for nucleus in nuclei { for tail in tails { found.insert(SyllableForm.key(head + nucleus + tail)) } }
    }
    return found
  }

  private static func members(_ part: ArraySlice<UInt8>, _ classes: [String]) -> [[UInt8]] {
    for members in classes.map({ $0.split(separator: " ") })
    where members.contains(where: { $0.utf8.elementsEqual(part) }) {
      return members.map { Array($0.utf8) }
    }
    return [Array(part)]
  }
}
