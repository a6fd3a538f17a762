/// Finds acronyms that a text explains: `đổi mới sáng tạo (ĐMST)`, `Cơ sở dữ liệu (CSDL)`.
public enum AcronymLearner {
  /// Words of a name at most.
  static let longest = 9

  /// Acronym → words, lower case as written apart from names; where several explanations are given the most frequent, of
  /// equals the first in dictionary order. Linear in the length of the texts.
  public static func learn(from texts: [String]) -> [String: String] {
    var counts: [String: [String: Int]] = [:]
    for text in texts {
      for (acronym, words) in explained(in: text) { counts[acronym, default: [:]][words, default: 0] += 1 }
    }
    return counts.compactMapValues { found in
      found.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func explained(in text: String) -> [(String, String)] {
    var found: [(String, String)] = []
    var words: [Substring] = []
    for piece in text.split(whereSeparator: \.isWhitespace) {
      if piece.first == "(", let close = piece.firstIndex(of: ")") {
        let acronym = String(piece[piece.index(after: piece.startIndex)..<close])
        if isAcronym(acronym), let full = expansion(of: acronym, in: words) { found.append((acronym, full)) }
      }
      words.append(piece)
      if words.count > longest { words.removeFirst() }
    }
    return found
  }

  private static func isAcronym(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// The last words before the bracket whose initials are the acronym; `và`, `của` and `-` may be skipped.
  private static func expansion(of acronym: String, in words: [Substring]) -> String? {
    var letters = Array(acronym.lowercased())
    var taken: [Substring] = []
    for word in words.reversed() {
      guard let letter = letters.last else { break }
      if word.lowercased().first == letter {
        letters.removeLast()
        taken.append(word)
      } else if !taken.isEmpty, ["và", "của", "-", "&", "các"].contains(word.lowercased()) {
        taken.append(word)
      } else {
        return nil
      }
      if letters.isEmpty { break }
      // Marks inside a name end it.
      if let last = word.last, !last.isLetter, taken.count > 1 { return nil }
    }
    return letters.isEmpty && taken.count > 1 ? taken.reversed().joined(separator: " ") : nil
  }
}
