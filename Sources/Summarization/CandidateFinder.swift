/// Finds the sentences of a document that may stand in an abstract, and trims what must not be printed: datelines at the
/// front, connectors that point at a sentence left out.
struct CandidateFinder {
  let text: ScalarText
  let document: Int

  func candidates(sentences: [Range<Int>]) -> [SentenceCandidate] {
    var result: [SentenceCandidate] = []
    let spans = WrappedLines.joined(sentences, in: text)
    let hasMarks = endsWithMarks(spans)
    for (number, span) in spans.enumerated() {
      let credited = opensLine(span.lowerBound) ? Dateline.end(text, span) : span.lowerBound
      let start = Openings.afterConnector(text, credited..<span.upperBound)
      guard start < span.upperBound else { continue }
      let range = start..<span.upperBound
      let words = wordCount(range)
      guard SentenceFilter.isFit(text, range, words: words) else { continue }
      if hasMarks && SentenceFilter.isUnfinished(text.scalars[range.upperBound - 1]) { continue }
      let tokens = text.tokens(in: range)
      result.append(
        SentenceCandidate(
          document: document, rank: result.count, start: start, end: span.upperBound, tokens: tokens, words: words,
          needsCapital: start != credited, dangles: Openings.dangles(text, tokens, range, isFirst: number == 0),
          sentence: number, signals: SentenceSignals(text, tokens, range)))
    }
    return result
  }

  private func opensLine(_ start: Int) -> Bool { start == 0 || text.scalars[start - 1] == 0x0a }

  /// Most sentences end with a mark, so that a line without one is a heading, a credit or a stub.
  private func endsWithMarks(_ spans: [Range<Int>]) -> Bool {
    let open = spans.filter { SentenceFilter.isUnfinished(text.scalars[$0.upperBound - 1]) }.count
    return open * 10 <= spans.count * 3
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var inside = false
    for scalar in text.scalars[range] {
      let isSpace = scalar == 0x20 || scalar == 0x0a || scalar == 0x09 || scalar == 0xa0
      if !isSpace && !inside { count += 1 }
      inside = !isSpace
    }
    return count
  }
}
