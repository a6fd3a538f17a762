import Foundation

/// What the desk has chosen so far, against what it could have chosen: topics, outlets and places that were printed more
/// or less often than the press reported them.
///
/// For every trait: (printed + a) / (offered + a) with shares of all, where `a` keeps rare traits near 1. The factor of a
/// story is the geometric mean of its strongest trait for and against, so that an editor can see both.
public struct PastChoices: Sendable {
  /// What a story or a printed item is about, and who said it.
  public struct Traits: Sendable, Hashable {
    public let topics: [String]
    public let outlets: [String]
    public let places: [String]

    public init(topics: [String], outlets: [String], places: [String]) {
      self.topics = topics
      self.outlets = outlets
      self.places = places
    }

    fileprivate var keys: Set<String> {
      Set(topics.map { "chủ đề " + $0 } + outlets.map { "nguồn " + $0 } + places.map { "địa phương " + $0 })
    }
  }

  /// How much more often than by chance stories with the trait were printed.
  private let factors: [String: Double]

  /// Printed items from which the desk's taste is believed; fewer count in part.
  static let believedAt = 30.0
  static let smoothing = 3.0
  static let bounds = 0.25...4.0

  public init(printed: [Traits], offered: [Traits]) {
    let chosen = PastChoices.counts(printed)
    let all = PastChoices.counts(offered)
    let scale = Double(max(offered.count, 1)) / Double(max(printed.count, 1))
    let belief = min(Double(printed.count) / PastChoices.believedAt, 1)
    var factors: [String: Double] = [:]
    guard !printed.isEmpty, !offered.isEmpty else {
      self.factors = [:]
      return
    }
    for key in Set(chosen.keys).union(all.keys) {
      let a = PastChoices.smoothing
      let ratio = (chosen[key, default: 0] * scale + a) / (all[key, default: 0] + a)
      let factor = pow(ratio, belief)
      factors[key] = min(max(factor, PastChoices.bounds.lowerBound), PastChoices.bounds.upperBound)
    }
    self.factors = factors
  }

  /// 1 is ordinary; the reasons name the traits that moved it, as an editor would say them.
  public func choice(_ traits: Traits) -> (factor: Double, reasons: [String]) {
    let known = traits.keys.compactMap { key in factors[key].map { (key, $0) } }.sorted { $0.0 < $1.0 }
    let high = known.max { $0.1 < $1.1 }.flatMap { $0.1 > 1.05 ? $0 : nil }
    let low = known.min { $0.1 < $1.1 }.flatMap { $0.1 < 0.95 ? $0 : nil }
    let moved = [high, low].compactMap { $0 }
    guard !moved.isEmpty else { return (1, []) }
    let mean = exp(moved.reduce(0) { $0 + log($1.1) } / Double(moved.count))
    return (mean, moved.map { "\($0.0) ×\(PastChoices.shown($0.1))" })
  }

  private static func counts(_ traits: [Traits]) -> [String: Double] {
    var counts: [String: Double] = [:]
    for entry in traits { for key in entry.keys { counts[key, default: 0] += 1 } }
    return counts
  }

  /// One decimal, with a comma.
  private static func shown(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
