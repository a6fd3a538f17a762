/// Checks the claims of one sentence of an abstract against the sources.
///
/// First the sentence is laid over the source sentences that say most of the same words. Where they agree around a claim,
/// that place decides: the same value supports, another value of the same kind contradicts. Only claims without such a
/// place are looked up in the whole of the sources.
struct ClaimChecker {
  let abstract: ClaimText
  let sources: SourceIndex
  let sentence: Range<Int>
  private let views: [View]

  /// One source sentence laid beside ours.
  struct View {
    let document: Int
    let tokens: Range<Int>
    let coverage: Double
    let alignment: SentenceAlignment
  }

  struct Judgement {
    let status: GroundedClaim.Status
    let document: Int?
    /// Tokens in that document.
    let tokens: Range<Int>
    static let unsupported = Judgement(status: .unsupported, document: nil, tokens: 0..<0)
  }

  /// Source sentences laid beside each sentence.
  static let viewCount = 4
  /// From this part of shared words on, a place in the source sentence decides.
  static let closeEnough = 0.55
  /// From this part on, a name in the place of another is a mistake and not another way to say it.
  static let nearlyEqual = 0.7

  init(abstract: ClaimText, sources: SourceIndex, sentence: Range<Int>) {
    self.abstract = abstract
    self.sources = sources
    self.sentence = sentence
    let words = abstract.tokens[sentence]
    let hashes = words.map(\.hash)
    views = sources.closest(to: words, limit: ClaimChecker.viewCount).map { number, coverage in
      let found = sources.sentences[number]
      let alignment = SentenceAlignment(hashes, sources.texts[found.document].tokens[found.tokens].map(\.hash))
      return View(document: found.document, tokens: found.tokens, coverage: coverage, alignment: alignment)
    }.sorted { $0.alignment.matched > $1.alignment.matched }
  }

  func judge(_ claim: Claim) -> Judgement {
    if case .quotation = claim.value { return QuotationCheck(sources: sources).judge(parts: parts(of: claim)) }
    var contradiction: Judgement?
    for view in views where view.alignment.matched >= ClaimChecker.closeEnough {
      guard let judgement = judge(claim, beside: view) else { continue }
      if judgement.status == .supported { return judgement }
      if contradiction == nil { contradiction = judgement }
    }
    if let contradiction { return contradiction }
    return GlobalLookup(sources: sources, sentence: abstract.tokens[sentence]).judge(claim, in: abstract)
  }

  /// The words of a quotation, sentence by sentence.
  private func parts(of claim: Claim) -> [ArraySlice<UInt64>] {
    abstract.sentences.compactMap { sentence in
      let common = sentence.clamped(to: claim.tokens)
      return common.isEmpty ? nil : ArraySlice(abstract.tokens[common].map(\.hash))
    }
  }

  private func judge(_ claim: Claim, beside view: View) -> Judgement? {
    let local = (claim.tokens.lowerBound - sentence.lowerBound)..<(claim.tokens.upperBound - sentence.lowerBound)
    guard local.upperBound <= view.alignment.partner.count else { return nil }
    let partners = local.map { view.alignment.partner[$0] }
    if let first = partners.first, let last = partners.last, !partners.contains(-1), last - first < local.count + 2 {
      let place = (view.tokens.lowerBound + first)..<(view.tokens.lowerBound + last + 1)
      return confirm(claim, at: place, in: view)
    }
    guard let slot = view.alignment.slot(of: local, rightCount: view.tokens.count) else { return nil }
    if slot.isEmpty { return moved(claim, in: view) }
    let place = (view.tokens.lowerBound + slot.lowerBound)..<(view.tokens.lowerBound + slot.upperBound)
    return compare(claim, at: place, in: view)
  }

  /// All words of the claim stand in the source: is it the same claim there?
  private func confirm(_ claim: Claim, at place: Range<Int>, in view: View) -> Judgement? {
    for other in sources.claims(in: view.document, overlapping: place) {
      switch (claim.value, other.value) {
      case (.figure, .figure), (.date, .date), (.document, .document):
        if ClaimComparison.compare(claim, with: other) == .other {
          return Judgement(status: .contradicted, document: view.document, tokens: other.tokens)
        }
      case (.figure, .document), (.figure, .date), (.date, .document):
        return nil
      case (.entity(let mine), .entity(let theirs)):
        if theirs.first == Words.deputy, mine.first != Words.deputy, other.tokens.lowerBound == place.lowerBound - 1 {
          return Judgement(status: .contradicted, document: view.document, tokens: other.tokens)
        }
      default: break
      }
    }
    return Judgement(status: .supported, document: view.document, tokens: place)
  }

