/// A quotation must stand in a source word for word; one word in twelve may differ (a cut “…”, a slip).
struct QuotationCheck {
  let sources: SourceIndex

  /// `parts` are the sentences of the quotation: each must be found.
  func judge(parts: [ArraySlice<UInt64>]) -> ClaimChecker.Judgement {
    let whole = judge(Array(parts.joined()))
    if whole.status == .supported || parts.count < 2 { return whole }
    var first: ClaimChecker.Judgement?
    for part in parts {
      let judgement = judge(Array(part))
      guard judgement.status == .supported else { return judgement }
      first = first ?? judgement
    }
    return first ?? whole
  }

  func judge(_ words: [UInt64]) -> ClaimChecker.Judgement {
    if let place = sources.find(words[...]) {
      return .init(status: .supported, document: place.document, tokens: place.token..<(place.token + words.count))
    }
    guard
      let rarest = words.enumerated().filter({ sources.knows($0.element) })
        .max(by: { sources.weight($0.element) < sources.weight($1.element) })
    else { return .unsupported }
    for place in sources.findAll([rarest.element], limit: 20) {
      let tokens = sources.texts[place.document].tokens
      let low = max(place.token - rarest.offset - 3, 0)
      let high = min(place.token - rarest.offset + words.count + 3, tokens.count)
      guard low < high else { continue }
      let alignment = SentenceAlignment(words, tokens[low..<high].map(\.hash))
      if alignment.matched >= 11.0 / 12.0 {
        return .init(status: .supported, document: place.document, tokens: low..<high)
      }
    }
    return .unsupported
  }
}
