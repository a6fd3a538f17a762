/// The attributes of one start tag, as ranges of the source; values are decoded when asked for.
struct XMLAttributes {
  struct Item {
    let name: Range<Int>
    let value: Range<Int>
  }
  let bytes: [UInt8]
  var items: [Item] = []

  var isEmpty: Bool { items.isEmpty }

  /// The decoded value of the first attribute of that name (lower case, with prefix if it has one), white space trimmed.
  func value(_ name: StaticString) -> String? {
    for item in items
    where item.name.count == name.utf8CodeUnitCount && Bytes.matches(bytes, at: item.name.lowerBound, name) {
      return decoded(item)
    }
    return nil
  }

  /// The value of an attribute as text, references decoded, white space at both ends trimmed.
  func decoded(_ item: Item) -> String {
    let range = Bytes.trimmed(bytes, item.value)
    guard bytes[range].contains(0x26) else { return Bytes.string(bytes, range) }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == 0x26 {
        let used = CharacterReferences.decode(bytes, at: position, end: range.upperBound, strict: false, into: &output)
        if used > 0 {
          position += used
          continue
        }
      }
      output.append(bytes[position])
      position += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  func name(_ item: Item) -> String { Bytes.lowercased(bytes, item.name) }
}
