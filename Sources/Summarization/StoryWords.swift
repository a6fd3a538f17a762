import Foundation

/// The words of a story as numbers: how telling each is, which stand in headlines, and how much of the headlines every
/// candidate sentence says.
struct StoryWords {
  /// Numbers of the words of each candidate, in order.
  let words: [[Int32]]
  /// 1 for a word of one candidate in all, towards 0 for a word of every candidate.
  let weights: [Float]
  /// Part of the headlines that hold the word.
  let titled: [Float]
  /// Part of the headlines' weight that each candidate says, 0…1.
  let titleCover: [Float]
  let documentCount: Int
  /// Pairs of neighbouring words of the headlines, by ``pairKey``, with the part of the headlines that hold each.
  let titlePairs: [UInt64: Float]

  init(candidates: [SentenceCandidate], titles: [String]) {
    var numbers = HashNumbers(capacity: 64 + candidates.count * 12)
    var frequency: [Float] = []
    var lastSeen: [Int] = []
    var words: [[Int32]] = []
    words.reserveCapacity(candidates.count)
    for (place, candidate) in candidates.enumerated() {
      words.append(
        candidate.tokens.map { token in
          let number = numbers.number(token.hash)
          if number == frequency.count {
            frequency.append(0)
            lastSeen.append(-1)
          }
          if lastSeen[number] != place { frequency[number] += 1 }
          lastSeen[number] = place
          return Int32(number)
        })
    }
    let total = Float(max(candidates.count, 1))
    weights = frequency.map { logf(1 + total / $0) }
    var titled = Array(repeating: Float(0), count: frequency.count)
    var titlePairs: [UInt64: Float] = [:]
    let share = 1 / Float(max(titles.count, 1))
    for title in titles {
      let text = ScalarText(title)
      let tokens = text.tokens(in: 0..<text.scalars.count)
      for number in Set(tokens.map { numbers.known($0.hash) }) where number >= 0 { titled[number] += share }
      for pair in Set(StoryWords.pairKeys(tokens)) { titlePairs[pair, default: 0] += share }
    }
    self.titled = titled
    self.titlePairs = titlePairs
    self.words = words
    documentCount = max(titles.count, 1)
    titleCover = StoryWords.cover(words, weights, titled)
  }

  /// One hash for two neighbouring words.
  static func pairKey(_ first: ScalarToken, _ second: ScalarToken) -> UInt64 {
    first.hash &* 0x9e37_79b9_7f4a_7c15 ^ second.hash
  }

  static func pairKeys(_ tokens: [ScalarToken]) -> [UInt64] { zip(tokens, tokens.dropFirst()).map(pairKey) }

  private static func cover(_ words: [[Int32]], _ weights: [Float], _ titled: [Float]) -> [Float] {
    let all = zip(weights, titled).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    guard all > 0 else { return Array(repeating: 0, count: words.count) }
    var counted = Array(repeating: -1, count: weights.count)
    return words.enumerated().map { place, sentence in
      var sum: Float = 0
      for word in sentence where counted[Int(word)] != place {
        counted[Int(word)] = place
        sum += weights[Int(word)] * titled[Int(word)]
      }
      return sum / all
    }
  }
}
