/// Cuts UTF-8 text into syllables, numbers, signs and addresses. Linear; any bytes.
///
/// Signs stand alone, except inside numbers (`3,6`, `10/1`), document numbers (`57-NQ/TW`), abbreviations (`TP.HCM`),
/// addresses, and foreign or capital compounds (`GD-ĐT`).
struct Tokenizer {
  private let table = LetterTable.shared

  /// Appends the tokens of `range`, which should hold no line end.
  func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index)
      let kind = kind(of: scalar)
      if kind & LetterTable.space != 0 {
        index += length
      } else if kind & Self.wordBits != 0 {
        index = word(bytes, from: index, limit: range.upperBound, into: &tokens)
      } else {
        index = sign(bytes, scalar, from: index, length: length, limit: range.upperBound, into: &tokens)
      }
    }
  }

  private static let wordBits = LetterTable.letter | LetterTable.digit | LetterTable.mark

  @inline(__always)
  private func kind(of scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < UInt32(LetterTable.limit) { return table.kind[Int(scalar.value)] }
    if scalar.value >= 0x2000, scalar.value < 0x2070 {
      return scalar.properties.isWhitespace ? LetterTable.space : 0
    }
    return table.kind(of: scalar)
  }

  private func sign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scalar: Unicode.Scalar, from start: Int, length: Int, limit: Int,
    into tokens: inout [Token]
  ) -> Int {
    var end = start + length
    if length == 1, scalar.value < 0x80 {
      let byte = bytes[start]
      if byte == 0x2E || byte == 0x2D || byte == 0x21 || byte == 0x3F || byte == 0x3D || byte == 0x2A || byte == 0x5F {
        while end < limit, bytes[end] == byte { end += 1 }
      }
    }
    var hash = TokenHash()
    hash.add(scalar.value)
    if end > start + length { hash.add(scalar.value) }
    tokens.append(Token(start: start, end: end, hash: hash.value, shape: .punctuation))
    return end
  }

  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, into tokens: inout [Token]
  ) -> Int {
    var run = WordRun()
    var index = start
    while index < limit {
      let (scalar, length) = UTF8Reader.scalar(in: bytes, at: index)
      let kind = kind(of: scalar)
      if kind & Self.wordBits != 0 {
        run.add(scalar, kind, table)
        index += length
        continue
      }
      guard scalar.value < 0x80 || scalar.value == 0x2019 else { break }
      let next = index + length
      if let past = address(bytes, scalar, at: index, limit: limit) {
        tokens.append(Token(start: start, end: past, hash: Self.addressHash, shape: .address))
        return past
      }
      if next < limit, glues(scalar, after: run, start..<index, bytes, next, limit) {
        run.join(scalar)
        index = next
        continue
      }
      if scalar == "%", run.isNumber {
        run.join(scalar)
        index = next
      } else if scalar == ".", keepsStop(run, start..<index, bytes, next, limit) {
        run.join(scalar)
        index = next
      }
      break
    }
    let shape = run.shape(length: index - start)
    tokens.append(
      Token(start: start, end: index, hash: run.hash.value, shape: shape, onset: run.onset, rime: run.rime))
    return index
  }

  private static let addressHash: UInt32 = 7

  /// Past the end of an address (`https://…`, `name@host`), if one goes on with the sign at `index`.
  private func address(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scalar: Unicode.Scalar, at index: Int, limit: Int
  ) -> Int? {
    let scheme = scalar == ":" && index + 2 < limit && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
    let mail = scalar == "@" && index + 1 < limit && bytes[index + 1] > 0x2F
    guard scheme || mail else { return nil }
    var end = index + 1
    while end < limit, bytes[end] > 0x20, bytes[end] != 0x22, bytes[end] != 0x3C, bytes[end] != 0x3E { end += 1 }
    while end > index + 1, [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x5D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether the sign between a run and what follows belongs to the token.
  private func glues(
    _ sign: Unicode.Scalar, after run: WordRun, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ next: Int, _ limit: Int
  ) -> Bool {
    let (following, length) = UTF8Reader.scalar(in: bytes, at: next)
    let kind = kind(of: following)
    guard kind & (LetterTable.letter | LetterTable.digit) != 0 else { return false }
    let digitAfter = kind & LetterTable.digit != 0
    let capitalAfter = kind & LetterTable.capital != 0
    var smallSecond = false
    if next + length < limit {
      let second = self.kind(of: UTF8Reader.scalar(in: bytes, at: next + length).scalar)
      smallSecond = second & LetterTable.letter != 0 && second & LetterTable.capital == 0
    }
    switch sign {
    case ",", ":": return run.lastDigit && digitAfter
    case ".":
      if run.lastDigit || digitAfter { return run.lastDigit && digitAfter || run.letters <= 3 && !run.lastDigit }
      return !(capitalAfter && smallSecond && run.letters > 1 && run.capitals == 0)
    case "-": return run.lastDigit || digitAfter || !(capitalAfter && smallSecond)
    case "/": return run.lastDigit || digitAfter || run.letters <= 3 && !smallSecond || run.capitals > 1
    case "'", "\u{2019}", "&", "@", "_": return true
    default: return false
    }
  }

  /// `TP. Hải Phòng`, `H. Sóc Sơn`: the stop stays with the abbreviation unless the line ends here.
  private func keepsStop(
    _ run: WordRun, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ limit: Int
  ) -> Bool {
    guard run.letters > 0, run.letters <= 5, run.digits == 0 else { return false }
    var after = next
    while after < limit, bytes[after] == 0x20 { after += 1 }
    guard after < limit, bytes[next] == 0x20 else { return false }
    if run.letters == 1 {
      return run.capitals == 1 || bytes[range.lowerBound] == 0x71 || bytes[range.lowerBound] == 0x70
    }
    guard range.count <= 8 else { return false }
    return AbbreviationRules.isTitle(
      Folding.lowercase(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)))
  }
}

