extension Tokenizer {
  /// A character reference as found: how many bytes it takes (0: it is only an ampersand) and what it means.
  struct Reference {
    var length = 0
    var codePoint: UInt32 = 0
    var named: [UInt8]?
  }

  mutating func append(_ reference: Reference) {
    if let named = reference.named {
      side.append(contentsOf: named)
    } else {
      side.append(codePoint: reference.codePoint)
    }
  }

  /// The reference whose ampersand stands at `place`.
  func reference(at place: Int, inAttribute: Bool) -> Reference {
    guard place + 1 < sourceCount else { return Reference() }
    if base[place + 1] == 0x23 { return numericReference(at: place) }
    return namedReference(at: place, inAttribute: inAttribute)
  }

  private func numericReference(at place: Int) -> Reference {
    var next = place + 2
    var radix: UInt32 = 10
    if next < sourceCount && base[next] | 0x20 == 0x78 {
      radix = 16
      next += 1
    }
    let firstDigit = next
    var value: UInt32 = 0
    while next < sourceCount {
      guard let digit = ASCII.hexValue(base[next]), UInt32(digit) < radix else { break }
      value = min(value &* radix &+ UInt32(digit), 0x11_0000)
      next += 1
    }
    if next == firstDigit { return Reference() }
    if next < sourceCount && base[next] == 0x3B { next += 1 }
    return Reference(length: next - place, codePoint: CharacterReferences.numeric(value))
  }

  /// The longest name wins. A name with semicolon must be the whole run of letters and digits; the few that stand alone
  /// have at most six letters, so both cases are a look into a hash table.
  private func namedReference(at place: Int, inAttribute: Bool) -> Reference {
    let start = place + 1
    let limit = min(sourceCount, start + CharacterReferences.longestName + 1)
    var end = start
    while end < limit && ASCII.isAlphanumeric(base[end]) { end += 1 }
    if end < sourceCount && base[end] == 0x3B && end > start, let meaning = meaning(start, end) {
      return Reference(length: end + 1 - place, named: meaning.utf8)
    }
    var length = min(end - start, CharacterReferences.longestLoneName)
    while length >= 2 {
      if let meaning = meaning(start, start + length), meaning.standsAlone {
        let after = start + length
        if inAttribute && after < sourceCount && (base[after] == 0x3D || ASCII.isAlphanumeric(base[after])) {
          return Reference()
        }
        return Reference(length: length + 1, named: meaning.utf8)
      }
      length -= 1
    }
    return Reference()
  }

  private func meaning(_ start: Int, _ end: Int) -> CharacterReferences.Meaning? {
    references.meaning(of: UnsafeBufferPointer(start: base + start, count: end - start))
  }
}
