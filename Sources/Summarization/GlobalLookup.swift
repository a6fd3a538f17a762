/// Looks a claim up anywhere in the sources, when no source sentence is close enough to decide by place.
struct GlobalLookup {
  let sources: SourceIndex
  let sentence: ArraySlice<ClaimToken>

  /// Part of the sentence's weight that the source sentence of a figure must share when the unit differs.
  static let sharedContext = 0.3

  func judge(_ claim: Claim, in abstract: ClaimText) -> ClaimChecker.Judgement {
    switch claim.value {
    case .figure, .date: return byValue(claim, in: abstract)
    case .document(let words), .quotation(let words):
      return sources.find(words[...]).map { found($0, words.count) } ?? .unsupported
    case .entity(let words): return entity(words, abstract.tokens[claim.tokens])
    }
  }

  private func found(_ place: SourceIndex.Place, _ count: Int) -> ClaimChecker.Judgement {
    .init(status: .supported, document: place.document, tokens: place.token..<(place.token + count))
  }

  private func byValue(_ claim: Claim, in abstract: ClaimText) -> ClaimChecker.Judgement {
    for (document, claims) in sources.claims.enumerated() {
      for source in claims where ClaimComparison.compare(claim, with: source) == .same {
        let judgement = ClaimChecker.Judgement(status: .supported, document: document, tokens: source.tokens)
        if fits(claim, source, document) { return judgement }
      }
    }
    let before = claim.tokens.lowerBound > sentence.startIndex ? abstract.tokens[claim.tokens.lowerBound - 1].hash : nil
    return inWords(claim, after: before) ?? .unsupported
  }

  /// The same unit, or a sentence about the same thing.
  private func fits(_ claim: Claim, _ source: Claim, _ document: Int) -> Bool {
    guard case .figure(_, let unit) = claim.value, case .figure(_, let sourceUnit) = source.value else { return true }
    if unit == sourceUnit { return true }
    let place = SourceIndex.Place(document: document, token: source.tokens.lowerBound)
    let number = sources.sentence(holding: place)
    let words = Set(sources.texts[document].tokens[sources.sentences[number].tokens].map(\.hash))
    var shared = 0.0
    var total = 0.0
    for hash in Set(sentence.map(\.hash)) {
      let weight = sources.weight(hash)
      total += weight
      if words.contains(hash) { shared += weight }
    }
    return total > 0 && shared / total >= GlobalLookup.sharedContext
  }

  /// `2` for “hai”, before the same unit or after the same word (`giai đoạn 2`).
  private func inWords(_ claim: Claim, after before: UInt64?) -> ClaimChecker.Judgement? {
    guard case .figure(let values, let unit) = claim.value, let value = values.first, value <= 10,
      let word = NumberReading.words.first(where: { $0.value == value })?.key
    else { return nil }
    if unit != 0, let place = sources.find([word, unit]) { return found(place, 2) }
    return before.flatMap { sources.find([$0, word]) }.map { found($0, 2) }
  }

  /// The whole name, else its pieces of two words or more, else the acronym of its initials.
  private func entity(_ words: [UInt64], _ tokens: ArraySlice<ClaimToken>) -> ClaimChecker.Judgement {
    if let place = sources.find(words[...]) { return found(place, words.count) }
    var position = 0
    var first: SourceIndex.Place?
    while position < words.count {
      var length = words.count - position
      var place: SourceIndex.Place?
      while length > 0 {
        place = sources.find(words[position..<(position + length)])
        if place != nil { break }
        length -= 1
      }
      let isShort = length == 1 && !tokens[tokens.startIndex + position].isAcronym
      guard let place, !isShort || tokens[tokens.startIndex + position].opens else { return .unsupported }
      first = first ?? place
      position += length
    }
    return first.map { found($0, 1) } ?? .unsupported
  }
}
