extension Tokenizer {
  /// Bytes that end a tag name: white space, `/`, `>`; NUL stops the fast loop too.
  private static let tagNameStops: UInt64 = 0x4000_8001_0000_3601
  /// Bytes that end an attribute name: the same and `=`.
  private static let attributeNameStops: UInt64 = 0x6000_8001_0000_3601

  /// True when the `<` at `place` opens a tag, comment or declaration; otherwise it is text.
  @inline(__always)
  func opensMarkup(_ place: Int) -> Bool {
    guard place &+ 1 < sourceCount else { return false }
    let next = base[place &+ 1]
    if ASCII.isLetter(next) || next == 0x21 || next == 0x3F { return true }
    return next == 0x2F && place &+ 2 < sourceCount
  }

  /// Reads what the `<` at `place` opens; false when it yields no token.
  mutating func readMarkup(_ place: Int) -> Bool {
    let next = base[place &+ 1]
    if ASCII.isLetter(next) { return readTag(nameAt: place &+ 1, isEnd: false) }
    switch next {
    case 0x21: return readDeclaration(place + 2)
    case 0x3F: return readBogusComment(place + 1)
    default:
      if ASCII.isLetter(base[place &+ 2]) { return readTag(nameAt: place &+ 2, isEnd: true) }
      if base[place &+ 2] != 0x3E { return readBogusComment(place + 2) }
      position = place + 3
      return false
    }
  }

  /// Tag name and attributes up to `>`; false when the input ends inside, which drops the tag.
  mutating func readTag(nameAt start: Int, isEnd: Bool) -> Bool {
    position = start
    let name = readName(stops: Tokenizer.tagNameStops, isTag: true)
    let firstAttribute = attributes.count
    token.isSelfClosing = false
    guard readAttributes() else {
      attributes.removeSubrange(firstAttribute...)
      position = sourceCount
      return false
    }
    if isEnd && attributes.count > firstAttribute { attributes.removeSubrange(firstAttribute...) }
    token.kind = isEnd ? .endTag : .startTag
    token.name = name
    token.tag = Int(name) < knownTags.count ? knownTags[Int(name)] : .unknown
    token.start = UInt32(truncatingIfNeeded: firstAttribute)
    token.count = UInt32(truncatingIfNeeded: attributes.count &- firstAttribute)
    return true
  }

  /// Interns the lower-case name at `position` and stops after it.
  @inline(__always)
  private mutating func readName(stops: UInt64, isTag: Bool) -> UInt32 {
    var place = position
    var packed: UInt64 = 0
    var length = 0
    while place < sourceCount {
      let byte = base[place]
      if byte < 64 && stops >> UInt64(byte) & 1 == 1 { break }
      if length < 8 { packed |= UInt64(ASCII.lowercase(byte)) << UInt64(length &* 8) }
      length &+= 1
      place &+= 1
    }
    if length == 0 || length > 8 || (place < sourceCount && base[place] == 0) {
      return readUnusualName(stops: stops, isTag: isTag)
    }
    position = place
    return isTag
      ? tagNames.intern(packed: packed, length: length) : attributeNames.intern(packed: packed, length: length)
  }

  /// A name that is long, holds NUL, or begins with a byte that elsewhere ends it (`=`).
  @inline(never)
  private mutating func readUnusualName(stops: UInt64, isTag: Bool) -> UInt32 {
    scratch.removeAll(keepingCapacity: true)
    var place = position
    while place < sourceCount {
      let byte = base[place]
      if byte == 0 {
        scratch.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else if byte < 64 && stops >> UInt64(byte) & 1 == 1 && !(byte == 0x3D && place == position) {
        break
      } else {
        scratch.append(ASCII.lowercase(byte))
      }
      place &+= 1
    }
    position = place
    return isTag ? tagNames.intern(scratch) : attributeNames.intern(scratch)
  }

  private mutating func readAttributes() -> Bool {
    let first = attributes.count
    tagSerial &+= 1
    while true {
      skipSpace()
      guard position < sourceCount else { return false }
      switch base[position] {
      case 0x3E:
        position &+= 1
        return true
      case 0x2F:
        position &+= 1
        if position < sourceCount && base[position] == 0x3E {
          token.isSelfClosing = true
          position &+= 1
          return true
        }
      default:
        let name = readName(stops: Tokenizer.attributeNameStops, isTag: false)
        skipSpace()
        var record = AttributeRecord(name: name, start: 0, count: 0)
        if position < sourceCount && base[position] == 0x3D {
          position &+= 1
          guard readValue(into: &record) else { return false }
        }
        keep(record, first: first)
      }
    }
  }

  /// Keeps the attribute unless the tag already has one of that name.
  @inline(__always)
  private mutating func keep(_ record: AttributeRecord, first: Int) {
    let name = Int(record.name)
    if name >= lastSeen.count {
      lastSeen.append(contentsOf: repeatElement(0, count: max(64, name &+ 1 &- lastSeen.count)))
    }
    if lastSeen[name] == tagSerial { return }
    lastSeen[name] = tagSerial
    attributes.append(record)
  }

  @inline(__always)
  func isSpace(at place: Int) -> Bool { place < sourceCount && ASCII.isSpace(base[place]) }

  @inline(__always)
  mutating func skipSpace() {
    while isSpace(at: position) { position &+= 1 }
  }

  /// The value after `=`; false at the end of input.
  private mutating func readValue(into record: inout AttributeRecord) -> Bool {
    skipSpace()
    guard position < sourceCount else { return false }
    let quote = base[position]
    if quote == 0x3E { return true }
    guard quote == 0x22 || quote == 0x27 else {
      readUnquotedValue(into: &record)
      return true
    }
    let start = position + 1
    var end = scan(start, for: quote, 0x26)
    var isPlain = true
    if end < sourceCount && base[end] == 0x26 {
      isPlain = false
      end = scan(end, for: quote, quote)
    }
    guard end < sourceCount else { return false }
    position = end + 1
    setValue(of: &record, start, end, isPlain: isPlain)
    return true
  }

  private mutating func readUnquotedValue(into record: inout AttributeRecord) {
    let start = position
    var isPlain = true
    while position < sourceCount && !ASCII.isSpace(base[position]) && base[position] != 0x3E {
      if base[position] == 0x26 { isPlain = false }
      position &+= 1
    }
    setValue(of: &record, start, position, isPlain: isPlain)
  }

  private mutating func setValue(of record: inout AttributeRecord, _ start: Int, _ end: Int, isPlain: Bool) {
    if isPlain && !containsNUL(start, end) {
      record.start = UInt32(truncatingIfNeeded: start)
      record.count = UInt32(truncatingIfNeeded: end - start)
      return
    }
    let copied = side.count
    var runStart = start
    var place = start
    while place < end {
      guard base[place] == 0x26 else {
        place += 1
        continue
      }
      let reference = reference(at: place, inAttribute: true)
      guard reference.length > 0 && place + reference.length <= end else {
        place += 1
        continue
      }
      copyReplacingNUL(runStart, place)
      append(reference)
      place += reference.length
      runStart = place
    }
    copyReplacingNUL(runStart, end)
    record.start = UInt32(truncatingIfNeeded: sourceCount + copied)
    record.count = UInt32(truncatingIfNeeded: side.count - copied)
  }
}
