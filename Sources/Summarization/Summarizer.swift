public import NewsModel
import VietnameseText

/// Extractive abstracts of one story from one or many documents.
public enum Summarizer {
  /// Sentences that an abstract has when nothing else is asked for.
  public static let usualSentences = 5

  /// Picks sentences in reading order. `sentences` limits their number; `words` is the length aimed at in
  /// white-space-separated syllables: whole sentences as near to it as they come. Without either the abstract has
  /// ``usualSentences``.
  public static func summarize(
    _ documents: [SummaryDocument], sentences: Int? = nil, words: Int? = nil, tuning: SummaryTuning? = nil
  ) -> Abstract {
    let texts = documents.map { ScalarText($0.text) }
    var candidates: [SentenceCandidate] = []
    for (number, document) in documents.enumerated() {
      candidates += CandidateFinder(text: texts[number], document: number)
        .candidates(sentences: Sentences.split(document.text))
    }
    let limit = sentences ?? (words == nil ? usualSentences : Int.max)
    let scores = SentenceScores(
      candidates: candidates, documents: documents,
      tuning: tuning ?? (documents.count > 1 ? .manyArticles : .oneArticle))
    let chosen = scores.choose(sentences: limit, words: words ?? Int.max)
    return Abstract(
      sentences: chosen.map { number in
        let candidate = candidates[number]
        return GroundedSentence(
          text: printed(candidate, texts[candidate.document]), document: documents[candidate.document].id,
          start: candidate.start, end: candidate.end)
      })
  }

  /// The sentence as it is printed: on one line, with a capital after a cut, and with a full stop.
  private static func printed(_ candidate: SentenceCandidate, _ text: ScalarText) -> String {
    var sentence = text.line(candidate.start..<candidate.end)
    if candidate.needsCapital, let first = sentence.first { sentence = first.uppercased() + sentence.dropFirst() }
    return SentenceFilter.isUnfinished(text.scalars[candidate.end - 1]) ? sentence + "." : sentence
  }
}
