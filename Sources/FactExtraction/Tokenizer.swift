/// Cuts a text into tokens in one pass over its bytes.
struct Tokenizer {
  /// Both stand as long as the closure of ``tokens(of:vocabulary:)`` runs.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<UInt16>
  private let vocabulary: Vocabulary
  private var position = 0
  private var scalarIndex: Int32 = 0
  private var spaced = false
  private var tokens: [Token] = []

  static func tokens(of bytes: [UInt8], vocabulary: Vocabulary) -> [Token] {
    bytes.withUnsafeBufferPointer { bytes in
      Letters.table.withUnsafeBufferPointer { letters in
        var tokenizer = Tokenizer(bytes, letters, vocabulary)
        tokenizer.run()
        return tokenizer.tokens
      }
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt16>, _ vocabulary: Vocabulary
  ) {
    self.bytes = bytes
    self.letters = letters
    self.vocabulary = vocabulary
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    while position < bytes.count {
      let (scalar, width) = decode(position)
      switch scalar {
      case 0x20, 0x09, 0xa0, 0x200b, 0xfeff, 0x0d:
        advance(width)
        spaced = true
      case 0x0a, 0x2028, 0x2029:
        append(.lineBreak, width: width, key: UInt64(scalar))
      case 0x30...0x39: readNumber()
      default:
        if isLetter(scalar) { readWord(scalar) } else { append(.mark, width: width, key: UInt64(scalar)) }
      }
    }
  }

  private func isLetter(_ scalar: UInt32) -> Bool { entry(scalar) & Letters.letter != 0 }

  private func entry(_ scalar: UInt32) -> UInt16 {
    scalar < 0x1f00 ? letters[Int(scalar)] : Letters.entry(scalar)
  }

  private mutating func advance(_ width: Int) {
    position += width
    scalarIndex += 1
  }

  private mutating func append(_ kind: Token.Kind, width: Int, key: UInt64) {
    var token = begin(kind)
    advance(width)
    token.key = key
    finish(&token)
  }

  private mutating func begin(_ kind: Token.Kind) -> Token {
    let here = Int32(truncatingIfNeeded: position)
    return Token(kind: kind, spaced: spaced, start: scalarIndex, end: scalarIndex, byteStart: here, byteEnd: here)
  }

  private mutating func finish(_ token: inout Token) {
    token.end = scalarIndex
    token.byteEnd = Int32(truncatingIfNeeded: position)
    tokens.append(token)
    spaced = false
  }

  private mutating func readNumber() {
    var token = begin(.number)
    var value = 0
    while position < bytes.count, bytes[position] &- 0x30 < 10 {
      if value >= 0 { value = value < 100_000_000_000_000 ? value * 10 + Int(bytes[position] - 0x30) : -1 }
      advance(1)
    }
    token.number = value
    finish(&token)
  }

  private mutating func readWord(_ first: UInt32) {
    if first == 0x68 || first == 0x48 || first == 0x77, startsAddress() { return readAddress() }
    var token = begin(.word)
    token.firstUpper = entry(first) & Letters.upper != 0
    token.allUpper = token.firstUpper
    var key = WordKey()
    while position < bytes.count {
      let (scalar, width) = decode(position)
      let entry = entry(scalar)
      if entry & Letters.letter != 0 {
        let base = UInt32(entry & 63)
        key.add(letter: base == 0 ? lowered(scalar) : base, tone: (entry >> 6) & 7)
        if entry & Letters.upper == 0 { token.allUpper = false }
      } else if scalar < 0x300 || scalar > 0x36f || !key.add(mark: scalar) {
        break
      }
      advance(width)
    }
    token.key = key.value
    token.classes = vocabulary.classes(of: token.key)
    finish(&token)
  }

  private func lowered(_ scalar: UInt32) -> UInt32 { Unicode.Scalar(scalar).map(WordKey.lowered) ?? scalar }

  private func startsAddress() -> Bool {
    func matches(_ text: StaticString) -> Bool {
      guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
      for index in 0..<text.utf8CodeUnitCount where bytes[position + index] | 0x20 != text.utf8Start[index] | 0x20 {
        return false
      }
      return true
    }
    return matches("http://") || matches("https://") || matches("www.")
  }

  private mutating func readAddress() {
    var token = begin(.address)
    while position < bytes.count {
      let (scalar, width) = decode(position)
      if scalar <= 0x20 || scalar == 0x3e || scalar == 0x29 || scalar == 0x5d || scalar == 0xa0 { break }
      advance(width)
    }
    finish(&token)
  }

  /// The scalar at a byte position. The bytes come from a `String`, so they are valid UTF-8.
  private func decode(_ at: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xe0, at + 1 < bytes.count { return ((first & 0x1f) << 6 | UInt32(bytes[at + 1] & 0x3f), 2) }
    if first < 0xf0, at + 2 < bytes.count {
      return ((first & 0x0f) << 12 | UInt32(bytes[at + 1] & 0x3f) << 6 | UInt32(bytes[at + 2] & 0x3f), 3)
    }
    guard at + 3 < bytes.count else { return (0xfffd, bytes.count - at) }
    let high = (first & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3f) << 12
    return (high | UInt32(bytes[at + 2] & 0x3f) << 6 | UInt32(bytes[at + 3] & 0x3f), 4)
  }
}
