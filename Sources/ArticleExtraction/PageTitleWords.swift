/// Titles reduced to lower-case words so that a heading can be recognized in `<title>` or `og:title`.
enum PageTitleWords {
  /// Letters and digits with single spaces between words; ASCII in lower case, marks of punctuation dropped.
  static func reduce(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var pending = false
    var skip = 0
    for byte in bytes {
      if skip > 0 {
        skip -= 1
        continue
      }
      // U+2000…U+206F and U+00A0…U+00BF are spaces and punctuation.
      if byte == 0xe2 {
        skip = 2
        pending = true
        continue
      }
      if byte == 0xc2 {
        skip = 1
        pending = true
        continue
      }
      let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
      if lower >= 0x80 || (0x61...0x7a).contains(lower) || (0x30...0x39).contains(lower) {
        if pending, !words.isEmpty { words.append(0x20) }
        pending = false
        words.append(lower)
      } else {
        pending = true
      }
    }
    return words
  }

  /// True when `needle` stands in `text` at word borders.
  static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard !needle.isEmpty, text.count >= needle.count else { return false }
    var index = 0
    while index + needle.count <= text.count {
      if text[index] == needle[0], index == 0 || text[index - 1] == 0x20,
        index + needle.count == text.count || text[index + needle.count] == 0x20,
        text[index..<(index + needle.count)].elementsEqual(needle)
      {
        return true
      }
      index += 1
    }
    return false
  }
}
