/// The words of an article's title and opening as an editor reads them, and the names and numbers among them.
struct ArticleTraits {
  let id: String
  let names: [String]
  let numbers: [String]
  let documents: [String]
  /// Days, as written.
  let days: [String]
  /// Runs of ``phraseLength`` words by their lower-case form; title first.
  let phrases: [String: String]
  let phraseOrder: [String]

  static let phraseLength = 3
  /// Words of the text that are read.
  static let openingWords = 120

  init(_ document: GroupingDocument) {
    id = document.id
    let title = ArticleTraits.words(document.title)
    let body = Array(ArticleTraits.words(document.text).prefix(ArticleTraits.openingWords))
    let all = title + [""] + body
    names = ArticleTraits.names(all)
    let figures = ArticleTraits.unique(all.filter { $0.first?.isNumber == true })
    documents = figures.filter { $0.contains { $0.isLetter } && ($0.contains("/") || $0.contains("-")) }
    days = figures.filter(ArticleTraits.isDay)
    let others = Set(documents + days)
    numbers = figures.filter { !others.contains($0) && $0.count > 1 }
    var phrases: [String: String] = [:]
    var order: [String] = []
    for run in [title, body] {
      for start in run.indices.dropLast(ArticleTraits.phraseLength - 1) {
        let piece = run[start..<(start + ArticleTraits.phraseLength)]
        let written = piece.joined(separator: " ")
        let key = written.lowercased()
        if phrases[key] == nil {
          order.append(key)
          phrases[key] = written
        }
      }
    }
    self.phrases = phrases
    phraseOrder = order
  }

  /// White-space-separated words without the marks around them.
  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }.map { piece in
      let head = piece.drop { !$0.isLetter && !$0.isNumber }
      return String(head.reversed().drop { !$0.isLetter && !$0.isNumber && $0 != "%" }.reversed())
    }.filter { !$0.isEmpty }
  }

  private static func isDay(_ word: String) -> Bool {
    let parts = word.split { $0 == "/" || $0 == "-" }
    return parts.count >= 2 && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isNumber) }
  }

  /// Runs of two or more capitalized words, and acronyms.
  private static func names(_ words: [String]) -> [String] {
    var names: [String] = []
    var run: [String] = []
    for word in words + [""] {
      if word.first?.isUppercase == true {
        run.append(word)
        continue
      }
      if run.count > 1 || (run.first?.count ?? 0 > 1 && run.first == run.first?.uppercased()) {
        names.append(run.joined(separator: " "))
      }
      run = []
    }
    return unique(names)
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