  /// In an otherwise equal sentence the name stands in another place: the actors are exchanged.
  private func moved(_ claim: Claim, in view: View) -> Judgement? {
    guard case .entity(let words) = claim.value, view.alignment.matched >= ClaimChecker.nearlyEqual else { return nil }
    let taken = Set(view.alignment.partner)
    let there = sources.texts[view.document].tokens[view.tokens].map(\.hash)
    guard there.count >= words.count else { return nil }
    for start in 0...(there.count - words.count) where there[start] == words[0] {
      let range = start..<(start + words.count)
      guard there[range].elementsEqual(words), range.allSatisfy({ !taken.contains($0) }) else { continue }
      let place = (view.tokens.lowerBound + start)..<(view.tokens.lowerBound + start + words.count)
      return Judgement(status: .contradicted, document: view.document, tokens: place)
    }
    return nil
  }

  /// Something else stands in the source in the place of the claim.
  private func compare(_ claim: Claim, at place: Range<Int>, in view: View) -> Judgement? {
    var other: Judgement?
    for source in sources.claims(in: view.document, overlapping: place) {
      switch ClaimComparison.compare(claim, with: source) {
      case .same: return Judgement(status: .supported, document: view.document, tokens: source.tokens)
      case .other:
        if claim.isEntity && view.alignment.matched < ClaimChecker.nearlyEqual { continue }
        other = Judgement(status: .contradicted, document: view.document, tokens: source.tokens)
      case .incomparable: break
      }
    }
    return other
  }

  /// Two names that have changed places. `claims` are those of the sentence.
  func exchangedActors(_ claims: [Claim]) -> (tokens: Range<Int>, judgement: Judgement)? {
    let low = sentence.lowerBound
    var names: [Range<Int>] = []
    for claim in claims where claim.isEntity {
      let acronyms = claim.tokens.prefix { abstract.tokens[$0].isAcronym }.count
      let office = Words.officeLength(abstract.tokens, claim.tokens.lowerBound, claim.tokens.upperBound)
      let range = (claim.tokens.lowerBound - low)..<(claim.tokens.upperBound - low)
      names.append(range)
      // The name without what stands before it: `CLB`, `Thủ tướng`.
      for head in Set([acronyms, office]) where head > 0 && head < range.count {
        names.append((range.lowerBound + head)..<range.upperBound)
      }
    }
    guard names.count > 1 else { return nil }
    let swap = ActorSwap(words: abstract.tokens[sentence].map(\.hash), names: names)
    for view in views.prefix(2) {
      let source = sources.texts[view.document].tokens[view.tokens].map(\.hash)
      guard let name = swap.first(in: source[...]) else { continue }
      let judgement = Judgement(status: .contradicted, document: view.document, tokens: view.tokens)
      return ((low + name.lowerBound)..<(low + name.upperBound), judgement)
    }
    return nil
  }

  /// Opposites that replace each other and negations that come or go in an otherwise equal sentence.
  func contradictedStatement() -> (tokens: Range<Int>, judgement: Judgement)? {
    guard let view = views.first, view.alignment.matched >= 0.8 else { return nil }
    let partner = view.alignment.partner
    for index in 0..<min(partner.count, SentenceAlignment.longest) where partner[index] < 0 {
      let word = abstract.tokens[sentence.lowerBound + index].hash
      guard let slot = view.alignment.slot(of: index..<(index + 1), rightCount: view.tokens.count) else { continue }
      let place = (view.tokens.lowerBound + slot.lowerBound)..<(view.tokens.lowerBound + slot.upperBound)
      let there = sources.texts[view.document].tokens[place].map(\.hash)
      let isOpposite = there.count <= 2 && there.contains { Opposites.areOpposite(word, $0) }
      let isNegated = Opposites.negations.contains(word) && there.allSatisfy { !Opposites.negations.contains($0) }
      let isAffirmed = !Opposites.negations.contains(word) && there.count == 1 && Opposites.negations.contains(there[0])
      let hasNeighbours = there.count <= 1 && index + 1 < partner.count && partner[index + 1] >= 0
      if isOpposite || (hasNeighbours && (isNegated || isAffirmed)) {
        let tokens = (sentence.lowerBound + index)..<(sentence.lowerBound + index + 1)
        return (tokens, Judgement(status: .contradicted, document: view.document, tokens: place))
      }
    }
    return droppedNegation(view)
  }

  private func droppedNegation(_ view: View) -> (tokens: Range<Int>, judgement: Judgement)? {
    let partner = view.alignment.partner
    for index in 1..<max(partner.count, 1) where partner[index] >= 0 && partner[index - 1] == partner[index] - 2 {
      let position = view.tokens.lowerBound + partner[index] - 1
      if Opposites.negations.contains(sources.texts[view.document].tokens[position].hash) {
        let tokens = (sentence.lowerBound + index - 1)..<(sentence.lowerBound + index + 1)
        return (tokens, Judgement(status: .contradicted, document: view.document, tokens: position..<(position + 1)))
      }
    }
    return nil
  }
}
