import Foundation

/// The sentences picked so far and what they cover.
struct PickedSentences {
  let picker: SentencePicker
  let wanted: Float
  private(set) var chosen: [Int] = []
  /// How many chosen sentences hold each pair, word and figure.
  private var pairs: [Int16]
  private var words: [Int16]
  private var figures: [UInt64: Int] = [:]
  private var length: Float = 0
  private var worth: Float = 0

  /// A sentence is redundant when this part of its words has been said.
  static let redundantAt: Float = 0.6
  /// A sentence whose every figure has been said is redundant when this part of its words has been said.
  static let figuresRedundantAt: Float = 0.3

  /// Whether what muses instead of reporting counts less.
  private let asBulletin: Bool

  init(picker: SentencePicker, wanted: Float, asBulletin: Bool) {
    self.picker = picker
    self.wanted = wanted
    self.asBulletin = asBulletin
    pairs = Array(repeating: 0, count: picker.values.count)
    words = Array(repeating: 0, count: picker.words.weights.count)
  }

  var isFull: Bool { length >= wanted }
  /// The expected F1, up to a constant factor.
  var value: Float { worth / (length + wanted) }

  func overflows(_ number: Int) -> Bool { length + Float(picker.candidates[number].words) > wanted }

  func improves(adding number: Int, gain: Float) -> Bool {
    (worth + gain) / (length + Float(picker.candidates[number].words) + wanted) > value
  }

  func value(adding number: Int) -> Float {
    (worth + gain(number)) / (length + Float(picker.candidates[number].words) + wanted)
  }

  /// Probability of the pairs that nobody has said yet, and what the sentence adds by itself.
  func gain(_ number: Int) -> Float {
    var sum = picker.extras[number]
    for pair in picker.pairs[number] where pairs[Int(pair)] == 0 { sum += picker.values[Int(pair)] }
    return asBulletin ? sum * Float(picker.candidates[number].signals.sobriety) : sum
  }

  /// Not chosen yet, understandable after what is chosen, and not redundant.
  func mayAdd(_ number: Int) -> Bool {
    if chosen.contains(number) { return false }
    if picker.candidates[number].dangles, !hasPredecessor(number) { return false }
    return chosen.isEmpty || !isRedundant(number)
  }

  /// No other chosen sentence points back at this one.
  func mayRemove(_ number: Int) -> Bool {
    !chosen.contains { picker.candidates[$0].dangles && picker.candidates[$0].follows(picker.candidates[number]) }
  }

  mutating func add(_ number: Int) {
    worth += gain(number)
    count(number, by: 1)
    chosen.append(number)
  }

  mutating func remove(_ number: Int) {
    count(number, by: -1)
    worth -= gain(number)
    chosen.removeAll { $0 == number }
  }

  private mutating func count(_ number: Int, by step: Int16) {
    for pair in picker.pairs[number] { pairs[Int(pair)] += step }
    for word in picker.words.words[number] { words[Int(word)] += step }
    for figure in picker.candidates[number].signals.figures { figures[figure, default: 0] += Int(step) }
    length += Float(step) * Float(picker.candidates[number].words)
  }

  private func hasPredecessor(_ number: Int) -> Bool {
    chosen.contains { picker.candidates[number].follows(picker.candidates[$0]) }
  }

  /// Says again what has been said: most of its words, or all of its figures and many of its words.
  private func isRedundant(_ number: Int) -> Bool {
    let repeated = repetition(number)
    if repeated >= PickedSentences.redundantAt { return true }
    let own = picker.candidates[number].signals.figures
    return !own.isEmpty && repeated >= PickedSentences.figuresRedundantAt
      && own.allSatisfy { figures[$0, default: 0] > 0 }
  }

  /// Part of the weight of a candidate that has been said.
  private func repetition(_ number: Int) -> Float {
    var all: Float = 0
    var seen: Float = 0
    for word in picker.words.words[number] {
      let weight = picker.words.weights[Int(word)]
      all += weight
      if words[Int(word)] > 0 { seen += weight }
    }
    return all > 0 ? seen / all : 1
  }
}
