/// An exact decimal number: `digits` times ten to the power of `-scale`.
struct DecimalNumber: Hashable {
  var digits: Int
  var scale: Int

  /// Moves the point: 3.6 shifted by 9 is 3600000000.
  func shifted(by magnitude: Int) -> DecimalNumber { DecimalNumber(digits: digits, scale: scale - magnitude) }

  /// Plain decimal text with a point, without trailing zeros: `3600000000`, `23.3`.
  var text: String {
    if scale <= 0 { return digits == 0 ? "0" : String(digits) + String(repeating: "0", count: -scale) }
    var padded = String(digits)
    if padded.count <= scale { padded = String(repeating: "0", count: scale - padded.count + 1) + padded }
    let whole = padded.dropLast(scale)
    var fraction = padded.suffix(scale)
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(whole) : whole + "." + fraction
  }
}

/// Reads numbers as Vietnamese writes them: comma before decimals, dots between thousands.
enum NumberReader {
  static func number(_ scan: Scan, at index: Int) -> (number: DecimalNumber, end: Int)? {
    guard scan.isNumber(index) else { return nil }
    var value = scan.tokens[index].number
    var end = index + 1
    while let group = group(scan, end), scan.tokens[index].digits <= 3, value < 1_000_000_000_000 {
      value = value * 1_000 + group
      end += 2
    }
    var scale = 0
    let comma = scan.isMark(end, ",")
    if comma || scan.isMark(end, ".") && end == index + 1, scan.touches(end), scan.isNumber(end + 1),
      scan.touches(end + 1)
    {
      let decimals = scan.tokens[end + 1]
      let isVersion = scan.isMark(end + 2, ".") && scan.touches(end + 2) && scan.isNumber(end + 3)
      if decimals.digits <= 4, !isVersion, value < 100_000_000_000 {
        for _ in 0..<decimals.digits { value *= 10 }
        value += decimals.number
        scale = decimals.digits
        end += 2
      }
    }
    return (DecimalNumber(digits: value, scale: scale), end)
  }

  /// `.116`: a dot and exactly three digits.
  private static func group(_ scan: Scan, _ index: Int) -> Int? {
    guard scan.isMark(index, "."), scan.touches(index), scan.isNumber(index + 1), scan.touches(index + 1),
      scan.tokens[index + 1].digits == 3
    else { return nil }
    return scan.tokens[index + 1].number
  }
}
