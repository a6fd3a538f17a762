/// A word, number or acronym part of a text that is checked.
struct ClaimToken: Sendable {
  let start: Int
  let end: Int
  let hash: UInt64
  let isCapitalized: Bool
  /// Its capital means nothing: it opens a sentence or a quotation.
  let opens: Bool
  let isNumber: Bool
  let isAcronym: Bool
  /// The scalar right before it when that is neither space nor letter, else 0.
  let before: UInt32
  /// The scalar right after it when it is no letter, else 0.
  let after: UInt32
}

/// A checked text: its tokens with acronyms spelled out, and its sentences.
struct ClaimText: Sendable {
  let text: ScalarText
  let tokens: [ClaimToken]
  let sentences: [Range<Int>]

  init(_ given: String) {
    text = ScalarText(given)
    let (tokens, sentences) = ClaimText.read(text.scalars)
    self.tokens = tokens
    self.sentences = sentences
  }

  private static func read(_ scalars: [UInt32]) -> ([ClaimToken], [Range<Int>]) {
    var tokens: [ClaimToken] = []
    var sentences: [Range<Int>] = []
    var first = 0
    var opens = true
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if Letters.isLetter(scalar) || Letters.isDigit(scalar) {
        let end = wordEnd(scalars, position)
        append(scalars, position..<end, opens: opens, to: &tokens)
        opens = false
        position = end
        continue
      }
      if endsSentence(scalars, position) {
        if first < tokens.count { sentences.append(first..<tokens.count) }
        first = tokens.count
        opens = true
      } else if scalar == 0x3a || scalar == 0x22 || scalar == 0x201c || scalar == 0x2018 || scalar == 0x2e {
        opens = true
      }
      position += 1
    }
    if first < tokens.count { sentences.append(first..<tokens.count) }
    return (tokens, sentences)
  }

  private static func endsSentence(_ scalars: [UInt32], _ position: Int) -> Bool {
    let scalar = scalars[position]
    if scalar == 0x0a || scalar == 0x21 || scalar == 0x3f || scalar == 0x3b || scalar == 0x2026 { return true }
    guard scalar == 0x2e else { return false }
    var next = position + 1
    while next < scalars.count, scalars[next] == 0x22 || scalars[next] == 0x201d || scalars[next] == 0x29 { next += 1 }
    guard next < scalars.count, scalars[next] != 0x20 else { return !isAbbreviation(scalars, position) }
    return false
  }

  /// `TP.`, `Th.`, single letters and acronyms before the dot.
  private static func isAbbreviation(_ scalars: [UInt32], _ dot: Int) -> Bool {
    var start = dot
    while start > 0, Letters.isLetter(scalars[start - 1]) { start -= 1 }
    let length = dot - start
    return length > 0 && length <= 3 && Letters.isUpper(scalars[start]) && dot + 2 < scalars.count
      && (length == 1 || Letters.isUpper(scalars[start + 1]) || scalars[dot + 1] != 0x20)
  }

  private static func wordEnd(_ scalars: [UInt32], _ start: Int) -> Int {
    var end = start
    let numeric = Letters.isDigit(scalars[start])
    while end < scalars.count {
      let scalar = scalars[end]
      if numeric {
        let joins = (scalar == 0x2e || scalar == 0x2c) && end + 1 < scalars.count && Letters.isDigit(scalars[end + 1])
        guard Letters.isDigit(scalar) || joins else { break }
      } else if !(Letters.isLetter(scalar) || Letters.isDigit(scalar)) {
        break
      }
      end += 1
    }
    return end
  }

  private static func append(_ scalars: [UInt32], _ range: Range<Int>, opens: Bool, to tokens: inout [ClaimToken]) {
    let slice = scalars[range]
    let isNumber = Letters.isDigit(scalars[range.lowerBound])
    let isAcronym = range.count > 1 && !isNumber && slice.allSatisfy { Letters.isUpper($0) || Letters.isDigit($0) }
    let composed = slice.contains(where: Letters.isCombining) ? NormalForm.composed(slice) : slice
    let hash = WordForm.hash(composed)
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : 0
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : 0
    let parts = isAcronym ? (Acronyms.spelled[hash] ?? [hash]) : [hash]
    for part in parts {
      tokens.append(
        ClaimToken(
          start: range.lowerBound, end: range.upperBound, hash: part,
          isCapitalized: Letters.isUpper(scalars[range.lowerBound]),
          opens: opens && !isAcronym, isNumber: isNumber, isAcronym: isAcronym, before: before, after: after))
    }
  }
}
