import Foundation

/// The sources of one check: where every word, number and date stands. Linear in the length of the sources.
struct SourceIndex {
  struct Place {
    let document: Int
    /// Token in that document.
    let token: Int
  }

  struct Sentence {
    let document: Int
    let tokens: Range<Int>
  }

  let names: [String]
  let texts: [ClaimText]
  let sentences: [Sentence]
  /// Claims of each document in order.
  let claims: [[Claim]]
  private var places: [UInt64: [Place]] = [:]
  private var bySentence: [UInt64: [Int32]] = [:]
  private var sentenceOf: [[Int32]] = []

  init(_ documents: [(id: String, text: String)]) {
    names = documents.map(\.id)
    texts = documents.map { ClaimText($0.text) }
    claims = texts.map { ClaimScanner(text: $0).claims() }
    var sentences: [Sentence] = []
    for (number, text) in texts.enumerated() {
      var owner = Array(repeating: Int32(0), count: text.tokens.count)
      for range in text.sentences {
        for position in range {
          let hash = text.tokens[position].hash
          places[hash, default: []].append(Place(document: number, token: position))
          if bySentence[hash]?.last != Int32(sentences.count) {
            bySentence[hash, default: []].append(Int32(sentences.count))
          }
          owner[position] = Int32(sentences.count)
        }
        sentences.append(Sentence(document: number, tokens: range))
      }
      sentenceOf.append(owner)
    }
    self.sentences = sentences
  }

  func sentence(holding place: Place) -> Int { Int(sentenceOf[place.document][place.token]) }

  func knows(_ hash: UInt64) -> Bool { places[hash] != nil }

  /// How telling a word is: 0 for what stands everywhere.
  func weight(_ hash: UInt64) -> Double {
    let frequency = Double(bySentence[hash]?.count ?? 0)
    return log(1 + Double(sentences.count + 1) / (frequency + 1))
  }

  /// The sentences that share most of the weight of `words`, best first, with the part they share (0…1).
  func closest(to words: ArraySlice<ClaimToken>, limit: Int) -> [(sentence: Int, coverage: Double)] {
    var sums: [Int32: Double] = [:]
    var total = 0.0
    for hash in Set(words.map(\.hash)) {
      let weight = weight(hash)
      total += weight
      guard let found = bySentence[hash], found.count <= 2_000 else { continue }
      for sentence in found { sums[sentence, default: 0] += weight }
    }
    guard total > 0 else { return [] }
    let best = sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit)
    return best.map { (Int($0.key), $0.value / total) }
  }

  /// First place where `words` stand one after another.
  func find(_ words: ArraySlice<UInt64>) -> Place? { findAll(words, limit: 1).first }

  func findAll(_ words: ArraySlice<UInt64>, limit: Int) -> [Place] {
    guard let first = words.first, let starts = places[first] else { return [] }
    var found: [Place] = []
    for place in starts {
      let tokens = texts[place.document].tokens
      guard place.token + words.count <= tokens.count else { continue }
      var matches = true
      for (offset, word) in words.enumerated() where tokens[place.token + offset].hash != word {
        matches = false
        break
      }
      if matches { found.append(place) }
      if found.count == limit { break }
    }
    return found
  }

  /// Claims of `document` that overlap `tokens`.
  func claims(in document: Int, overlapping tokens: Range<Int>) -> [Claim] {
    let all = claims[document]
    return all.filter { $0.tokens.lowerBound < tokens.upperBound && $0.tokens.upperBound > tokens.lowerBound }
  }
}
