/// Finds the contents row that stands for a printed headline, although both were typed by hand.
///
/// Rows and headlines are compared as bags of folded syllables: 1 is equal, 0 shares nothing. Candidates come from an
/// index over syllables, so the work grows with the shared rare syllables, not with rows × headlines.
struct TitleMatcher {
  private let bags: [[String: Int]]
  private let keys: [String]
  private let sizes: [Int]
  private let rowsBySyllable: [String: [Int]]

  init(titles: [String]) {
    bags = titles.map(TitleMatcher.bag)
    keys = titles.map { TextShape.words(TextShape.fold($0)).joined(separator: " ") }.sorted()
    sizes = bags.map { $0.values.reduce(0, +) }
    var index: [String: [Int]] = [:]
    for (row, bag) in bags.enumerated() {
      for syllable in bag.keys { index[syllable, default: []].append(row) }
    }
    rowsBySyllable = index
  }

  /// Row and likeness of the titles most like `title`, best first, only those of at least `floor`.
  func candidates(for title: String, floor: Double = 0.5) -> [(row: Int, score: Double)] {
    let bag = TitleMatcher.bag(title)
    let rarest = bag.keys.sorted { count($0) != count($1) ? count($0) < count($1) : $0 < $1 }
    var rows: Set<Int> = []
    for syllable in rarest where rows.count < 400 { rows.formUnion(rowsBySyllable[syllable, default: []].prefix(400)) }
    return rows.map { ($0, score(bag, row: $0)) }.filter { $0.1 >= floor }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
  }

  /// Some row begins with these words, or is them. Logarithmic in the number of rows.
  func begins(_ title: String) -> Bool {
    let key = TextShape.words(TextShape.fold(title)).joined(separator: " ")
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return !key.isEmpty && low < keys.count && (keys[low] + " ").hasPrefix(key + " ")
  }

  private func count(_ syllable: String) -> Int { rowsBySyllable[syllable]?.count ?? 0 }

  private func score(_ bag: [String: Int], row: Int) -> Double {
    let shared = bag.reduce(0) { $0 + min($1.value, bags[row][$1.key] ?? 0) }
    let size = bag.values.reduce(0, +)
    guard shared > 0 else { return 0 }
    let dice = 2 * Double(shared) / Double(size + sizes[row])
    // A row is often a shortened headline: being contained in it counts nearly as much as being equal.
    let smaller = min(size, sizes[row])
    return smaller >= 5 ? max(dice, 0.9 * Double(shared) / Double(smaller)) : dice
  }

  private static func bag(_ title: String) -> [String: Int] {
    var bag: [String: Int] = [:]
    for word in TextShape.words(TextShape.fold(title)) { bag[word, default: 0] += 1 }
    return bag
  }

  /// Pairs headlines with rows, each row at most once, the likest pairs first.
  func pair(_ headlines: [String], floor: Double = 0.5) -> [Int?] {
    var pairs: [(headline: Int, row: Int, score: Double)] = []
    for (headline, text) in headlines.enumerated() {
      for candidate in candidates(for: text, floor: floor).prefix(8) {
        pairs.append((headline, candidate.row, candidate.score))
      }
    }
    pairs.sort { $0.score != $1.score ? $0.score > $1.score : ($0.headline, $0.row) < ($1.headline, $1.row) }
    var result = [Int?](repeating: nil, count: headlines.count)
    var taken: Set<Int> = []
    for pair in pairs where result[pair.headline] == nil && !taken.contains(pair.row) {
      result[pair.headline] = pair.row
      taken.insert(pair.row)
    }
    return result
  }
}
