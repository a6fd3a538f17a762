import NewsModel

/// One word (syllable), number or legal number of a text, as a hash of its lower-case form.
struct Token {
  enum Kind: UInt8 { case word, number, document }
  let hash: UInt64
  let kind: Kind
  /// Starts with a capital letter.
  let isCapitalized: Bool
  /// Stands at the beginning of a sentence, a quotation or a line, where a capital means nothing.
  let opensSentence: Bool
  /// Two or more letters, all capital (`AI`, `UBND`).
  let isAcronym: Bool
  /// Number of Unicode scalars.
  let length: Int
  /// `month * 32 + day` for `9/10`, `9-10`; for `9.10` only after a word of time; else 0.
  let date: UInt16
}

/// Cuts text into tokens in one pass over its scalars; linear in the length of the text.
///
/// Digits with inner dots or commas are one number (`5.000`, `6,9`); a run of digits, letters, `/` and `-` that starts
/// with a digit and holds a `/` followed by a letter, or `-NQ`, is one document number (`57-NQ/TW`, `45/2026/NĐ-CP`).
struct TokenStream {
  private let scalars: [UInt32]

  init(_ text: String) {
    let given = text.unicodeScalars.map(\.value)
    scalars =
      given.contains(where: Letters.isCombining)
      ? NormalForm.composed(text).unicodeScalars.map(\.value) : given
  }

  func tokens() -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(scalars.count / 4)
    var position = 0
    var opens = true
    while position < scalars.count {
      let scalar = scalars[position]
      if Letters.isLetter(scalar) {
        let end = endOfWord(from: position)
        result.append(token(position..<end, .word, opens: opens))
        position = end
        opens = false
      } else if Letters.isDigit(scalar) {
        let (end, kind) = endOfNumber(from: position)
        let dotted = result.last.map { DateWords.hashes.contains($0.hash) } ?? false
        result.append(token(position..<end, kind, opens: opens, date: date(position..<end, dotted: dotted)))
        position = end
        opens = false
      } else {
        if TokenStream.closesSentence(scalar) { opens = true }
        position += 1
      }
    }
    return result
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < scalars.count, Letters.isLetter(scalars[end]) || Letters.isDigit(scalars[end]) { end += 1 }
    return end
  }

  private func endOfNumber(from start: Int) -> (Int, Token.Kind) {
    var end = start
    var letters = false
    var slashOrDash = false
    while end < scalars.count {
      let scalar = scalars[end]
      if Letters.isDigit(scalar) {
        end += 1
      } else if Letters.isLetter(scalar), Letters.isUpper(scalar) {
        letters = true
        end += 1
      } else if joins(scalar, before: end + 1) {
        if scalar == 0x2f || scalar == 0x2d { slashOrDash = true }
        end += 1
      } else {
        break
      }
    }
    return (end, letters && slashOrDash ? .document : .number)
  }

  /// `.` and `,` join digits; `/` and `-` also join a digit and a capital.
  private func joins(_ scalar: UInt32, before next: Int) -> Bool {
    guard next < scalars.count else { return false }
    switch scalar {
    case 0x2e, 0x2c: return Letters.isDigit(scalars[next])
    case 0x2f, 0x2d: return Letters.isDigit(scalars[next]) || Letters.isUpper(scalars[next])
    default: return false
    }
  }

  private func token(_ range: Range<Int>, _ kind: Token.Kind, opens: Bool, date: UInt16 = 0) -> Token {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var acronym = range.count > 1
    for index in range {
      let lower = Letters.lower(scalars[index])
      if lower == scalars[index] && !Letters.isDigit(lower) { acronym = false }
      hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
    }
    return Token(
      hash: hash ^ (hash >> 29), kind: kind, isCapitalized: Letters.isUpper(scalars[range.lowerBound]),
      opensSentence: opens, isAcronym: acronym, length: range.count,
      date: date)
  }

  private func date(_ range: Range<Int>, dotted: Bool) -> UInt16 {
    guard range.count >= 3, range.count <= 10 else { return 0 }
    var parts: [UInt16] = [0]
    for scalar in scalars[range] {
      if Letters.isDigit(scalar) {
        parts[parts.count - 1] = parts[parts.count - 1] &* 10 &+ UInt16(scalar - 0x30)
      } else if scalar == 0x2f || scalar == 0x2d || (scalar == 0x2e && dotted) {
        parts.append(0)
      } else {
        return 0
      }
    }
    guard parts.count == 2 || parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]) else {
      return 0
    }
    return parts[1] * 32 + parts[0]
  }

  /// `. ! ? : ; " “ ”` and line ends.
  private static func closesSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2e, 0x21, 0x3f, 0x3a, 0x3b, 0x22, 0x201c, 0x201d, 0x0a: true
    default: false
    }
  }
}

/// Words after which `9.10` is a date.
enum DateWords {
  static let hashes: Set<UInt64> = Set(
    ["ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "nay", "qua", "đến", "từ", "và"].compactMap {
      TokenStream($0).firstWordHash
    })
}

extension TokenStream {
  /// Hash of the first word; does not look at dates, so that ``DateWords`` can be built with it.
  var firstWordHash: UInt64? {
    let end = scalars.firstIndex { !Letters.isLetter($0) } ?? scalars.endIndex
    return end > 0 ? token(0..<end, .word, opens: true).hash : nil
  }
}
