/// What changed between two versions of a text, word by word, in an order that can be read aloud.
///
/// The runs of kind `equal` and `insert` together are the new text exactly; `equal` and `delete` are the words of the old
/// one. Where words were replaced, what went stands before what came. A single word that stayed between two changes is
/// counted as changed, because “13 ~~tháng~~ 4” is harder to read than “~~13 tháng 4~~”.
///
///     TextDifference(from: "tăng 3%", to: "tăng 3,5%").runs
///     // [equal "tăng ", delete "3%", insert "3,5%"]
public struct TextDifference: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case equal, insert, delete
  }

  public struct Run: Sendable, Hashable, Codable {
    public let kind: Kind
    /// Words with the white space that follows them.
    public let text: String

    public init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// In reading order; neighbours differ in kind; empty when both texts are.
  public let runs: [Run]

  /// - Complexity: O((n + m) · d) for texts of n and m words with d changes, cut off at a fixed number of steps: texts
  ///   that have little in common come out as one deletion and one insertion between what their beginnings and ends share.
  public init(from old: String, to new: String) {
    let oldWords = TextDifference.words(old)
    let newWords = TextDifference.words(new)
    var numbers: [Substring: Int32] = [:]
    func number(_ word: Substring) -> Int32 {
      let bare = word.prefix { !$0.isWhitespace }
      if let known = numbers[bare] { return known }
      numbers[bare] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    let steps = WordAlignment.steps(from: oldWords.map(number), to: newWords.map(number))
    runs = TextDifference.runs(TextDifference.smoothed(steps), oldWords, newWords)
  }

  /// True when not a word changed.
  public var isEmpty: Bool { runs.allSatisfy { $0.kind == .equal } }

  /// Words put in and words left out.
  public var changedWords: Int {
    runs.reduce(0) { $0 + ($1.kind == .equal ? 0 : $1.text.split(whereSeparator: \.isWhitespace).count) }
  }

  /// Each with the white space behind it; white space at the beginning belongs to the first.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var index = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    while index < text.endIndex {
      let end = text[index...].firstIndex(where: \.isWhitespace) ?? text.endIndex
      index = text[end...].firstIndex { !$0.isWhitespace } ?? text.endIndex
      words.append(text[start..<index])
      start = index
    }
    return words
  }

  /// Single equal words between two changes become a deletion and an insertion.
  private static func smoothed(_ steps: [Kind]) -> [Kind] {
    var result: [Kind] = []
    result.reserveCapacity(steps.count)
    for (index, step) in steps.enumerated() {
      let isAlone =
        step == .equal && index > 0 && index + 1 < steps.count && steps[index - 1] != .equal
        && steps[index + 1] != .equal
      if isAlone { result += [.delete, .insert] } else { result.append(step) }
    }
    return result
  }

  private static func runs(_ steps: [Kind], _ old: [Substring], _ new: [Substring]) -> [Run] {
    var runs: [Run] = []
    var (from, to, index) = (0, 0, 0)
    while index < steps.count {
      var deleted = ""
      var inserted = ""
      var equal = ""
      while index < steps.count, steps[index] != .equal {
        if steps[index] == .delete {
          deleted += old[from]
          from += 1
        } else {
          inserted += new[to]
          to += 1
        }
        index += 1
      }
      while index < steps.count, steps[index] == .equal {
        equal += new[to]
        from += 1
        to += 1
        index += 1
      }
      for (kind, text) in [(Kind.delete, deleted), (.insert, inserted), (.equal, equal)] where !text.isEmpty {
        runs.append(Run(kind: kind, text: text))
      }
    }
    return runs
  }
}
