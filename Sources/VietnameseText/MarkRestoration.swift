/// Vietnamese marks put back on text typed without them: a ranked guess for search queries.
public enum MarkRestoration {
  /// The likeliest readings, best first, at most `limit`; the text itself when the language model is missing.
  ///
  ///     MarkRestoration.guesses("chuyen doi so", limit: 1)  // ["chuyển đổi số"]
  ///
  /// A beam search over the syllable language model; words that carry marks or are no syllables stay. Linear.
  public static func guesses(_ text: String, limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    guard let search = SlipSearch.standard else { return [text] }
    let line = SlipLine(text)
    var settled: [String?] = []
    var beam = [Path(score: 0, last: SyllableLanguageModel.boundary, before: SyllableLanguageModel.boundary, words: [])]
    for word in line.words {
      var next: [Path] = []
      let readings = readings(of: word, search)
      for path in beam {
        for (text, hash) in readings {
          let gain = search.model.logProbability(hash, after: path.before, path.last)
          next.append(Path(score: path.score + gain, last: hash, before: path.last, words: path.words + [text]))
        }
      }
      next.sort { $0.score > $1.score }
      beam = Array(next.prefix(max(limit, width)))
      if let best = beam.first, best.words.count >= longest {
        settled += best.words
        beam = [Path(score: 0, last: best.last, before: best.before, words: [])]
      }
    }
    return beam.prefix(limit).map { spelled(settled + $0.words, in: line) }
  }

  private struct Path {
    var score: Float
    var last: UInt32
    var before: UInt32
    var words: [String?]
  }

  private static let width = 12
  /// Queries are shorter; of a longer text the best reading so far is settled every so many words, so that time stays linear.
  private static let longest = 60

  private static func readings(of word: SlipLine.Word, _ search: SlipSearch) -> [(String?, UInt32)] {
    let asWritten: (String?, UInt32) = (
      nil, word.shape == .punctuation ? SyllableLanguageModel.boundary : SyllableLanguageModel.hash(word.lower)
    )
    guard word.shape.isWord, word.lower.allSatisfy({ (0x61...0x7A).contains($0.value) }) else { return [asWritten] }
    let vocabulary = search.model.vocabulary
    let marked = vocabulary.entries(folded: String(String.UnicodeScalarView(word.lower)))
    return marked.isEmpty ? [asWritten] : marked.map { (vocabulary.word($0), vocabulary.entries[$0].hash) }
  }

  private static func spelled(_ words: [String?], in line: SlipLine) -> String {
    var out = String.UnicodeScalarView()
    var at = 0
    for (index, restored) in words.enumerated() {
      let word = line.words[index]
      out.append(contentsOf: line.scalars[at..<word.start])
      if let restored {
        out.append(contentsOf: SlipSearch.cased(restored, like: line, index).unicodeScalars)
      } else {
        out.append(contentsOf: line.scalars[word.start..<word.end])
      }
      at = word.end
    }
    out.append(contentsOf: line.scalars[at...])
    return String(out)
  }
}
