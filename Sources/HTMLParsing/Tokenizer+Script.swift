extension Tokenizer {
  /// Script data: everything up to `</script`, except inside `<!-- … <script> … </script> … -->`, where the first
  /// `</script` only closes the inner one (13.2.5.15–31, the "escaped" states).
  mutating func readScript() -> Bool {
    var place = position
    while true {
      place = scan(place, for: 0x3C, 0x3C)
      if place >= sourceCount || closesRawText(place) { break }
      guard startsComment(place) else {
        place &+= 1
        continue
      }
      // The two dashes may also be the first two of the closing `-->`.
      place = skipEscapedScript(from: place + 2)
      if place >= sourceCount || closesRawText(place) { break }
    }
    return finishRawText(place)
  }

  private func startsComment(_ place: Int) -> Bool {
    place + 3 < sourceCount && base[place + 1] == 0x21 && base[place + 2] == 0x2D && base[place + 3] == 0x2D
  }

  /// From the dashes of `<!--` to behind `-->`, or to the end tag that closes the script, or to the end of input.
  private func skipEscapedScript(from start: Int) -> Int {
    var place = start
    var isDouble = false
    while true {
      place = scan(place, for: 0x3C, 0x2D)
      if place >= sourceCount { return sourceCount }
      if base[place] == 0x2D {
        let end = endOfDashes(place)
        if end > place + 1 && end < sourceCount && base[end] == 0x3E { return end + 1 }
        place = end
      } else if isDouble {
        if isScriptWord(at: place + 2), base[place + 1] == 0x2F { isDouble = false }
        place += 1
      } else {
        if closesRawText(place) { return place }
        if isScriptWord(at: place + 1) { isDouble = true }
        place += 1
      }
    }
  }

  private func endOfDashes(_ place: Int) -> Int {
    var end = place
    while end < sourceCount && base[end] == 0x2D { end += 1 }
    return end
  }

  /// True when the word `script` stands at `place`, ended by white space, `/` or `>`.
  private func isScriptWord(at place: Int) -> Bool {
    guard place + 6 < sourceCount else { return false }
    let next = base[place + 6]
    guard ASCII.isSpace(next) || next == 0x2F || next == 0x3E else { return false }
    return ASCII.equal(UnsafeBufferPointer(start: base + place, count: 6), "script")
  }
}
