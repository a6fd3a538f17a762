/// One syllable, number, sign or address in a buffer of UTF-8.
struct Token: Sendable {
  /// Byte range in the buffer.
  var start: Int
  var end: Int
  /// Hash of the lower-case form; old and new tone placement give the same, digits count as one `0`.
  var hash: UInt32
  var shape: Shape
  /// Hashes of the letters before the first vowel and from it on, tones off; 0 where there are none.
  var onset: UInt32 = 0
  var rime: UInt32 = 0

  enum Shape: UInt8, Sendable {
    case punctuation, number, lower, capitalized, allCapitals, mixed, foreign, address
    /// End or begin of the sentence.
    case edge

    var isWord: Bool { self != .punctuation && self != .edge }
    var isCapital: Bool { self == .capitalized || self == .allCapitals }
  }

  static let edge = Token(start: 0, end: 0, hash: 1, shape: .edge)
}

/// The hash of token forms, shared with the training tool (`Tools/train-text`).
struct TokenHash {
  private var state: UInt32 = 0x811C_9DC5
  private var tones: UInt32 = 0
  private var lastZero = false

  @inline(__always)
  mutating func add(_ code: UInt32) {
    lastZero = false
    state = (state ^ code) &* 0x0100_0193
  }

  @inline(__always)
  mutating func addTone(_ tone: UInt8) { tones &+= UInt32(tone) }

  /// Digits count as one `0` a run.
  @inline(__always)
  mutating func addDigit() {
    if lastZero { return }
    add(0x30)
    lastZero = true
  }

  @inline(__always)
  var value: UInt32 {
    var x = (state ^ (tones &* 0x9E37_79B1))
    x ^= x >> 16
    x = x &* 0x7FEB_352D
    x ^= x >> 15
    return x
  }
}
