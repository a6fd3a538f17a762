import Foundation

/// Online grouping: articles are placed as they arrive, later ones may merge or split stories.
///
/// An inverted index over a sliding window finds the articles that share telling terms with a new one, so the cost of an
/// article depends on the window, not on the archive. Memory: about 16 bytes per kept term and 12 per remembered pair.
public struct StoryIndex: Sendable {
  public let tuning: GroupingTuning
  private var vocabulary: [UInt64: Int32] = [:]
  private var documentFrequency: [Int32] = []
  private var postings: [[Posting]] = []
  private(set) var entries: [Entry] = []
  private(set) var edges: [[Edge]] = []
  private var counted = 0
  /// Scratch: the cosine of each entry with the one being placed; all zero in between.
  private var sums: [Float] = []
  private var byFingerprint: [UInt64: Int32] = [:]

  struct Posting: Sendable {
    let entry: Int32
    let weight: Float
  }

  struct Edge: Sendable {
    let other: Int32
    let similarity: Float
  }

  struct Entry: Sendable {
    let id: String
    let features: StoryFeatures
    /// Another entry with the very same words.
    let copyOf: Int32?
  }

  public init(tuning: GroupingTuning = .standard) { self.tuning = tuning }

  /// Adds one article at the end of the stream.
  public mutating func add(_ document: GroupingDocument) {
    let features = StoryFeatures(document, tuning: tuning)
    count(features)
    place(id: document.id, features)
  }

  /// Story label of every article in order of arrival: the identifier of the story's earliest article.
  public func stories() -> [String] { StoryLinker(index: self).labels() }

  /// Learns how common terms are, so that the first articles are compared as fairly as the last.
  mutating func count(_ features: StoryFeatures) {
    counted += 1
    for term in features.terms {
      if let known = vocabulary[term.hash] {
        documentFrequency[Int(known)] += 1
      } else {
        vocabulary[term.hash] = Int32(documentFrequency.count)
        documentFrequency.append(1)
        postings.append([])
      }
    }
  }

  mutating func place(id: String, _ features: StoryFeatures) {
    let entry = Int32(entries.count)
    edges.append([])
    if let twin = byFingerprint[features.fingerprint], isInWindow(features, entries[Int(twin)].features) {
      entries.append(Entry(id: id, features: features, copyOf: twin))
      return
    }
    byFingerprint[features.fingerprint] = entry
    entries.append(Entry(id: id, features: features, copyOf: nil))
    let vector = vector(features)
    for (other, similarity) in neighbours(of: vector, features) {
      edges[Int(entry)].append(Edge(other: other, similarity: similarity))
      edges[Int(other)].append(Edge(other: entry, similarity: similarity))
    }
    for term in vector { postings[Int(term.term)].append(Posting(entry: entry, weight: term.weight)) }
  }

  private struct Component {
    let term: Int32
    let weight: Float
  }

  /// The strongest terms by TF-IDF, scaled to length 1.
  private func vector(_ features: StoryFeatures) -> [Component] {
    var components: [Component] = []
    components.reserveCapacity(features.terms.count)
    for term in features.terms {
      guard let known = vocabulary[term.hash] else { continue }
      let frequency = documentFrequency[Int(known)]
      if counted > 50 && frequency < 2 { continue }
      if counted > 1_000 && Float(frequency) > Float(counted) * tuning.commonShare { continue }
      let expected = CommonTerms.share(term.hash) * tuning.priorArticles
      let rarity = logf((Float(counted) + tuning.priorArticles + 1) / (Float(frequency) + expected + 0.5))
      components.append(Component(term: known, weight: term.weight * max(rarity, 0)))
    }
    components.sort { ($0.weight, $0.term) > ($1.weight, $1.term) }
    components = Array(components.prefix(tuning.keptTerms))
    let norm = components.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
    return norm > 0 ? components.map { Component(term: $0.term, weight: $0.weight / norm) } : []
  }

  private mutating func neighbours(of vector: [Component], _ features: StoryFeatures) -> [(Int32, Float)] {
    var touched: [Int32] = []
    if sums.count < entries.count { sums += Array(repeating: 0, count: entries.count - sums.count + 1_024) }
    for component in vector {
      for posting in postings[Int(component.term)] {
        if sums[Int(posting.entry)] == 0 { touched.append(posting.entry) }
        sums[Int(posting.entry)] += component.weight * posting.weight
      }
    }
    var found: [(Int32, Float)] = []
    let evidence = PairEvidence(tuning: tuning)
    for other in touched {
      let sum = sums[Int(other)]
      sums[Int(other)] = 0
      guard sum >= tuning.edgeFloor else { continue }
      let neighbour = entries[Int(other)].features
      guard isInWindow(features, neighbour) else { continue }
      found.append((other, evidence.strength(cosine: sum, features, neighbour)))
    }
    found.sort { $0.0 < $1.0 }
    return found
  }

  private func isInWindow(_ left: StoryFeatures, _ right: StoryFeatures) -> Bool {
    guard let a = left.day, let b = right.day else { return true }
    return abs(a - b) <= tuning.windowDays
  }
}
