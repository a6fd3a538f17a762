/// What speaks for and against a slip at one word: numbers that ``SlipTrees`` weighs.
struct SlipEvidence {
  let model: SyllableLanguageModel
  let line: SlipLine

  /// How well a word sits among its neighbours.
  struct Fit {
    /// Levels of the word and of its neighbourhoods, nearest first.
    var levels: [Int] = []
    /// Length of the longest lexicon word with the neighbours on the left, on the right, and of all.
    var wordLeft = 0
    var wordRight = 0
    var wordAround = 0
    /// Bits by which the pairs with both neighbours are commoner than chance.
    var left: Float = 0
    var right: Float = 0
  }

  /// `at`: index among the hashes of the line.
  func fit(_ id: UInt32, _ at: Int) -> Fit {
    let ids = line.ids
    let (l2, l1, r1, r2) = (ids[at - 2], ids[at - 1], ids[at + 1], ids[at + 2])
    var fit = Fit()
    fit.levels = [
      model.level(id), model.level(l1, id), model.level(id, r1), model.level(l2, l1, id), model.level(l1, id, r1),
      model.level(id, r1, r2), model.skipLevel(l2, id), model.skipLevel(id, r2), model.level(l2, l1, id, r1),
      model.level(l1, id, r1, r2), model.level(ids[at - 3], l2, l1, id), model.level(id, r1, r2, ids[at + 3]),
    ]
    fit.left = model.association(l1, id)
    fit.right = model.association(id, r1)
    if model.isWord(l1, id) { fit.wordLeft = 2 }
    if model.isWord(id, r1) { fit.wordRight = 2 }
    if model.isWord(l2, l1, id) { fit.wordLeft = 3 }
    if model.isWord(id, r1, r2) { fit.wordRight = 3 }
    if model.isWord(l1, id, r1) || model.isWord(l1, id, r1, r2) || model.isWord(l2, l1, id, r1) { fit.wordAround = 3 }
    if model.isWord(ids[at - 3], l2, l1, id) { fit.wordLeft = 4 }
    if model.isWord(id, r1, r2, ids[at + 3]) { fit.wordRight = 4 }
    return fit
  }

  /// Bits of the three triples that a word takes part in: with what precedes it, and with what follows.
  func score(_ id: UInt32, _ at: Int) -> (left: Float, right: Float) {
    let ids = line.ids
    return (
      model.logProbability(id, after: ids[at - 2], ids[at - 1]),
      model.logProbability(ids[at + 1], after: ids[at - 1], id)
        + model.logProbability(ids[at + 2], after: id, ids[at + 1])
    )
  }

  /// Numbers in a fixed order, the same in training and in use.
  func features(_ suspect: SlipSuspect, _ candidate: UInt32, runnerUp: Float, choices: Int) -> [Float] {
    let at = suspect.index + SlipLine.margin
    let ids = line.ids
    let word = line.words[suspect.index]
    let known = fit(candidate, at)
    let here = fit(ids[at], at)
    var list: [Float] = [suspect.gain, suspect.leftGain, suspect.gain - suspect.leftGain, suspect.gain - runnerUp]
    list += known.levels.map(Float.init)
    list += here.levels.map(Float.init)
    list += zip(known.levels, here.levels).map { Float($0 - $1) }
    list += [known.left, known.right, here.left, here.right]
    for fit in [known, here] { list += [Float(fit.wordLeft), Float(fit.wordRight), Float(fit.wordAround)] }
    // Whether the neighbours have partners of their own on the far side.
    list += [
      model.isWord(ids[at - 2], ids[at - 1]) ? 1 : 0, model.isWord(ids[at + 1], ids[at + 2]) ? 1 : 0,
      model.association(ids[at - 2], ids[at - 1]), model.association(ids[at + 1], ids[at + 2]),
    ]
    list += [model.logCount(candidate), model.logCount(ids[at]), Float(choices)]
    list += [Float(suspect.kind.rawValue), suspect.legal ? 1 : 0, Float(word.lower.count)]
    list += [Float(word.shape.rawValue), line.opensSentence(suspect.index) ? 1 : 0]
    list += [line.inCapitals ? 1 : 0, line.inTitleCase ? 1 : 0, Float(min(60, line.words.count))]
    list += [shape(suspect.index - 1), shape(suspect.index + 1)]
    list += [Float(model.level(ids[at - 1])), Float(model.level(ids[at + 1]))]
    let marked = word.lower.contains { $0.value > 0x7F }
    return list + [marked ? 1 : 0]
  }

  private func shape(_ index: Int) -> Float {
    line.words.indices.contains(index) ? Float(line.words[index].shape.rawValue) : 8
  }
}
