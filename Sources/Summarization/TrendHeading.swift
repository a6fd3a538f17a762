/// The heading of a matter of the week: the headline that tells it best, without what only a newspaper page needs.
enum TrendHeading {
  /// White-space-separated syllables of a heading.
  static let mostWords = 16
  /// Up to here a headline is taken as it is, if there is no shorter one.
  private static let longest = 22
  private static let fewestWords = 4

  /// Opening words that mark the form of a piece and not its matter.
  private static let labels = Set(
    ["video", "clip", "ảnh", "infographic", "podcast", "longform", "emagazine", "trực tiếp", "nóng", "cập nhật"])

  /// Nil when no headline will do.
  static func choose(_ items: [TrendItem], terms: [RisingTerm]) -> String? {
    let phrases = terms.prefix(6).map { TrendHistory.words($0.text) }
    let common = commonWords(items)
    var best: (text: String, score: Double)?
    for (rank, item) in items.enumerated() {
      guard let text = tidied(item.title) else { continue }
      let words = ClaimText(text).tokens.map(\.hash)
      var score = 0.0
      for (order, phrase) in phrases.enumerated() where ThemeMatcher.count(phrase, in: words) > 0 {
        score += 3 / Double(order + 1)
      }
      let own = Set(words)
      score += 4 * own.reduce(0) { $0 + (common[$1] ?? 0) } / Double(max(own.count, 6))
      if services.contains(where: { words.starts(with: $0) }) { score -= 4 }
      score += Double(min(item.outlets.count, 4)) * 0.4 - Double(rank) * 0.05
      score -= 0.4 * Double(max(0, count(text) - mostWords))
      if text.contains("?") || text.contains("!") { score -= 2 }
      if text.contains("'") || text.contains("\"") || text.contains("“") || text.contains("‘") { score -= 0.8 }
      if score > best?.score ?? -100 { best = (text, score) }
    }
    return best?.text
  }

  /// Pieces that serve the reader and tell nothing.
  private static let services = [
    "lịch thi đấu", "bảng xếp hạng", "kết quả", "nhận định", "vì sao", "toàn văn", "lịch", "giá", "top", "hỏi đáp",
  ].map(WordForm.hashes)

  /// Part of the headlines that holds each word: what a typical headline of the group is made of.
  private static func commonWords(_ items: [TrendItem]) -> [UInt64: Double] {
    var counts: [UInt64: Double] = [:]
    for item in items { for word in Set(ClaimText(item.title).tokens.map(\.hash)) { counts[word, default: 0] += 1 } }
    return counts.mapValues { $0 > 1 ? $0 / Double(items.count) : 0 }
  }

  /// The headline without label, credit and full stop, cut at a clause when it is long.
  static func tidied(_ title: String) -> String? {
    var text = trimmed(Substring(title))
    if let colon = text.firstIndex(of: ":"), labels.contains(text[..<colon].lowercased()) {
      text = trimmed(text[text.index(after: colon)...])
    }
    while text.hasSuffix(".") { text.removeLast() }
    if count(text) > longest {
      guard let cut = clause(text) else { return nil }
      text = cut
    }
    return count(text) >= fewestWords ? text : nil
  }

  /// The longest run of clauses from the start that is short enough and leaves no quotation or bracket open.
  private static func clause(_ text: String) -> String? {
    var best: String?
    for index in text.indices where ";–".contains(text[index]) {
      let head = trimmed(text[..<index])
      func number(of mark: Character) -> Int { head.filter { $0 == mark }.count }
      let isWhole =
        number(of: "\"") % 2 == 0 && number(of: "“") == number(of: "”") && number(of: "(") == number(of: ")")
      if isWhole, count(head) <= mostWords, count(head) >= 6 { best = head }
    }
    return best
  }

  private static func count(_ text: String) -> Int { text.split(separator: " ").count }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
