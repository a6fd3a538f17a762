extension Tokenizer {
  /// Data state: text with character references, up to the next tag, comment or declaration.
  mutating func readData() -> Bool {
    var runStart = position
    var place = position
    var copied = -1
    while true {
      place = scan(place, for: 0x3C, 0x26)
      if place >= sourceCount { break }
      if base[place] == 0x26 {
        place = resolve(at: place, runStart: &runStart, copied: &copied)
        continue
      }
      if !opensMarkup(place) {
        place &+= 1
        continue
      }
      if place == runStart && copied < 0 { return readMarkup(place) }
      break
    }
    return finishRun(runStart, place, copied)
  }

  /// RCDATA state (`title`, `textarea`): text with character references, up to its own end tag.
  mutating func readRCDATA() -> Bool {
    var runStart = position
    var place = position
    var copied = -1
    while true {
      place = scan(place, for: 0x3C, 0x26)
      if place >= sourceCount { break }
      if base[place] == 0x26 {
        place = resolve(at: place, runStart: &runStart, copied: &copied)
        continue
      }
      if !closesRawText(place) {
        place &+= 1
        continue
      }
      if place == runStart && copied < 0 { return readRawTextEnd(place) }
      break
    }
    if containsNUL(runStart, place) {
      if copied < 0 { copied = side.count }
      copyReplacingNUL(runStart, place)
      runStart = place
    }
    return finishRun(runStart, place, copied)
  }

  /// RAWTEXT state (`style`, `iframe`, …): everything up to its own end tag.
  mutating func readRawText() -> Bool {
    var place = position
    while true {
      place = scan(place, for: 0x3C, 0x3C)
      if place >= sourceCount || closesRawText(place) { break }
      place &+= 1
    }
    return finishRawText(place)
  }

  mutating func readPlaintext() -> Bool {
    finishRawText(sourceCount)
  }

  /// CDATA section: everything up to `]]>`.
  mutating func readCDATA() -> Bool {
    let start = position
    var place = start
    contentModel = .data
    while true {
      place = scan(place, for: 0x5D, 0x5D)
      if place >= sourceCount { break }
      if place + 2 < sourceCount && base[place + 1] == 0x5D && base[place + 2] == 0x3E { break }
      place += 1
    }
    position = min(place + 3, sourceCount)
    if place == start { return false }
    emitCharacters(source: start, place)
    return true
  }

  /// Emits the raw text up to `place`, or reads the end tag that stands there.
  mutating func finishRawText(_ place: Int) -> Bool {
    let start = position
    if place == start { return place < sourceCount && readRawTextEnd(place) }
    position = place
    guard containsNUL(start, place) else {
      emitCharacters(source: start, place)
      return true
    }
    let copied = side.count
    copyReplacingNUL(start, place)
    emitCharacters(side: copied)
    return true
  }

  mutating func readRawTextEnd(_ place: Int) -> Bool {
    contentModel = .data
    return readTag(nameAt: place + 2, isEnd: true)
  }

  /// True when `</name` stands at `place`, the name is the awaited one and ends there.
  func closesRawText(_ place: Int) -> Bool {
    let length = rawTextEnd.count
    guard length > 0, place + 2 + length < sourceCount, base[place + 1] == 0x2F else { return false }
    for index in 0..<length where ASCII.lowercase(base[place + 2 + index]) != rawTextEnd[index] { return false }
    let next = base[place + 2 + length]
    return ASCII.isSpace(next) || next == 0x2F || next == 0x3E
  }

  /// Ends a run of text at `place`; false when it is empty.
  private mutating func finishRun(_ runStart: Int, _ place: Int, _ copied: Int) -> Bool {
    position = place
    if copied >= 0 {
      side.append(contentsOf: UnsafeBufferPointer(start: base + runStart, count: place - runStart))
      emitCharacters(side: copied)
      return true
    }
    if place == runStart { return false }
    emitCharacters(source: runStart, place)
    return true
  }

  /// Puts the meaning of the reference at `place` into the side buffer, the text before it first.
  /// Returns the place after it; one on when it is only an ampersand.
  private mutating func resolve(at place: Int, runStart: inout Int, copied: inout Int) -> Int {
    let reference = reference(at: place, inAttribute: false)
    if reference.length == 0 { return place + 1 }
    if copied < 0 { copied = side.count }
    let run = UnsafeBufferPointer(start: base + runStart, count: place - runStart)
    if contentModel == .rcdata && containsNUL(runStart, place) {
      copyReplacingNUL(runStart, place)
    } else {
      side.append(contentsOf: run)
    }
    append(reference)
    runStart = place + reference.length
    return runStart
  }
}
