import Foundation
import NewsModel

/// Learns a ``SummaryModel`` from stories with human abstracts.
///
/// Pairs: logistic regression of “a person wrote this pair” by Newton's method. Sentences: ridge regression of what the
/// pairs leave unexplained, per syllable. The same examples give the same model; time is linear in the length of the
/// examples, memory does not grow with their number.
public struct SummaryTrainer: Sendable {
  /// Newton steps; the likelihood does not move after some six.
  static let steps = 8
  static let pairRidge = 1.0
  static let sentenceRidge = 20.0
  /// Part of the sentence regression that enters the model: what it learns from whole sentences holds less well for other
  /// stories than what is learned from pairs.
  static let sentenceShare = 0.5

  /// Throws `NewsError(.badInput)` when no example has both sentences and an abstract.
  public static func train(_ examples: [SummaryExample]) throws -> SummaryModel {
    let usable = examples.filter { !$0.abstracts.isEmpty && !StoryDigest($0.documents).candidates.isEmpty }
    guard !usable.isEmpty else {
      throw NewsError(
        .badInput, "không có ví dụ nào có cả bài và bản tóm tắt; hãy kiểm tra tệp (no example with text and abstract)")
    }
    let pairs = pairWeights(usable)
    return SummaryModel(trusted: pairs, sentenceWeights(usable, pairs: pairs))
  }

  private static func pairWeights(_ examples: [SummaryExample]) -> [Float] {
    let width = BigramFeatures.names.count
    var weights = Array(repeating: 0.0, count: width)
    for _ in 0..<steps {
      var system = NormalEquations(width: width)
      let single = weights.map(Float.init)
      for example in examples {
        let digest = StoryDigest(example.documents)
        let targets = PairTargets(digest, example.abstracts)
        let values = digest.pairs.values(single)
        for pair in 0..<digest.pairs.count {
          let value = Double(values[pair])
          let curvature = max(value * (1 - value), 1e-6)
          system.add(
            row: digest.pairs.rows[(pair * width)..<((pair + 1) * width)], weight: curvature,
            residual: targets.values[pair] - value)
        }
      }
      let step = system.solution(ridge: pairRidge, at: weights)
      for index in 0..<width { weights[index] += step[index] }
    }
    return weights.map(Float.init)
  }

  private static func sentenceWeights(_ examples: [SummaryExample], pairs: [Float]) -> [Float] {
    let width = SentenceFeatures.names.count
    var system = NormalEquations(width: width)
    for example in examples {
      let digest = StoryDigest(example.documents)
      let targets = PairTargets(digest, example.abstracts).values
      let values = digest.pairs.values(pairs)
      let features = digest.sentenceFeatures(values)
      for (number, candidate) in digest.candidates.enumerated() {
        let missing = digest.pairs.pairs[number].reduce(0.0) { $0 + targets[Int($1)] - Double(values[Int($1)]) }
        system.add(
          row: features.rows[(number * width)..<((number + 1) * width)], weight: 1,
          residual: missing / Double(max(candidate.words, 1)))
      }
    }
    let zero = Array(repeating: 0.0, count: width)
    return system.solution(ridge: sentenceRidge, at: zero).map { Float($0 * sentenceShare) }
  }
}

/// For every pair of a story: the part of its abstracts that hold it.
struct PairTargets {
  let values: [Double]

  init(_ digest: StoryDigest, _ abstracts: [String]) {
    var counts: [UInt64: Double] = [:]
    for abstract in abstracts {
      let text = ScalarText(abstract)
      for key in Set(StoryWords.pairKeys(text.tokens(in: 0..<text.scalars.count))) { counts[key, default: 0] += 1 }
    }
    values = digest.pairs.keys.map { counts[$0, default: 0] / Double(max(abstracts.count, 1)) }
  }
}
