/// The shortest way from one row of numbers to another by leaving out and putting in.
///
/// Source: E. W. Myers, “An O(ND) difference algorithm and its variations”, Algorithmica 1 (1986), the greedy form; with
/// a bound on the number of changes and of comparisons, so that hostile input costs no more than long honest input.
enum WordAlignment {
  /// Changes after which two texts count as having nothing in common but their ends.
  private static let mostChanges = 1_200
  private static let mostComparisons = 6_000_000

  static func steps(from old: [Int32], to new: [Int32]) -> [TextDifference.Kind] {
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let left = Array(old[head..<(old.count - tail)])
    let right = Array(new[head..<(new.count - tail)])
    let equal = TextDifference.Kind.equal
    let middle =
      shortest(left, right)
      ?? Array(repeating: .delete, count: left.count) + Array(repeating: .insert, count: right.count)
    return Array(repeating: equal, count: head) + middle + Array(repeating: equal, count: tail)
  }

  /// nil beyond the bounds.
  private static func shortest(_ left: [Int32], _ right: [Int32]) -> [TextDifference.Kind]? {
    let most = min(left.count + right.count, mostChanges)
    // Furthest place in `left` on each diagonal; `trace` keeps the part of it that each round could touch.
    var reach = Array(repeating: Int32(0), count: 2 * most + 3)
    var trace: [[Int32]] = []
    var comparisons = 0
    let zero = most + 1
    for changes in 0...most {
      trace.append(Array(reach[(zero - changes - 1)...(zero + changes + 1)]))
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let (below, above) = (reach[zero + diagonal - 1], reach[zero + diagonal + 1])
        let goesDown = diagonal == -changes || (diagonal != changes && below < above)
        var x = Int(goesDown ? above : below + 1)
        var y = x - diagonal
        while x < left.count, y < right.count, left[x] == right[y] {
          x += 1
          y += 1
          comparisons += 1
        }
        comparisons += 1
        reach[zero + diagonal] = Int32(x)
        if x >= left.count, y >= right.count { return backwards(trace, left.count, right.count) }
      }
      if comparisons > mostComparisons { return nil }
    }
    return nil
  }

  private static func backwards(_ trace: [[Int32]], _ width: Int, _ height: Int) -> [TextDifference.Kind] {
    var steps: [TextDifference.Kind] = []
    var (x, y) = (width, height)
    for changes in stride(from: trace.count - 1, through: 0, by: -1) {
      let reach = trace[changes]
      let zero = changes + 1
      let diagonal = x - y
      let goesDown =
        diagonal == -changes || (diagonal != changes && reach[zero + diagonal - 1] < reach[zero + diagonal + 1])
      let before = goesDown ? diagonal + 1 : diagonal - 1
      let beforeX = changes == 0 ? 0 : Int(reach[zero + before])
      let beforeY = changes == 0 ? 0 : beforeX - before
      while x > beforeX, y > beforeY {
        steps.append(.equal)
        x -= 1
        y -= 1
      }
      if changes > 0 { steps.append(goesDown ? .insert : .delete) }
      (x, y) = (beforeX, beforeY)
    }
    return steps.reversed()
  }
}
