/// The little of XML that machine-made documents need: tag names and the five named entities.
enum XMLText {
  /// Name of the tag that starts at `<`, with a leading `/` for end tags.
  static func tagName(_ tag: ArraySlice<UInt8>) -> String {
    let inside = tag.dropFirst()
    let end = inside.dropFirst().firstIndex { $0 <= 0x20 || $0 == 0x2f || $0 == 0x3e } ?? inside.endIndex
    return String(decoding: inside[inside.startIndex..<end], as: UTF8.self)
  }

  /// The value of the attribute `name="…"` in a tag, or nil.
  static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
    let wanted = Array((" " + name + "=\"").utf8)
    guard tag.count > wanted.count else { return nil }
    var index = tag.startIndex
    while index + wanted.count < tag.endIndex {
      if tag[index] == 0x20, tag[index..<(index + wanted.count)].elementsEqual(wanted) {
        let start = index + wanted.count
        let end = tag[start...].firstIndex(of: 0x22) ?? tag.endIndex
        return String(decoding: tag[start..<end], as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  static func unescape(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x26, let end = bytes[index..<min(bytes.count, index + 12)].firstIndex(of: 0x3b) else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      if let replacement = replacement(name) {
        text.append(contentsOf: replacement.utf8)
      } else {
        text.append(contentsOf: bytes[index...end])
      }
      index = end + 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func replacement(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default:
      guard name.hasPrefix("#") else { return nil }
      let hexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
      let digits = name.dropFirst(hexadecimal ? 2 : 1)
      return UInt32(digits, radix: hexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }
}
