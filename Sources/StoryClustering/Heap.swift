/// A binary heap of pairs of groups that may join, most similar first.
struct Heap {
  struct Candidate {
    let similarity: Float
    let left: Int
    let right: Int
    /// Sizes when the pair was queued; a group that has grown since makes the candidate stale.
    let leftSize: Int
    let rightSize: Int
    /// Ranks of the two identifiers: break ties independently of the order of arrival.
    let first: Int32
    let second: Int32

    func precedes(_ other: Candidate) -> Bool {
      if similarity != other.similarity { return similarity > other.similarity }
      return first != other.first ? first < other.first : second < other.second
    }
  }

  private var items: [Candidate] = []

  mutating func insert(_ candidate: Candidate) {
    items.append(candidate)
    var child = items.count - 1
    while child > 0, items[child].precedes(items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popMax() -> Candidate? {
    guard let top = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return top }
    items[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
        if items[child].precedes(items[best]) { best = child }
      }
      if best == parent { return top }
      items.swapAt(parent, best)
      parent = best
    }
  }
}
