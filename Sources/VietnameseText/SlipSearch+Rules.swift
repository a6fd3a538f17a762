extension SlipSearch {
  /// `hòan`, `qúy`: the tone on a letter where neither placement puts it.
  func misplacedTone(at index: Int, in line: SlipLine) -> Slip? {
    let word = line.words[index]
    guard let parts = SyllableParts(word.lower), parts.tone > 0, Syllables.isLegal(parts) else { return nil }
    let old = parts.spelled(.old)
    guard word.lower != old, word.lower != parts.spelled(.new) else { return nil }
    return Slip(
      kind: .tonePlacement, start: word.start, end: word.end, text: line.text(index..<(index + 1)),
      suggestion: Self.cased(old, like: line, index), reason: "Dấu thanh đặt sai vị trí.", confidence: 0.95)
  }

  /// The same small word twice in a row, where the language does not double it.
  func repetition(at index: Int, in line: SlipLine) -> Slip? {
    let ids = line.ids
    let at = index + 2
    guard index + 1 < line.words.count, ids[at] == ids[at + 1], line.words[index].shape.isWord,
      line.words[index].lower == line.words[index + 1].lower
    else { return nil }
    let first = line.words[index].shape
    let second = line.words[index + 1].shape
    guard first != .number, first != .mixed, first != .foreign, first != .address else { return nil }
    guard second == .lower || (line.inCapitals && second == .allCapitals) else { return nil }
    // `thành | thành phố`, `minh | minh chứng`: each belongs to its own neighbour.
    if bound(at, ids) { return nil }
    // Bits that the second one costs: small for what the language doubles (`song song`), large for a slip.
    let cost =
      model.logProbability(ids[at + 2], after: ids[at - 1], ids[at])
      - model.logProbability(ids[at + 1], after: ids[at - 1], ids[at])
      - model.logProbability(ids[at + 2], after: ids[at], ids[at + 1])
    let level = model.level(ids[at])
    // Rare words are doubled for sound (`xăm xăm`), function words hardly ever; what was seen doubled may be again.
    let seen = model.level(ids[at], ids[at]) > 0
    let gain = cost - (level >= 15 ? (seen ? 8 : 6) : level >= 12 ? (seen ? 14 : 8) : 16)
    guard gain > 0 else { return nil }
    return Slip(
      kind: .repeated, start: line.words[index].start, end: line.words[index + 1].end,
      text: line.text(index..<(index + 2)),
      suggestion: line.text(index..<(index + 1)), reason: "Lặp từ.", confidence: min(0.95, 0.6 + Double(gain) / 30))
  }

  /// Whether the first of two equal syllables belongs to the word before it and the second to the word after it.
  private func bound(_ at: Int, _ ids: [UInt32]) -> Bool {
    model.association(ids[at - 1], ids[at]) > 5 && model.association(ids[at + 1], ids[at + 2]) > 5
  }

  /// `tiêu chuẩn quốc gia (TCVN) gia cho`: the syllable before a bracket once more after it.
  func leftover(at index: Int, in line: SlipLine) -> Slip? {
    let words = line.words
    guard index >= 4, words[index].shape == .lower, words[index - 1].shape == .punctuation,
      line.scalars[words[index - 1].start] == ")"
    else { return nil }
    var open = index - 2
    while open > 0, index - open < 10, words[open].shape != .punctuation { open -= 1 }
    guard open > 1, words[open].shape == .punctuation, line.scalars[words[open].start] == "(" else { return nil }
    guard words[open - 1].lower == words[index].lower, words[open - 1].shape == .lower else { return nil }
    // `hợp đồng (…) đồng thời`: a new word may begin with the same syllable.
    let at = index + 2
    let ids = line.ids
    let here =
      model.logProbability(ids[at + 2], after: ids[at], ids[at + 1])
      + model.logProbability(ids[at + 1], after: SyllableLanguageModel.boundary, ids[at])
    let without = model.logProbability(
      ids[at + 1], after: SyllableLanguageModel.boundary, SyllableLanguageModel.boundary)
    guard model.level(SyllableLanguageModel.boundary, ids[at], ids[at + 1]) < 3, without > here - 8 else { return nil }
    return Slip(
      kind: .leftover, start: words[index].start, end: words[index].end, text: line.text(index..<(index + 1)),
      suggestion: "", reason: "Âm tiết thừa, lặp lại chữ trước dấu ngoặc.", confidence: 0.8)
  }
}
