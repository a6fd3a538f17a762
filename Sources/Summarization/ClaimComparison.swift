/// When two claims say the same.
enum ClaimComparison {
  enum Outcome { case same, other, incomparable }

  static func compare(_ claim: Claim, with source: Claim) -> Outcome {
    switch (claim.value, source.value) {
    case (.figure(let mine, let unit), .figure(let theirs, let sourceUnit)):
      let equal = mine.contains { value in theirs.contains { isEqual(value, $0) } }
      return equal && !differ(unit, sourceUnit) ? .same : .other
    case (.date(let mine), .date(let theirs)):
      return mine.agrees(with: theirs) ? .same : .other
    case (.entity(let mine), .entity(let theirs)):
      return holds(theirs, mine) || holds(mine, theirs) ? .same : .other
    case (.document(let mine), .document(let theirs)):
      return mine == theirs ? .same : .other
    default:
      return .incomparable
    }
  }

  /// Up to rounding of the binary form.
  static func isEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1e-9)
  }

  /// Both are units that measure, and not the same; other nouns may be put in other words.
  private static func differ(_ left: UInt64, _ right: UInt64) -> Bool {
    guard left != right, left != 0, right != 0 else { return false }
    return left == Words.percent || right == Words.percent
      || (Words.units.contains(left) && Words.units.contains(right))
  }

  static func holds(_ whole: [UInt64], _ part: [UInt64]) -> Bool {
    guard !part.isEmpty, whole.count >= part.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
