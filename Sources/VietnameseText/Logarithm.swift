/// The natural logarithm without Foundation: range reduction and the series of atanh; relative error below 1e-12.
enum Logarithm {
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value > 0 ? .infinity : -.infinity }
    var significand = value.significand
    var exponent = Double(value.exponent)
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    for _ in 0..<18 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }

  /// e to the power of `value`: halving of the argument, the series, squaring; relative error below 1e-9.
  static func exponential(_ value: Double) -> Double {
    let bounded = min(700, max(-700, value))
    let small = bounded / 1024
    var term = 1.0
    var sum = 1.0
    for index in 1..<8 {
      term *= small / Double(index)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
