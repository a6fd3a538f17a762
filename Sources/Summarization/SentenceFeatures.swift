import Foundation

/// What a sentence shows beyond the worth of its words: place, shape and tone.
struct SentenceFeatures {
  static let names = [
    "bias", "early", "first", "second", "part", "last", "log_words", "short", "long", "has_figures", "figures", "dated",
    "opens_with_time", "sober", "dangles", "quotes", "reports", "title_cover", "pair_mean", "main_document", "brackets",
    "log_sentences", "pair_mean_early", "title_cover_early", "first_log_words", "documents_early",
  ]

  /// `names.count` values for each candidate.
  let rows: [Float]

  init(
    candidates: [SentenceCandidate], words: StoryWords, pairs: [[Int32]], values: [Float], sentenceCounts: [Int]
  ) {
    var rows: [Float] = []
    rows.reserveCapacity(candidates.count * SentenceFeatures.names.count)
    for (place, candidate) in candidates.enumerated() {
      let mean = pairs[place].reduce(Float(0)) { $0 + values[Int($1)] } / Float(max(pairs[place].count, 1))
      SentenceFeatures.append(
        candidate, mean: mean, cover: words.titleCover[place], documents: words.documentCount,
        sentences: sentenceCounts[candidate.document], to: &rows)
    }
    self.rows = rows
  }

  private static func append(
    _ candidate: SentenceCandidate, mean: Float, cover: Float, documents: Int, sentences: Int, to rows: inout [Float]
  ) {
    let signals = candidate.signals
    let early = 1 / Float(1 + candidate.sentence)
    let length = logf(Float(max(candidate.words, 1)))
    let isFirst: Float = candidate.sentence == 0 ? 1 : 0
    rows.append(1)
    rows.append(early)
    rows.append(isFirst)
    rows.append(candidate.sentence == 1 ? 1 : 0)
    rows.append(Float(candidate.sentence) / Float(max(sentences, 1)))
    rows.append(candidate.sentence + 1 >= sentences ? 1 : 0)
    rows.append(length)
    rows.append(candidate.words < 12 ? 1 : 0)
    rows.append(candidate.words > 40 ? 1 : 0)
    rows.append(signals.figures.isEmpty ? 0 : 1)
    rows.append(Float(min(signals.figures.count, 6)))
    rows.append(signals.isDated ? 1 : 0)
    rows.append(signals.opensWithTime ? 1 : 0)
    rows.append(Float(signals.sobriety))
    rows.append(candidate.dangles ? 1 : 0)
    rows.append(signals.quotes ? 1 : 0)
    rows.append(signals.reports ? 1 : 0)
    rows.append(cover)
    rows.append(mean)
    rows.append(candidate.document == 0 ? 1 : 0)
    rows.append(signals.brackets ? 1 : 0)
    rows.append(logf(Float(max(sentences, 1))))
    rows.append(mean * early)
    rows.append(cover * early)
    rows.append(isFirst * length)
    rows.append(early * Float(min(documents, 12)))
  }

  /// What each candidate adds to an abstract beyond its pairs: weight per syllable times syllables.
  func values(_ weights: [Float], words: [Int]) -> [Float] {
    let width = SentenceFeatures.names.count
    return words.indices.map { place in
      var sum: Float = 0
      for index in 0..<width { sum += rows[place * width + index] * weights[index] }
      return sum * Float(words[place])
    }
  }
}
