/// Weighs every word of a line against those it is easily confused with.
struct SlipSearch: Sendable {
  static let standard: SlipSearch? = SyllableLanguageModel.standard.map(SlipSearch.init)

  let model: SyllableLanguageModel
  let confusions: ConfusionSets

  init(_ model: SyllableLanguageModel) {
    self.model = model
    confusions = ConfusionSets(model)
  }

  /// Scalars looked at in one go, so that a line of any length needs little memory.
  private static let stretch = 1 << 14

  func slips(in text: String) -> [Slip] {
    guard text.utf8.count > Self.stretch else { return slips(inShort: text) }
    var found: [Slip] = []
    var piece = String.UnicodeScalarView()
    var count = 0
    var offset = 0
    func flush() {
      found += slips(inShort: String(piece)).map { $0.moved(by: offset) }
      offset += count
      count = 0
      piece.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      piece.append(scalar)
      count += 1
      if count >= Self.stretch, scalar == " " || count >= 2 * Self.stretch { flush() }
    }
    flush()
    return found
  }

  private func slips(inShort text: String) -> [Slip] {
    let line = SlipLine(text)
    var found: [Slip] = []
    for index in line.words.indices {
      let slip = repetition(at: index, in: line) ?? leftover(at: index, in: line) ?? wrong(at: index, in: line)
      guard let slip else { continue }
      if let last = found.last, last.end > slip.start { continue }
      found.append(slip)
    }
    return found
  }

  private func wrong(at index: Int, in line: SlipLine) -> Slip? {
    let word = line.words[index]
    guard isOpen(index, in: line) else { return nil }
    if let slip = misplacedTone(at: index, in: line) { return slip }
    let at = index + 2
    let ids = line.ids
    if isUsual(at, ids) { return nil }
    let legal = Syllables.isLegal(String(String.UnicodeScalarView(word.lower)))
    let written = score(ids[at], at, ids)
    var best: (gain: Float, candidate: ConfusionSets.Candidate)?
    for candidate in confusions.candidates(for: word.lower) {
      let id = confusions.vocabulary[candidate.entry].hash
      if id == ids[at] { continue }
      let gain = score(id, at, ids) - written + Self.prior(candidate.kind, legal: legal)
      if gain > best?.gain ?? -1000, supported(id, at, ids, legal) { best = (gain, candidate) }
    }
    guard let best else { return nil }
    let evidence = SlipEvidence(
      model, ids, at, candidate: confusions.vocabulary[best.candidate.entry].hash, gain: best.gain,
      kind: best.candidate.kind, legal: legal, shape: word.shape)
    let suggestion = Self.cased(confusions.vocabulary[best.candidate.entry].scalars, like: line, index)
    return Slip(
      kind: legal ? .wrongWord : .notASyllable, start: word.start, end: word.end, text: line.text(index..<(index + 1)),
      suggestion: suggestion, reason: SlipSearch.dump(evidence, Self.reason(best.candidate.kind, legal: legal)),
      confidence: evidence.confidence)
  }

  /// Whether the word stands here as it has stood before: nothing to weigh, and the search stays fast.
  private func isUsual(_ at: Int, _ ids: [UInt32]) -> Bool {
    if model.level(ids[at - 1], ids[at], ids[at + 1]) >= 2 { return true }
    if model.level(ids[at], ids[at + 1]) >= 3, model.level(ids[at - 2], ids[at - 1], ids[at]) >= 4 { return true }
    return model.level(ids[at - 1], ids[at]) >= 3 && model.level(ids[at], ids[at + 1], ids[at + 2]) >= 4
  }

  /// Only lower-case words, words that open a sentence, and lines in capitals are looked at; names are left alone.
  private func isOpen(_ index: Int, in line: SlipLine) -> Bool {
    let word = line.words[index]
    guard word.lower.count <= 9, word.shape.isWord else { return false }
    switch word.shape {
    case .lower: return true
    case .foreign: return word.lower.contains { $0.value > 0x7F }
    case .capitalized:
      guard line.opensSentence(index), !line.inTitleCase, word.lower.count > 1 else { return false }
      return index + 1 >= line.words.count || !line.words[index + 1].shape.isCapital
    case .allCapitals: return line.inCapitals && word.lower.count > 1
    default: return false
    }
  }

  /// Bits of the three triples that the word at `at` takes part in.
  private func score(_ id: UInt32, _ at: Int, _ ids: [UInt32]) -> Float {
    model.logProbability(id, after: ids[at - 2], ids[at - 1])
      + model.logProbability(ids[at + 1], after: ids[at - 1], id)
      + model.logProbability(ids[at + 2], after: id, ids[at + 1])
  }

  /// Whether the context knows the candidate: a pair seen a few times or a triple.
  private func supported(_ id: UInt32, _ at: Int, _ ids: [UInt32], _ legal: Bool) -> Bool {
    let left = model.level(ids[at - 1], id)
    let right = model.level(id, ids[at + 1])
    if left >= 4 || right >= 4 { return true }
    return !legal && (left > 0 || right > 0)
  }

  private static func prior(_ kind: ConfusionSets.Kind, legal: Bool) -> Float {
    switch kind {
    case .hookTilde: 1
    case .tone: 0
    case .mark: 0
    case .marks: -2
    case .letter: -1.5
    case .dialect: -0.5
    }
  }

  private static func reason(_ kind: ConfusionSets.Kind, legal: Bool) -> String {
    if !legal { return "Không phải âm tiết tiếng Việt; có lẽ gõ nhầm." }
    switch kind {
    case .hookTilde: return "Có lẽ nhầm dấu hỏi và dấu ngã."
    case .tone: return "Có lẽ sai hoặc thiếu dấu thanh."
    case .mark, .marks: return "Có lẽ sai hoặc thiếu dấu của chữ."
    case .letter: return "Có lẽ gõ nhầm, thừa hoặc thiếu một chữ cái."
    case .dialect: return "Có lẽ nhầm chữ vì cách phát âm."
    }
  }

  /// The suggestion in the capitals of the word written.
  static func cased(_ lower: [Unicode.Scalar], like line: SlipLine, _ index: Int) -> String {
    let text = String(String.UnicodeScalarView(lower))
    switch line.words[index].shape {
    case .allCapitals: return text.uppercased()
    case .capitalized: return String(text.prefix(1)).uppercased() + String(text.dropFirst())
    default: return text
    }
  }

  static func dump(_ evidence: SlipEvidence, _ text: String) -> String {
    #if SLIP_FEATURES
      return evidence.features.map { "\($0)" }.joined(separator: " ")
    #else
      return text
    #endif
  }
}
