/// Where two lists of words differ, by their longest common subsequence. Titles are short, so the square table is small.
enum WordDifference {
  struct Change {
    let left: [String]
    let right: [String]
  }

  /// Runs of words that stand only here or only there, in order. Lists of more than 400 words count as one change.
  static func changes(_ left: [String], _ right: [String]) -> [Change] {
    guard left.count <= 400, right.count <= 400 else { return [Change(left: left, right: right)] }
    var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        table[i][j] = left[i] == right[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
      }
    }
    var changes: [Change] = []
    var pending = (left: [String](), right: [String]())
    var (i, j) = (0, 0)
    func close() {
      if !pending.left.isEmpty || !pending.right.isEmpty {
        changes.append(Change(left: pending.left, right: pending.right))
      }
      pending = ([], [])
    }
    while i < left.count || j < right.count {
      if i < left.count, j < right.count, left[i] == right[j] {
        close()
        i += 1
        j += 1
      } else if j >= right.count || i < left.count && table[i + 1][j] >= table[i][j + 1] {
        pending.left.append(left[i])
        i += 1
      } else {
        pending.right.append(right[j])
        j += 1
      }
    }
    close()
    return changes
  }
}

/// The longest increasing subsequence (patience sorting, n log n).
enum LongestIncrease {
  /// Indices of the values that belong to it.
  static func indices(_ values: [Int]) -> Set<Int> {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result = Set<Int>()
    var index = tails.last ?? -1
    while index >= 0 {
      result.insert(index)
      index = previous[index]
    }
    return result
  }
}
