/// A word with the best other reading of it.
struct SlipSuspect {
  /// Line on the page and word in the line.
  let line: Int
  let index: Int
  let kind: SyllableNeighbour.Kind
  let legal: Bool
  /// Index of the other reading in the vocabulary.
  let entry: Int
  /// Bits that the other reading gains with its neighbours; those of them gained with what precedes.
  let gain: Float
  let leftGain: Float
  var features: [Float] = []
  /// What the line alone says.
  var logOdds: Float = 0
}
