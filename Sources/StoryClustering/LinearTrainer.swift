import Foundation

/// Finds the dividing planes of ``LinearClassifier``.
struct LinearTrainer {
  let hashing: TextHashing
  let rarity: [Float]
  private let vectors: [[TextHashing.Feature]]
  private let targets: [Int]
  private let labelCount: Int

  static let rounds = 12
  /// Cost of a misplaced example.
  static let cost: Float = 1

  init(examples: [LinearClassifier.Example], labels: [String], hashing: TextHashing) {
    self.hashing = hashing
    let counted = examples.map { hashing.counts($0.text) }
    var frequency = Array(repeating: Float(0), count: hashing.buckets)
    for vector in counted { for feature in vector { frequency[Int(feature.bucket)] += 1 } }
    let total = Float(examples.count)
    let rarity = frequency.map { $0 > 0 ? logf((1 + total) / (1 + $0)) + 1 : 0 }
    self.rarity = rarity
    vectors = counted.map { LinearTrainer.scaled($0, rarity) }
    let number = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    targets = examples.map { number[$0.label] ?? 0 }
    labelCount = labels.count
  }

  static func scaled(_ features: [TextHashing.Feature], _ rarity: [Float]) -> [TextHashing.Feature] {
    var result = features
    var norm: Float = 0
    for index in result.indices {
      result[index].value *= rarity[Int(result[index].bucket)]
      norm += result[index].value * result[index].value
    }
    guard norm > 0 else { return [] }
    let scale = 1 / norm.squareRoot()
    for index in result.indices { result[index].value *= scale }
    return result
  }

  /// `[bucket * labels + label]`.
  func weights() -> [Float] {
    var all = Array(repeating: Float(0), count: hashing.buckets * labelCount)
    for label in 0..<labelCount {
      let plane = plane(for: label)
      for bucket in 0..<hashing.buckets { all[bucket * labelCount + label] = plane[bucket] }
    }
    return all
  }

  private func plane(for label: Int) -> [Float] {
    var plane = Array(repeating: Float(0), count: hashing.buckets)
    var alphas = Array(repeating: Float(0), count: vectors.count)
    let diagonal = 1 / (2 * LinearTrainer.cost)
    var order = Array(vectors.indices)
    var random = SplitMix(seed: 20_260_413)
    for _ in 0..<LinearTrainer.rounds {
      order.shuffle(using: &random)
      for example in order {
        let side: Float = targets[example] == label ? 1 : -1
        var product: Float = 0
        for feature in vectors[example] { product += plane[Int(feature.bucket)] * feature.value }
        let gradient = side * product - 1 + alphas[example] * diagonal
        let updated = max(alphas[example] - gradient / (1 + diagonal), 0)
        let step = (updated - alphas[example]) * side
        guard step != 0 else { continue }
        alphas[example] = updated
        for feature in vectors[example] { plane[Int(feature.bucket)] += step * feature.value }
      }
    }
    return plane
  }
}

/// Steele, Lea, Flood (2014): a small generator with a fixed seed, so that training repeats exactly.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
