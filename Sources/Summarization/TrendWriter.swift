public import NewsModel

/// Names the themes of a week and tells each in sentences of its items' abstracts.
///
/// A theme is a standing subject of the field that many items speak of or that rose against the weeks before, or a
/// matter of this week: items that share terms which were rare before. Headings come from the list of standing themes or
/// from a headline; the sentences are those of verified abstracts, with their spans.
public enum TrendWriter {
  /// Sentences in one theme.
  static let mostSentences = 4
  /// White-space-separated syllables in one theme.
  static let mostWords = 150
  /// Terms that are looked for in the items.
  private static let terms = 80
  /// A sentence that repeats this part of what was said is not printed.
  private static let repeated = 0.6

  /// At most `limit` themes, strongest first. `history` says what was usual: what is new or rising goes before what is
  /// always there. Every theme names the items its sentences come from; no item stands in two themes.
  public static func themes(items: [TrendItem], history: TrendHistory, limit: Int) -> [TrendPart.Theme] {
    themes(items: items, history: history, terms: history.risingTerms(limit: terms), limit: limit)
  }

  /// The same with terms that the caller has already asked the history for.
  public static func themes(
    items: [TrendItem], history: TrendHistory, terms: [RisingTerm], limit: Int
  ) -> [TrendPart.Theme] {
    guard limit > 0, !items.isEmpty else { return [] }
    let groups = TrendGroups(items: items, terms: terms, history: history)
    var open = Set(items.indices)
    var themes: [TrendPart.Theme] = []
    while themes.count < limit, let group = groups.best(among: open) {
      open.subtract(group.members)
      if let theme = written(group, group.members.map { items[$0] }, groups) { themes.append(theme) }
    }
    return themes
  }

  /// Nil when no item has an abstract or no headline can stand above them.
  private static func written(_ group: TrendGroup, _ members: [TrendItem], _ groups: TrendGroups) -> TrendPart.Theme? {
    let standing = group.theme.map { groups.matcher.lexicon.themes[$0] }
    guard let heading = standing?.heading ?? TrendHeading.choose(members, terms: group.terms) else { return nil }
    let phrases =
      (standing?.phrases ?? []) + group.terms.prefix(8).map { (hashes: TrendHistory.words($0.text), weight: 1.5) }
    let told = told(members, phrases)
    // A matter that only one item tells is that item's and no theme.
    guard told.items.count > (standing == nil ? 1 : 0) else { return nil }
    var outlets: [String] = []
    for item in told.items { for outlet in item.outlets where !outlets.contains(outlet) { outlets.append(outlet) } }
    return TrendPart.Theme(
      heading: heading, text: told.sentences.map(\.text).joined(separator: " "), items: told.items.map(\.id),
      sources: outlets, sentences: told.sentences,
      reason: TrendReason.text(group, members: members.count, history: groups.history))
  }

  /// The sentences that say most about the theme, one an item; more of an item that stands alone.
  private static func told(
    _ members: [TrendItem], _ phrases: [(hashes: [UInt64], weight: Double)]
  ) -> (sentences: [GroundedSentence], items: [TrendItem]) {
    var sentences: [GroundedSentence] = []
    var used: [TrendItem] = []
    var said: Set<UInt64> = []
    var words = 0
    for item in members where sentences.count < mostSentences {
      guard let sentence = best(item.abstract.sentences, phrases, said, alone: members.count == 1) else { continue }
      let count = sentence.text.split(separator: " ").count
      if !sentences.isEmpty && words + count > mostWords { continue }
      sentences.append(sentence)
      said.formUnion(ClaimText(sentence.text).tokens.map(\.hash))
      words += count
      used.append(item)
    }
    if let only = used.first, used.count == 1 { sentences = Array(only.abstract.sentences.prefix(3)) }
    return (sentences, used)
  }

  private static func best(
    _ sentences: [GroundedSentence], _ phrases: [(hashes: [UInt64], weight: Double)], _ said: Set<UInt64>,
    alone: Bool
  ) -> GroundedSentence? {
    var best: (sentence: GroundedSentence, score: Double)?
    for (rank, sentence) in sentences.enumerated() {
      let words = ClaimText(sentence.text).tokens.map(\.hash)
      let known = Double(words.filter(said.contains).count)
      if known >= repeated * Double(words.count) { continue }
      let hits = phrases.reduce(0) { $0 + $1.weight * Double(min(ThemeMatcher.count($1.hashes, in: words), 2)) }
      // What does not name the matter is about something else, however well it is written.
      guard hits > 0 || alone else { continue }
      let score = hits + (rank == 0 ? 2 : 1 / Double(rank + 1))
      if score > best?.score ?? -1 { best = (sentence, score) }
    }
    return best?.sentence
  }
}
