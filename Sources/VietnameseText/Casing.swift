/// Capitals of headings.
public enum Casing {
  /// Whether all letters are capitals; false for a text with fewer than four letters.
  public static func isAllCapitals(_ text: String) -> Bool {
    let table = LetterTable.shared
    var letters = 0
    for scalar in text.unicodeScalars where table.kind(of: scalar) & LetterTable.letter != 0 {
      guard table.kind(of: scalar) & LetterTable.capital != 0 else { return false }
      letters += 1
    }
    return letters >= 4
  }

  /// A heading in capitals as a sentence: `HẢI PHÒNG ĐẨY MẠNH KHCN` → `Hải Phòng đẩy mạnh KHCN`.
  ///
  /// Kept in capitals: words that are no syllables (`KHCN`, `UBND`, `4G`). Written as given: the `names`, longest first,
  /// compared without regard to case. Texts that are not all capitals come back unchanged. Linear in the text.
  public static func sentenceCase(_ heading: String, names: [String] = []) -> String {
    guard isAllCapitals(heading) else { return heading }
    let source = Array(Normalization.composed(heading).unicodeScalars)
    let table = LetterTable.shared
    var known: [String: [[String]]] = [:]
    for name in names {
      let words = Folding.lowercase(name).split(separator: " ").map(String.init)
      if let first = words.first { known[first, default: []].append(name.split(separator: " ").map(String.init)) }
    }
    var words: [Range<Int>] = []
    var index = 0
    while index < source.count {
      var end = index
      while end < source.count, table.kind(of: source[end]) & (LetterTable.letter | LetterTable.digit) != 0 { end += 1 }
      if end > index { words.append(index..<end) }
      index = max(end, index + 1)
    }
    let lower = words.map { range in text(source[range].map(table.lower(of:))) }
    var out = source
    var opens = true
    var next = 0
    while next < words.count {
      let range = words[next]
      if next > 0,
        source[words[next - 1].upperBound..<range.lowerBound].contains(where: { [".", "!", "?"].contains($0) })
      {
        opens = true
      }
      if let name = longest(known[lower[next]] ?? [], at: next, in: lower) {
        for (offset, word) in name.enumerated() where word.unicodeScalars.count == words[next + offset].count {
          out.replaceSubrange(words[next + offset], with: Array(word.unicodeScalars))
        }
        next += name.count
      } else {
        if Syllables.isLegal(lower[next]) {
          for position in range where !(opens && position == range.lowerBound) {
            out[position] = table.lower(of: source[position])
          }
        }
        next += 1
      }
      opens = false
    }
    return text(out)
  }

  private static func longest(_ names: [[String]], at start: Int, in words: [String]) -> [String]? {
    names.filter { name in
      start + name.count <= words.count
        && zip(name, words[start...]).allSatisfy { Folding.lowercase($0) == $1 }
    }.max { $0.count < $1.count }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
}
