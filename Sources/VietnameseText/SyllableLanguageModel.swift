import Foundation

/// How often syllables and their neighbourhoods stand in news text, quantized, in one hashed table; and the weights of
/// ``SlipTrees``.
///
/// File: `DTSLM002`; five 32-bit numbers (slots of the table without and with its tail, bytes of vocabulary, tokens counted,
/// bytes of the trees); vocabulary lines `syllable count`; 16-bit slots (12 bits of key, 4 of logarithmic count); the trees.
/// Little-endian. Written by Tools/train-text/train_language_model.py.
struct SyllableLanguageModel: Sendable {
  let vocabulary: SyllableVocabulary
  /// The weights behind ``Slip/confidence``; empty ones in a model made for training them.
  let trees: [SlipTrees]
  private let table: [UInt16]
  private let size: UInt64
  private let logTotal: Float
  private let frequent: [UInt32: Float]
  /// Logarithm to base 2 of the count behind each level.
  private static let levelLog: [Float] = (0..<16).map { Float($0 - 1) }
  /// Cost in bits of falling back to a shorter context.
  private static let backoff: Float = 1.6

  /// Stands for every sign and both ends of a line.
  static let boundary: UInt32 = 2

  static let standard: SyllableLanguageModel? = ModelFile.read("syllables.bin").flatMap(SyllableLanguageModel.init)

  init?(_ data: Data) {
    guard data.count > 28, data.prefix(8).elementsEqual("DTSLM002".utf8),
      let head = ModelFile.words(data, from: 8, count: 5), head[0] > 0, head[0] <= head[1]
    else { return nil }
    let textEnd = 28 + Int(head[2])
    let tableEnd = textEnd + 2 * Int(head[1])
    guard data.count >= tableEnd + Int(head[4]) else { return nil }
    size = UInt64(head[0])
    table = Self.slots(data, from: textEnd, count: Int(head[1]))
    logTotal = Float(Logarithm.natural(Double(max(2, head[3]))) / Logarithm.natural(2))
    let base = data.startIndex
    vocabulary = SyllableVocabulary(Array(data[(base + 28)..<(base + textEnd)]))
    trees = SlipTrees.read(Array(data[(base + tableEnd)..<(base + tableEnd + Int(head[4]))]))
    var frequent: [UInt32: Float] = [:]
    for entry in vocabulary.entries where entry.count > 8_000 {
      frequent[entry.hash] = Float(Logarithm.natural(Double(entry.count)) / Logarithm.natural(2))
    }
    self.frequent = frequent
  }

  private static func slots(_ data: Data, from offset: Int, count: Int) -> [UInt16] {
    data.withUnsafeBytes { raw in
      let part = UnsafeRawBufferPointer(rebasing: raw[offset..<(offset + 2 * count)])
      return [UInt16](unsafeUninitializedCapacity: count) { out, filled in
        UnsafeMutableRawBufferPointer(out).copyMemory(from: part)
        for index in 0..<count where UInt16(littleEndian: 1) != 1 { out[index] = UInt16(littleEndian: out[index]) }
        filled = count
      }
    }
  }

  static func hash(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    var run = WordRun()
    let table = LetterTable.shared
    for scalar in scalars { run.add(scalar, table.kind(of: scalar), table) }
    return run.hash.value
  }

  @inline(__always)
  private func level(ofKey key: UInt32) -> Int {
    var index = Int((UInt64(key) * size) >> 32)
    let tag = UInt16(truncatingIfNeeded: key & 0xFFF)
    while index < table.count {
      let slot = table[index]
      if slot == 0 { return 0 }
      if slot >> 4 == tag { return Int(slot & 15) }
      index += 1
    }
    return 0
  }

  /// 0 for never seen, 1 for once, then one more a doubling, up to 15.
  func level(_ a: UInt32) -> Int { a == Self.boundary ? 15 : level(ofKey: FeatureHash.mix(201, a)) }
  func level(_ a: UInt32, _ b: UInt32) -> Int { level(ofKey: FeatureHash.mix(202, a, b)) }
  func level(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Int { level(ofKey: FeatureHash.mix(203, a, b, c)) }
  func level(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> Int {
    level(ofKey: FeatureHash.mix(206, a, b, c, d))
  }
  /// The pair with any one syllable between.
  func skipLevel(_ a: UInt32, _ c: UInt32) -> Int { level(ofKey: FeatureHash.mix(205, a, c)) }

  /// Whether the syllables are a word of the lexicon.
  func isWord(_ a: UInt32, _ b: UInt32) -> Bool { level(ofKey: FeatureHash.mix(204, a, b)) == 2 }
  func isWord(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Bool { level(ofKey: FeatureHash.mix(204, a, b, c)) == 3 }
  func isWord(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> Bool {
    level(ofKey: FeatureHash.mix(204, a, b, c, d)) == 4
  }

  /// Logarithm to base 2 of the count of a syllable; exact for the frequent ones, whose level says only "many".
  func logCount(_ a: UInt32) -> Float {
    let level = level(a)
    return level < 14 ? Self.levelLog[level] : frequent[a] ?? Self.levelLog[level]
  }

  /// Bits by which `a b` is commoner than chance; 0 when never seen.
  func association(_ a: UInt32, _ b: UInt32) -> Float {
    let pair = level(a, b)
    guard pair > 0, a != Self.boundary, b != Self.boundary else { return 0 }
    return Self.levelLog[pair] + logTotal - logCount(a) - logCount(b)
  }

  /// Bits of probability of `c` after `a b`, with backing off (Brants et al. 2007).
  func logProbability(_ c: UInt32, after a: UInt32, _ b: UInt32) -> Float {
    let log = Self.levelLog
    let pair = level(b, c)
    if pair > 0 {
      let triple = level(a, b, c)
      if triple > 0 { return min(0, log[triple] - log[max(level(a, b), triple)]) }
      return log[pair] - max(logCount(b), log[pair]) - Self.backoff
    }
    return logCount(c) - logTotal - 2 * Self.backoff
  }
}
