import NewsModel

/// Items of one theme before it is written: a standing theme of the field, or a matter that rose this week.
struct TrendGroup {
  /// Index in the lexicon; nil for a matter that no standing theme covers.
  var theme: Int?
  /// Indices of items, in order.
  var members: [Int]
  /// Terms that the members share, strongest first.
  var terms: [RisingTerm]
  var score: Double
}

/// Finds the groups among the items of one part of a bulletin.
struct TrendGroups {
  /// Points from which an item belongs to a standing theme.
  static let enough = 4.0
  /// Part of a term's items that must lie in a group for the term to belong to it.
  private static let shared = 0.5

  let matcher: ThemeMatcher
  let history: TrendHistory
  /// Points per item and theme.
  let points: [[Double]]
  /// Rising terms, each with the items that hold it.
  let risen: [(term: RisingTerm, items: Set<Int>)]

  init(items: [TrendItem], terms: [RisingTerm], history: TrendHistory) {
    let matcher = ThemeMatcher(lexicon: .standard)
    self.matcher = matcher
    self.history = history
    points = items.map { item in
      item.isOfTheField
        ? matcher.points(title: item.title, text: item.abstract.text + " " + item.text)
        : Array(repeating: 0, count: matcher.lexicon.themes.count)
    }
    let words = items.map { ClaimText($0.title + "\n" + $0.abstract.text).tokens.map(\.hash) }
    risen = terms.map { term in
      let phrase = TrendHistory.words(term.text)
      return (term, Set(items.indices.filter { ThemeMatcher.count(phrase, in: words[$0]) > 0 }))
    }.filter { !$0.items.isEmpty }
  }

  /// The group that most deserves to be told among the items that are still free.
  func best(among open: Set<Int>) -> TrendGroup? {
    var groups = standing(open)
    // Without a past no term is new: what is frequent is only frequent.
    if history.knowsThePast || groups.isEmpty { groups += matters(open) }
    return groups.max { ($0.score, -($0.members.first ?? 0)) < ($1.score, -($1.members.first ?? 0)) }
  }

  /// Half a theme's strength at the usual share, more the more it rose: 1 → 1, 3 → 2, 15 → 4.
  private static func weight(lift: Double) -> Double {
    var lift = min(max(lift, 0.4), 15) + 1
    var doublings = 0.0
    while lift >= 2 {
      lift /= 2
      doublings += 1
    }
    return doublings + (lift - 1)
  }

  // MARK: Standing themes

  private func standing(_ open: Set<Int>) -> [TrendGroup] {
    let count = matcher.lexicon.themes.count
    return (0..<count).compactMap { theme in
      let members = open.sorted().filter { points[$0][theme] >= TrendGroups.enough && isAmongBest(points[$0], theme) }
      guard !members.isEmpty else { return nil }
      let inside = risen.filter { holds(members, $0.items.intersection(open)) }
      let own = history.lift(history.themeCounts[theme])
      let lift = inside.reduce(own) { best, risen in
        let part = Double(risen.items.intersection(members).count) / Double(members.count)
        return part >= 0.34 || risen.items.count >= 3 ? max(best, risen.term.lift * 0.6) : best
      }
      let strength = members.reduce(0) { $0 + min(points[$1][theme], 20).squareRoot() }
      let breadth = theme >= count - ThemeLexicon.generalThemes ? 0.5 : 1
      return TrendGroup(
        theme: theme, members: members.sorted { points[$0][theme] > points[$1][theme] }, terms: inside.map(\.term),
        score: strength * breadth * (members.count > 1 ? 1 : 0.4) * TrendGroups.weight(lift: lift))
    }
  }

  /// The theme is one of the two that the item speaks of most.
  private func isAmongBest(_ points: [Double], _ theme: Int) -> Bool {
    points.filter { $0 > points[theme] }.count < 2
  }

  private func holds(_ members: [Int], _ items: Set<Int>) -> Bool {
    !items.isEmpty && Double(items.intersection(members).count) >= TrendGroups.shared * Double(items.count)
  }

  // MARK: Matters of the week

  /// Items that share rising terms and no standing theme of the field.
  private func matters(_ open: Set<Int>) -> [TrendGroup] {
    var groups: [(core: Set<Int>, terms: [RisingTerm], holders: [Set<Int>])] = []
    for (term, all) in risen {
      let items = all.intersection(open)
      guard items.count >= 2 else { continue }
      let place = groups.firstIndex { group in
        let all = group.holders.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return all.intersection(items).count * 10 >= items.count * 4 && all.count <= group.core.count * 3
      }
      if let place {
        groups[place].terms.append(term)
        groups[place].holders.append(items)
      } else {
        groups.append((items, [term], [items]))
      }
    }
    return groups.compactMap { group in
      // Besides those that hold the first term, items that hold two others of the group.
      let members = open.sorted().filter { item in
        group.core.contains(item) || group.holders.filter { $0.contains(item) }.count >= 2
      }
      if hasStandingTheme(members) { return nil }
      let ordered = members.sorted { (hits($1, group.terms), $0) < (hits($0, group.terms), $1) }
      let strength = ordered.reduce(0.0) { $0 + min(3, 1 + 0.5 * Double(hits($1, group.terms))) }
      return TrendGroup(
        theme: nil, members: ordered, terms: group.terms,
        score: strength * TrendGroups.weight(lift: group.terms[0].lift))
    }
  }

  private func hits(_ item: Int, _ terms: [RisingTerm]) -> Int {
    let names = Set(terms.map(\.text))
    return risen.filter { names.contains($0.term.text) && $0.items.contains(item) }.count
  }

  /// Most of the items belong to one and the same standing theme that is not among the widest.
  private func hasStandingTheme(_ members: [Int]) -> Bool {
    let narrow = matcher.lexicon.themes.count - ThemeLexicon.generalThemes
    return (0..<narrow).contains { theme in
      let inside = members.filter { points[$0][theme] >= TrendGroups.enough && isAmongBest(points[$0], theme) }
      return inside.count * 10 >= members.count * 6
    }
  }
}
