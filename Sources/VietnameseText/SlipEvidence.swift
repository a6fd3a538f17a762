/// What speaks for and against a slip, weighed by a logistic model that Tools/train-text/tune_slips.py fits on planted slips.
struct SlipEvidence {
  /// The evidence as numbers of about the same size; the order is that of ``weights``.
  let features: [Float]

  init(
    _ model: SyllableLanguageModel, _ ids: [UInt32], _ at: Int, candidate: UInt32, gain: Float,
    kind: ConfusionSets.Kind, legal: Bool, shape: Token.Shape
  ) {
    let written = ids[at]
    func levels(_ id: UInt32) -> [Int] {
      [
        model.level(id), model.level(ids[at - 1], id), model.level(id, ids[at + 1]),
        model.level(ids[at - 2], ids[at - 1], id), model.level(ids[at - 1], id, ids[at + 1]),
        model.level(id, ids[at + 1], ids[at + 2]),
      ]
    }
    let known = levels(candidate)
    let here = levels(written)
    let boundary = SyllableLanguageModel.boundary
    var list: [Float] = [1, gain / 8, min(gain, 20) / 8]
    list += known.map { Float($0) / 8 }
    list += here.map { Float($0) / 8 }
    list += here.map { $0 > 0 ? 1 : 0 }
    list += [known[3] > 0 || known[4] > 0 || known[5] > 0 ? 1 : 0, known[4] > 0 ? 1 : 0]
    list += [
      known[1] > 0 && known[2] > 0 ? 1 : 0, Float(min(known[1], known[2])) / 8, Float(max(known[1], known[2])) / 8,
    ]
    list += [ids[at - 1] == boundary ? 1 : 0, ids[at + 1] == boundary ? 1 : 0]
    list += [legal ? 1 : 0, shape == .capitalized ? 1 : 0, shape == .allCapitals ? 1 : 0]
    let kinds: [ConfusionSets.Kind] = [.hookTilde, .tone, .mark, .marks, .letter, .dialect]
    list += kinds.map { $0 == kind ? 1 : 0 }
    features = list
  }

  /// 0…1.
  var confidence: Double {
    let sum = zip(features, Self.weights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    return 1 / (1 + Logarithm.exponential(-Double(sum)))
  }

  static let weights: [Float] = [
    -0.9086, 0.7490, 1.3498, -0.4689, 0.2907, 0.2799, 0.7913, 0.7467, 0.8025, -0.3548,
    -0.5621, -0.6783, -0.5644, 0.0000, -1.0692, -1.5241, -0.2449, -0.2361, -0.8263, 0.0000,
    -0.5040, 0.1185, 0.4327, -0.1013, -0.1453, 0.6875, -0.6746, -3.7141, -1.5494, -3.9545,
    0.0000, 1.1177, 0.0723, 0.9956, -2.5318, -1.5687, -2.2280,
  ]
}
