import HTMLParsing

/// Words by which pages name their standfirst and their writer, in `class`, `id`, `data-role`, `rel` and `itemprop`.
enum NamedParts {
  static let lead = Names([
    "sapo", "standfirst", "dek", "chapeau", "chappeau", "chapo", "deck", "description", "desc", "lead", "lede",
    "subtitle", "subheadline", "summary", "excerpt", "intro", "teaser", "abstract", "tomtat", "introtext", "headnote",
  ])
  static let author = Names([
    "author", "authors", "byline", "tacgia", "writer", "journalist", "reporter", "contributor", "pauthor", "authorname",
  ])

  /// A set of words.
  struct Names: Sendable {
    private let hashes: Set<UInt64>

    init(_ words: [String]) {
      hashes = Set(words.map { word in word.utf8.reduce(PageVocabulary.seed) { PageVocabulary.mix($0, $1) } })
    }

    /// True when one of the element's names is, or joins to, one of the words (`tac-gia`), or holds `sapo`.
    func match(_ node: HTMLNode, _ document: HTMLDocument, _ testID: HTMLAttributeName?) -> Bool {
      var names: [HTMLAttributeName] = [.class, .id, .dataRole, .itemprop, .rel]
      if let testID { names.append(testID) }
      for name in names {
        guard let range = document.byteRange(ofAttribute: name, of: node), range.count < 300 else { continue }
        if match(document.bytes[range]) { return true }
      }
      return false
    }

    private func match(_ bytes: ArraySlice<UInt8>) -> Bool {
      var word = PageVocabulary.seed
      var joined = PageVocabulary.seed
      var isSmall = false
      for byte in bytes {
        // `ArticleSummary`: a capital after a small letter begins a word.
        if isSmall, (0x41...0x5a).contains(byte) {
          if hashes.contains(word) { return true }
          word = PageVocabulary.seed
        }
        isSmall = (0x61...0x7a).contains(byte)
        let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
        if (0x61...0x7a).contains(lower) || (0x30...0x39).contains(lower) {
          word = PageVocabulary.mix(word, lower)
          joined = PageVocabulary.mix(joined, lower)
          continue
        }
        if hashes.contains(word) || hashes.contains(joined) { return true }
        joined = byte <= 0x20 ? PageVocabulary.seed : word
        word = PageVocabulary.seed
      }
      return hashes.contains(word) || hashes.contains(joined)
    }
  }
}
