/// Something a text states, in a form that can be compared.
struct Claim {
  enum Value {
    /// Possible readings of the number with its scale, and the word after it (0 when none).
    case figure([Double], unit: UInt64)
    case date(DateReading)
    case entity([UInt64])
    case document([UInt64])
    case quotation([UInt64])
  }
  let kind: GroundedClaim.Kind
  /// Indices of tokens in the text.
  let tokens: Range<Int>
  let value: Value

  var isEntity: Bool {
    if case .entity = value { return true }
    return false
  }
}

/// Day, month and year as far as written; 0 where not.
struct DateReading: Hashable {
  let day: Int
  let month: Int
  let year: Int

  /// The same as far as both say something, and both say something in common.
  func agrees(with other: DateReading) -> Bool {
    var common = false
    for (mine, theirs) in [(day, other.day), (month, other.month), (year, other.year)] where mine != 0 && theirs != 0 {
      if mine != theirs { return false }
      common = true
    }
    return common
  }
}
