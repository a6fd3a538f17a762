/// How often an office's own texts write which two syllables one after the other: its house spelling, learned.
///
/// What the archive spells one way forty times and another way once is a slip where the rare way stands again; what it spells
/// often is no slip, however odd the language model finds it. Grow it text by text with ``add(_:)`` and keep it with
/// ``encoded()``. Counts are kept by hash, the texts are not.
public struct ArchiveUsage: Sendable, Hashable {
  private var counts: [UInt32: UInt32] = [:]
  /// Distinct pairs kept; when more are met, those seen once are forgotten.
  public static let capacity = 2_000_000

  public init() {}

  /// The number of distinct pairs known.
  public var count: Int { counts.count }

  /// Counts the pairs of a text. NFC or NFD. Linear.
  public mutating func add(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let ids = SlipLine(String(line)).ids
      for at in SlipLine.margin..<(ids.count - SlipLine.margin) {
        guard ids[at] != SyllableLanguageModel.boundary, ids[at + 1] != SyllableLanguageModel.boundary else { continue }
        counts[FeatureHash.mix(202, ids[at], ids[at + 1]), default: 0] &+= 1
      }
    }
    if counts.count > Self.capacity { counts = counts.filter { $0.value > 1 } }
  }

  /// Adds the counts of another archive.
  public mutating func add(_ other: ArchiveUsage) {
    counts.merge(other.counts) { $0 &+ $1 }
    if counts.count > Self.capacity { counts = counts.filter { $0.value > 1 } }
  }

  /// Bytes for a file: `DTUSE001`, then hash and count of each pair as little-endian 32-bit numbers, by hash.
  public func encoded() -> [UInt8] {
    var out = Array("DTUSE001".utf8)
    for (key, value) in counts.sorted(by: { $0.key < $1.key }) {
      for number in [key, value] {
        for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: number >> shift)) }
      }
    }
    return out
  }

  /// Reads what ``encoded()`` wrote; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8, bytes.count % 8 == 0, bytes.prefix(8).elementsEqual("DTUSE001".utf8) else { return nil }
    func number(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) } }
    for at in stride(from: 8, to: bytes.count, by: 8) { counts[number(at)] = number(at + 4) }
  }

  /// Log-odds that `other` was meant where `written` stands between two neighbours.
  func odds(for other: UInt32, against written: UInt32, after left: UInt32, before right: UInt32) -> Float {
    func often(_ a: UInt32, _ b: UInt32) -> Double { Double(counts[FeatureHash.mix(202, a, b)] ?? 0) }
    let before = Logarithm.natural((often(left, other) + 1) / (often(left, written) + 1))
    let after = Logarithm.natural((often(other, right) + 1) / (often(written, right) + 1))
    // A pair that the archive has on one side only decides by itself; where the two disagree they cancel out.
    return Float(max(-5, min(5, before + after)))
  }
}
