/// FNV-1a, 64 bit: a hash that is the same on every machine and in every run (Swift's `Hasher` is seeded per process).
///
/// Used for identifiers and content fingerprints, never for security. Source: Fowler, Noll, Vo; offset basis and prime
/// from the reference page of its authors.
public struct StableHash: Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// Mixes the UTF-8 bytes of `text`.
  public mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  public mutating func combine(_ byte: UInt8) {
    value ^= UInt64(byte)
    value = value &* 0x0000_0100_0000_01b3
  }

  /// Thirteen characters of lower-case base 32 (digits and letters without `i l o u`).
  public var text: String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var rest = value
    var digits: [UInt8] = []
    for _ in 0..<13 {
      digits.append(alphabet[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// The hash text of several fields, kept apart by a separator byte so that `("ab","c")` differs from `("a","bc")`.
  public static func identifier(of fields: String...) -> String {
    var hash = StableHash()
    for field in fields {
      hash.combine(field)
      hash.combine(0x1f)
    }
    return hash.text
  }
}
