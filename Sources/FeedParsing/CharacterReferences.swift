/// Decodes `&amp;`, `&#224;`, `&#xE0;` and the named references of HTML into UTF-8.
enum CharacterReferences {
  /// Name packed into one word (up to eight ASCII letters) → code point.
  private static let named: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    let parts = EntityTable.text.split(separator: " ")
    table.reserveCapacity(parts.count / 2)
    var index = 0
    while index + 1 < parts.count {
      table[pack(parts[index].utf8)] = UInt32(parts[index + 1], radix: 16) ?? 0xfffd
      index += 2
    }
    return table
  }()

  /// What browsers read the C1 range as: windows-1252 (HTML standard, numeric character reference end state).
  static let windows1252: [UInt32] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ]

  private static func pack(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name { key = key << 8 | UInt64(byte) }
    return key
  }

  /// Decodes the reference whose `&` stands at `start`, appends its UTF-8 to `output`.
  ///
  /// - Parameter strict: XML habit: the closing `;` is required.
  /// - Returns: the number of bytes consumed, 0 when it is no known reference (nothing is appended then).
  static func decode(_ bytes: [UInt8], at start: Int, end: Int, strict: Bool, into output: inout [UInt8]) -> Int {
    let first = start + 1
    guard first < end else { return 0 }
    if bytes[first] == 0x23 { return decodeNumber(bytes, at: start, end: end, into: &output) }
    var position = first
    var key: UInt64 = 0
    while position < end, position - first < 8, Bytes.isAlphanumeric(bytes[position]) {
      key = key << 8 | UInt64(bytes[position])
      position += 1
    }
    guard position > first else { return 0 }
    if position < end, bytes[position] == 0x3b {
      guard let scalar = named[key] else { return 0 }
      append(scalar, to: &output)
      return position + 1 - start
    }
    guard !strict, position == end || !Bytes.isAlphanumeric(bytes[position]) else { return 0 }
    guard let scalar = legacy(key) else { return 0 }
    append(scalar, to: &output)
    return position - start
  }

  /// The references that old pages write without `;`.
  private static func legacy(_ key: UInt64) -> UInt32? {
    switch key {
    case 0x616d70: 0x26  // amp
    case 0x6c74: 0x3c  // lt
    case 0x6774: 0x3e  // gt
    case 0x7175_6f74: 0x22  // quot
    case 0x6e62_7370: 0xa0  // nbsp
    default: nil
    }
  }

  private static func decodeNumber(_ bytes: [UInt8], at start: Int, end: Int, into output: inout [UInt8]) -> Int {
    var position = start + 2
    guard position < end else { return 0 }
    let isHex = bytes[position] | 0x20 == 0x78
    if isHex { position += 1 }
    let digits = position
    var value: UInt32 = 0
    while position < end, let digit = Bytes.hexValue(bytes[position]), isHex || digit < 10 {
      if value < 0x11_0000 { value = value * (isHex ? 16 : 10) + UInt32(digit) }
      position += 1
    }
    guard position > digits else { return 0 }
    if (0x80...0x9f).contains(value) { value = windows1252[Int(value) - 0x80] }
    append(value, to: &output)
    if position < end, bytes[position] == 0x3b { position += 1 }
    return position - start
  }

  /// Appends the UTF-8 of a code point; what is no scalar becomes U+FFFD.
  static func append(_ value: UInt32, to output: inout [UInt8]) {
    let scalar = Unicode.Scalar(value == 0 ? 0xfffd : value) ?? "\u{fffd}"
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
