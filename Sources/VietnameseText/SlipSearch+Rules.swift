extension SlipSearch {
  /// What needs no weighing against other readings.
  func ruled(at index: Int, in line: SlipLine) -> Slip? {
    repetition(at: index, in: line) ?? leftover(at: index, in: line) ?? misplacedTone(at: index, in: line)
      ?? joined(at: index, in: line) ?? stray(at: index, in: line)
  }

  /// `hòan`, `qúy`: the tone on a letter where neither placement puts it.
  func misplacedTone(at index: Int, in line: SlipLine) -> Slip? {
    let word = line.words[index]
    guard let parts = SyllableParts(word.lower), parts.tone > 0, Syllables.isLegal(parts) else { return nil }
    let old = parts.spelled(.old)
    guard word.lower != old, word.lower != parts.spelled(.new) else { return nil }
    return Slip(
      kind: .tonePlacement, start: word.start, end: word.end, text: line.text(index..<(index + 1)),
      suggestion: Self.cased(String(String.UnicodeScalarView(old)), like: line, index),
      reason: "Dấu thanh đặt sai vị trí.", confidence: 0.95)
  }

  /// The same small word twice in a row, where the language does not double it.
  func repetition(at index: Int, in line: SlipLine) -> Slip? {
    let ids = line.ids
    let at = index + SlipLine.margin
    guard index + 1 < line.words.count, ids[at] == ids[at + 1], line.words[index].shape.isWord,
      line.words[index].lower == line.words[index + 1].lower
    else { return nil }
    let first = line.words[index].shape
    let second = line.words[index + 1].shape
    guard first != .number, first != .mixed, first != .foreign, first != .address else { return nil }
    guard second == .lower || (line.inCapitals && second == .allCapitals) else { return nil }
    // `từ từ` is a word; `thành | thành phố`, `minh | minh chứng`: each belongs to its own neighbour.
    if model.isWord(ids[at], ids[at]) || bound(at, ids) || Self.doubled.contains(ids[at]) { return nil }
    // `xanh xanh, đỏ đỏ`, `đi đi lại lại`.
    for near in [at - 3, at - 2, at + 2, at + 3] where near >= 0 && near + 1 < ids.count {
      if ids[near] == ids[near + 1], ids[near] != SyllableLanguageModel.boundary { return nil }
    }
    // Bits that the second one costs: small for what the language doubles (`song song`), large for a slip.
    let cost =
      model.logProbability(ids[at + 2], after: ids[at - 1], ids[at])
      - model.logProbability(ids[at + 1], after: ids[at - 1], ids[at])
      - model.logProbability(ids[at + 2], after: ids[at], ids[at + 1])
    let level = model.level(ids[at])
    // Rare words are doubled for sound (`xăm xăm`), function words hardly ever; what was seen doubled may be again.
    let seen = model.level(ids[at], ids[at]) > 0
    let gain = cost - (level >= 12 ? (seen ? 8 : 6) : level >= 10 ? (seen ? 14 : 8) : 16)
    guard gain > 0 else { return nil }
    return Slip(
      kind: .repeated, start: line.words[index].start, end: line.words[index + 1].end,
      text: line.text(index..<(index + 2)),
      suggestion: line.text(index..<(index + 1)), reason: "Lặp từ.", confidence: min(0.95, 0.6 + Double(gain) / 30))
  }

  /// Nouns that are doubled to say “every”.
  private static let doubled = Set(
    ["người", "nhà", "ngày", "đêm", "tháng", "năm", "giờ", "đời", "nơi", "lớp", "ngành", "hàng", "dòng"].map {
      SyllableLanguageModel.hash($0.unicodeScalars)
    })

  /// Whether the first of two equal syllables belongs to the word before it and the second to the word after it.
  private func bound(_ at: Int, _ ids: [UInt32]) -> Bool {
    (model.isWord(ids[at - 1], ids[at]) || model.association(ids[at - 1], ids[at]) > 5)
      && (model.isWord(ids[at + 1], ids[at + 2]) || model.association(ids[at + 1], ids[at + 2]) > 5)
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
    let at = index + SlipLine.margin
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

  /// `nâng cao chất lượng cao giáo dục`: a syllable of the last few words once more, which neither neighbour knows while they
  /// know each other.
  func stray(at index: Int, in line: SlipLine) -> Slip? {
    let words = line.words
    let at = index + SlipLine.margin
    let ids = line.ids
    guard index >= 3, index + 1 < words.count, words[index].shape == .lower, ids[at - 1] != ids[at],
      model.level(ids[at]) >= 6, model.level(ids[at - 1], ids[at + 1]) >= 4, model.level(ids[at - 1], ids[at]) <= 1,
      model.level(ids[at], ids[at + 1]) <= 1, !ids[(at - 1)...(at + 1)].contains(SyllableLanguageModel.boundary),
      ids[max(SlipLine.margin, at - 6)..<(at - 1)].contains(ids[at]),
      !Self.little.contains(where: { $0.hash == ids[at - 1] })
    else { return nil }
    let known = model.level(ids[at - 2], ids[at - 1], ids[at + 1]) + model.level(ids[at - 1], ids[at + 1], ids[at + 2])
    guard known > 1, model.level(ids[at - 1], ids[at], ids[at + 1]) == 0 else { return nil }
    return Slip(
      kind: .leftover, start: words[index].start, end: words[index].end, text: line.text(index..<(index + 1)),
      suggestion: "", reason: "Âm tiết thừa, lặp lại chữ vừa viết.", confidence: 0.6)
  }
}
