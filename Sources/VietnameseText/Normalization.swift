/// One way to write the same text: NFC, no stray code points, one tone placement, old encodings converted.
public enum Normalization {
  /// The encodings of the fonts before Unicode.
  public enum LegacyEncoding: String, Sendable, CaseIterable {
    /// Recognized from the text; stays as it is when none fits.
    case auto
    case tcvn3, vni, viqr
  }

  /// NFC; drops zero-width characters, soft hyphens and control characters; turns look-alikes (`Ð`, `ð`, `ı`, Cyrillic or
  /// Greek letters inside Latin words, full-width ASCII, ligatures, bullets of symbol fonts) into what they show.
  ///
  /// Line ends and tabs stay; no-break spaces become spaces. With `toneMarks` every legal syllable gets that tone
  /// placement, and misplaced tones (`hòan`, `qúy`) are put right; with `iy` one spelling of `kỳ/kì` (see ``IYStyle``);
  /// other words stay as they are. Linear.
  public static func normalize(_ text: String, toneMarks: ToneMarks? = nil, iy: IYStyle? = nil) -> String {
    var scalars =
      text.unicodeScalars.allSatisfy({ $0.value < 0x7F && $0.value >= 0x20 })
      ? Array(text.unicodeScalars)
      : cleaned(Array(text.unicodeScalars))
    if let toneMarks { place(toneMarks, in: &scalars) }
    if let iy { IYSpelling(iy).apply(to: &scalars) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Composed before cleaning too: canonical twins (the Kelvin sign, Greek iota below) must be seen as what they are.
  private static func cleaned(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let form = CanonicalForm.shared
    let composed = scalars.contains(where: form.mayChange) ? form.composed(scalars) : scalars
    return form.composed(StrayCharacters.cleaned(composed))
  }

  /// Canonical composition only (with tone and letter marks in either order), nothing else changes.
  public static func composed(_ text: String) -> String {
    let form = CanonicalForm.shared
    guard text.unicodeScalars.contains(where: form.mayChange) else { return text }
    return String(String.UnicodeScalarView(form.composed(Array(text.unicodeScalars))))
  }

  /// Puts the tones of all legal syllables of an NFC text in place.
  private static func place(_ style: ToneMarks, in scalars: inout [Unicode.Scalar]) {
    let table = LetterTable.shared
    var start = 0
    while start < scalars.count {
      guard table.kind(of: scalars[start]) & LetterTable.letter != 0 else {
        start += 1
        continue
      }
      var end = start
      var toned = false
      var vowels = 0
      while end < scalars.count, table.kind(of: scalars[end]) & LetterTable.letter != 0 {
        let code = Int(scalars[end].value)
        if code < LetterTable.limit {
          if table.tone[code] != 0 { toned = true }
          if isVowel(table.base[code]) { vowels += 1 }
        }
        end += 1
      }
      // A tone on the only vowel stands right.
      if toned, vowels > 1, end - start <= 7 { respell(start..<end, of: &scalars, style, table) }
      start = end
    }
  }

  private static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  private static func respell(
    _ range: Range<Int>, of scalars: inout [Unicode.Scalar], _ style: ToneMarks, _ table: LetterTable
  ) {
    guard let parts = SyllableParts(Array(scalars[range])), Syllables.isLegal(parts) else { return }
    for (offset, letter) in parts.spelled(style).enumerated() {
      let index = range.lowerBound + offset
      guard table.lower(of: scalars[index]) != letter else { continue }
      if table.kind(of: scalars[index]) & LetterTable.capital != 0 {
        let upper = letter.properties.uppercaseMapping.unicodeScalars
        scalars[index] = upper.count == 1 ? upper.first ?? letter : letter
      } else {
        scalars[index] = letter
      }
    }
  }
}
