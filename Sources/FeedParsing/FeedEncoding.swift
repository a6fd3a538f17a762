import Foundation

/// Finds out in which encoding the bytes of a feed really are, and gives them as UTF-8.
///
/// What counts is evidence, then promises: byte order mark, then UTF-16 without a mark, then “is it valid UTF-8?”, then
/// the charset of the HTTP header, then the XML declaration, then windows-1252. (A file that declares UTF-16 or
/// ISO-8859-1 and is valid UTF-8 is UTF-8: text in other encodings hardly ever is by chance.)
enum FeedEncoding {
  struct Decoded {
    let utf8: [UInt8]
    /// Lower-case name of the encoding used.
    let name: String
    /// What was declared, if it was not true.
    let wrongDeclaration: String?
  }

  static func decode(_ data: Data, contentType: String?) -> Decoded {
    let bytes = [UInt8](data)
    if let marked = fromMark(bytes) { return marked }
    let declared = declaredName(bytes)
    let header = contentType.flatMap(charset(inContentType:))
    let usesEscapes = [header, declared].contains { $0?.hasPrefix("iso-2022") == true || $0 == "hz" }
    if UTF8Validity.isValid(bytes), !usesEscapes {
      let isASCIISuperset = declared == nil || declared?.hasPrefix("utf-16") == false
      let isIndifferent = declared == "utf-8" || isASCIISuperset && !bytes.contains { $0 >= 0x80 }
      let wrong = isIndifferent ? nil : declared
      return Decoded(utf8: bytes, name: "utf-8", wrongDeclaration: wrong)
    }
    for name in [header, declared].compactMap({ $0 }) where name != "utf-8" && name != "us-ascii" {
      if let utf8 = CharsetConverter.utf8(bytes, from: name) {
        return Decoded(utf8: utf8, name: name, wrongDeclaration: nil)
      }
    }
    let wrong = declared ?? header
    return Decoded(utf8: UTF8Validity.repaired(bytes), name: "utf-8", wrongDeclaration: wrong ?? "utf-8")
  }

  private static func fromMark(_ bytes: [UInt8]) -> Decoded? {
    func converted(_ name: String, dropping count: Int) -> Decoded? {
      CharsetConverter.utf8(Array(bytes.dropFirst(count)), from: name).map {
        Decoded(utf8: $0, name: name, wrongDeclaration: nil)
      }
    }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      let rest = Array(bytes.dropFirst(3))
      let isValid = UTF8Validity.isValid(rest)
      return Decoded(
        utf8: isValid ? rest : UTF8Validity.repaired(rest), name: "utf-8", wrongDeclaration: isValid ? nil : "utf-8")
    }
    guard bytes.count >= 4 else { return nil }
    if bytes.starts(with: [0xff, 0xfe, 0, 0]) { return converted("utf-32le", dropping: 4) }
    if bytes.starts(with: [0, 0, 0xfe, 0xff]) { return converted("utf-32be", dropping: 4) }
    if bytes.starts(with: [0xff, 0xfe]) { return converted("utf-16le", dropping: 2) }
    if bytes.starts(with: [0xfe, 0xff]) { return converted("utf-16be", dropping: 2) }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0x3c, 0, 0, 0): return converted("utf-32le", dropping: 0)
    case (0, 0, 0, 0x3c): return converted("utf-32be", dropping: 0)
    case (0x3c, 0, _, 0), (0x7b, 0, _, 0): return converted("utf-16le", dropping: 0)
    case (0, 0x3c, 0, _), (0, 0x7b, 0, _): return converted("utf-16be", dropping: 0)
    case (0x4c, 0x6f, 0xa7, 0x94): return converted("cp037", dropping: 0)
    default: return nil
    }
  }

  /// The `encoding` of the XML declaration, lower case. It is looked for in the first kilobyte.
  static func declaredName(_ bytes: [UInt8]) -> String? {
    let limit = min(bytes.count, 1_024)
    var index = 0
    while index < limit, !Bytes.matches(bytes, at: index, "<?xml") { index += 1 }
    while index < limit, bytes[index] != 0x3e, !Bytes.matches(bytes, at: index, "encoding") { index += 1 }
    guard index < limit, bytes[index] != 0x3e else { return nil }
    return name(after: index + 8, in: bytes, limit: limit)
  }

  static func charset(inContentType value: String) -> String? {
    let bytes = Array(value.utf8)
    var index = 0
    while index < bytes.count, !Bytes.matches(bytes, at: index, "charset") { index += 1 }
    return index < bytes.count ? name(after: index + 7, in: bytes, limit: bytes.count) : nil
  }

  /// Reads `= "name"` with any quotes and blanks.
  private static func name(after start: Int, in bytes: [UInt8], limit: Int) -> String? {
    var index = start
    while index < limit, Bytes.isWhite(bytes[index]) { index += 1 }
    guard index < limit, bytes[index] == 0x3d else { return nil }
    index += 1
    while index < limit, Bytes.isWhite(bytes[index]) || bytes[index] == 0x22 || bytes[index] == 0x27 { index += 1 }
    let nameStart = index
    while index < limit, Bytes.isAlphanumeric(bytes[index]) || [0x2d, 0x5f, 0x2e, 0x3a].contains(bytes[index]) {
      index += 1
    }
    return index > nameStart ? Bytes.lowercased(bytes, nameStart..<index) : nil
  }
}
