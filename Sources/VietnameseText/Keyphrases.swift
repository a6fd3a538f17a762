/// A phrase that sets a group of documents apart.
public struct Keyphrase: Sendable, Hashable {
  /// The phrase as most often written, syllables separated by spaces.
  public let text: String
  /// Strength, higher is more distinctive; comparable within one call only.
  public let score: Double
  /// In how many of the documents it stands.
  public let documentCount: Int

  public init(text: String, score: Double, documentCount: Int) {
    self.text = text
    self.score = score
    self.documentCount = documentCount
  }
}

/// Phrases that are frequent in some documents and rare in others.
public enum Keyphrases {
  /// The most distinctive phrases of one to four words, strongest first: noun phrases, whole names, compound verbs.
  ///
  /// `background` is what the documents are compared with (older weeks, other topics); it may be empty. No phrase begins
  /// or ends with a word of grammar. Of a phrase and a part of it only one is listed: the longer one when it is nearly as
  /// frequent. Linear in the size of the texts.
  public static func distinctive(in documents: [String], background: [String], limit: Int) -> [Keyphrase] {
    guard limit > 0, !documents.isEmpty else { return [] }
    let front = PhraseCounts(documents)
    let back = PhraseCounts(background)
    let need = documents.count >= 8 ? 2 : 1
    var candidates: [Keyphrase] = []
    for (phrase, entry) in front.entries where entry.documents >= need {
      let before = Double(back.entries[phrase]?.documents ?? 0)
      let rate = Double(entry.documents) / Double(documents.count)
      let backRate = (before + 0.5) / (Double(background.count) + 2)
      let lift = Logarithm.natural(rate / backRate)
      guard lift > 0 || background.isEmpty else { continue }
      // A little above the exponent of a log-likelihood ratio: what is only a bit more frequent than ever is no news.
      let weight = Double(entry.documents) * (background.isEmpty ? 1 : lift * lift.squareRoot())
      let shape = entry.isName ? 1.15 : entry.isVerb ? 0.6 : 1
      let tail = 1 + Logarithm.natural(1 + Double(entry.count) / Double(entry.documents)) * 0.3
      candidates.append(
        Keyphrase(
          text: entry.bestForm, score: weight * shape * tail * lengthFactor(entry.syllables),
          documentCount: entry.documents))
    }
    candidates.sort { ($1.score, $0.text) < ($0.score, $1.text) }
    return pruned(candidates, limit: limit)
  }

  private static func lengthFactor(_ syllables: Int) -> Double {
    switch syllables {
    case 1: 0.5
    case 2: 1
    case 3: 1.25
    case 4: 1.35
    default: 1.2
    }
  }

  /// Drops a phrase that is part of a kept one, or contains a kept one without being nearly as frequent.
  private static func pruned(_ candidates: [Keyphrase], limit: Int) -> [Keyphrase] {
    var kept: [Keyphrase] = []
    var keys: [[UInt8]] = []
    for candidate in candidates.prefix(limit * 20 + 100) {
      let key = Array((" " + Folding.lowercase(candidate.text) + " ").utf8)
      if let index = keys.firstIndex(where: { holds($0, key) || holds(key, $0) }) {
        guard holds(key, keys[index]), candidate.documentCount * 10 >= kept[index].documentCount * 7 else { continue }
        kept[index] = Keyphrase(text: candidate.text, score: kept[index].score, documentCount: candidate.documentCount)
        keys[index] = key
        for other in keys.indices.reversed() where other != index && holds(key, keys[other]) {
          kept.remove(at: other)
          keys.remove(at: other)
        }
      } else if kept.count < limit {
        kept.append(candidate)
        keys.append(key)
      }
    }
    return kept
  }

  private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard whole.count >= part.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
