import Foundation
import NewsModel

/// What an article looks like to the grouper: counted terms and the evidence that may join or part two articles.
struct StoryFeatures: Sendable {
  /// Hashes of syllables and of pairs of neighbouring syllables with their raw weight, sorted by hash.
  let terms: [WeightedTerm]
  let marks: StoryMarks
  /// The same for two texts with the same words.
  let fingerprint: UInt64
}

struct WeightedTerm: Sendable {
  let hash: UInt64
  let weight: Float
}

extension StoryFeatures {
  /// The text is read up to this many tokens: a long report does not say what it is about on its last page.
  static let readTokens = 600
  /// Names and days are taken from the title and this many tokens of the text: there the press says who and when.
  static let openingTokens = 60

  init(_ document: GroupingDocument, tuning: GroupingTuning) {
    let title = TokenStream(document.title).tokens()
    let body = Array(TokenStream(document.text).tokens().prefix(StoryFeatures.readTokens))
    var counts: [UInt64: Float] = [:]
    counts.reserveCapacity(title.count + body.count * 2)
    StoryFeatures.count(title, into: &counts, step: tuning.titleWeight, pairFactor: tuning.pairFactor)
    StoryFeatures.count(body, into: &counts, step: 1, pairFactor: tuning.pairFactor)
    terms = counts.map { WeightedTerm(hash: $0.key, weight: Float(1 + log(Double(max($0.value, 0.2))))) }
      .filter { $0.weight > 0 }.sorted { $0.hash < $1.hash }
    let all = title + body
    let opening = (title + body.prefix(StoryFeatures.openingTokens))[...]
    var hash: UInt64 = 0
    for token in all { hash = (hash ^ token.hash) &* 0x9e37_79b9_7f4a_7c15 }
    fingerprint = hash
    var outlet = StableHash()
    outlet.combine(document.outlet ?? "")
    marks = StoryMarks(
      names: StoryFeatures.names(opening), titleNames: StoryFeatures.names(title[...]),
      dates: Set(opening.map(\.date).filter { $0 > 0 }).sorted(),
      documents: StoryFeatures.documents(opening), titleDocuments: StoryFeatures.documents(title[...]),
      ordinals: StoryFeatures.ordinals(title), length: all.count,
      outlet: document.outlet == nil ? 0 : outlet.value,
      day: document.published.map { $0.timeIntervalSince1970 / 86_400 })
  }

  private static func names(_ tokens: ArraySlice<Token>) -> [UInt64] {
    Set(tokens.filter { $0.isCapitalized && $0.kind == .word }.map(\.hash)).sorted()
  }

  private static func documents(_ tokens: ArraySlice<Token>) -> [UInt64] {
    Set(tokens.filter { $0.kind == .document }.map(\.hash)).sorted()
  }

  private static func ordinals(_ title: [Token]) -> [UInt64] {
    Set(
      zip(title, title.dropFirst()).filter { $1.kind == .number && OrdinalWords.hashes.contains($0.hash) }
        .map { ($0.hash & 0xffff_ffff) << 32 | $1.hash & 0xffff_ffff }
    ).sorted()
  }

  private static func count(_ tokens: [Token], into counts: inout [UInt64: Float], step: Float, pairFactor: Float) {
    var previous: UInt64?
    for token in tokens {
      counts[token.hash, default: 0] += step
      if let previous {
        counts[previous &* 0x9e37_79b9_7f4a_7c15 ^ token.hash, default: 0] += step * pairFactor
      }
      previous = token.hash
    }
  }
}

/// Words after which a number says which one of a row is meant (`bão số 10`, `vòng 3`, `khóa XV` has none).
enum OrdinalWords {
  static let hashes = Set(
    [
      "số", "vòng", "kỳ", "khóa", "khoá", "tập", "lần", "phiên", "quý", "đợt", "đoạn", "quận", "loạt", "ngày", "năm",
      "thứ",
    ]
    .compactMap { TokenStream($0).firstWordHash })
}
