/// How the vowel of `kỳ/kì`, `lý/lí`, `mỹ/mĩ`, `tỷ/tỉ` is written: open syllables of h, k, l, m, s, t and that vowel.
///
/// Newspapers write `y` in words of Chinese origin and `i` elsewhere; school books since 1980 write `i` throughout
/// (Quyết định 240/QĐ of the Ministry of Education, 5 March 1984). Rhymes of several letters (`quý`, `thủy`, `yêu`) have
/// one spelling only and never change.
public enum IYStyle: String, Sendable, CaseIterable {
  case y, i
}

/// Puts an NFC text into one ``IYStyle``.
struct IYSpelling {
  let style: IYStyle
  private let table = LetterTable.shared

  init(_ style: IYStyle) { self.style = style }

  /// Names keep their spelling: a capitalized syllable changes only where a sentence begins with a common word.
  func apply(to scalars: inout [Unicode.Scalar]) {
    var previous: Range<Int>?
    var start = 0
    while start < scalars.count {
      guard isLetter(scalars[start]) else {
        if !Sentences.isSpace(scalars[start]) { previous = nil }
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, isLetter(scalars[end]) { end += 1 }
      if end == start + 2 { respell(start..<end, after: previous, in: &scalars) }
      previous = start..<end
      start = end
    }
  }

  private func respell(_ word: Range<Int>, after previous: Range<Int>?, in scalars: inout [Unicode.Scalar]) {
    let letters = scalars[word].map(table.lower(of:))
    guard ["h", "k", "l", "m", "s", "t"].contains(letters[0]), Int(letters[1].value) < LetterTable.limit else { return }
    let vowel = table.toneless[Int(letters[1].value)]
    guard vowel == (style == .i ? 0x79 : 0x69) else { return }
    let next = following(word.upperBound, in: scalars)
    if isCapital(scalars[word.lowerBound]) {
      let common = previous == nil && letters[0] != "m" && next.first.map { !isCapital($0) } == true
      guard common else { return }
    }
    if style == .y {
      let before = previous.map { string(scalars[$0]) } ?? ""
      guard takesY(string(letters[...]), before: before, next: string(next[...])) else { return }
    }
    let tone = Int(table.tone[Int(letters[1].value)])
    scalars[word.lowerBound + 1] = toned(style == .i ? "i" : "y", tone, like: scalars[word.lowerBound + 1])
  }

  /// The words of Chinese origin that newspapers write with `y`.
  private func takesY(_ word: String, before: String, next: String) -> Bool {
    switch word {
    case "kì", "kí", "kĩ", "kỉ", "kị", "mĩ", "hỉ", "lị": true
    case "lí": next != "nhí" && next != "lắc" && before != "lí"
    case "tỉ": next != "mỉ" && next != "tê" && next != "thí" && before != "tỉ"
    case "hi": ["vọng", "sinh", "hữu"].contains(next)
    case "ti": before == "công"
    default: false
    }
  }

  private func following(_ index: Int, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var low = index
    while low < scalars.count, Sentences.isSpace(scalars[low]) { low += 1 }
    var high = low
    while high < scalars.count, high - low < 8, isLetter(scalars[high]) { high += 1 }
    return Array(scalars[low..<high])
  }

  private func toned(_ vowel: Unicode.Scalar, _ tone: Int, like old: Unicode.Scalar) -> Unicode.Scalar {
    var letter = vowel
    if tone > 0, let mark = Unicode.Scalar(LetterTable.toneMarks[tone]) {
      letter = CanonicalForm.shared.composed([vowel, mark]).first ?? vowel
    }
    return isCapital(old) ? letter.properties.uppercaseMapping.unicodeScalars.first ?? letter : letter
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars.map(table.lower(of:))))
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool { table.kind(of: scalar) & LetterTable.letter != 0 }

  private func isCapital(_ scalar: Unicode.Scalar) -> Bool { table.kind(of: scalar) & LetterTable.capital != 0 }
}
