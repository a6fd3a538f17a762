/// Words run together, and words left out.
extension SlipSearch {
  /// `lậptức`, `vàHavelock`: two words without the space between them.
  func joined(at index: Int, in line: SlipLine) -> Slip? {
    let word = line.words[index]
    let lower = word.lower
    guard (4...16).contains(lower.count), word.shape != .allCapitals, word.shape.isWord, word.shape != .address,
      lower.contains(where: { $0.value > 0x7F }), model.level(line.ids[index + SlipLine.margin]) <= 1,
      lower.allSatisfy({ LetterTable.shared.kind(of: $0) & LetterTable.letter != 0 }),
      !(SyllableParts(lower).map(Syllables.isLegal) ?? false)
    else { return nil }
    for cut in 2..<(lower.count - 1) {
      let capital = LetterTable.shared.kind(of: line.scalars[word.start + cut]) & LetterTable.capital != 0
      guard isJoin(lower, cut, capital: capital, name: word.shape == .capitalized) else { continue }
      let middle = word.start + cut
      let text = { (range: Range<Int>) in String(String.UnicodeScalarView(line.scalars[range])) }
      return Slip(
        kind: .joined, start: word.start, end: word.end, text: line.text(index..<(index + 1)),
        suggestion: text(word.start..<middle) + " " + text(middle..<word.end), reason: "Hai từ viết liền nhau.",
        confidence: 0.85)
    }
    return nil
  }

  /// Two syllables of the language, the pair known or a capital between them; or a name and a word with marks.
  private func isJoin(_ lower: [Unicode.Scalar], _ cut: Int, capital: Bool, name: Bool) -> Bool {
    let (head, tail) = (Array(lower[..<cut]), Array(lower[cut...]))
    func level(_ part: [Unicode.Scalar]) -> Int {
      guard let parts = SyllableParts(part), Syllables.isLegal(parts) else { return 0 }
      return model.level(SyllableLanguageModel.hash(part))
    }
    func isMarked(_ part: [Unicode.Scalar]) -> Bool { part.contains { $0.value > 0x7F } }
    let (first, second) = (level(head), level(tail))
    if capital, first >= 8, tail.count > 2 { return isMarked(head) || second > 0 }
    if name, head.count > 2, second >= 13, isMarked(tail), !isMarked(head) || first > 0 { return true }
    guard first >= 5, second >= 5 else { return false }
    let pair = model.level(SyllableLanguageModel.hash(head), SyllableLanguageModel.hash(tail))
    return pair >= 3 || pair > 0 && min(head.count, tail.count) > 2
  }

  /// `hòa mình dòng chảy` for `hòa mình vào dòng chảy`: two words that never stand side by side, often with one and the same
  /// little word between.
  func dropped(after index: Int, in line: SlipLine) -> Slip? {
    let words = line.words
    let at = index + SlipLine.margin
    let ids = line.ids
    guard index + 1 < words.count, words[index].shape == .lower, words[index + 1].shape == .lower,
      model.skipLevel(ids[at], ids[at + 1]) >= 4, model.level(ids[at], ids[at + 1]) == 0,
      line.scalars[words[index].end..<words[index + 1].start].elementsEqual([" "])
    else { return nil }
    var best = (level: 3, word: "")
    for (word, hash) in Self.little {
      let level = model.level(ids[at], hash, ids[at + 1])
      guard level > best.level, model.level(ids[at - 1], ids[at], hash) > 0,
        model.level(hash, ids[at + 1], ids[at + 2]) > 0
      else { continue }
      best = (level, word)
    }
    guard !best.word.isEmpty else { return nil }
    let (first, second) = (line.text(index..<(index + 1)), line.text((index + 1)..<(index + 2)))
    return Slip(
      kind: .dropped, start: words[index].start, end: words[index + 1].end, text: line.text(index..<(index + 2)),
      suggestion: first + " " + best.word + " " + second, reason: "Có lẽ thiếu từ “\(best.word)”.",
      confidence: best.level > 4 ? 0.5 : 0.4)
  }

  static let little: [(word: String, hash: UInt32)] = [
    "của", "và", "các", "những", "cho", "với", "trong", "được", "đã", "sẽ", "là", "có", "ở", "từ", "đến", "về", "tại",
    "theo", "khi", "để", "vào", "ra", "do", "bởi", "nên", "cũng",
  ].map { ($0, SyllableLanguageModel.hash($0.unicodeScalars)) }
}
