/// The tokens of one text with the helpers that every scanner needs.
struct Scan {
  let bytes: [UInt8]
  let tokens: [Token]
  let published: PublicationDate?
  var count: Int { tokens.count }

  /// The text as given between two tokens (the second excluded).
  func text(_ first: Int, _ end: Int) -> String {
    guard first < end, end <= tokens.count else { return "" }
    return String(decoding: bytes[Int(tokens[first].byteStart)..<Int(tokens[end - 1].byteEnd)], as: UTF8.self)
  }

  func isWord(_ index: Int, _ key: UInt64) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].key == key
  }

  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(scalar)
  }

  func isDash(_ index: Int) -> Bool {
    isMark(index, "-") || isMark(index, "–") || isMark(index, "—") || isMark(index, "‑")
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .number && tokens[index].number >= 0
  }

  func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .word }

  func has(_ index: Int, _ wordClass: WordClass) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
      && !tokens[index].classes.isDisjoint(with: wordClass)
  }

  /// The token touches the one before it.
  func touches(_ index: Int) -> Bool { index > 0 && index < tokens.count && !tokens[index].spaced }

  func spaced(_ index: Int) -> Bool { index < tokens.count && tokens[index].spaced }

  /// No sentence ends between token `index - 1` and token `index`.
  func isSentenceEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if token.kind == .lineBreak { return true }
    guard token.kind == .mark else { return false }
    switch token.key {
    case 0x21, 0x3f, 0x3b, 0x2026: return true
    case 0x2e: return index + 1 >= tokens.count || tokens[index + 1].spaced || tokens[index + 1].kind == .lineBreak
    default: return false
    }
  }
}
