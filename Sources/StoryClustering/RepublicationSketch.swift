import Foundation

/// A sample of a text's runs of three words, by which copies find each other.
///
/// Of two texts that share a run either both keep it or the one that keeps fewer leaves it out: kept are the runs whose
/// hash is below ``limit``, which depends only on the length of the text. Texts of up to ``RepublicationSketch/size``
/// runs keep them all. (Content-based sampling as in Manber, “Finding similar files in a large file system”, 1994.)
struct RepublicationSketch: Sendable {
  /// Runs that are kept of a long text, on the average: enough to measure the share of common ones.
  static let size = 256
  /// Runs of a long text by which others find it, on the average.
  static let sought = 56
  /// Words in one run.
  static let runLength = 3

  /// Ascending, without repetition.
  let runs: [UInt32]
  /// Kept runs are below or equal.
  let limit: UInt32
  /// The runs by which others find the text: a part of `runs`, chosen in the same way.
  let keys: ArraySlice<UInt32>
  /// Hash of all words in order.
  let fingerprint: UInt64

  init(_ text: String) {
    let words = RepublicationWords(text).hashes
    fingerprint = RepublicationSketch.fingerprint(words)
    let count = words.count - RepublicationSketch.runLength + 1
    limit = RepublicationSketch.limit(keeping: RepublicationSketch.size, of: count)
    var runs: [UInt32] = []
    runs.reserveCapacity(RepublicationSketch.size * 5 / 4)
    for start in 0..<max(0, count) {
      let joined = (words[start] &* 31 &+ words[start + 1]) &* 31 &+ words[start + 2]
      let hash = UInt32(truncatingIfNeeded: RepublicationWords.mixed(joined))
      if hash <= limit { runs.append(hash) }
    }
    runs.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(runs.count)
    for run in runs where run != unique.last { unique.append(run) }
    self.runs = unique
    let limit = RepublicationSketch.limit(keeping: RepublicationSketch.sought, of: count)
    keys = unique.prefix { $0 <= limit }
  }

  /// The hash below which about `wanted` of `count` runs are.
  private static func limit(keeping wanted: Int, of count: Int) -> UInt32 {
    count <= wanted ? .max : UInt32(Double(UInt32.max) * Double(wanted) / Double(count))
  }

  static func fingerprint(_ words: [UInt64]) -> UInt64 {
    words.reduce(UInt64(words.count)) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1 }
  }

  /// How many runs both samples hold, and the cosine of the two sets (common ÷ √(own · other's)), looking only where
  /// both would keep a run.
  func common(with other: RepublicationSketch) -> (count: Int, share: Double) {
    let limit = min(limit, other.limit)
    var (left, right, count) = (0, 0, 0)
    while left < runs.count, right < other.runs.count, runs[left] <= limit, other.runs[right] <= limit {
      if runs[left] == other.runs[right] {
        count += 1
        left += 1
        right += 1
      } else if runs[left] < other.runs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let own = limit == self.limit ? runs.count : runs.prefix { $0 <= limit }.count
    let others = limit == other.limit ? other.runs.count : other.runs.prefix { $0 <= limit }.count
    return (count, count == 0 ? 0 : Double(count) / Double(own * others).squareRoot())
  }

  /// A run is left alone when each of its words is: the share of words is the third root of that of runs.
  static func similarity(share: Double) -> Double {
    (Foundation.pow(share, 1 / Double(runLength)) * 1_000).rounded() / 1_000
  }

  func similarity(to other: RepublicationSketch) -> Double {
    fingerprint == other.fingerprint ? 1 : RepublicationSketch.similarity(share: common(with: other).share)
  }
}
