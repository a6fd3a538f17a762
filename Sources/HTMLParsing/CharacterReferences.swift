/// Named character references by hash, and the rules for numeric ones.
///
/// Source: HTML standard, 13.2.5.72–80.
struct CharacterReferences: Sendable {
  /// What a name stands for: one or two code points as UTF-8.
  struct Meaning: Sendable {
    let utf8: [UInt8]
    /// True when the name also counts without its semicolon.
    let standsAlone: Bool
  }

  static let standard = CharacterReferences(table: NamedCharacters.table)

  private let names: NameTable
  private let meanings: [Meaning]

  /// The longest name in the table, semicolon apart.
  static let longestName = 31
  /// The longest name that stands without semicolon.
  static let longestLoneName = 6

  init(table: String) {
    var names = NameTable(known: [])
    var meanings: [Meaning] = []
    for entry in table.utf8.split(separator: 0x20) {
      guard let mark = entry.firstIndex(where: { $0 == 0x3A || $0 == 0x21 }) else { continue }
      let id = names.intern(Array(entry[..<mark]))
      guard id == UInt32(meanings.count) else { continue }
      var utf8: [UInt8] = []
      for hex in entry[entry.index(after: mark)...].split(separator: 0x2B) {
        utf8.append(codePoint: hex.reduce(0) { $0 * 16 + UInt32(ASCII.hexValue($1) ?? 0) })
      }
      meanings.append(Meaning(utf8: utf8, standsAlone: entry[mark] == 0x21))
    }
    self.names = names
    self.meanings = meanings
  }

  func meaning(of name: UnsafeBufferPointer<UInt8>) -> Meaning? {
    guard let id = names.lookup(name) else { return nil }
    return meanings[Int(id)]
  }

  /// The code point that a numeric reference stands for: windows-1252 for the C1 numbers, U+FFFD for what no text holds.
  static func numeric(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: return 0xFFFD
    case 0x80...0x9F: return windows1252[Int(value - 0x80)]
    default: return value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
