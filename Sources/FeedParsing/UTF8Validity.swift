/// Is it UTF-8, and if only nearly, make it so.
enum UTF8Validity {
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The length of the well-formed sequence at `index` (Unicode standard, table 3-7), 0 when it is ill-formed.
  static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    func continuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xbf) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch first {
    case 0...0x7f: return 1
    case 0xc2...0xdf: return continuation(1) ? 2 : 0
    case 0xe0: return continuation(1, 0xa0...0xbf) && continuation(2) ? 3 : 0
    case 0xed: return continuation(1, 0x80...0x9f) && continuation(2) ? 3 : 0
    case 0xe1...0xef: return continuation(1) && continuation(2) ? 3 : 0
    case 0xf0: return continuation(1, 0x90...0xbf) && continuation(2) && continuation(3) ? 4 : 0
    case 0xf1...0xf3: return continuation(1) && continuation(2) && continuation(3) ? 4 : 0
    case 0xf4: return continuation(1, 0x80...0x8f) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
  }

  /// Keeps every well-formed sequence and reads each other byte as windows-1252: feeds glued together from several
  /// sources mix the two. A sequence cut off by the end of the input is dropped.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        output.append(contentsOf: bytes[index..<(index + length)])
        index += length
      } else if bytes.count - index < 4, bytes[index] >= 0xc2, bytes[(index + 1)...].allSatisfy({ $0 & 0xc0 == 0x80 }) {
        break
      } else {
        CharacterReferences.append(CharsetConverter.windows1252(bytes[index]), to: &output)
        index += 1
      }
    }
    return output
  }
}
