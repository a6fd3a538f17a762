/// The tokenizer of the HTML standard (13.2.5), written as functions over the whole input instead of one state a byte.
///
/// Input: valid UTF-8 with LF line ends (see `InputStream`), which must outlive the tokenizer. Texts are ranges: offsets
/// below `sourceCount` lie in the input, the others in `side`, where text goes that had to be rewritten (character
/// references, NUL). Parse errors are not reported: no reader of news pages acts on them.
struct Tokenizer {
  /// What `<` and `&` mean at the moment.
  enum ContentModel: UInt8 { case data, rcdata, rawtext, script, plaintext, cdata }

  let base: UnsafePointer<UInt8>
  let sourceCount: Int
  let sourceHasNUL: Bool
  var position = 0
  var token = Token()
  var doctype = DoctypeToken()
  var contentModel = ContentModel.data
  /// True while the tree builder stands in foreign content, where `<![CDATA[` opens a section.
  var allowsCDATA = false
  /// The name that ends the present raw text, in lower case.
  var rawTextEnd: [UInt8] = []

  var side: [UInt8] = []
  var attributes: [AttributeRecord] = []
  var tagNames = NameTable.tags
  var attributeNames = NameTable.attributes
  var scratch: [UInt8] = []
  /// The serial number of the tag in which an attribute name was last seen, by name: finds duplicates in constant time.
  var lastSeen: [UInt32] = []
  var tagSerial: UInt32 = 0
  let references = CharacterReferences.standard
  let knownTags = HTMLTag.allCases

  init(_ source: UnsafePointer<UInt8>, count: Int, hasNUL: Bool) {
    base = source
    sourceCount = count
    sourceHasNUL = hasNUL
    attributes.reserveCapacity(count / 40)
  }

  /// Reads the next token into `token`; at the end of input, again and again `.end`.
  mutating func advance() {
    while true {
      let found =
        switch contentModel {
        case .data: readData()
        case .rcdata: readRCDATA()
        case .rawtext: readRawText()
        case .script: readScript()
        case .plaintext: readPlaintext()
        case .cdata: readCDATA()
        }
      if found { return }
      if position >= sourceCount {
        token.kind = .end
        return
      }
    }
  }

  /// The bytes of a range that a token or a node names.
  @inline(__always)
  func withBytes<Result>(_ start: UInt32, _ count: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = Int(start)
    if start < sourceCount {
      return body(UnsafeBufferPointer(start: base + start, count: Int(count)))
    }
    return side.withUnsafeBufferPointer {
      let low = min(start &- sourceCount, $0.count)
      return body(UnsafeBufferPointer(rebasing: $0[low..<min(low &+ Int(count), $0.count)]))
    }
  }

  /// The first place from `from` on that holds one of two bytes, or the end of input.
  @inline(__always)
  func scan(_ from: Int, for first: UInt8, _ second: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let a = ones &* UInt64(first)
    let b = ones &* UInt64(second)
    var place = from
    while place &+ 8 <= sourceCount {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      let x = word ^ a
      let y = word ^ b
      let hits = ((x &- ones) & ~x | (y &- ones) & ~y) & 0x8080_8080_8080_8080
      if hits != 0 { return place &+ (hits.trailingZeroBitCount >> 3) }
      place &+= 8
    }
    while place < sourceCount && base[place] != first && base[place] != second { place &+= 1 }
    return place
  }

  /// Copies input into `side`, writing U+FFFD for NUL.
  mutating func copyReplacingNUL(_ from: Int, _ to: Int) {
    for place in from..<to {
      if base[place] == 0 {
        side.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        side.append(base[place])
      }
    }
  }

  func containsNUL(_ from: Int, _ to: Int) -> Bool {
    sourceHasNUL && from < to && scan(from, for: 0, 0) < to
  }

  mutating func emitCharacters(source from: Int, _ to: Int) {
    token.kind = .characters
    token.start = UInt32(truncatingIfNeeded: from)
    token.count = UInt32(truncatingIfNeeded: to - from)
    token.hasNUL = containsNUL(from, to)
  }

  mutating func emitCharacters(side from: Int) {
    token.kind = .characters
    token.start = UInt32(truncatingIfNeeded: sourceCount + from)
    token.count = UInt32(truncatingIfNeeded: side.count - from)
    token.hasNUL = sourceHasNUL && side[from...].contains(0)
  }
}
