/// Weighs every word of a line against those it is easily confused with.
struct SlipSearch: Sendable {
  static let standard: SlipSearch? = SyllableLanguageModel.standard.map(SlipSearch.init)

  let model: SyllableLanguageModel
  let confusions: SyllableConfusions

  init(_ model: SyllableLanguageModel) {
    self.model = model
    confusions = SyllableConfusions(model.vocabulary)
  }

  /// Bits of a word with its neighbours from which on no other one fits better by ``least``.
  private static let good: Float = -13
  /// Bits that another reading must gain to be weighed.
  private static let least: Float = 5

  /// Neighbours of the words met so far.
  typealias Cache = [SyllableForm: [SyllableConfusions.Neighbour]]

  /// The word at `index` with its best other reading, if one is worth weighing.
  func suspect(at index: Int, in line: SlipLine, number: Int, _ usage: ArchiveUsage?, _ cache: inout Cache)
    -> SlipSuspect?
  {
    let word = line.words[index]
    let at = index + SlipLine.margin
    guard isOpen(index, in: line), let form = SyllableForm(word.lower), usage != nil || !isUsual(at, line.ids) else {
      return nil
    }
    let evidence = SlipEvidence(model: model, line: line)
    let written = evidence.score(line.ids[at], at)
    if usage == nil, written.left + written.right > Self.good { return nil }
    let legal = SyllableParts(word.lower).map(Syllables.isLegal) ?? false
    let context = PairContext(model, line.ids, at)
    var best: SlipSuspect?
    var runnerUp: Float = -30
    var choices = 0
    for neighbour in neighbours(of: form, legal: legal, &cache) {
      let id = neighbour.hash
      guard id != line.ids[at], context.supports(id, model, legal) else { continue }
      choices += 1
      let score = evidence.score(id, at)
      let left = score.left - written.left
      let gain = left + score.right - written.right + Self.prior(neighbour.kind, legal: legal)
      if gain > best?.gain ?? -1000 {
        runnerUp = best?.gain ?? runnerUp
        best = SlipSuspect(
          line: number, index: index, kind: neighbour.kind, legal: legal, entry: neighbour.entry, gain: gain,
          leftGain: left)
      } else {
        runnerUp = max(runnerUp, gain)
      }
    }
    guard var best, best.gain > Self.least else { return nil }
    let candidate = model.vocabulary.entries[best.entry].hash
    best.features = evidence.features(best, candidate, runnerUp: runnerUp, choices: choices)
    best.logOdds = model.trees.first?.logOdds(best.features) ?? (best.gain - 8) / 3
    return best
  }

  /// Two slips in one word make, more often than not, a word that was never meant; only a wrong form is worth them.
  private func neighbours(of form: SyllableForm, legal: Bool, _ cache: inout Cache) -> [SyllableConfusions.Neighbour] {
    if let known = cache[form] { return known }
    let found = confusions.neighbours(of: form).filter { !legal || $0.kind != .letterAndMark }
    if cache.count > 5_000 { cache.removeAll() }
    cache[form] = found
    return found
  }

  /// Whether the word stands here as it has stood before: nothing to weigh, and the search stays fast.
  private func isUsual(_ at: Int, _ ids: [UInt32]) -> Bool {
    let left = model.level(ids[at - 1], ids[at])
    if left >= 4, model.level(ids[at], ids[at + 1]) >= 4 { return true }
    return model.level(ids[at - 1], ids[at], ids[at + 1]) >= 2
  }

  /// Numbers, addresses, mixtures and single capitals are left alone.
  private func isOpen(_ index: Int, in line: SlipLine) -> Bool {
    let word = line.words[index]
    switch word.shape {
    case .lower, .foreign: return true
    case .capitalized: return word.lower.count > 1 && !isInName(index, line)
    case .allCapitals: return line.inCapitals && word.lower.count > 1
    default: return false
    }
  }

  /// Whether three and more capitalized words stand in a row, as in the names of people; lines in capitals aside.
  private func isInName(_ index: Int, _ line: SlipLine) -> Bool {
    var first = index
    while first > 0, index - first < 3, line.words[first - 1].shape == .capitalized { first -= 1 }
    var last = index
    while last + 1 < line.words.count, last - index < 3, line.words[last + 1].shape == .capitalized { last += 1 }
    return last - first >= 2 && !line.inCapitals
  }

  /// How well the neighbours know the written word; another one must do better on one side.
  private struct PairContext {
    let before: UInt32
    let after: UInt32
    let left: Int
    let right: Int

    init(_ model: SyllableLanguageModel, _ ids: [UInt32], _ at: Int) {
      before = ids[at - 1]
      after = ids[at + 1]
      left = max(1, model.level(before, ids[at]))
      right = max(1, model.level(ids[at], after))
    }

    func supports(_ id: UInt32, _ model: SyllableLanguageModel, _ legal: Bool) -> Bool {
      if !legal { return true }
      if before != SyllableLanguageModel.boundary, model.level(before, id) > left { return true }
      return after != SyllableLanguageModel.boundary && model.level(id, after) > right
    }
  }

  private static func prior(_ kind: SyllableNeighbour.Kind, legal: Bool) -> Float {
    switch kind {
    case .hookTilde: 2
    case .tone, .mark: 0
    case .dialect, .iAndY: -0.5
    case .keyboard: -1
    case .ocr, .letter: -2
    case .marks: -2
    case .letterAndMark: -4
    }
  }

  /// The suggestion in the capitals of the word written.
  static func cased(_ text: String, like line: SlipLine, _ index: Int) -> String {
    switch line.words[index].shape {
    case .allCapitals: return text.uppercased()
    case .capitalized: return String(text.prefix(1)).uppercased() + String(text.dropFirst())
    default: return text
    }
  }
}
