/// What ``XMLScanner`` tells while it reads.
protocol XMLEventSink {
  /// `name` is the range of the qualified name in the source.
  mutating func start(_ name: Range<Int>, _ attributes: XMLAttributes)
  mutating func end(_ name: Range<Int>)
  /// Text with references decoded, in pieces; CDATA comes the same way.
  mutating func text(_ bytes: ArraySlice<UInt8>)
  /// The sink has seen enough.
  var isFinished: Bool { get }
}

/// A forgiving scanner of XML text in UTF-8: it never fails, never expands declared entities and never looks at a
/// document type declaration. Linear in the size of the input.
///
/// What is no markup (a bare `&`, a `<` without a name) is text. A file that is cut off keeps what was complete, and the
/// text of an open CDATA section.
struct XMLScanner {
  private let bytes: [UInt8]
  private var position = 0
  /// Terminators that are known not to occur any more: a later search for them would be wasted time.
  private var exhausted: Set<UInt8> = []
  private(set) var isTruncated = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole input. Returns true when it ended in the middle of markup.
  static func scan<Sink: XMLEventSink>(_ bytes: [UInt8], into sink: inout Sink) -> Bool {
    var scanner = XMLScanner(bytes)
    scanner.run(&sink)
    return scanner.isTruncated
  }

  private mutating func run<Sink: XMLEventSink>(_ sink: inout Sink) {
    while position < bytes.count, !sink.isFinished {
      if bytes[position] == 0x3c { markup(&sink) } else { characters(&sink) }
    }
  }

