/// Two names of a sentence that have changed places.
///
/// If exchanging two names makes the sentence a clearly closer copy of its source, somebody has exchanged them before.
struct ActorSwap {
  /// Words of the abstract's sentence.
  let words: [UInt64]
  /// Where names stand in it.
  let names: [Range<Int>]

  /// Names of one sentence that are tried with each other.
  static let mostNames = 14
  /// Pairs of neighbouring words that an exchange must bring back to the source's wording.
  static let fewestPairs = 2
  /// Part of all pairs that must stand in the source after the exchange.
  static let closeness = 0.6

  /// The name of the exchanged two that comes first, as a range of ``words``; nil when the names stand where the source
  /// has them. O(names² · words).
  func first(in source: ArraySlice<UInt64>) -> Range<Int>? {
    let pairs = Set(zip(source, source.dropFirst()).map(ActorSwap.key))
    let before = common(words, pairs)
    var best: (name: Range<Int>, gain: Int)?
    for (number, left) in names.prefix(ActorSwap.mostNames).enumerated() {
      for right in names.prefix(ActorSwap.mostNames).dropFirst(number + 1)
      where left.upperBound <= right.lowerBound && words[left] != words[right] {
        let exchanged =
          words[..<left.lowerBound] + words[right] + words[left.upperBound..<right.lowerBound] + words[left]
          + words[right.upperBound...]
        let after = common(Array(exchanged), pairs)
        guard after - before >= ActorSwap.fewestPairs,
          Double(after) >= ActorSwap.closeness * Double(words.count - 1)
        else { continue }
        if after - before > best?.gain ?? 0 { best = (left, after - before) }
      }
    }
    return best?.name
  }

  private func common(_ words: [UInt64], _ pairs: Set<UInt64>) -> Int {
    zip(words, words.dropFirst()).reduce(0) { $0 + (pairs.contains(ActorSwap.key($1)) ? 1 : 0) }
  }

  private static func key(_ pair: (UInt64, UInt64)) -> UInt64 { pair.0 &* 0x9e37_79b9_7f4a_7c15 ^ pair.1 }
}
