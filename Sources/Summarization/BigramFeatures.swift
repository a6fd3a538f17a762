import Foundation

/// Everything that is known of the pairs of neighbouring words of a story before one is chosen.
struct BigramFeatures {
  /// Numbers of the distinct pairs of each candidate.
  let pairs: [[Int32]]
  let count: Int
  /// ``StoryWords/pairKey(_:_:)`` of each pair.
  let keys: [UInt64]
  /// `names.count` values for each pair.
  let rows: [Float]

  static let names = [
    "bias", "first_0", "first_1", "first_2", "first_3_5", "first_6_13", "log_first", "log_first_length", "share",
    "share_documents", "share_squared", "alone", "log_documents", "log_repeats", "log_count", "title_words",
    "title_words_share", "title_pair", "title_both", "title_words_first_0", "title_words_share_documents",
    "title_words_log_first", "title_words_log_repeats", "digit", "capital", "early", "early_documents", "early_share",
    "cover", "cover_first_0", "cover_share", "cover_title_words", "cover_log_first", "log_length", "log_story",
  ]

  /// What is counted of one pair.
  private struct Tally {
    var documents: Int32 = 0
    var sentences: Int32 = 0
    var lastDocument: Int32 = -1
    var first: Int32 = .max
    var early: Float = 0
    var cover: Float = 0
    var firstWord: Int32 = 0
    var secondWord: Int32 = 0
    var isCapital = false
    var hasDigit = false
  }

  init(candidates: [SentenceCandidate], words: StoryWords, texts: [ScalarText]) {
    var numbers = HashNumbers(capacity: 64 + candidates.count * 20)
    var tallies: [Tally] = []
    var lastSeen: [Int32] = []
    var keys: [UInt64] = []
    var pairs: [[Int32]] = []
    pairs.reserveCapacity(candidates.count)
    for (place, candidate) in candidates.enumerated() {
      let sentence = words.words[place]
      var distinct: [Int32] = []
      distinct.reserveCapacity(sentence.count)
      for index in sentence.indices.dropFirst() {
        let key = StoryWords.pairKey(candidate.tokens[index - 1], candidate.tokens[index])
        let number = numbers.number(key)
        if number == tallies.count {
          keys.append(key)
          tallies.append(
            BigramFeatures.fresh(candidate, index, sentence, texts[candidate.document]))
          lastSeen.append(-1)
        }
        guard lastSeen[number] != Int32(place) else { continue }
        lastSeen[number] = Int32(place)
        distinct.append(Int32(number))
        BigramFeatures.add(candidate, words.titleCover[place], to: &tallies[number])
      }
      pairs.append(distinct)
    }
    self.pairs = pairs
    self.keys = keys
    count = tallies.count
    var rows: [Float] = []
    rows.reserveCapacity(tallies.count * BigramFeatures.names.count)
    let length = logf(1 + Float(candidates.count) / Float(words.documentCount))
    for (tally, key) in zip(tallies, keys) {
      BigramFeatures.append(tally, words, inTitles: words.titlePairs[key] ?? 0, length, to: &rows)
    }
    self.rows = rows
  }

  private static func fresh(
    _ candidate: SentenceCandidate, _ index: Int, _ sentence: [Int32], _ text: ScalarText
  ) -> Tally {
    let first = text.scalars[candidate.tokens[index - 1].start]
    let second = text.scalars[candidate.tokens[index].start]
    var tally = Tally()
    tally.firstWord = sentence[index - 1]
    tally.secondWord = sentence[index]
    tally.hasDigit = Letters.isDigit(first) || Letters.isDigit(second)
    tally.isCapital = Letters.isUpper(second) && (Letters.isUpper(first) || index == 1)
    return tally
  }

  /// Candidates come document by document and from the first sentence on.
  private static func add(_ candidate: SentenceCandidate, _ cover: Float, to tally: inout Tally) {
    tally.sentences += 1
    tally.first = min(tally.first, Int32(candidate.sentence))
    tally.cover = max(tally.cover, cover)
    guard tally.lastDocument != Int32(candidate.document) else { return }
    tally.lastDocument = Int32(candidate.document)
    tally.documents += 1
    tally.early += 1 / Float(1 + candidate.sentence)
  }

  private static func append(
    _ tally: Tally, _ words: StoryWords, inTitles pair: Float, _ length: Float, to rows: inout [Float]
  ) {
    let total = Float(words.documentCount)
    let share = Float(tally.documents) / total
    let story = logf(total)
    let first = Float(tally.first)
    let logFirst = logf(1 + first)
    let isFirst: Float = tally.first == 0 ? 1 : 0
    let repeats = logf(Float(tally.sentences) / Float(tally.documents))
    let one = words.titled[Int(tally.firstWord)]
    let two = words.titled[Int(tally.secondWord)]
    let titled = ((one > 0 ? 0.5 : 0) + (two > 0 ? 0.5 : 0)) as Float
    let early = tally.early / total
    rows.append(1)
    rows.append(isFirst)
    rows.append(tally.first == 1 ? 1 : 0)
    rows.append(tally.first == 2 ? 1 : 0)
    rows.append((3...5).contains(tally.first) ? 1 : 0)
    rows.append((6...13).contains(tally.first) ? 1 : 0)
    rows.append(logFirst)
    rows.append(logFirst * length)
    rows.append(share)
    rows.append(share * story)
    rows.append(share * share)
    rows.append(tally.documents == 1 ? 1 : 0)
    rows.append(logf(Float(tally.documents)))
    rows.append(repeats)
    rows.append(logf(Float(tally.sentences)))
    rows.append(titled)
    rows.append((one + two) / 2)
    rows.append(pair)
    rows.append(titled == 1 ? 1 : 0)
    rows.append(titled * isFirst)
    rows.append(titled * share)
    rows.append(titled * logFirst)
    rows.append(titled * repeats)
    rows.append(tally.hasDigit ? 1 : 0)
    rows.append(tally.isCapital ? 1 : 0)
    rows.append(early)
    rows.append(early * story)
    rows.append(early * share)
    rows.append(tally.cover)
    rows.append(tally.cover * isFirst)
    rows.append(tally.cover * share)
    rows.append(tally.cover * titled)
    rows.append(tally.cover * logFirst)
    rows.append(length)
    rows.append(story)
  }

  /// The probability of each pair to stand in an abstract.
  func values(_ weights: [Float]) -> [Float] {
    let width = BigramFeatures.names.count
    return rows.withUnsafeBufferPointer { rows in
      weights.withUnsafeBufferPointer { weights in
        (0..<count).map { pair in
          var sum: Float = 0
          for index in 0..<width { sum += rows[pair * width + index] * weights[index] }
          return 1 / (1 + expf(-sum))
        }
      }
    }
  }
}
