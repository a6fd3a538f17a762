/// Tags the words of one sentence, left to right; the features are those of `Tools/train-text/train_tagger.py`.
struct TaggerRun {
  private let model: TaggerModel
  // One edge before the words, two after.
  private var words: [UInt32] = [1]
  private var groups: [UInt32] = []
  private var shapes: [UInt32] = [TaggerRun.edgeShape]
  private var firsts: [UInt32] = [0]
  private var lasts: [UInt32] = [0]
  private var real = 0
  private var capitals = 0

  init(_ model: TaggerModel) { self.model = model }

  private static let edgeShape = UInt32(Token.Shape.edge.rawValue)
  private static let start: UInt32 = 8

  /// How many words wait for their tag.
  var count: Int { words.count - 1 }

  /// Takes the next word of the sentence.
  mutating func add(_ tokens: ArraySlice<Token>) {
    guard let first = tokens.first, let last = tokens.last else { return }
    var state = FeatureHash.start(120)
    for token in tokens {
      state = FeatureHash.add(state, token.hash)
      if token.shape != .punctuation { real += 1 }
      if token.shape.isCapital { capitals += 1 }
    }
    words.append(FeatureHash.end(state))
    firsts.append(first.hash)
    lasts.append(last.hash)
    let ends = UInt32(first.shape.rawValue) * 16 + UInt32(last.shape.rawValue)
    shapes.append(ends * 4 + UInt32(min(tokens.count, 4)) - 1)
  }

  /// The parts of speech of the words taken; the next sentence may begin.
  mutating func finish() -> [PartOfSpeech] {
    let count = count
    if real > 2, capitals * 4 > real * 3 { for index in 1..<(count + 1) { shapes[index] += 1024 } }
    words += [1, 1]
    shapes += [Self.edgeShape, Self.edgeShape]
    groups = words.map(model.group)
    var parts: [PartOfSpeech] = []
    parts.reserveCapacity(count)
    var (second, before) = (Self.start, Self.start)
    for index in 1..<(count + 1) {
      let best = best(index, before, second)
      parts.append(PartOfSpeech(rawValue: UInt8(best)) ?? .other)
      (second, before) = (before, UInt32(best))
    }
    self = TaggerRun(model)
    return parts
  }

  private func best(_ i: Int, _ before: UInt32, _ second: UInt32) -> Int {
    var sum = SIMD8<Int32>.zero
    addFixed(i, &sum)
    let (w, g) = (words[i], groups[i])
    model.add(FeatureHash.mix(231, before, w), to: &sum)
    model.add(FeatureHash.mix(232, before, second), to: &sum)
    model.add(FeatureHash.mix(233, before, g), to: &sum)
    model.add(FeatureHash.mix(234, before, g, groups[i + 1]), to: &sum)
    model.add(FeatureHash.mix(235, before, second, g), to: &sum)
    model.add(FeatureHash.mix(236, before, words[i + 1]), to: &sum)
    model.add(FeatureHash.mix(237, before, shapes[i]), to: &sum)
    model.add(FeatureHash.mix(238, before, words[i - 1]), to: &sum)
    var best = 0
    for kind in 1..<8 where sum[kind] > sum[best] { best = kind }
    return best
  }

  private func addFixed(_ i: Int, _ sum: inout SIMD8<Int32>) {
    let (a, b, c) = (words[i - 1], words[i], words[i + 1])
    let (ga, gb, gc, gd) = (groups[i - 1], groups[i], groups[i + 1], groups[i + 2])
    let s = shapes[i]
    let opening: UInt32 = i == 1 ? 1 : 0
    model.add(FeatureHash.mix(201, b), to: &sum)
    model.add(FeatureHash.mix(202, a, b), to: &sum)
    model.add(FeatureHash.mix(203, b, c), to: &sum)
    model.add(FeatureHash.mix(204, a), to: &sum)
    model.add(FeatureHash.mix(205, c), to: &sum)
    model.add(FeatureHash.mix(206, gb, opening), to: &sum)
    model.add(FeatureHash.mix(207, ga, gb), to: &sum)
    model.add(FeatureHash.mix(208, gb, gc), to: &sum)
    model.add(FeatureHash.mix(209, ga, gb, gc), to: &sum)
    model.add(FeatureHash.mix(210, gc, gd), to: &sum)
    model.add(FeatureHash.mix(211, ga, gc), to: &sum)
    model.add(FeatureHash.mix(212, firsts[i], s & 3), to: &sum)
    model.add(FeatureHash.mix(213, lasts[i], s & 3), to: &sum)
    model.add(FeatureHash.mix(214, s, opening), to: &sum)
    model.add(FeatureHash.mix(215, shapes[i - 1], s, shapes[i + 1]), to: &sum)
    model.add(FeatureHash.mix(216, a, gb), to: &sum)
    model.add(FeatureHash.mix(217, gb, c), to: &sum)
    model.add(FeatureHash.mix(218, s, gb), to: &sum)
    model.add(FeatureHash.mix(219, a, gc), to: &sum)
    model.add(FeatureHash.mix(220, ga, c), to: &sum)
  }
}
