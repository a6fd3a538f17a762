/// Reads numbers as the Vietnamese press writes them: decimal comma, thousands dot, and words for 1 to 10.
enum NumberReading {
  /// Every sensible reading: `5.000` is 5000, `5,5` is 5.5, `5,000` may be either, `4.5` is 4.5.
  static func readings(_ scalars: ArraySlice<UInt32>) -> [Double] {
    var groups: [[UInt32]] = [[]]
    var separators: [UInt32] = []
    for scalar in scalars {
      if Letters.isDigit(scalar) {
        groups[groups.count - 1].append(scalar - 0x30)
      } else {
        separators.append(scalar)
        groups.append([])
      }
    }
    guard groups.count <= 6, groups.allSatisfy({ $0.count <= 15 }) else { return [] }
    let whole = value(groups.flatMap { $0 })
    if separators.isEmpty { return [whole] }
    let thousands = groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.first?.count ?? 0) <= 3
    if Set(separators).count == 1, separators.count > 1 { return thousands ? [whole] : [] }
    let last = groups[groups.count - 1]
    let front = value(groups.dropLast().flatMap { $0 })
    let decimal = front + value(last) / power(last.count)
    if separators.count > 1 { return [decimal] }
    if separators[0] == 0x2e { return thousands ? [whole] : [decimal] }
    return thousands ? [decimal, whole] : [decimal]
  }

  /// One to ten in words.
  static let words: [UInt64: Double] = Dictionary(
    [
      ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
      ("mười", 10),
    ].map { (WordForm.hash($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })

  /// nghìn, ngàn, triệu, tỷ, tỉ.
  static let scales: [UInt64: Double] = Dictionary(
    [("nghìn", 1e3), ("ngàn", 1e3), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9), ("vạn", 1e4)].map {
      (WordForm.hash($0.0), $0.1)
    },
    uniquingKeysWith: { first, _ in first })

  private static func value(_ digits: [UInt32]) -> Double { digits.reduce(0) { $0 * 10 + Double($1) } }

  private static func power(_ count: Int) -> Double { (0..<count).reduce(1) { product, _ in product * 10 } }
}
