/// A word-by-word comparison of an abstract's sentence with a source's sentence: which words are the same, in order.
///
/// Longest common subsequence that prefers unbroken runs; O(n · m) with both lengths capped.
struct SentenceAlignment {
  static let longest = 160
  /// Per word of the abstract's sentence: the word of the source's sentence, or -1. Both count from the sentence start.
  let partner: [Int]
  /// Part of the abstract's words that have a partner.
  let matched: Double

  init(_ left: [UInt64], _ right: [UInt64]) {
    let rows = min(left.count, SentenceAlignment.longest)
    let columns = min(right.count, SentenceAlignment.longest)
    let width = columns + 1
    // Twice the number of partners, plus one for each that follows its neighbour.
    var best = Array(repeating: Int32(0), count: (rows + 1) * width)
    var running = Array(repeating: false, count: (rows + 1) * width)
    for row in stride(from: 1, through: rows, by: 1) {
      for column in stride(from: 1, through: columns, by: 1) {
        let here = row * width + column
        let up = best[here - width]
        let side = best[here - 1]
        best[here] = max(up, side)
        if left[row - 1] == right[column - 1] {
          let corner = here - width - 1
          let gain = best[corner] + 2 + (running[corner] ? 1 : 0)
          if gain >= best[here] {
            best[here] = gain
            running[here] = true
          }
        }
      }
    }
    var partner = Array(repeating: -1, count: left.count)
    var row = rows
    var column = columns
    var count = 0
    while row > 0, column > 0 {
      let here = row * width + column
      if running[here] {
        partner[row - 1] = column - 1
        count += 1
        row -= 1
        column -= 1
      } else if best[here - width] >= best[here - 1] {
        row -= 1
      } else {
        column -= 1
      }
    }
    self.partner = partner
    matched = rows > 0 ? Double(count) / Double(rows) : 0
  }

  /// What stands in the source in the place of `range`: between the partners of its nearest neighbours (two words at most
  /// away). Nil when the place cannot be told.
  func slot(of range: Range<Int>, rightCount: Int) -> Range<Int>? {
    var low: Int?
    if range.lowerBound == 0 { low = 0 }
    for step in 1...2 where low == nil && range.lowerBound - step >= 0 {
      if partner[range.lowerBound - step] >= 0 {
        low = partner[range.lowerBound - step] + 1
      } else if range.lowerBound - step == 0 {
        low = 0
      }
    }
    var high: Int?
    if range.upperBound == partner.count { high = rightCount }
    for step in 0...1 where high == nil && range.upperBound + step < partner.count {
      if partner[range.upperBound + step] >= 0 {
        high = partner[range.upperBound + step]
      } else if range.upperBound + step == partner.count - 1 {
        high = rightCount
      }
    }
    guard let low, let high, low <= high else { return nil }
    return low..<high
  }
}
