import Foundation

/// Online grouping: articles are placed as they arrive, later ones may merge or split stories.
///
/// An inverted index over a sliding window finds the articles that share telling terms with a new one, so the cost of an
/// article depends on the window, not on the archive. What has left the window is closed: its story stands, and its terms
/// and pairs are forgotten. Memory: about 2.5 kB per article of the window (8 bytes for each of at most
/// ``GroupingTuning/keptTerms`` terms, 8 per remembered pair, marks), two identifiers per closed article.
public struct StoryIndex: Sendable {
  /// Where an article stands.
  public struct Placement: Sendable, Hashable, Codable {
    public let id: String
    /// Identifier of the story's earliest article.
    public let story: String
  }

  public let tuning: GroupingTuning
  var vocabulary = StoryVocabulary()
  private(set) var entries: [Entry] = []
  private(set) var edges: [[Edge]] = []
  private var closed: [Placement] = []
  private var clock = ArrivalClock()
  /// Entries before this one have left the window.
  private var firstLive = 0
  /// Scratch: the cosine of each entry with the one being placed; all zero in between.
  private var sums: [Float] = []
  private var byFingerprint: [UInt64: Int32] = [:]

  struct Edge: Sendable {
    let other: Int32
    let similarity: Float
  }

  struct Entry: Sendable {
    let id: String
    let marks: StoryMarks
    let fingerprint: UInt64
    /// Another entry with the very same words.
    var copyOf: Int32?
    /// Day at which it leaves the window when no newer article has come.
    let arrival: Double
    /// The story of a closed article that it belongs to.
    var anchor: String?
  }

  /// Closed entries kept before the rest is packed together, at least.
  static let packAt = 2_000

  public init(tuning: GroupingTuning = .standard) { self.tuning = tuning }

  /// Articles that a new one is compared with.
  public var windowCount: Int { entries.count - firstLive }

  /// Adds one article at the end of the stream.
  public mutating func add(_ document: GroupingDocument) {
    let features = StoryFeatures(document, tuning: tuning)
    vocabulary.count(features)
    place(id: document.id, features, keepsNew: true)
    if firstLive >= StoryIndex.packAt, firstLive * 2 >= entries.count { pack() }
  }

  /// The story of every article in order of arrival.
  public func stories() -> [Placement] {
    closed + zip(entries, StoryLinker(index: self).labels()).map { Placement(id: $0.id, story: $1) }
  }

  mutating func place(id: String, _ features: StoryFeatures, keepsNew: Bool = false) {
    let entry = Int32(entries.count)
    let marks = features.marks
    let arrival = clock.arrival(marks.day)
    advanceWindow()
    edges.append([])
    let twin = byFingerprint[features.fingerprint].flatMap { isInWindow(marks, entries[Int($0)].marks) ? $0 : nil }
    entries.append(
      Entry(
        id: id, marks: marks, fingerprint: features.fingerprint, copyOf: twin, arrival: arrival, anchor: nil))
    if twin != nil { return }
    byFingerprint[features.fingerprint] = entry
    let vector = vocabulary.vector(features, tuning: tuning, keepsNew: keepsNew)
    for (other, similarity) in neighbours(of: vector, marks) {
      edges[Int(entry)].append(Edge(other: other, similarity: similarity))
      edges[Int(other)].append(Edge(other: entry, similarity: similarity))
    }
    for term in vector { vocabulary.append(.init(entry: entry, weight: term.weight), to: term.term) }
  }

  private mutating func advanceWindow() {
    let oldest = clock.now - tuning.windowDays
    while firstLive < entries.count,
      entries[firstLive].arrival < oldest || entries.count - firstLive > tuning.windowArticles
    {
      firstLive += 1
    }
  }

  private mutating func neighbours(
    of vector: [StoryVocabulary.Component], _ marks: StoryMarks
  ) -> [(Int32, Float)] {
    var touched: [Int32] = []
    if sums.count < entries.count { sums += Array(repeating: 0, count: entries.count - sums.count + 1_024) }
    vocabulary.accumulate(vector, from: Int32(firstLive), into: &sums, touched: &touched)
    var found: [(Int32, Float)] = []
    let evidence = PairEvidence(tuning: tuning)
    for other in touched {
      let sum = sums[Int(other)]
      sums[Int(other)] = 0
      guard sum >= tuning.edgeFloor, isInWindow(marks, entries[Int(other)].marks) else { continue }
      found.append((other, evidence.strength(cosine: sum, marks, entries[Int(other)].marks)))
    }
    found.sort { $0.0 < $1.0 }
    return found
  }

  private func isInWindow(_ left: StoryMarks, _ right: StoryMarks) -> Bool {
    guard let a = left.day, let b = right.day else { return true }
    return abs(a - b) <= tuning.windowDays
  }

  /// Closes the stories of what has left the window and forgets its terms and pairs. A story that goes on keeps its name.
  private mutating func pack() {
    let labels = StoryLinker(index: self).labels()
    for entry in 0..<firstLive { closed.append(Placement(id: entries[entry].id, story: labels[entry])) }
    let closedStories = Set(labels[..<firstLive])
    let gone = Int32(firstLive)
    for entry in firstLive..<entries.count where closedStories.contains(labels[entry]) {
      entries[entry].anchor = labels[entry]
    }
    entries.removeFirst(firstLive)
    edges.removeFirst(firstLive)
    for entry in entries.indices {
      entries[entry].copyOf = entries[entry].copyOf.flatMap { $0 >= gone ? $0 - gone : nil }
      edges[entry] = edges[entry].filter { $0.other >= gone }.map {
        Edge(other: $0.other - gone, similarity: $0.similarity)
      }
    }
    byFingerprint = byFingerprint.filter { $0.value >= gone }.mapValues { $0 - gone }
    vocabulary.forget(before: gone, articles: entries.count)
    firstLive = 0
  }
}
