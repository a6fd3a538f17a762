/// Tells copies from new versions and from different texts by shared runs of syllables.
public enum NearDuplicates {
  public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
    /// Word for word the same.
    case same
    /// The greater part of the words stands in both: a syndicated copy, a shortened or corrected text.
    case copy
    case different
  }

  /// Syllables in one compared run.
  static let runLength = 4

  /// Part of the runs of the shorter text that also stand in the longer one, 0…1.
  public static func containment(_ left: String, _ right: String) -> Double {
    let a = runs(left)
    let b = runs(right)
    guard let fewer = [a, b].min(by: { $0.count < $1.count }), !fewer.isEmpty else { return 0 }
    return Double(a.intersection(b).count) / Double(fewer.count)
  }

  /// `copy` from 60 % shared runs.
  public static func relation(_ left: String, _ right: String) -> Relation {
    let a = TokenStream(left).tokens().map(\.hash)
    let b = TokenStream(right).tokens().map(\.hash)
    if a == b { return .same }
    return containment(left, right) >= 0.6 ? .copy : .different
  }

  private static func runs(_ text: String) -> Set<UInt64> {
    let hashes = TokenStream(text).tokens().map(\.hash)
    guard hashes.count >= runLength else { return hashes.isEmpty ? [] : [hashes.reduce(0) { $0 &* 31 ^ $1 }] }
    var result: Set<UInt64> = []
    for start in 0...(hashes.count - runLength) {
      var hash: UInt64 = 0
      for offset in 0..<runLength { hash = hash &* 0x9e37_79b9_7f4a_7c15 ^ hashes[start + offset] }
      result.insert(hash)
    }
    return result
  }
}
