import Foundation

/// A text as a sparse vector of hashed syllables and syllable pairs, length 1.
struct TextHashing: Sendable {
  /// Power of two.
  let buckets: Int
  static let readTokens = 1_000

  struct Feature: Sendable {
    let bucket: Int32
    var value: Float
  }

  /// Counted buckets in ascending order, damped by the logarithm.
  func counts(_ text: String) -> [Feature] {
    let tokens = TokenStream(text).tokens()
    var hashes: [UInt32] = []
    hashes.reserveCapacity(2 * min(tokens.count, TextHashing.readTokens))
    let mask = UInt64(buckets - 1)
    var previous: UInt64?
    for token in tokens.prefix(TextHashing.readTokens) {
      hashes.append(UInt32(truncatingIfNeeded: TextHashing.mixed(token.hash) & mask))
      if let previous {
        hashes.append(UInt32(truncatingIfNeeded: TextHashing.mixed(previous &* 31 ^ token.hash) & mask))
      }
      previous = token.hash
    }
    hashes.sort()
    var features: [Feature] = []
    var index = 0
    while index < hashes.count {
      var end = index
      while end < hashes.count, hashes[end] == hashes[index] { end += 1 }
      features.append(Feature(bucket: Int32(hashes[index]), value: 1 + logf(Float(end - index))))
      index = end
    }
    return features
  }

  /// Every word and pair of words with its bucket, as written; for explaining, not for speed.
  func named(_ text: String) -> [(text: String, bucket: Int)] {
    let composed = NormalForm.composed(text)
    let words = composed.split { !($0.isLetter || $0.isNumber) }.prefix(TextHashing.readTokens)
    let mask = UInt64(buckets - 1)
    var result: [(text: String, bucket: Int)] = []
    var previous: (word: Substring, hash: UInt64)?
    for word in words {
      guard let hash = TokenStream(String(word)).tokens().first?.hash else { continue }
      result.append((word.lowercased(), Int(TextHashing.mixed(hash) & mask)))
      if let previous {
        let pair = previous.word.lowercased() + " " + word.lowercased()
        result.append((pair, Int(TextHashing.mixed(previous.hash &* 31 ^ hash) & mask)))
      }
      previous = (word, hash)
    }
    return result
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 31)
  }
}
