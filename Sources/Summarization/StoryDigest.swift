import VietnameseText

/// Everything known of a story's sentences before some are picked: candidates, words, pairs and their features.
struct StoryDigest {
  let candidates: [SentenceCandidate]
  let texts: [ScalarText]
  let words: StoryWords
  let pairs: BigramFeatures
  /// Sentences of each document, candidates or not.
  let sentenceCounts: [Int]

  init(_ documents: [SummaryDocument]) {
    var candidates: [SentenceCandidate] = []
    var texts: [ScalarText] = []
    var counts: [Int] = []
    for (number, document) in documents.enumerated() {
      let scalars = ScalarText.array(document.text)
      let text = ScalarText(scalars)
      let sentences = Sentences.ranges(scalars)
      candidates += CandidateFinder(text: text, document: number).candidates(sentences: sentences)
      texts.append(text)
      counts.append(sentences.count)
    }
    self.candidates = candidates
    self.texts = texts
    sentenceCounts = counts
    words = StoryWords(candidates: candidates, titles: documents.map(\.title))
    pairs = BigramFeatures(candidates: candidates, words: words, texts: texts)
  }

  func picker(_ model: SummaryModel) -> SentencePicker {
    let values = pairs.values(model.pairs)
    let features = sentenceFeatures(values)
    return SentencePicker(
      candidates: candidates, words: words, pairs: pairs.pairs, values: values,
      extras: features.values(model.sentences, words: candidates.map(\.words)))
  }

  func sentenceFeatures(_ values: [Float]) -> SentenceFeatures {
    SentenceFeatures(
      candidates: candidates, words: words, pairs: pairs.pairs, values: values, sentenceCounts: sentenceCounts)
  }

  /// The sentence as it is printed: on one line, with a capital after a cut, and with a full stop.
  func printed(_ number: Int) -> String {
    let candidate = candidates[number]
    let text = texts[candidate.document]
    var sentence = text.line(candidate.start..<candidate.end)
    if candidate.needsCapital, let first = sentence.first { sentence = first.uppercased() + sentence.dropFirst() }
    return SentenceFilter.isUnfinished(text.scalars[candidate.end - 1]) ? sentence + "." : sentence
  }
}
