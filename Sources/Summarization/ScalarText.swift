/// A text as an array of Unicode scalars, so that offsets are indices.
struct ScalarText: Sendable {
  let scalars: [UInt32]

  init(_ text: String) {
    self.init(ScalarText.array(text))
  }

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars.map(\.value) }

  /// The scalars of `text`; faster than `Array(_:)`, which counts them first.
  static func array(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    return scalars
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
    result.reserveCapacity(range.count / 4)
    scalars.withUnsafeBufferPointer { scalars in
      var position = range.lowerBound
      while position < range.upperBound {
        guard Letters.isLetter(scalars[position]) || Letters.isDigit(scalars[position]) else {
          position += 1
          continue
        }
        let start = position
        var form = WordForm()
        while position < range.upperBound, ScalarText.isInside(scalars, position, range) {
          form.add(scalars[position])
          position += 1
        }
        result.append(ScalarToken(start: start, end: position, hash: form.hash))
      }
    }
    return result
  }

  /// Letters and digits, and dots or commas between digits.
  private static func isInside(
    _ scalars: UnsafeBufferPointer<UInt32>, _ position: Int, _ range: Range<Int>
  ) -> Bool {
    let scalar = scalars[position]
    if Letters.isLetter(scalar) || Letters.isDigit(scalar) { return true }
    guard scalar == 0x2e || scalar == 0x2c, position > range.lowerBound, position + 1 < range.upperBound else {
      return false
    }
    return Letters.isDigit(scalars[position - 1]) && Letters.isDigit(scalars[position + 1])
  }
}

/// One word or number: where it stands and its ``WordForm``.
struct ScalarToken: Sendable {
  let start: Int
  let end: Int
  let hash: UInt64
}
