/// Which language a text is written in, as far as a Vietnamese newsroom must know.
public enum LanguageGuess: String, Sendable, CaseIterable {
  case vietnamese
  /// Vietnamese typed without marks.
  case vietnameseUnmarked
  case english
  case other

  /// The language of the first 2,000 words.
  public static func identify(_ text: String) -> LanguageGuess {
    let table = LetterTable.shared
    var counts = (words: 0, legal: 0, marked: 0, english: 0)
    let sample = CanonicalForm.shared.composed(Array(text.unicodeScalars.prefix(16_000)))
    for word in sample.split(whereSeparator: { table.kind(of: $0) & LetterTable.letter == 0 }) {
      counts.words += 1
      let lower = word.map(table.lower(of:))
      let legal =
        lower.allSatisfy { $0.value < 0x80 }
        ? isLegalUnmarked(lower) : SyllableParts(lower).map(Syllables.isLegal) ?? false
      if legal { counts.legal += 1 }
      if legal, lower.contains(where: { $0.value > 0x7F }) { counts.marked += 1 }
      if !legal || lower.allSatisfy({ $0.value < 0x80 }), englishWords.contains(String(String.UnicodeScalarView(lower)))
      {
        counts.english += 1
      }
      if counts.words == 2_000 { break }
    }
    guard counts.words > 0 else { return .other }
    let share = { (count: Int) in Double(count) / Double(counts.words) }
    if share(counts.marked) >= 0.25 || (counts.marked > 0 && share(counts.legal) >= 0.6 && share(counts.marked) >= 0.1)
    {
      return .vietnamese
    }
    // Many English words (`the`, `in`, `to`) are legal syllables; a whole text of them is Vietnamese without marks.
    if share(counts.legal) >= 0.8, share(counts.english) < 0.3 {
      return counts.marked > 0 ? .vietnamese : .vietnameseUnmarked
    }
    if share(counts.english) >= 0.12 || (share(counts.english) > 0.05 && share(counts.legal) < 0.6) { return .english }
    return .other
  }

  /// Whether marks could make a legal syllable of these ASCII letters (`truong`, `phat`, `duoc`).
  private static func isLegalUnmarked(_ letters: [Unicode.Scalar]) -> Bool {
    guard let parts = SyllableParts(letters) else { return false }
    let onset = String(String.UnicodeScalarView(parts.letters[..<parts.onsetCount]))
    let rhyme = String(String.UnicodeScalarView(parts.letters[parts.onsetCount...]))
    guard Syllables.onsets.contains(onset) else { return false }
    return (onset == "qu" ? plainRhymesAfterQu : plainRhymes).contains(rhyme)
  }

  private static let plainRhymes = Set(Syllables.rhymes.map(Folding.fold))
  private static let plainRhymesAfterQu = Set(Syllables.rhymesAfterQu.map(Folding.fold))

  private static let englishWords: Set<String> = [
    "the", "of", "and", "to", "in", "is", "that", "for", "on", "with", "as", "was", "at", "by", "it", "from", "are",
    "be", "this", "which", "or", "have", "has", "not", "were", "will", "an", "their", "its", "been", "but", "they",
    "more", "about", "said", "he", "she", "we", "you", "his", "her", "who", "what", "would", "can", "than", "our",
  ]
}
