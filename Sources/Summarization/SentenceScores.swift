import Foundation

/// Scores candidates against the middle of the story and picks a set that says little twice.
struct SentenceScores {
  private let candidates: [SentenceCandidate]
  private let tuning: SummaryTuning
  /// Words of each candidate as numbers.
  private var words: [[Int]] = []
  /// How telling each word is.
  private var weights: [Double] = []
  private var base: [Double] = []
  /// How well each candidate would open the abstract.
  private var leading: [Double] = []

  init(candidates: [SentenceCandidate], documents: [SummaryDocument], tuning: SummaryTuning) {
    self.candidates = candidates
    self.tuning = tuning
    var numbers: [UInt64: Int] = [:]
    var frequency: [Double] = []
    var lastSeen: [Int] = []
    for (place, candidate) in candidates.enumerated() {
      words.append(
        candidate.tokens.map { token in
          let known = numbers[token.hash]
          let number = known ?? frequency.count
          if known == nil {
            numbers[token.hash] = number
            frequency.append(0)
            lastSeen.append(-1)
          }
          if lastSeen[number] != place { frequency[number] += 1 }
          lastSeen[number] = place
          return number
        })
    }
    let total = Double(max(candidates.count, 1))
    weights = frequency.map { log(1 + total / $0) }
    var titles = Array(repeating: 0.0, count: frequency.count)
    for document in documents {
      let text = ScalarText(document.title)
      for hash in Set(text.tokens(in: 0..<text.scalars.count).map(\.hash)) {
        if let number = numbers[hash] { titles[number] += 1 }
      }
    }
    base = scores(frequency.map { $0 / total }, titles.map { $0 > 0 })
    leading = leads(titles)
  }

  /// Words of the headlines, those of many headlines above all; a day; figures; the first sentences of a document.
  private func leads(_ titles: [Double]) -> [Double] {
    let all = max(titles.reduce(0, +), 1)
    return candidates.indices.map { place in
      let candidate = candidates[place]
      let cover = Set(words[place]).reduce(0) { $0 + titles[$1] } / all
      let signals = candidate.signals
      let facts = (signals.isDated ? 0.25 : 0) + (signals.opensWithTime ? 0.2 : 0) + (signals.figures.isEmpty ? 0 : 0.1)
      let early = 0.4 / Double(1 + candidate.rank) + tuning.firstDocument / Double(1 + candidate.document)
      return (cover + facts + early) * signals.sobriety + tuning.leadBase * base[place]
    }
  }

  private func scores(_ shares: [Double], _ inTitle: [Bool]) -> [Double] {
    let titleWeight = inTitle.indices.reduce(0) { inTitle[$1] ? $0 + weights[$1] : $0 }
    var counted = Array(repeating: -1, count: inTitle.count)
    return candidates.indices.map { place in
      var central = 0.0
      var titled = 0.0
      var covered = 0.0
      for word in words[place] {
        central += shares[word] * weights[word]
        guard inTitle[word] else { continue }
        titled += weights[word]
        if counted[word] != place { covered += weights[word] }
        counted[word] = place
      }
      let length = Double(max(words[place].count, 1))
      let cover = titleWeight > 0 ? covered / titleWeight : 0
      let early = tuning.halfPosition / (tuning.halfPosition + Double(candidates[place].rank))
      let score =
        tuning.centroid * 0.3 * central / pow(length, tuning.lengthPower) + tuning.title * titled / length
        + tuning.titleCover * cover + tuning.position * early
      return score * (1 - tuning.sobriety * (1 - candidates[place].signals.sobriety))
    }
  }

  /// Numbers of the chosen candidates in reading order: the one that names the event, the rest of its document, then
  /// the other documents as given; sentences as they stand.
  func choose(sentences: Int, words limit: Int) -> [Int] {
    var chosen: [Int] = []
    var said = Said(words: weights.count)
    var left = limit
    var open = Array(candidates.indices)
    while chosen.count < sentences, left > 0, !open.isEmpty {
      open.removeAll { tooLong($0, left) || isRedundant($0, said) }
      let ready = open.filter { !candidates[$0].dangles || followsChosen(candidates[$0], chosen) }
      let score: (Int) -> Double = { number in
        chosen.isEmpty && tuning.leads ? leading[number] : base[number] * novelty(number, said, chosen.first)
      }
      guard let best = ready.max(by: { score($0) < score($1) || (score($0) == score($1) && $0 > $1) }) else { break }
      chosen.append(best)
      open.removeAll { $0 == best }
      said.add(words[best], candidates[best].signals.figures)
      left -= candidates[best].words
    }
    return ordered(chosen)
  }

  private func ordered(_ chosen: [Int]) -> [Int] {
    guard tuning.leads, let first = chosen.first else { return chosen.sorted() }
    let main = candidates[first].document
    func key(_ number: Int) -> (Int, Int) {
      let same = candidates[number].document == main
      return (same ? (number >= first ? 0 : 1) : 2, number)
    }
    return chosen.sorted { key($0) < key($1) }
  }

  private func tooLong(_ number: Int, _ left: Int) -> Bool {
    Double(candidates[number].words - left) > tuning.overshoot * Double(left)
  }

  /// Says again what has been said: most of its words, or all of its figures and many of its words.
  private func isRedundant(_ number: Int, _ said: Said) -> Bool {
    let repeated = repetition(number, said.words)
    if repeated >= tuning.redundantAt { return true }
    return said.share(of: candidates[number].signals.figures) == 1 && repeated >= tuning.figuresRedundantAt
  }

  /// Factor that lowers the score of what has partly been said.
  private func novelty(_ number: Int, _ said: Said, _ first: Int?) -> Double {
    let isMain = first.map { candidates[$0].document == candidates[number].document } ?? true
    let redundancy = isMain ? tuning.redundancy : tuning.redundancyAcross
    return (1 - redundancy * repetition(number, said.words))
      * (1 - tuning.figureRedundancy * said.share(of: candidates[number].signals.figures))
  }

  /// The sentence right before it is chosen.
  private func followsChosen(_ candidate: SentenceCandidate, _ chosen: [Int]) -> Bool {
    chosen.contains {
      candidates[$0].document == candidate.document && candidates[$0].sentence + 1 == candidate.sentence
    }
  }

  /// Part of the weight of a candidate that has been said.
  private func repetition(_ number: Int, _ said: [Bool]) -> Double {
    var all = 0.0
    var seen = 0.0
    for word in words[number] {
      all += weights[word]
      if said[word] { seen += weights[word] }
    }
    return all > 0 ? seen / all : 1
  }
}

/// Words and figures of the sentences chosen so far.
private struct Said {
  private(set) var words: [Bool]
  private var figures: Set<UInt64> = []

  init(words count: Int) { words = Array(repeating: false, count: count) }

  mutating func add(_ words: [Int], _ figures: [UInt64]) {
    for word in words { self.words[word] = true }
    self.figures.formUnion(figures)
  }

  /// Part of `figures` that has been said; 0 when there are none.
  func share(of figures: [UInt64]) -> Double {
    if figures.isEmpty { return 0 }
    return Double(figures.filter { self.figures.contains($0) }.count) / Double(figures.count)
  }
}
