import Foundation
public import NewsModel

/// Names the themes of a week and tells each in sentences of its items' abstracts.
public enum TrendWriter {
  /// Sentences in one theme.
  static let mostSentences = 4
  /// White-space-separated syllables in one theme.
  static let mostWords = 150

  /// At most `limit` themes, strongest first. `before` are titles or texts of the weeks before: what was said there often
  /// weighs less than what is new or rising. Every theme names the items it stands on; no item stands in two themes.
  public static func themes(items: [TrendItem], before: [String], limit: Int) -> [TrendPart.Theme] {
    guard limit > 0, !items.isEmpty else { return [] }
    let matcher = ThemeMatcher(lexicon: .standard)
    let points = items.map { matcher.points(title: $0.title, text: $0.abstract.text + " " + $0.text) }
    let usual = usualShares(before, matcher)
    var open = Set(items.indices)
    var themes: [TrendPart.Theme] = []
    while themes.count < limit, let best = strongest(points, open, usual) {
      let members = best.members.sorted {
        (points[$0][best.theme], items[$1].id) > (points[$1][best.theme], items[$0].id)
      }
      open.subtract(members)
      if let theme = written(matcher.lexicon.themes[best.theme], members.map { items[$0] }) { themes.append(theme) }
    }
    return themes
  }

  /// Points from which an item belongs to a theme.
  private static let enough = 4.0

  private static func strongest(
    _ points: [[Double]], _ open: Set<Int>, _ usual: [Double]
  ) -> (theme: Int, members: [Int])? {
    var best: (theme: Int, score: Double, members: [Int])?
    for theme in usual.indices {
      let members = open.sorted().filter { points[$0][theme] >= enough && isAmongBest(points[$0], theme) }
      guard !members.isEmpty else { continue }
      let strength = members.reduce(0) { $0 + min(points[$1][theme], 20).squareRoot() }
      let breadth = theme >= usual.count - ThemeLexicon.generalThemes ? 0.5 : 1
      let score = strength * breadth * (members.count > 1 ? 1 : 0.4) / (1 + 2 * usual[theme])
      if score > best?.score ?? 0 { best = (theme, score, members) }
    }
    return best.map { ($0.theme, $0.members) }
  }

  /// The theme is one of the two that the item speaks of most.
  private static func isAmongBest(_ points: [Double], _ theme: Int) -> Bool {
    points.filter { $0 > points[theme] }.count < 2
  }

  /// Part of the earlier texts that belong to each theme.
  private static func usualShares(_ before: [String], _ matcher: ThemeMatcher) -> [Double] {
    var counts = Array(repeating: 0.0, count: matcher.lexicon.themes.count)
    for text in before {
      for (theme, points) in matcher.points(title: text, text: "").enumerated() where points >= enough {
        counts[theme] += 1
      }
    }
    return before.isEmpty ? counts : counts.map { $0 / Double(before.count) }
  }

  /// The sentences that say most about the theme, at most one or two an item; nil when no item has an abstract.
  private static func written(_ theme: ThemeLexicon.Theme, _ members: [TrendItem]) -> TrendPart.Theme? {
    var sentences: [String] = []
    var used: [TrendItem] = []
    var words = 0
    for item in members where sentences.count < mostSentences {
      guard let sentence = best(item.abstract.sentences, theme) else { continue }
      let count = sentence.split(separator: " ").count
      if !sentences.isEmpty && words + count > mostWords { continue }
      sentences.append(sentence)
      words += count
      used.append(item)
    }
    if let only = used.first, used.count == 1 {
      sentences = only.abstract.sentences.prefix(3).map(\.text)
    }
    guard !sentences.isEmpty else { return nil }
    var outlets: [String] = []
    for item in used { for outlet in item.outlets where !outlets.contains(outlet) { outlets.append(outlet) } }
    return TrendPart.Theme(
      heading: theme.heading, text: sentences.joined(separator: " "), items: used.map(\.id), sources: outlets)
  }

  private static func best(_ sentences: [GroundedSentence], _ theme: ThemeLexicon.Theme) -> String? {
    var best: (text: String, score: Double)?
    for (rank, sentence) in sentences.enumerated() {
      let words = ClaimText(sentence.text).tokens.map(\.hash)
      let hits = theme.phrases.reduce(0) { $0 + $1.weight * Double(min(ThemeMatcher.count($1.hashes, in: words), 2)) }
      let score = hits + (rank == 0 ? 2 : 1 / Double(rank + 1))
      if score > best?.score ?? -1 { best = (sentence.text, score) }
    }
    return best?.text
  }
}
