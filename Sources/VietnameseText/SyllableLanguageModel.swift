import Foundation

/// Counts of syllables, pairs and triples of news text, quantized, in hashed tables.
///
/// File: `DTSLM001`; four 32-bit numbers (bits of the two tables, bytes of vocabulary, tokens counted); vocabulary lines
/// `syllable count`; two tables of 16-bit slots (12 bits of key, 4 of logarithmic count). Little-endian.
struct SyllableLanguageModel: Sendable {
  struct Entry: Sendable {
    let text: String
    let scalars: [Unicode.Scalar]
    let hash: UInt32
    let count: Int
  }

  let vocabulary: [Entry]
  private let pairs: [UInt16]
  private let triples: [UInt16]
  private let logTotal: Float
  private let frequent: [UInt32: Float]
  /// Logarithm to base 2 of the count behind each level.
  private static let levelLog: [Float] = (0..<16).map { $0 == 0 ? -1 : Float($0 - 1) / 1.25 }
  /// Cost in bits of falling back to a shorter context.
  private static let backoff: Float = 1.6

  /// Stands for every sign and both ends of a line.
  static let boundary: UInt32 = 2

  static let standard: SyllableLanguageModel? = ModelFile.read("syllables.bin").flatMap(SyllableLanguageModel.init)

  init?(_ data: Data) {
    guard data.count > 24, data.prefix(8).elementsEqual("DTSLM001".utf8),
      let head = ModelFile.words(data, from: 8, count: 4), (8...24).contains(head[0]), (8...24).contains(head[1])
    else { return nil }
    let textEnd = 24 + Int(head[2])
    let pairCount = 1 << Int(head[0])
    let tripleCount = 1 << Int(head[1])
    guard data.count >= textEnd + 2 * (pairCount + tripleCount) else { return nil }
    pairs = Self.slots(data, from: textEnd, count: pairCount)
    triples = Self.slots(data, from: textEnd + 2 * pairCount, count: tripleCount)
    logTotal = Float(Logarithm.natural(Double(max(2, head[3]))) / Logarithm.natural(2))
    let base = data.startIndex
    let text = String(decoding: data[(base + 24)..<(base + textEnd)], as: UTF8.self)
    vocabulary = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let count = Int(parts[1]) else { return nil }
      let scalars = Array(parts[0].unicodeScalars)
      return Entry(text: String(parts[0]), scalars: scalars, hash: Self.hash(scalars), count: count)
    }
    var frequent: [UInt32: Float] = [:]
    for entry in vocabulary where entry.count > 1_500 {
      frequent[entry.hash] = Float(Logarithm.natural(Double(entry.count)) / Logarithm.natural(2))
    }
    self.frequent = frequent
  }

  private static func slots(_ data: Data, from offset: Int, count: Int) -> [UInt16] {
    data.withUnsafeBytes { raw in
      (0..<count).map { UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: offset + $0 * 2, as: UInt16.self)) }
    }
  }

  static func hash(_ scalars: [Unicode.Scalar]) -> UInt32 {
    var run = WordRun()
    let table = LetterTable.shared
    for scalar in scalars { run.add(scalar, table.kind(of: scalar), table) }
    return run.hash.value
  }

  private static func level(_ key: UInt32, in table: [UInt16]) -> Int {
    let mask = table.count - 1
    var index = Int(key) & mask
    let tag = UInt16(truncatingIfNeeded: key >> 20)
    for _ in 0..<128 {
      let slot = table[index]
      if slot == 0 { return 0 }
      if slot >> 4 == tag { return Int(slot & 15) }
      index = (index + 1) & mask
    }
    return 0
  }

  /// 0 for never seen, 1 for once, up to 15.
  func level(_ a: UInt32) -> Int { a == Self.boundary ? 15 : Self.level(FeatureHash.mix(201, a), in: pairs) }
  func level(_ a: UInt32, _ b: UInt32) -> Int { Self.level(FeatureHash.mix(202, a, b), in: pairs) }
  func level(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Int { Self.level(FeatureHash.mix(203, a, b, c), in: triples) }

  /// Logarithm of the count of a syllable; exact for the frequent ones, whose level says only "many".
  private func logCount(_ a: UInt32) -> Float {
    let level = level(a)
    return level < 15 ? Self.levelLog[level] : frequent[a] ?? Self.levelLog[15]
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
      return log[pair] - max(log[level(b)], log[pair]) - Self.backoff
    }
    return log[level(c)] - logTotal - 2 * Self.backoff
  }
}
