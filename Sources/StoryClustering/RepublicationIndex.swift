/// Tells, article by article, whether it is new, the same as before, a new version, or a copy of another outlet's piece.
///
/// The address decides first: a piece keeps its canonical address when the outlet corrects it. Otherwise the words
/// decide: an index over sampled runs of three words (``RepublicationSketch``) names the few earlier articles that share
/// more than figures of speech, and the share of common runs tells how much was left alone. Equal headlines lower the bar.
///
/// Cost of one article: linear in its length, independent of the number of articles added. Memory: about 2 KB each.
///
///     var index = RepublicationIndex()
///     index.add(RepublicationDocument(id: "a", title: "…", text: words, outlet: "Báo A"))  // new
///     index.add(RepublicationDocument(id: "b", title: "…", text: words, outlet: "Báo B"))  // copy of a
public struct RepublicationIndex: Sendable {
  public let tuning: RepublicationTuning
  private var entries: [RepublicationEntry] = []
  private var byAddress: [String: UInt32] = [:]
  private var byTitle: [UInt64: UInt32] = [:]
  private var table = RepublicationTable()

  public init(tuning: RepublicationTuning = .standard) { self.tuning = tuning }

  /// Number of articles added.
  public var count: Int { entries.count }

  /// Adds one article and says what it is to those added before.
  @discardableResult
  public mutating func add(_ document: RepublicationDocument) -> RepublicationVerdict {
    let entry = RepublicationEntry(document)
    let verdict = verdict(entry)
    let number = UInt32(entries.count)
    for address in entry.addresses { byAddress[address] = number }
    byTitle[entry.title] = number
    for run in entry.sketch.keys { table.insert(run, text: number) }
    entries.append(entry)
    return verdict
  }

  /// What an article would be, without adding it.
  public func verdict(on document: RepublicationDocument) -> RepublicationVerdict {
    verdict(RepublicationEntry(document))
  }

  private func verdict(_ entry: RepublicationEntry) -> RepublicationVerdict {
    for address in entry.addresses {
      guard let number = byAddress[address] else { continue }
      let known = entries[Int(number)]
      let isSame = known.sketch.fingerprint == entry.sketch.fingerprint && known.title == entry.title
      return RepublicationVerdict(
        kind: isSame ? .same : .version, of: known.id, similarity: entry.sketch.similarity(to: known.sketch))
    }
    if let origin = entry.origin, let number = byAddress[origin] {
      let known = entries[Int(number)]
      return RepublicationVerdict(kind: .copy, of: known.id, similarity: entry.sketch.similarity(to: known.sketch))
    }
    guard let (number, share) = nearest(entry) else { return .new }
    let known = entries[Int(number)]
    var kind = RepublicationVerdict.Kind.copy
    if known.outlet == entry.outlet {
      kind = known.sketch.fingerprint == entry.sketch.fingerprint ? .same : .version
    }
    return RepublicationVerdict(kind: kind, of: known.id, similarity: RepublicationSketch.similarity(share: share))
  }

  /// The earlier article with the most words in common; of equals the earliest.
  private func nearest(_ entry: RepublicationEntry) -> (number: UInt32, share: Double)? {
    var best: (number: UInt32, share: Double)?
    for number in candidates(entry.sketch, entry.title) {
      let known = entries[Int(number)]
      let common = entry.sketch.common(with: known.sketch)
      let bar = bar(known, entry)
      let least = min(tuning.runs, max(1, min(entry.sketch.runs.count, known.sketch.runs.count) / 2))
      guard common.share >= bar, common.count >= least else { continue }
      if let found = best, (found.share, number) >= (common.share, found.number) { continue }
      best = (number, common.share)
    }
    return best
  }

  private func bar(_ known: RepublicationEntry, _ entry: RepublicationEntry) -> Double {
    if known.title == entry.title { return tuning.shareWithTitle }
    return known.outlet == entry.outlet && !entry.outlet.isEmpty ? tuning.shareWithinOutlet : tuning.share
  }

  /// The few texts with the most sampled runs in common, and the last one with the same headline.
  private func candidates(_ sketch: RepublicationSketch, _ title: UInt64) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(sketch.keys.count * 2)
    for run in sketch.keys { table.collect(run, into: &found) }
    found.sort()
    var counted: [(number: UInt32, count: Int)] = []
    var index = 0
    while index < found.count {
      var end = index
      while end < found.count, found[end] == found[index] { end += 1 }
      counted.append((found[index], end - index))
      index = end
    }
    // A stable choice of the strongest few without sorting all.
    var strongest: [UInt32] = []
    for _ in 0..<min(RepublicationIndex.compared, counted.count) {
      guard let place = counted.indices.max(by: { counted[$0].count < counted[$1].count }), counted[place].count > 0
      else { break }
      strongest.append(counted[place].number)
      counted[place].count = 0
    }
    if let number = byTitle[title], !strongest.contains(number) { strongest.append(number) }
    return strongest
  }

  /// Texts that are compared exactly.
  private static let compared = 4
}
