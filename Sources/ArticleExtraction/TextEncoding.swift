import Foundation
import HTMLParsing

/// Bytes of unknown encoding to NFC text.
enum TextEncoding {
  /// By byte order mark, then UTF-8, then Windows-1252's sniffing neighbour that the room below chooses.
  static func string(_ data: Data) -> String {
    let bytes = [UInt8](data)
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return nfc(String(decoding: bytes.dropFirst(3), as: UTF8.self)) }
    if bytes.starts(with: [0xff, 0xfe]) { return nfc(utf16(bytes.dropFirst(2), littleEndian: true)) }
    if bytes.starts(with: [0xfe, 0xff]) { return nfc(utf16(bytes.dropFirst(2), littleEndian: false)) }
    return nfc(String(decoding: bytes, as: UTF8.self))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// NFC; free when no combining mark of the Latin range occurs (U+0300…U+036F begins with 0xCC or 0xCD).
  static func nfc(_ text: String) -> String {
    text.utf8.contains { $0 == 0xcc || $0 == 0xcd } ? text.precomposedStringWithCanonicalMapping : text
  }
}
