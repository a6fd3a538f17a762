import VietnameseText

/// What the press wrote week by week: what a theme or a term is measured against.
///
/// The last week is the one that is told of; the weeks before it say what is usual. Texts are headlines with leads, so
/// that weeks can be compared whatever the length of the articles.
public struct TrendHistory: Sendable {
  /// Texts per week, oldest week first.
  private let given: [[String]]
  /// The same as words.
  private let texts: [[[UInt64]]]
  /// Texts per week that speak of each theme of the lexicon: theme → week.
  let themeCounts: [[Int]]

  /// - Parameter weeks: headline and lead of each article, oldest week first, the week told of last; never empty.
  public init(weeks: [[String]]) {
    given = weeks.isEmpty ? [[]] : weeks
    texts = given.map { $0.map { ClaimText($0).tokens.map(\.hash) } }
    let matcher = ThemeMatcher(lexicon: .standard)
    themeCounts = TrendHistory.countThemes(texts, matcher)
  }

  /// Weeks before the one told of.
  public var weeksBefore: Int { given.count - 1 }
  /// Articles of the week told of.
  public var articles: Int { given[given.count - 1].count }
  /// Whether there is anything to compare with.
  public var knowsThePast: Bool { given.dropLast().contains { !$0.isEmpty } }

  private static func countThemes(_ texts: [[[UInt64]]], _ matcher: ThemeMatcher) -> [[Int]] {
    var counts = Array(
      repeating: Array(repeating: 0, count: texts.count), count: matcher.lexicon.themes.count)
    for (week, articles) in texts.enumerated() {
      for words in articles {
        for (theme, points) in matcher.points(titleWords: words, words: []).enumerated() where points >= 4 {
          counts[theme][week] += 1
        }
      }
    }
    return counts
  }

  /// A phrase in the form in which texts are searched.
  static func words(_ phrase: String) -> [UInt64] { ClaimText(phrase).tokens.map(\.hash) }

  /// In how many texts of each week each phrase stands, whatever its case: phrase → week.
  func counts(of phrases: [[UInt64]]) -> [[Int]] {
    var byFirst: [UInt64: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      if let first = phrase.first { byFirst[first, default: []].append(number) }
    }
    var counts = Array(repeating: Array(repeating: 0, count: texts.count), count: phrases.count)
    for (week, articles) in texts.enumerated() {
      for words in articles {
        var seen: Set<Int> = []
        for (position, word) in words.enumerated() {
          for number in byFirst[word] ?? [] where !seen.contains(number) {
            let phrase = phrases[number]
            guard position + phrase.count <= words.count,
              words[position..<(position + phrase.count)].elementsEqual(phrase)
            else { continue }
            seen.insert(number)
            counts[number][week] += 1
          }
        }
      }
    }
    return counts
  }

  /// How much larger the share of the last week is than the usual one; 1 when nothing is known of the past.
  func lift(_ counts: [Int]) -> Double {
    guard knowsThePast, let now = counts.last, articles > 0 else { return 1 }
    let before = counts.dropLast().reduce(0, +)
    let all = given.dropLast().reduce(0) { $0 + $1.count }
    let usual = (Double(before) + 0.5) / (Double(all) + 10)
    return (Double(now) + 0.1) / Double(articles) / usual
  }

  /// Terms that are new or rising, most telling first: names and phrases of two words or more that at least two texts of
  /// the week hold and that take a share at least half as large again as before.
  public func risingTerms(limit: Int) -> [RisingTerm] {
    let week = given[given.count - 1]
    guard limit > 0, !week.isEmpty else { return [] }
    let phrases = Keyphrases.distinctive(
      in: week, background: sample(given.dropLast().joined()), limit: limit * 4
    ).map { TrendHistory.words($0.text) }
    let surfaces = TermSurfaces(phrases, in: week)
    let counts = counts(of: phrases)
    var terms: [RisingTerm] = []
    for number in phrases.indices where terms.count < limit {
      guard let text = surfaces.best(number), TermShape.isTerm(text) else { continue }
      let lift = lift(counts[number])
      let now = counts[number].last ?? 0
      // Common words must rise higher than names: of any two words some are more frequent in any week.
      let isName = TermShape.hasName(text)
      guard now >= (isName ? 2 : 4), !knowsThePast || lift >= (isName ? 1.5 : 5) else { continue }
      guard !terms.contains(where: { TrendHistory.isLike(text, $0.text) }) else { continue }
      terms.append(RisingTerm(text: text, counts: counts[number], lift: lift))
    }
    return terms
  }
}

extension TrendHistory {
  /// Texts of the past that phrases are weighed against.
  private static let mostBackground = 6_000

  /// Evenly spread over the past.
  private func sample(_ texts: some Collection<String>) -> [String] {
    let step = texts.count / TrendHistory.mostBackground + 1
    return texts.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// Most words of the shorter one stand in the other.
  static func isLike(_ one: String, _ other: String) -> Bool {
    let mine = Set(words(one))
    let theirs = Set(words(other))
    return mine.intersection(theirs).count * 10 >= min(mine.count, theirs.count) * 6
  }
}

/// A term of the week with its frequency.
public struct RisingTerm: Sendable, Hashable {
  /// As most often written.
  public let text: String
  /// Texts that hold it, per week, oldest week first.
  public let counts: [Int]
  /// Share of the week divided by the usual share; 1 when nothing is known of the past.
  public let lift: Double
}
