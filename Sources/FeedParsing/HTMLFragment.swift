import Foundation

/// Markup inside feed fields: reduced to text, or sanitized.
enum HTMLFragment {
  /// The text of a piece of HTML: tags, comments, scripts and styles removed, references decoded, white space collapsed.
  ///
  /// - Parameter onlyKnownTags: `<b>` and its like are markup, but `<Vĩnh Phúc>` in a title is text.
  static func text(_ bytes: [UInt8], onlyKnownTags: Bool = false) -> String {
    guard bytes.contains(where: { $0 == 0x3c || $0 == 0x26 }) else { return plain(bytes) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x3c:
        guard let tag = HTMLTag(bytes, at: position), !onlyKnownTags || tag.isKnown else { fallthrough }
        if tag.separatesText { output.append(0x20) }
        position = tag.isOpaque ? HTMLTag.endOfOpaque(bytes, from: tag.end, name: tag.name) : tag.end
      case 0x26:
        let used = CharacterReferences.decode(bytes, at: position, end: bytes.count, strict: false, into: &output)
        if used > 0 { position += used } else { fallthrough }
      default:
        output.append(bytes[position])
        position += 1
      }
    }
    return plain(output)
  }

  /// White space (also no-break) collapsed to single blanks and trimmed, control and zero-width characters removed,
  /// composed (NFC) where the source has combining marks.
  static func plain(_ bytes: [UInt8]) -> String {
    let text = collapsed(bytes)
    // U+0300…U+036F begin with the bytes CC or CD.
    return bytes.contains { $0 == 0xcc || $0 == 0xcd } ? text.precomposedStringWithCanonicalMapping : text
  }

  private static func collapsed(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { room in
      var count = 0
      var blank = false
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte <= 0x20 || byte == 0x7f {
          if Bytes.isWhite(byte) { blank = true }
          index += 1
          continue
        }
        if byte == 0xc2, index + 1 < bytes.count, bytes[index + 1] == 0xa0 {
          blank = true
          index += 2
          continue
        }
        if byte == 0xe2 || byte == 0xef, let used = invisible(bytes, at: index) {
          index += used
          continue
        }
        if blank, count > 0 {
          room[count] = 0x20
          count += 1
        }
        blank = false
        room[count] = byte
        count += 1
        index += 1
      }
      return count
    }
  }

  /// U+200B zero-width space, U+FEFF byte order mark.
  private static func invisible(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xe2, 0x80, 0x8b), (0xef, 0xbb, 0xbf): return 3
    default: return nil
    }
  }
}
