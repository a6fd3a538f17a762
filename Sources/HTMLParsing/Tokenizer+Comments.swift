extension Tokenizer {
  /// What follows `<!`: comment, document type, CDATA section or a bogus comment.
  mutating func readDeclaration(_ place: Int) -> Bool {
    if starts(with: "--", at: place) { return readComment(place + 2) }
    if starts(with: "doctype", at: place) {
      readDoctype(place + 7)
      return true
    }
    if allowsCDATA && starts(with: "[CDATA[", at: place) && isUpperCase(place + 1, 5) {
      position = place + 7
      contentModel = .cdata
      return false
    }
    return readBogusComment(place)
  }

  /// Compares without regard to ASCII case.
  func starts(with word: StaticString, at place: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place + length <= sourceCount else { return false }
    return ASCII.equal(UnsafeBufferPointer(start: base + place, count: length), word)
  }

  private func isUpperCase(_ place: Int, _ count: Int) -> Bool {
    (place..<place + count).allSatisfy { base[$0] & 0x20 == 0 }
  }

  mutating func readBogusComment(_ start: Int) -> Bool {
    let end = scan(start, for: 0x3E, 0x3E)
    position = min(end + 1, sourceCount)
    emitComment(start, end)
    return true
  }

  /// A comment whose text starts at `start`, after `<!--`.
  private mutating func readComment(_ start: Int) -> Bool {
    if start < sourceCount && base[start] == 0x3E { return finishComment(start, start, after: start + 1) }
    if starts(with: "->", at: start) { return finishComment(start, start, after: start + 2) }
    var place = start
    while true {
      place = scan(place, for: 0x2D, 0x2D)
      if place >= sourceCount { break }
      if place + 2 < sourceCount && base[place + 1] == 0x2D {
        if base[place + 2] == 0x3E { return finishComment(start, place, after: place + 3) }
        if starts(with: "!>", at: place + 2) { return finishComment(start, place, after: place + 4) }
      }
      place += 1
    }
    return finishComment(start, endOfOpenComment(start), after: sourceCount)
  }

  /// Where the text of a comment ends that the input leaves open: before a terminator that had begun.
  private func endOfOpenComment(_ start: Int) -> Int {
    for terminator in ["--!", "--", "-"] as [StaticString] {
      let length = terminator.utf8CodeUnitCount
      if sourceCount - length >= start && starts(with: terminator, at: sourceCount - length) {
        return sourceCount - length
      }
    }
    return sourceCount
  }

  private mutating func finishComment(_ start: Int, _ end: Int, after: Int) -> Bool {
    position = after
    emitComment(start, end)
    return true
  }

  private mutating func emitComment(_ start: Int, _ end: Int) {
    token.kind = .comment
    if containsNUL(start, end) {
      let copied = side.count
      copyReplacingNUL(start, end)
      token.start = UInt32(truncatingIfNeeded: sourceCount + copied)
      token.count = UInt32(truncatingIfNeeded: side.count - copied)
    } else {
      token.start = UInt32(truncatingIfNeeded: start)
      token.count = UInt32(truncatingIfNeeded: end - start)
    }
  }
}
