/// Small questions about ASCII bytes.
enum Bytes {
  @inline(__always) static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a }

  @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }

  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// True when `bytes[position...]` begins with `word` (lower case ASCII), letter case ignored.
  static func matches(_ bytes: [UInt8], at position: Int, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position >= 0, position + count <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count where lower(bytes[position + index]) != letters[index] { return false }
      return true
    }
  }

  /// `bytes[range]` without white space at both ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isWhite(bytes[start]) { start += 1 }
    while end > start, isWhite(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Lower-case copy of an ASCII name.
  static func lowercased(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for (offset, byte) in bytes[range].enumerated() { buffer[offset] = lower(byte) }
      return range.count
    }
  }
}
