/// A text as an array of Unicode scalars, so that offsets are indices.
struct ScalarText: Sendable {
  let scalars: [UInt32]

  init(_ text: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    self.scalars = scalars
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[range] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The same with a space for each line end.
  func line(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[range] {
      if let scalar = Unicode.Scalar(value == 0x0a || value == 0x0d ? 0x20 : value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The words and numbers in `range`, left to right; linear.
  func tokens(in range: Range<Int>) -> [ScalarToken] {
    var result: [ScalarToken] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard Letters.isLetter(scalars[position]) || Letters.isDigit(scalars[position]) else {
        position += 1
        continue
      }
      let start = position
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      while position < range.upperBound, isInside(position, range) {
        hash = (hash ^ UInt64(Letters.lower(scalars[position]))) &* 0x0000_0100_0000_01b3
        position += 1
      }
      result.append(ScalarToken(start: start, end: position, hash: hash ^ (hash >> 29)))
    }
    return result
  }

  /// Letters and digits, and dots or commas between digits.
  private func isInside(_ position: Int, _ range: Range<Int>) -> Bool {
    let scalar = scalars[position]
    if Letters.isLetter(scalar) || Letters.isDigit(scalar) { return true }
    guard scalar == 0x2e || scalar == 0x2c, position > range.lowerBound, position + 1 < range.upperBound else {
      return false
    }
    return Letters.isDigit(scalars[position - 1]) && Letters.isDigit(scalars[position + 1])
  }
}

/// One word or number: where it stands and the hash of its lower-case form.
struct ScalarToken: Sendable {
  let start: Int
  let end: Int
  let hash: UInt64
}
