import NewsModel

/// The records of `diemtin facts` read and written on bytes: the general decoder costs three times what finding the facts does.
enum FactLines {
  struct Record: Decodable {
    let id: String
    let text: String
    let published: String?
  }

  /// One line that is a plain object of strings; nil for anything else, which the general decoder then judges.
  static func record(_ line: UnsafeRawBufferPointer) -> Record? {
    var reader = Reader(bytes: line)
    var fields: (id: String?, text: String?, published: String?)
    guard reader.skip(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = reader.string(), reader.skip(UInt8(ascii: ":")) else { return nil }
      if key == "published", reader.skipNull() { continue }
      guard let value = reader.string() else { return nil }
      switch key {
      case "id": fields.id = value
      case "text": fields.text = value
      case "published": fields.published = value
      default: break
      }
    } while reader.skip(UInt8(ascii: ","))
    guard reader.skip(UInt8(ascii: "}")), reader.isAtEnd, let id = fields.id, let text = fields.text else { return nil }
    return Record(id: id, text: text, published: fields.published)
  }

  /// `{"facts":[…],"id":…}` with sorted keys, as ``JSONFormat`` writes it, and a line end.
  static func append(_ facts: [Fact], id: String, to out: inout [UInt8]) {
    append("{\"facts\":[", to: &out)
    for (index, fact) in facts.enumerated() {
      append(index == 0 ? "{\"end\":" : ",{\"end\":", to: &out)
      out.append(contentsOf: String(fact.end).utf8)
      append(",\"kind\":\"", to: &out)
      out.append(contentsOf: fact.kind.rawValue.utf8)
      append("\",\"start\":", to: &out)
      out.append(contentsOf: String(fact.start).utf8)
      append(",\"text\":", to: &out)
      quote(fact.text, to: &out)
      append(",\"value\":{", to: &out)
      var isFirst = true
      for (key, value) in fact.value.sorted(by: { $0.key < $1.key }) {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        quote(key, to: &out)
        out.append(UInt8(ascii: ":"))
        quote(value, to: &out)
      }
      append("}}", to: &out)
    }
    append("],\"id\":", to: &out)
    quote(id, to: &out)
    append("}\n", to: &out)
  }

  private static func append(_ text: StaticString, to out: inout [UInt8]) {
    out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0x08: append("\\b", to: &out)
      case 0x09: append("\\t", to: &out)
      case 0x0a: append("\\n", to: &out)
      case 0x0c: append("\\f", to: &out)
      case 0x0d: append("\\r", to: &out)
      case 0..<0x20:
        append("\\u00", to: &out)
        out += [hex(byte >> 4), hex(byte & 15)]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  /// Walks one line.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    var isAtEnd: Bool {
      mutating get {
        skipBlanks()
        return position == bytes.count
      }
    }

    mutating func skipBlanks() {
      while position < bytes.count, [0x20, 0x09, 0x0d].contains(bytes[position]) { position += 1 }
    }

    mutating func skip(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    mutating func skipNull() -> Bool {
      skipBlanks()
      guard position + 4 <= bytes.count, bytes[position..<position + 4].elementsEqual("null".utf8) else { return false }
      position += 4
      return true
    }

    /// A string in quotes with its escapes resolved; nil when it is malformed.
    mutating func string() -> String? {
      guard skip(UInt8(ascii: "\"")) else { return nil }
      var text: [UInt8] = []
      var start = position
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") {
          let end = position
          position += 1
          if text.isEmpty { return String(validating: bytes[start..<end], as: UTF8.self) }
          text += bytes[start..<end]
          return String(validating: text, as: UTF8.self)
        }
        if byte < 0x20 { return nil }
        if byte == UInt8(ascii: "\\") {
          text += bytes[start..<position]
          guard escape(into: &text) else { return nil }
          start = position
        } else {
          position += 1
        }
      }
      return nil
    }

    private mutating func escape(into text: inout [UInt8]) -> Bool {
      guard position + 1 < bytes.count else { return false }
      position += 2
      switch bytes[position - 1] {
      case UInt8(ascii: "n"): text.append(0x0a)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0d)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0c)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[position - 1])
      case UInt8(ascii: "u"): return unicode(into: &text)
      default: return false
      }
      return true
    }

    private mutating func unicode(into text: inout [UInt8]) -> Bool {
      guard var value = fourDigits() else { return false }
      if (0xd800..<0xdc00).contains(value) {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        else { return false }
        position += 2
        guard let low = fourDigits(), (0xdc00..<0xe000).contains(low) else { return false }
        value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
      }
      guard let scalar = Unicode.Scalar(value) else { return false }
      text += UTF8.encode(scalar).map { Array($0) } ?? []
      return true
    }

    private mutating func fourDigits() -> UInt32? {
      guard position + 4 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for byte in bytes[position..<position + 4] {
        switch byte {
        case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
        case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
        default: return nil
        }
      }
      position += 4
      return value
    }
  }
}
