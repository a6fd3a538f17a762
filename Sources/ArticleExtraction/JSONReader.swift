/// Reads the JSON that stands in `script type="application/ld+json"`: RFC 8259, but forgiving where pages sin.
///
/// Forgiven: raw control characters in strings, trailing commas, unknown escapes, comments' remains and `;` at the end,
/// CDATA or HTML comment marks around the text. Nesting deeper than 48 gives nil. Linear in the number of bytes.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first JSON value in `bytes`, or nil when there is none that can be read.
  static func value(in bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    let mark = Array("CDATA[".utf8)
    var from = bytes.startIndex
    // `<![CDATA[` stands before the first brace, if at all.
    for index in bytes.indices.prefix(64) where bytes[index...].starts(with: mark) { from = index + mark.count }
    guard let start = bytes[from...].firstIndex(where: { $0 == 0x7b || $0 == 0x5b }) else { return nil }
    reader.position = start
    return reader.readValue(depth: 0)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == 0xc2 || bytes[position] == 0xa0 {
      position += 1
    }
  }

  private mutating func readValue(depth: Int) -> JSONValue? {
    skipSpace()
    guard position < bytes.count, depth < 48 else { return nil }
    switch bytes[position] {
    case 0x7b: return readObject(depth: depth)
    case 0x5b: return readArray(depth: depth)
    case 0x22: return readString().map(JSONValue.string)
    default: return readWord()
    }
  }

  private mutating func readObject(depth: Int) -> JSONValue? {
    position += 1
    var members: [(name: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard position < bytes.count else { return nil }
      if bytes[position] == 0x7d {
        position += 1
        return .object(members)
      }
      if bytes[position] == 0x2c {
        position += 1
        continue
      }
      guard bytes[position] == 0x22, let name = readString() else { return nil }
      skipSpace()
      guard position < bytes.count, bytes[position] == 0x3a else { return nil }
      position += 1
      guard let value = readValue(depth: depth + 1) else { return nil }
      members.append((name, value))
    }
  }

  private mutating func readArray(depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard position < bytes.count else { return nil }
      if bytes[position] == 0x5d {
        position += 1
        return .array(values)
      }
      if bytes[position] == 0x2c {
        position += 1
        continue
      }
      guard let value = readValue(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func readWord() -> JSONValue? {
    let start = position
    while position < bytes.count, ![0x2c, 0x5d, 0x7d, 0x3a].contains(bytes[position]), bytes[position] > 0x20 {
      position += 1
    }
    guard position > start else { return nil }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let number: return .number(number)
    }
  }

  private mutating func readString() -> String? {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5c: appendEscape(to: &text)
      default: text.append(byte < 0x20 ? 0x20 : byte)
      }
    }
    return nil
  }

  private mutating func appendEscape(to text: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x6e, 0x72, 0x74, 0x62, 0x66: text.append(0x20)
    case 0x75:
      var unit = readHex()
      if (0xd800..<0xdc00).contains(unit), position + 1 < bytes.count, bytes[position] == 0x5c,
        bytes[position + 1] == 0x75
      {
        position += 2
        unit = 0x10000 + (unit - 0xd800) << 10 + (readHex() & 0x3ff)
      }
      text.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{fffd}").utf8)
    default: text.append(byte)
    }
  }

  private mutating func readHex() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else { break }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
