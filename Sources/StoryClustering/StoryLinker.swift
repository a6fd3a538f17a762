/// Average-link grouping over the remembered pairs: the most similar two groups join first, as long as the average over
/// all pairs of members (pairs never remembered count as 0) reaches the threshold. Ties are broken by identifier, so the
/// outcome does not depend on the order of arrival. O(E log E) for E remembered pairs.
struct StoryLinker {
  let index: StoryIndex
  /// Place of each entry among the sorted identifiers.
  private let rank: [Int32]

  init(index: StoryIndex) {
    self.index = index
    var rank = Array(repeating: Int32(0), count: index.entries.count)
    let sorted = index.entries.indices.sorted { index.entries[$0].id < index.entries[$1].id }
    for (place, entry) in sorted.enumerated() { rank[entry] = Int32(place) }
    self.rank = rank
  }

  func labels() -> [String] {
    let count = index.entries.count
    var group = Array(0..<count)
    var members = (0..<count).map { [$0] }
    var sums: [[Int: Float]] = Array(repeating: [:], count: count)
    var queue = Heap()
    for entry in 0..<count {
      for edge in index.edges[entry] {
        let other = Int(edge.other)
        sums[entry][other] = edge.similarity
        if entry < other, edge.similarity >= index.tuning.joinAt {
          queue.insert(candidate(entry, other, edge.similarity, members))
        }
      }
    }
    while let best = queue.popMax() {
      guard !members[best.left].isEmpty, !members[best.right].isEmpty,
        best.leftSize == members[best.left].count, best.rightSize == members[best.right].count
      else { continue }
      let (keep, drop) =
        members[best.left].count >= members[best.right].count
        ? (best.left, best.right) : (best.right, best.left)
      members[keep] += members[drop]
      for member in members[drop] { group[member] = keep }
      members[drop] = []
      merge(drop, into: keep, sums: &sums)
      for (other, sum) in sums[keep] {
        let average = sum / Float(members[keep].count * members[other].count)
        if average >= index.tuning.joinAt { queue.insert(candidate(keep, other, average, members)) }
      }
    }
    return names(group)
  }

  private func candidate(_ left: Int, _ right: Int, _ similarity: Float, _ members: [[Int]]) -> Heap.Candidate {
    Heap.Candidate(
      similarity: similarity, left: left, right: right, leftSize: members[left].count,
      rightSize: members[right].count, first: min(rank[left], rank[right]), second: max(rank[left], rank[right]))
  }

  private func merge(_ drop: Int, into keep: Int, sums: inout [[Int: Float]]) {
    let moved = sums[drop]
    sums[drop] = [:]
    sums[keep][drop] = nil
    for (other, sum) in moved where other != keep {
      sums[keep][other, default: 0] += sum
      sums[other][drop] = nil
      sums[other][keep] = sums[keep][other]
    }
  }

  /// The label of a group is the identifier of its earliest member (by time, then by identifier); that of a
  /// closed article it goes on from comes first.
  private func names(_ group: [Int]) -> [String] {
    var first: [Int: Int] = [:]
    let home = group.indices.map { group[index.entries[$0].copyOf.map(Int.init) ?? $0] }
    for entry in group.indices {
      guard let known = first[home[entry]] else {
        first[home[entry]] = entry
        continue
      }
      if isEarlier(entry, known) { first[home[entry]] = entry }
    }
    var anchors: [Int: String] = [:]
    for entry in group.indices {
      guard let anchor = index.entries[entry].anchor else { continue }
      anchors[home[entry]] = min(anchors[home[entry]] ?? anchor, anchor)
    }
    return group.indices.map { anchors[home[$0]] ?? index.entries[first[home[$0]] ?? $0].id }
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    let a = index.entries[left]
    let b = index.entries[right]
    let dayA = a.marks.day ?? .infinity
    let dayB = b.marks.day ?? .infinity
    return dayA != dayB ? dayA < dayB : a.id < b.id
  }
}
