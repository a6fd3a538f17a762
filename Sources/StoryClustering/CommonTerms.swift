import Foundation

/// What is known about common words before the first article arrives, so that a handful of articles is compared as fairly
/// as a week's stream.
enum CommonTerms {
  /// Share of articles that hold a term, by the upper half of its hash.
  static let shares: [UInt32: Float] = {
    guard let data = Data(base64Encoded: CommonTermData.packed) else { return [:] }
    let bytes = [UInt8](data)
    var shares: [UInt32: Float] = [:]
    shares.reserveCapacity(bytes.count / 5)
    for start in stride(from: 0, to: bytes.count - 4, by: 5) {
      let key =
        UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16 | UInt32(bytes[start + 3])
        << 24
      shares[key] = Float(bytes[start + 4]) / 255
    }
    return shares
  }()

  /// Share of articles that hold a single lower-case word.
  static func share(of word: String) -> Float { TokenStream(word).tokens().first.map { share($0.hash) } ?? 0 }

  static func share(_ hash: UInt64) -> Float { shares[UInt32(truncatingIfNeeded: hash >> 32)] ?? 0 }
}
