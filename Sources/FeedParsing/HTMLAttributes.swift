/// The attributes between the name of a tag and its `>`: names in lower case, values decoded.
struct HTMLAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> (name: String, value: String)? {
    while position < end, Bytes.isWhite(bytes[position]) || [0x2f, 0x22, 0x27, 0x3d, 0x3c].contains(bytes[position]) {
      position += 1
    }
    let start = position
    while position < end, !Bytes.isWhite(bytes[position]), bytes[position] != 0x3d, bytes[position] != 0x2f {
      position += 1
    }
    guard position > start else { return nil }
    let name = Bytes.lowercased(bytes, start..<position)
    skipWhite()
    guard position < end, bytes[position] == 0x3d else { return (name, "") }
    position += 1
    skipWhite()
    return (name, value())
  }

  private mutating func skipWhite() {
    while position < end, Bytes.isWhite(bytes[position]) { position += 1 }
  }

  private mutating func value() -> String {
    guard position < end else { return "" }
    let quote = bytes[position]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { position += 1 }
    let start = position
    while position < end, isQuoted ? bytes[position] != quote : !Bytes.isWhite(bytes[position]) { position += 1 }
    let range = Bytes.trimmed(bytes, start..<position)
    if isQuoted { position += 1 }
    return XMLAttributes(bytes: bytes).decoded(.init(name: 0..<0, value: range))
  }
}