  private mutating func characters<Sink: XMLEventSink>(_ sink: inout Sink) {
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3c { break }
      guard byte == 0x26 else {
        position += 1
        continue
      }
      var decoded: [UInt8] = []
      let used = CharacterReferences.decode(bytes, at: position, end: bytes.count, strict: true, into: &decoded)
      guard used > 0 else {
        position += 1
        continue
      }
      if start < position { sink.text(bytes[start..<position]) }
      sink.text(decoded[...])
      position += used
      start = position
    }
    if start < position { sink.text(bytes[start..<position]) }
  }

  private mutating func markup<Sink: XMLEventSink>(_ sink: inout Sink) {
    guard position + 1 < bytes.count else {
      position = bytes.count
      isTruncated = true
      return
    }
    switch bytes[position + 1] {
    case 0x21: declaration(&sink)
    case 0x3f: position = find(0x3f, then: 0x3e, from: position + 2).map { $0 + 2 } ?? skipOne()
    case 0x2f: endTag(&sink)
    case let byte where Bytes.isLetter(byte) || byte == 0x5f || byte == 0x3a || byte >= 0x80: startTag(&sink)
    default: literal(&sink)
    }
  }

  private mutating func literal<Sink: XMLEventSink>(_ sink: inout Sink) {
    sink.text(bytes[position...position])
    position += 1
  }

  /// After a processing instruction without end: go on behind its `<?`.
  private mutating func skipOne() -> Int {
    isTruncated = true
    return position + 2
  }

  private mutating func declaration<Sink: XMLEventSink>(_ sink: inout Sink) {
    if Bytes.matches(bytes, at: position, "<![cdata[") {
      let start = position + 9
      if let end = findCDATAEnd(from: start) {
        if start < end { sink.text(bytes[start..<end]) }
        position = end + 3
      } else {
        isTruncated = true
        if start < bytes.count { sink.text(bytes[start...]) }
        position = bytes.count
      }
    } else if Bytes.matches(bytes, at: position, "<!--") {
      skipComment()
    } else if Bytes.matches(bytes, at: position, "<!doctype") {
      skipDocumentType()
    } else {
      literal(&sink)
    }
  }

  private mutating func skipComment() {
    var index = position + 4
    if !exhausted.contains(0x2d) {
      while index + 2 < bytes.count {
        if bytes[index] == 0x2d, bytes[index + 1] == 0x2d, bytes[index + 2] == 0x3e {
          position = index + 3
          return
        }
        index += 1
      }
      exhausted.insert(0x2d)
    }
    isTruncated = true
    position += 4
  }

  /// Skips `<!DOCTYPE … [ … ]>` unread.
  private mutating func skipDocumentType() {
    var index = position + 9
    var depth = 0
    var quote: UInt8 = 0
    while index < bytes.count, !exhausted.contains(0x5b) {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x5b {
        depth += 1
      } else if byte == 0x5d {
        depth -= 1
      } else if byte == 0x3e, depth <= 0 {
        position = index + 1
        return
      }
      index += 1
    }
    isTruncated = true
    exhausted.insert(0x5b)
    position = find(0x3e, then: nil, from: position).map { $0 + 1 } ?? bytes.count
  }

  private func findCDATAEnd(from start: Int) -> Int? {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0x5d, bytes[index + 1] == 0x5d, bytes[index + 2] == 0x3e { return index }
      index += 1
    }
    return nil
  }

  private mutating func find(_ first: UInt8, then second: UInt8?, from start: Int) -> Int? {
    guard !exhausted.contains(first) else { return nil }
    var index = start
    while index < bytes.count {
      if bytes[index] == first {
        guard let second else { return index }
        if index + 1 < bytes.count, bytes[index + 1] == second { return index }
      }
      index += 1
    }
    exhausted.insert(first)
    return nil
  }

  private mutating func endTag<Sink: XMLEventSink>(_ sink: inout Sink) {
    let start = position + 2
    let nameEnd = nameEnd(from: start)
    guard nameEnd > start else { return literal(&sink) }
    var index = nameEnd
    while index < bytes.count, bytes[index] != 0x3e, bytes[index] != 0x3c { index += 1 }
    if index == bytes.count { isTruncated = true }
    sink.end(start..<nameEnd)
    position = index < bytes.count && bytes[index] == 0x3e ? index + 1 : index
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard Bytes.isAlphanumeric(byte) || byte == 0x3a || byte == 0x2d || byte == 0x5f || byte == 0x2e || byte >= 0x80
      else { break }
      index += 1
    }
    return index
  }

  private mutating func startTag<Sink: XMLEventSink>(_ sink: inout Sink) {
    let name = (position + 1)..<nameEnd(from: position + 1)
    var attributes = XMLAttributes(bytes: bytes)
    position = name.upperBound
    while true {
      while position < bytes.count, Bytes.isWhite(bytes[position]) { position += 1 }
      guard position < bytes.count else {
        isTruncated = true
        return
      }
      switch bytes[position] {
      case 0x3e:
        position += 1
        return sink.start(name, attributes)
      case 0x2f:
        position += 1
        if position < bytes.count, bytes[position] == 0x3e {
          position += 1
          sink.start(name, attributes)
          return sink.end(name)
        }
      case 0x3c:  // the tag was never closed
        return sink.start(name, attributes)
      default:
        attribute(&attributes)
      }
    }
  }

  private mutating func attribute(_ attributes: inout XMLAttributes) {
    let start = position
    let end = nameEnd(from: start)
    guard end > start else {
      position += 1
      return
    }
    position = end
    var index = end
    while index < bytes.count, Bytes.isWhite(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == 0x3d else { return }
    index += 1
    while index < bytes.count, Bytes.isWhite(bytes[index]) { index += 1 }
    guard index < bytes.count else {
      position = index
      return
    }
    let quote = bytes[index]
    let valueStart: Int
    if quote == 0x22 || quote == 0x27 {
      valueStart = index + 1
      index = valueStart
      while index < bytes.count, bytes[index] != quote { index += 1 }
      position = min(index + 1, bytes.count)
    } else {
      valueStart = index
      while index < bytes.count, !Bytes.isWhite(bytes[index]), bytes[index] != 0x3e, bytes[index] != 0x3c { index += 1 }
      position = index
    }
    if attributes.items.count < 256 { attributes.items.append(.init(name: start..<end, value: valueStart..<index)) }
  }
}
