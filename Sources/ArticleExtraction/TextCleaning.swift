import Foundation

extension String {
  /// Without white space (also no-break space) at both ends.
  var trimmedSpace: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{feff}" { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// White space (no-break and ideographic space and U+2000…U+200B too) collapsed to single spaces, none at the ends, NFC.
  var collapsed: String {
    var clean: [UInt8] = []
    clean.reserveCapacity(utf8.count)
    var pending = false
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var width = 0
      if byte <= 0x20 {
        width = 1
      } else if byte == 0xc2, index + 1 < bytes.count, bytes[index + 1] == 0xa0 {
        width = 2
      } else if index + 2 < bytes.count,
        (byte == 0xe2 && bytes[index + 1] == 0x80 && (0x80...0x8b).contains(bytes[index + 2]))
          || (byte == 0xe3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80)
      {
        width = 3
      }
      if width > 0 {
        pending = true
        index += width
        continue
      }
      if pending, !clean.isEmpty { clean.append(0x20) }
      pending = false
      clean.append(byte)
      index += 1
    }
    return TextEncoding.nfc(String(decoding: clean, as: UTF8.self))
  }

  /// The lines between line feeds, each without a carriage return at its end, empty ones kept. (`split` on characters
  /// would take CR LF for one character that is not a line feed.)
  var lines: [String] {
    utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// True when `part` stands somewhere in the text, byte by byte.
  func holds(_ part: String) -> Bool { Array(utf8)[...].holds(Array(part.utf8)) }

  /// True when one of `parts` stands somewhere in the text, byte by byte.
  func holdsAny(_ parts: [String]) -> Bool { countHeld(parts, atMost: 1) == 1 }

  /// How many of `parts` stand in the text; counting ends at `limit`.
  func countHeld(_ parts: [String], atMost limit: Int = .max) -> Int {
    let bytes = Array(utf8)[...]
    var count = 0
    for part in parts where bytes.holds(Array(part.utf8)) {
      count += 1
      if count >= limit { break }
    }
    return count
  }

  /// The parts between occurrences of `separator`, empty ones left out.
  func split(byString separator: String) -> [String] {
    let bytes = Array(utf8)
    let wanted = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        if index > start { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        index += wanted.count
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return parts
  }
}

extension ArraySlice<UInt8> {
  /// True when `needle` stands somewhere in the bytes.
  func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    return withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { wanted in
        var index = 0
        let end = bytes.count - wanted.count
        while index <= end {
          if bytes[index] == first {
            var offset = 1
            while offset < wanted.count, bytes[index + offset] == wanted[offset] { offset += 1 }
            if offset == wanted.count { return true }
          }
          index += 1
        }
        return false
      }
    }
  }
}
