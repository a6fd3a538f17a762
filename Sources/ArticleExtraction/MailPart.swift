import Foundation
import HTMLParsing

/// One part of a mail message: header fields and body, which may hold further parts.
struct MailPart {
  /// Lower-case names, unfolded values; the last of several wins.
  private(set) var fields: [String: String] = [:]
  private var body: ArraySlice<UInt8>
  private var parts: [MailPart] = []

  init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    body = bytes
    readFields()
    let type = fields["content-type"] ?? ""
    guard depth < 6, type.lowercased().hasPrefix("multipart/"), let boundary = MailPart.parameter("boundary", of: type)
    else { return }
    splitParts(boundary: Array(("--" + boundary).utf8), depth: depth)
  }

  /// HTML is preferred: newsletters' plain parts are often empty or say “open in a browser”.
  func bestText() -> (content: String, isHTML: Bool) {
    let leaves = self.leaves()
    let html = leaves.first { $0.fields["content-type"]?.lowercased().hasPrefix("text/html") == true }
    if let html { return (html.text, true) }
    let plain = leaves.first { ($0.fields["content-type"] ?? "text/plain").lowercased().hasPrefix("text/plain") }
    return (plain?.text ?? "", false)
  }

  private func leaves() -> [MailPart] { parts.isEmpty ? [self] : parts.flatMap { $0.leaves() } }

  private mutating func readFields() {
    var name = ""
    while let end = body.firstIndex(of: 0x0a) {
      var line = body[body.startIndex..<end]
      body = body[(end + 1)...]
      if line.last == 0x0d { line = line.dropLast() }
      if line.isEmpty { return }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        if !name.isEmpty { fields[name, default: ""] += " " + text.trimmedSpace }
      } else if let colon = text.firstIndex(of: ":") {
        name = text[..<colon].lowercased()
        fields[name] = String(text[text.index(after: colon)...]).trimmedSpace
      }
    }
    body = []
  }

  private mutating func splitParts(boundary: [UInt8], depth: Int) {
    var lines: [ArraySlice<UInt8>] = []
    var start: Int?
    var position = body.startIndex
    while position < body.endIndex {
      let end = body[position...].firstIndex(of: 0x0a) ?? body.endIndex
      if body[position..<end].starts(with: boundary) {
        if let start { lines.append(body[start..<position]) }
        start = min(end + 1, body.endIndex)
      }
      position = end + 1
    }
    if let start, start < body.endIndex { lines.append(body[start...]) }
    parts = lines.filter { !$0.isEmpty }.prefix(50).map { MailPart($0, depth: depth + 1) }
  }

  /// The body with transfer encoding and charset undone.
  private var text: String {
    let encoding = (fields["content-transfer-encoding"] ?? "").lowercased()
    var bytes = Array(body)
    if encoding.contains("base64") {
      bytes = Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters).map { [UInt8]($0) } ?? []
    } else if encoding.contains("quoted-printable") {
      bytes = MailWords.quotedPrintable(bytes[...], underscore: false)
    }
    let label = MailPart.parameter("charset", of: fields["content-type"] ?? "") ?? "utf-8"
    guard let name = HTMLEncoding.name(forLabel: label), name != "utf-8" else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: HTMLEncoding.decode(bytes, as: name), as: UTF8.self)
  }

  static func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, String(pair[0]).trimmedSpace.lowercased() == name else { continue }
      let value = String(pair[1]).trimmedSpace
      return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
    }
    return nil
  }
}

/// Encoded words of mail headers (RFC 2047) and quoted-printable (RFC 2045, 6.7).
enum MailWords {
  static func decode(_ field: String) -> String {
    var result: [UInt8] = []
    var rest = Substring(field)
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      // White space between two encoded words is not part of the text.
      if !(before.allSatisfy(\.isWhitespace) && !result.isEmpty) { result.append(contentsOf: before.utf8) }
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else {
        result.append(contentsOf: "=?".utf8)
        rest = rest[start.upperBound...]
        continue
      }
      var bytes = Array(parts[2].utf8)
      if parts[1].lowercased() == "b" {
        bytes = Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters).map { [UInt8]($0) } ?? []
      } else {
        bytes = quotedPrintable(bytes[...], underscore: true)
      }
      if let name = HTMLEncoding.name(forLabel: String(parts[0])), name != "utf-8" {
        bytes = HTMLEncoding.decode(bytes, as: name)
      }
      result.append(contentsOf: bytes)
      rest = parts[3].dropFirst()
    }
    result.append(contentsOf: rest.utf8)
    return String(decoding: result, as: UTF8.self)
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, underscore: Bool) -> [UInt8] {
    func digit(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x3d {
        if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) {
          result.append(high << 4 | low)
          index += 3
          continue
        }
        // A soft line break.
        let end = bytes[index...].firstIndex(of: 0x0a) ?? index
        if end - index <= 2, end > index {
          index = end + 1
          continue
        }
      }
      result.append(underscore && byte == 0x5f ? 0x20 : byte)
      index += 1
    }
    return result
  }
}
