extension CanonicalForm {
  /// NFC of a list of scalars.
  ///
  /// One liberty beyond the standard: on a Latin vowel the marks that make another letter (circumflex, breve, horn) are
  /// put before the tone, so that `á` + circumflex becomes `ấ`. Both orders look the same on paper.
  func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: mayChange) else { return scalars }
    var decomposed: [Unicode.Scalar] = []
    decomposed.reserveCapacity(scalars.count + scalars.count / 4)
    for scalar in scalars {
      if scalar.value < 0xC0 { decomposed.append(scalar) } else { decompose(scalar, into: &decomposed) }
    }
    reorder(&decomposed)
    return recompose(decomposed)
  }

  private func reorder(_ scalars: inout [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      guard CanonicalForm.combiningClass(scalars[index]) != 0 else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, CanonicalForm.combiningClass(scalars[end]) != 0 { end += 1 }
      if end - index > 1 {
        let latinVowel = index > 0 && CanonicalForm.isVowel(scalars[index - 1])
        let keyed = scalars[index..<end].enumerated().map { offset, mark in
          (key: CanonicalForm.order(of: mark, onVowel: latinVowel), offset: offset, mark: mark)
        }
        let sorted = keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
        for (offset, entry) in sorted.enumerated() { scalars[index + offset] = entry.mark }
      }
      index = end
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y": true
    default: false
    }
  }

  private static func order(of mark: Unicode.Scalar, onVowel: Bool) -> Int {
    // Horn (216) and dot below (220) stay first: that is where the composed letters expect them.
    if onVowel, mark.value == 0x302 || mark.value == 0x306 { return 229 }
    return Int(combiningClass(mark))
  }

  private func recompose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(scalars.count)
    var starter = -1
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let combining = CanonicalForm.combiningClass(scalar)
      if starter >= 0 {
        let blocked = starter != out.count - 1 && (lastClass >= combining || lastClass == 0)
        if !blocked, let whole = compose(out[starter], scalar) {
          out[starter] = whole
          continue
        }
      }
      if combining == 0 { starter = out.count }
      lastClass = combining
      out.append(scalar)
    }
    return out
  }
}
