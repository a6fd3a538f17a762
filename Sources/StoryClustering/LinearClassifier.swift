import Foundation
import NewsModel

/// Learns labels from decisions: one-against-rest linear support vector machines over hashed syllables and pairs.
///
/// Training: dual coordinate descent with squared hinge loss (Hsieh et al., ICML 2008). The same examples give the same
/// model on every machine.
public struct LinearClassifier: Sendable {
  public struct Example: Sendable, Hashable {
    public let text: String
    public let label: String
    public init(text: String, label: String) {
      self.text = text
      self.label = label
    }
  }

  public struct Prediction: Sendable, Hashable, Codable {
    public let label: String
    /// Distance from the dividing plane per label; above 0 speaks for it.
    public let scores: [String: Double]
  }

  /// Sorted.
  public let labels: [String]
  let hashing: TextHashing
  let rarity: [Float]
  /// `[bucket * labels.count + label]`.
  let weights: [Float]

  /// Throws `NewsError(.badInput)` with fewer than two labels.
  public init(training examples: [Example], buckets: Int = 1 << 17) throws {
    let labels = Set(examples.map(\.label)).sorted()
    guard labels.count >= 2 else {
      throw NewsError(.badInput, "cần ví dụ của ít nhất hai nhãn để học; hãy thêm ví dụ (need two labels)")
    }
    let trainer = LinearTrainer(examples: examples, labels: labels, hashing: TextHashing(buckets: buckets))
    self.init(
      labels: labels, hashing: trainer.hashing, rarity: trainer.rarity, weights: trainer.weights())
  }

  init(labels: [String], hashing: TextHashing, rarity: [Float], weights: [Float]) {
    self.labels = labels
    self.hashing = hashing
    self.rarity = rarity
    self.weights = weights
  }

  public func predict(_ text: String) -> Prediction {
    let (sums, best) = sums(of: text)
    var scores: [String: Double] = [:]
    for (label, sum) in zip(labels, sums) { scores[label] = (Double(sum) * 10_000).rounded() / 10_000 }
    return Prediction(label: labels[best], scores: scores)
  }

  /// One line in Vietnamese: the words and pairs of words of `text` that spoke most for its label against the next best
  /// one, as written there.
  public func reason(_ text: String, most: Int = 4) -> String {
    let (sums, best) = sums(of: text)
    guard let next = labels.indices.filter({ $0 != best }).max(by: { sums[$0] < sums[$1] }) else { return labels[best] }
    let width = labels.count
    var points: [String: Float] = [:]
    for feature in hashing.named(text) {
      let base = feature.bucket * width
      let lead = (weights[base + best] - weights[base + next]) * rarity[feature.bucket]
      if lead > 0 { points[feature.text, default: 0] += lead }
    }
    let words = points.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(most).map { "“\($0.key)”" }
    return words.isEmpty
      ? "\(labels[best]): không có từ nào nổi bật" : "\(labels[best]): vì có " + words.joined(separator: ", ")
  }

  private func sums(of text: String) -> (sums: [Float], best: Int) {
    let vector = LinearTrainer.scaled(hashing.counts(text), rarity)
    var sums = Array(repeating: Float(0), count: labels.count)
    let width = labels.count
    for feature in vector {
      let base = Int(feature.bucket) * width
      for label in 0..<width { sums[label] += weights[base + label] * feature.value }
    }
    var best = 0
    for label in 1..<max(width, 1) where sums[label] > sums[best] { best = label }
    return (sums, best)
  }
}
