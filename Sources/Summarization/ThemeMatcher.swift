/// How strongly items speak of the themes of a ``ThemeLexicon``.
struct ThemeMatcher {
  /// What is left of the points when none of the phrases that count twice stands anywhere: `robot` alone is no STEM.
  static let unnamed = 0.4

  let lexicon: ThemeLexicon

  /// Points per theme: a phrase in the title counts four times, further occurrences in the text ever less.
  func points(title: String, text: String) -> [Double] {
    points(
      titleWords: ClaimText(title).tokens.map(\.hash), words: Array(ClaimText(text).tokens.prefix(400).map(\.hash)))
  }

  func points(titleWords: [UInt64], words: [UInt64]) -> [Double] {
    let starts = Set(titleWords + words)
    return lexicon.themes.map { theme in
      var isNamed = false
      let points = theme.phrases.reduce(0) { sum, phrase in
        guard let first = phrase.hashes.first, starts.contains(first) else { return sum }
        let titled = ThemeMatcher.count(phrase.hashes, in: titleWords) > 0 ? 4.0 : 0
        let times = Double(ThemeMatcher.count(phrase.hashes, in: words))
        if phrase.weight > 1, titled + times > 0 { isNamed = true }
        return sum + phrase.weight * (titled + (times > 0 ? 1 + min(times - 1, 4) * 0.25 : 0))
      }
      return isNamed ? points : points * ThemeMatcher.unnamed
    }
  }

  static func count(_ phrase: [UInt64], in words: [UInt64]) -> Int {
    guard let first = phrase.first, words.count >= phrase.count else { return 0 }
    var count = 0
    for start in 0...(words.count - phrase.count) where words[start] == first {
      if words[start..<(start + phrase.count)].elementsEqual(phrase) { count += 1 }
    }
    return count
  }
}
