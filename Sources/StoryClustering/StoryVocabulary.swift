import Foundation

/// The terms of the window: how many articles hold each, and which, strongest terms only.
struct StoryVocabulary: Sendable {
  struct Posting: Sendable {
    let entry: Int32
    let weight: Float
  }

  struct Component: Sendable {
    let term: Int32
    let weight: Float
  }

  private var numbers: [UInt64: Int32] = [:]
  private var frequency: [Int32] = []
  private var postings: [[Posting]] = []
  /// First place of each list that is still in the window.
  private var starts: [Int32] = []
  private var counted = 0

  /// Learns how common terms are, so that the first articles are compared as fairly as the last.
  mutating func count(_ features: StoryFeatures) {
    counted += 1
    for term in features.terms {
      if let known = numbers[term.hash] {
        frequency[Int(known)] += 1
      } else {
        numbers[term.hash] = Int32(frequency.count)
        frequency.append(1)
        postings.append([])
        starts.append(0)
      }
    }
  }

  mutating func append(_ posting: Posting, to term: Int32) { postings[Int(term)].append(posting) }

  /// Adds up the likeness of every article from `first` on to `vector`; those met for the first time are noted in
  /// `touched`. Costs what the window holds: earlier articles are dropped when they are the greater part of a list.
  mutating func accumulate(
    _ vector: [Component], from first: Int32, into sums: inout [Float], touched: inout [Int32]
  ) {
    for component in vector {
      let term = Int(component.term)
      advance(term, to: first)
      let start = Int(starts[term])
      sums.withUnsafeMutableBufferPointer { sums in
        postings[term].withUnsafeBufferPointer { list in
          for index in start..<list.count {
            let entry = Int(list[index].entry)
            if sums[entry] == 0 { touched.append(Int32(entry)) }
            sums[entry] += component.weight * list[index].weight
          }
        }
      }
    }
  }

  private mutating func advance(_ term: Int, to first: Int32) {
    var start = Int(starts[term])
    while start < postings[term].count, postings[term][start].entry < first { start += 1 }
    if start > 8, start * 2 >= postings[term].count {
      postings[term].removeFirst(start)
      start = 0
    }
    starts[term] = Int32(start)
  }

  /// The strongest terms by TF-IDF, scaled to length 1. `keepsNew` also takes terms that no other article has yet, beyond
  /// that length: a stream must remember them for what comes next, a batch knows that nothing will.
  func vector(_ features: StoryFeatures, tuning: GroupingTuning, keepsNew: Bool) -> [Component] {
    var components: [Component] = []
    var fresh: [Component] = []
    components.reserveCapacity(features.terms.count)
    for term in features.terms {
      guard let known = numbers[term.hash] else { continue }
      let frequency = frequency[Int(known)]
      let isFresh = counted > 50 && frequency < 2
      if isFresh && !keepsNew { continue }
      if counted > 1_000 && Float(frequency) > Float(counted) * tuning.commonShare { continue }
      let expected = CommonTerms.share(term.hash) * tuning.priorArticles
      let rarity = logf((Float(counted) + tuning.priorArticles + 1) / (Float(frequency) + expected + 0.5))
      let component = Component(term: known, weight: term.weight * max(rarity, 0))
      if isFresh { fresh.append(component) } else { components.append(component) }
    }
    let known = StoryVocabulary.strongest(components, tuning.keptTerms)
    let new = StoryVocabulary.strongest(fresh, tuning.keptTerms - known.count)
    let norm = (known.isEmpty ? new : known).reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
    return norm > 0 ? (known + new).map { Component(term: $0.term, weight: $0.weight / norm) } : []
  }

  private static func strongest(_ components: [Component], _ limit: Int) -> [Component] {
    Array(components.sorted { ($0.weight, $0.term) > ($1.weight, $1.term) }.prefix(max(limit, 0)))
  }

  /// Forgets the articles before `gone`, numbers the rest from 0, and drops terms that no article of the window holds.
  /// Frequencies shrink to the `articles` that stay, so that they keep speaking of the present.
  mutating func forget(before gone: Int32, articles: Int) {
    let share = counted > 0 ? Double(articles) / Double(counted) : 1
    var kept: [UInt64: Int32] = [:]
    var newFrequency: [Int32] = []
    var newPostings: [[Posting]] = []
    for (hash, number) in numbers.sorted(by: { $0.value < $1.value }) {
      let rest = postings[Int(number)].filter { $0.entry >= gone }
      let expected = Int32((Double(frequency[Int(number)]) * share).rounded())
      guard !rest.isEmpty || expected > 0 else { continue }
      kept[hash] = Int32(newFrequency.count)
      newFrequency.append(max(expected, Int32(min(rest.count, 2)), 1))
      newPostings.append(rest.map { Posting(entry: $0.entry - gone, weight: $0.weight) })
    }
    numbers = kept
    frequency = newFrequency
    postings = newPostings
    starts = Array(repeating: 0, count: newPostings.count)
    counted = articles
  }
}
