/// What one look at the bytes of a block tells.
struct BlockShape: Sendable {
  var words = 0
  var commas = 0
  var sentenceMarks = 0
  var digits = 0
  var capitals = 0
  var startsUpper = false
  var startsLower = false
  var endsSentence = false
  var endsMark = false

  init(_ bytes: ArraySlice<UInt8>) {
    var inWord = false
    for byte in bytes {
      if byte <= 0x20 {
        inWord = false
        continue
      }
      if !inWord {
        words += 1
        inWord = true
      }
      switch byte {
      case 0x2c: commas += 1
      case 0x2e, 0x21, 0x3f: sentenceMarks += 1
      case 0x30...0x39: digits += 1
      case 0x41...0x5a: capitals += 1
      default: break
      }
    }
    if let first = bytes.first {
      startsUpper = (0x41...0x5a).contains(first)
      startsLower = (0x61...0x7a).contains(first)
    }
    guard let last = bytes.last else { return }
    // … and ” end in bytes A6 and 9D after E2 80; ideographic full stop is E3 80 82.
    let tail = Array(bytes.suffix(3))
    let isEllipsis = tail == [0xe2, 0x80, 0xa6]
    let isQuote = tail == [0xe2, 0x80, 0x9d] || tail == [0xe2, 0x80, 0x99] || tail == [0xc2, 0xbb]
    endsSentence = [0x2e, 0x21, 0x3f, 0x22].contains(last) || isEllipsis || isQuote || tail == [0xe3, 0x80, 0x82]
    endsMark = endsSentence || [0x3a, 0x29, 0x27].contains(last) || (tail.count > 1 && tail.suffix(2) == [0xc2, 0xbb])
  }
}
