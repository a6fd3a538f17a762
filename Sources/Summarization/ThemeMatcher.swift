/// How strongly items speak of the themes of a ``ThemeLexicon``.
struct ThemeMatcher {
  let lexicon: ThemeLexicon

  /// Points per theme: a phrase in the title counts four times, further occurrences in the text ever less.
  func points(title: String, text: String) -> [Double] {
    let titleWords = ClaimText(title).tokens.map(\.hash)
    let words = Array(ClaimText(text).tokens.prefix(400).map(\.hash))
    let starts = Set(titleWords + words)
    return lexicon.themes.map { theme in
      theme.phrases.reduce(0) { sum, phrase in
        guard let first = phrase.hashes.first, starts.contains(first) else { return sum }
        let titled = ThemeMatcher.count(phrase.hashes, in: titleWords) > 0 ? 4.0 : 0
        let times = Double(ThemeMatcher.count(phrase.hashes, in: words))
        return sum + phrase.weight * (titled + (times > 0 ? 1 + min(times - 1, 4) * 0.25 : 0))
      }
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
