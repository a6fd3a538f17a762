extension TreeBuilder {
  /// How many bytes of the present character token are white space, from its start.
  func leadingSpace() -> UInt32 {
    tokenizer.withBytes(token.start, token.count) { bytes in
      var count = 0
      while count < bytes.count && ASCII.isSpace(bytes[count]) { count &+= 1 }
      return UInt32(truncatingIfNeeded: count)
    }
  }

  /// Takes the leading white space off the present character token; true when nothing is left.
  mutating func skipLeadingSpace() -> Bool {
    dropLeading(leadingSpace())
  }

  /// Inserts the leading white space of the present character token; true when nothing is left.
  mutating func insertLeadingSpace() -> Bool {
    let space = leadingSpace()
    if space > 0 { insertText(token.start, space) }
    return dropLeading(space)
  }

  private mutating func dropLeading(_ count: UInt32) -> Bool {
    tokenizer.token.start += count
    tokenizer.token.count -= count
    return token.count == 0
  }

  /// Inserts a range of text at the appropriate place, joined to a text that stands right before.
  @inline(__always)
  mutating func insertText(_ start: UInt32, _ count: UInt32) {
    insertText(start, count, at: insertionPlace())
  }

  @inline(__always)
  mutating func insertText(_ start: UInt32, _ count: UInt32, at place: Place) {
    if count == 0 || place.parent == 0 { return }
    let previous =
      place.next == NodeRecord.none
      ? nodes[Int(place.parent)].lastChild : nodes[Int(place.next)].previousSibling
    if previous != NodeRecord.none && nodes[Int(previous)].kind == .text {
      return extend(previous, start, count)
    }
    attach(append(NodeRecord(kind: .text, start: start, count: count)), at: place)
  }

  /// Appends to a text node: in place when the bytes follow on, else in the side buffer, where room doubles each time so
  /// that the cost stays linear however often a text grows.
  private mutating func extend(_ node: UInt32, _ start: UInt32, _ count: UInt32) {
    let old = nodes[Int(node)]
    let limit = UInt32(truncatingIfNeeded: tokenizer.sourceCount)
    if old.start &+ old.count == start && (start < limit) == (old.start < limit) {
      nodes[Int(node)].count = old.count &+ count
      return
    }
    let addition = Array(tokenizer.withBytes(start, count) { Array($0) })
    let used = Int(old.count)
    if used + addition.count <= Int(old.name) {
      let from = Int(old.start) - tokenizer.sourceCount + used
      tokenizer.side.replaceSubrange(from..<(from + addition.count), with: addition)
    } else {
      let text = tokenizer.withBytes(old.start, old.count) { Array($0) } + addition
      nodes[Int(node)].start = UInt32(truncatingIfNeeded: tokenizer.sourceCount + tokenizer.side.count)
      tokenizer.side.append(contentsOf: text)
      tokenizer.side.append(contentsOf: repeatElement(0x20, count: text.count))
      nodes[Int(node)].name = UInt32(truncatingIfNeeded: text.count * 2)
    }
    nodes[Int(node)].count = old.count &+ count
  }

  /// Splits a range at its NULs and hands on the pieces between.
  func pieces(_ start: UInt32, _ count: UInt32, hasNUL: Bool) -> [(start: UInt32, count: UInt32)] {
    if !hasNUL { return [(start, count)] }
    return tokenizer.withBytes(start, count) { bytes in
      var pieces: [(start: UInt32, count: UInt32)] = []
      var from = 0
      for place in 0...bytes.count where place == bytes.count || bytes[place] == 0 {
        if place > from { pieces.append((start + UInt32(from), UInt32(place - from))) }
        from = place + 1
      }
      return pieces
    }
  }

  /// Inserts the present characters without their NULs.
  mutating func insertCharactersDroppingNUL() {
    for piece in pieces(token.start, token.count, hasNUL: token.hasNUL) { insertText(piece.start, piece.count) }
  }

  /// Inserts only the white space among the present characters (frameset pages).
  mutating func insertOnlySpace() {
    let flags = tokenizer.withBytes(token.start, token.count) { $0.map { ASCII.isSpace($0) } }
    for (place, isSpace) in flags.enumerated() where isSpace {
      insertText(token.start + UInt32(truncatingIfNeeded: place), 1)
    }
  }

  func isAllSpace(_ start: UInt32, _ count: UInt32) -> Bool {
    tokenizer.withBytes(start, count) { $0.allSatisfy { ASCII.isSpace($0) } }
  }
}
