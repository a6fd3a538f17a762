/// Which character encoding a page is in, and its conversion to UTF-8.
///
/// Names are those of the Encoding standard in lower case (`utf-8`, `windows-1252`, `utf-16le`, …); a label such as
/// `latin1` or `x-sjis` is resolved by `name(forLabel:)`.
public enum HTMLEncoding {
  /// The encoding the HTML standard prescribes (13.2.3.2): byte order mark, then `hint`, then a `<meta>` in the head,
  /// then UTF-8 when bytes beyond ASCII are valid UTF-8, else windows-1252.
  ///
  /// - Parameter hint: a label, or a whole `Content-Type` header field (`text/html; charset=utf-8`).
  public static func sniff(_ bytes: [UInt8], hint: String? = nil) -> String {
    if let mark = byteOrderMark(bytes) { return mark }
    if let declared = declared(bytes, hint: hint) { return declared }
    let census = UTF8Check.census(bytes)
    return census.sequences > 0 && census.faults == 0 ? "utf-8" : "windows-1252"
  }

  /// The encoding a page really is in, as far as its bytes tell: like `sniff`, but a declaration loses against bytes
  /// that contradict it. News sites often declare an encoding they left years ago.
  public static func detect(_ bytes: [UInt8], hint: String? = nil) -> String {
    if let mark = byteOrderMark(bytes) { return mark }
    if bytes.starts(with: [0x3C, 0]) { return "utf-16le" }
    if bytes.starts(with: [0, 0x3C]) { return "utf-16be" }
    let census = UTF8Check.census(bytes)
    if census.sequences > 0 && census.faults * 4 <= census.sequences { return "utf-8" }
    let declared = declared(bytes, hint: hint) ?? "utf-8"
    if declared.hasPrefix("utf-16") && bytes.prefix(1024).contains(0) { return declared }
    if declared != "utf-8" && declared != "windows-1252" && !declared.hasPrefix("utf-16") { return declared }
    if census.sequences + census.faults == 0 { return "utf-8" }
    return looksVietnamese(bytes) ? "windows-1258" : "windows-1252"
  }

  /// Converts to UTF-8. What the encoding gives no meaning to becomes U+FFFD; a byte order mark is dropped.
  /// Encodings without a table here (the East Asian ones) keep ASCII and turn the rest into U+FFFD.
  public static func decode(_ bytes: [UInt8], as name: String) -> [UInt8] {
    switch name {
    case "utf-8":
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
      return UTF8Check.isValid(body) ? body : UTF8Check.repair(body)
    case "utf-16le": return decodeUTF16(bytes, low: 0, high: 1)
    case "utf-16be": return decodeUTF16(bytes, low: 1, high: 0)
    default: return SingleByteDecoder(name: name).decode(bytes)
    }
  }

  /// The standard's name for a label, without regard to case and surrounding white space; nil for unknown ones.
  public static func name(forLabel label: String) -> String? {
    let trimmed = label.utf8.drop(while: ASCII.isSpace).reversed().drop(while: ASCII.isSpace).reversed()
    return EncodingLabels.names[String(decoding: trimmed.map(ASCII.lowercase), as: UTF8.self)]
  }

  static func byteOrderMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "utf-16be" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    return nil
  }

  private static func declared(_ bytes: [UInt8], hint: String?) -> String? {
    if let hint, let name = name(forHint: hint) { return name }
    return MetaPrescan.encoding(in: bytes)
  }

  private static func name(forHint hint: String) -> String? {
    if let name = name(forLabel: hint) { return name }
    return MetaPrescan.charset(inContent: Array(hint.utf8)).flatMap { name(forLabel: $0) }
  }

  /// True when bytes beyond ASCII mostly stand where windows-1258 has its tone marks: right behind a vowel.
  private static func looksVietnamese(_ bytes: [UInt8]) -> Bool {
    let toneMarks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD]
    var marks = 0
    var others = 0
    for (place, byte) in bytes.enumerated().dropFirst() {
      guard byte >= 0x80, toneMarks.contains(byte) else { continue }
      if vowels.contains(bytes[place - 1] | 0x20) { marks += 1 } else { others += 1 }
    }
    return marks >= 3 && marks > 2 * others
  }

  private static func decodeUTF16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    var text = Array(String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self).utf8)
    if bytes.count % 2 == 1 { text.append(codePoint: 0xFFFD) }
    return text
  }
}
