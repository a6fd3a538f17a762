/// Why articles stand in one story, in words for the desk.
public enum StoryEvidence {
  /// Examples of one kind.
  static let most = 5
  /// Earlier articles that one is compared with.
  static let mostCompared = 24

  /// For every article after the first: the earlier article that shares most with it, and what. Linear in the number of
  /// articles.
  public static func explain(_ members: [GroupingDocument]) -> [StoryExplanation] {
    let traits = members.map(ArticleTraits.init)
    return traits.indices.dropFirst().map { place in
      let earlier = traits[..<place].prefix(mostCompared)
      let explained = earlier.map { explanation(traits[place], $0) }
      return explained.max { weight($0) < weight($1) } ?? explanation(traits[place], traits[0])
    }
  }

  /// What two articles share and where they differ.
  public static func explain(_ left: GroupingDocument, _ right: GroupingDocument) -> StoryExplanation {
    explanation(ArticleTraits(left), ArticleTraits(right))
  }

  /// ``StoryExplanation/lines`` of two articles.
  public static func shared(_ left: GroupingDocument, _ right: GroupingDocument) -> [String] {
    explain(left, right).lines
  }

  private static func weight(_ explanation: StoryExplanation) -> Int {
    3 * explanation.documents.count + 3 * explanation.names.count + 2 * explanation.numbers.count
      + explanation.phrases.count - 2 * explanation.conflicts.count
  }

  private static func explanation(_ left: ArticleTraits, _ right: ArticleTraits) -> StoryExplanation {
    StoryExplanation(
      id: left.id, with: right.id, names: common(left.names, right.names), numbers: common(left.numbers, right.numbers),
      documents: common(left.documents, right.documents), phrases: phrases(left, right),
      conflicts: conflict(left.days, right.days) + conflict(left.documents, right.documents))
  }

  private static func common(_ left: [String], _ right: [String]) -> [String] {
    let there = Set(right)
    return Array(left.filter(there.contains).prefix(most))
  }

  /// Shared runs, longest first written whole: `xe tự hành` and `tự hành chạy` become `xe tự hành chạy`.
  private static func phrases(_ left: ArticleTraits, _ right: ArticleTraits) -> [String] {
    var runs: [[String]] = []
    var last: [String] = []
    for key in left.phraseOrder {
      guard right.phrases[key] != nil, let written = left.phrases[key] else {
        last = []
        continue
      }
      let words = written.split(separator: " ").map(String.init)
      if !last.isEmpty, last.suffix(2).elementsEqual(words.prefix(2)), let open = runs.indices.last {
        runs[open].append(words[words.count - 1])
      } else {
        runs.append(words)
      }
      last = words
    }
    let telling = runs.filter { run in run.contains { CommonTerms.share(of: $0.lowercased()) < 0.12 } }
    let sorted = telling.enumerated().sorted { ($0.element.count, $1.offset) > ($1.element.count, $0.offset) }
    return sorted.prefix(most).map { $0.element.prefix(14).joined(separator: " ") }
  }

  /// Both have some and none in common: the first of each.
  private static func conflict(_ left: [String], _ right: [String]) -> [String] {
    guard let mine = left.first, let theirs = right.first, Set(left).isDisjoint(with: right) else { return [] }
    return ["\(mine) – \(theirs)"]
  }
}
