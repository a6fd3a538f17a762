/// Which row of the contents belongs to which item: by the words of their titles.
struct TitlePairs {
  struct Pair {
    let row: Int
    let item: Int
  }
  let matched: [Pair]
  let itemsWithoutRow: [Int]

  static func pairs(_ context: ProofContext) -> TitlePairs {
    // No bulletin has more; the table of all against all stays small.
    let rows = context.contents.prefix(500).map { Set(words($0.title)) }
    let items = context.items.prefix(500).map { Set(words($0.titleText)) }
    var scores: [(score: Double, row: Int, item: Int)] = []
    for (row, left) in rows.enumerated() {
      for (item, right) in items.enumerated() where !left.isEmpty && !right.isEmpty {
        let common = Double(left.intersection(right).count)
        let score =
          common / Double(min(left.count, right.count)) * 0.7 + common / Double(max(left.count, right.count)) * 0.3
        if score >= 0.6, common >= 2 { scores.append((score, row, item)) }
      }
    }
    var usedRows = Set<Int>()
    var usedItems = Set<Int>()
    var matched: [Pair] = []
    for candidate in scores.sorted(by: { ($0.score, -$0.row, -$0.item) > ($1.score, -$1.row, -$1.item) }) {
      guard !usedRows.contains(candidate.row), !usedItems.contains(candidate.item) else { continue }
      usedRows.insert(candidate.row)
      usedItems.insert(candidate.item)
      matched.append(Pair(row: candidate.row, item: candidate.item))
    }
    let missing = items.indices.filter { !usedItems.contains($0) && context.items[$0].title != nil }
    return TitlePairs(matched: matched.sorted { $0.row < $1.row }, itemsWithoutRow: missing)
  }

  /// Words in lower case without marks of punctuation.
  static func words(_ title: String) -> [String] { Word.words(of: Array(title.unicodeScalars)).map(\.lower) }

  /// Index of the word at which `words` stand in a paragraph.
  static func find(_ words: [String], in paragraph: Paragraph) -> Int? {
    guard !words.isEmpty, paragraph.words.count >= words.count else { return nil }
    return (0...(paragraph.words.count - words.count)).first { start in
      zip(paragraph.words[start...], words).allSatisfy { $0.lower == $1 }
    }
  }
}
