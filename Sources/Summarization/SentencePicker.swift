import Foundation

/// Picks the set of sentences that an abstract is made of.
///
/// A set is worth what a person would have written of it: the summed probabilities of its distinct word pairs plus what
/// its sentences add. Divided by its length and the length asked for, that is the F1 that ROUGE would be expected to
/// find, so the last sentence comes in only when it gains more than its length costs. Greedy choice first, then single
/// exchanges as long as they help. Bounded by ``mostCandidates``, so the time is linear in the length of the documents.
struct SentencePicker {
  let candidates: [SentenceCandidate]
  let words: StoryWords
  let pairs: [[Int32]]
  /// Probability of each pair.
  let values: [Float]
  /// What each candidate adds beyond its pairs.
  let extras: [Float]

  /// Sentences that are weighed against each other: the best by themselves.
  static let mostCandidates = 400
  /// Sentences of an article among which the one that names the event is looked for.
  static let leadSentences = 3
  /// Exchanges tried after the greedy choice.
  static let mostExchanges = 6
  /// Power of the length by which a sentence's gain is divided in the greedy choice.
  static let lengthPower: Float = 0.6

  /// Numbers of the chosen candidates in reading order. `wanted` is the length aimed at in syllables; at most `limit`
  /// sentences. `asBulletin` writes as bulletins do: the event comes first, then the rest of its article, then what other
  /// articles add, and what muses instead of reporting counts less.
  func choose(wanted: Int, limit: Int, asBulletin: Bool) -> [Int] {
    var state = PickedSentences(picker: self, wanted: Float(wanted), asBulletin: asBulletin)
    let open = considered()
    let lead = asBulletin && limit > 0 ? leads(open, state).max { leading($0) < leading($1) } : nil
    if let lead { state.add(lead) }
    fill(&state, from: open, limit: limit)
    improve(&state, from: open, limit: limit, keeping: lead)
    return lead.map { ordered(state.chosen, after: $0) } ?? ordered(state.chosen)
  }

  /// Where news begins: the first sentences of the articles, or any when none of those can stand alone.
  private func leads(_ open: [Int], _ state: PickedSentences) -> [Int] {
    let able = open.filter { state.mayAdd($0) }
    let first = able.filter { candidates[$0].sentence < SentencePicker.leadSentences }
    return first.isEmpty ? able : first
  }

  /// How well a sentence names the event: words of the headlines, a day, figures, its place; earlier ones of equals.
  private func leading(_ number: Int) -> Float {
    let candidate = candidates[number]
    let signals = candidate.signals
    let facts: Float =
      (signals.isDated ? 0.25 : 0) + (signals.opensWithTime ? 0.2 : 0) + (signals.figures.isEmpty ? 0 : 0.1)
    let early = 0.4 / Float(1 + candidate.sentence) + 0.1 / Float(1 + candidate.document)
    return (words.titleCover[number] + facts + early) * Float(signals.sobriety)
  }

  /// The best candidates by themselves, without those that say the same words as an earlier one.
  private func considered() -> [Int] {
    var seen = Set<[Int32]>(minimumCapacity: candidates.count)
    let distinct = candidates.indices.filter { seen.insert(words.words[$0]).inserted }
    guard distinct.count > SentencePicker.mostCandidates else { return distinct }
    let worth = distinct.map { number in
      (pairs[number].reduce(extras[number]) { $0 + values[Int($1)] }) / Float(max(candidates[number].words, 1))
    }
    return zip(distinct, worth).sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(SentencePicker.mostCandidates)
      .map(\.0).sorted()
  }

  private func fill(_ state: inout PickedSentences, from open: [Int], limit: Int) {
    while state.chosen.count < limit, !state.isFull {
      var best: (number: Int, score: Float)?
      for number in open where state.mayAdd(number) {
        let gain = state.gain(number)
        if state.overflows(number), !state.improves(adding: number, gain: gain) { continue }
        let score = gain / SentencePicker.damped(candidates[number].words)
        if score > best?.score ?? 0 { best = (number, score) }
      }
      guard let best else { return }
      state.add(best.number)
    }
  }

  private static let lengths = (0...SentenceFilter.mostWords).map { powf(Float($0), lengthPower) }

  /// `words` to the power of ``lengthPower``.
  private static func damped(_ words: Int) -> Float { lengths[min(max(words, 1), lengths.count - 1)] }

  private func improve(_ state: inout PickedSentences, from open: [Int], limit: Int, keeping lead: Int?) {
    for _ in 0..<SentencePicker.mostExchanges {
      var best: (out: Int?, in: Int, value: Float)?
      let outs = state.chosen.filter { $0 != lead }.map(Optional.some) + (state.chosen.count < limit ? [nil] : [])
      for out in outs {
        if let out {
          guard state.mayRemove(out) else { continue }
          state.remove(out)
        }
        for number in open where number != out && state.mayAdd(number) {
          let value = state.value(adding: number)
          if value > best?.value ?? 0 { best = (out, number, value) }
        }
        if let out { state.add(out) }
      }
      guard let best, best.value > state.value * 1.000_01 else { return }
      if let out = best.out { state.remove(out) }
      state.add(best.in)
    }
  }

  /// The lead, the rest of its article, then the other articles; sentences as they stand.
  private func ordered(_ chosen: [Int], after lead: Int) -> [Int] {
    func key(_ number: Int) -> (Int, Int) {
      let same = candidates[number].document == candidates[lead].document
      return (same ? (number >= lead ? 0 : 1) : 2, number)
    }
    return chosen.sorted { key($0) < key($1) }
  }

  /// By place in their articles, so that what opens the articles comes first; a sentence that points back stays behind
  /// the one it points to.
  private func ordered(_ chosen: [Int]) -> [Int] {
    let sorted = chosen.sorted {
      (candidates[$0].sentence, candidates[$0].document) < (candidates[$1].sentence, candidates[$1].document)
    }
    var result: [Int] = []
    for number in sorted {
      let place =
        candidates[number].dangles ? result.firstIndex { candidates[number].follows(candidates[$0]) } : nil
      result.insert(number, at: place.map { $0 + 1 } ?? result.count)
    }
    return result
  }
}