/// What is known of a word while it is read.
struct WordRun {
  var hash = TokenHash()
  var letters = 0
  var digits = 0
  var capitals = 0
  var joins = 0
  var firstCapital = false
  var lastDigit = false
  var strange = false
  var onset: UInt32 = 0
  var rime: UInt32 = 0

  @inline(__always)
  mutating func add(_ scalar: Unicode.Scalar, _ kind: UInt8, _ table: LetterTable) {
    // Old fonts print the Icelandic eth for đ.
    let code = scalar.value == 0xD0 || scalar.value == 0xF0 ? 0x111 : Int(scalar.value)
    if kind & LetterTable.digit != 0 {
      digits += 1
      lastDigit = true
      hash.addDigit()
      return
    }
    lastDigit = false
    if code < LetterTable.limit {
      hash.add(UInt32(table.toneless[code]))
      hash.addTone(table.tone[code])
      let base = table.base[code]
      sound(UInt32(table.toneless[code]), base)
      if base == 0 || base == 0x66 || base == 0x6A || base == 0x77 || base == 0x7A { strange = true }
    } else {
      hash.add(table.lower(of: scalar).value)
      sound(table.lower(of: scalar).value, 0)
      strange = true
    }
    if kind & LetterTable.capital != 0 {
      capitals += 1
      if letters == 0 && digits == 0 { firstCapital = true }
    }
    letters += 1
  }

  /// Adds a letter to the onset, or to the rime from the first vowel on.
  @inline(__always)
  private mutating func sound(_ code: UInt32, _ base: UInt8) {
    let vowel = base == 0x61 || base == 0x65 || base == 0x69 || base == 0x6F || base == 0x75 || base == 0x79
    if rime != 0 || vowel {
      rime = ((rime == 0 ? 0x811C_9DC5 : rime) ^ code) &* 0x0100_0193
    } else {
      onset = ((onset == 0 ? 0x811C_9DC5 : onset) ^ code) &* 0x0100_0193
    }
  }

  mutating func join(_ sign: Unicode.Scalar) {
    hash.add(sign.value)
    joins += 1
    lastDigit = false
  }

  var isNumber: Bool { digits > 0 && letters == 0 }

  func shape(length: Int) -> Token.Shape {
    if digits > 0 { return letters == 0 ? .number : .mixed }
    if joins > 0 { return .mixed }
    if capitals == 0 { return strange || letters > 7 ? .foreign : .lower }
    if capitals == letters, letters > 1 { return .allCapitals }
    return firstCapital ? .capitalized : .mixed
  }
}
