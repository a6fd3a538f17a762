/// Checks an abstract against its sources, claim by claim.
public enum Grounding {
  /// Part of a sentence's weight that must stand in the sources at all; less, and the sentence is about something else.
  static let aboutTheSame = 0.5

  /// `documents` are the sources: identifier and text. Spans of the report count Unicode scalars in `abstract` and in the
  /// text of the document named. The verdict is `failed` as soon as one claim is not supported, `notRun` without sources.
  public static func check(abstract: String, documents: [(id: String, text: String)]) -> GroundingReport {
    guard documents.contains(where: { !$0.text.isEmpty }) else { return GroundingReport(verdict: .notRun, claims: []) }
    let text = ClaimText(abstract)
    let sources = SourceIndex(documents)
    let claims = ClaimScanner(text: text).claims()
    var report: [GroundedClaim] = []
    for sentence in text.sentences {
      let checker = ClaimChecker(abstract: text, sources: sources, sentence: sentence)
      let own = claims.filter { sentence.contains($0.tokens.lowerBound) }
      for claim in own { report.append(grounded(claim.kind, claim.tokens, checker.judge(claim), text, sources)) }
      if let turned = checker.contradictedStatement() ?? checker.exchangedActors(own) {
        report.append(grounded(.statement, turned.tokens, turned.judgement, text, sources))
      } else if !isAboutTheSame(text.tokens[sentence], sources) {
        report.append(grounded(.statement, sentence, .unsupported, text, sources))
      }
    }
    report.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    let failed = report.contains { $0.status != .supported }
    return GroundingReport(verdict: failed ? .failed : .verified, claims: report)
  }

  private static func isAboutTheSame(_ sentence: ArraySlice<ClaimToken>, _ sources: SourceIndex) -> Bool {
    guard sentence.count >= 6 else { return true }
    var known = 0.0
    var total = 0.0
    var previous: UInt64?
    for token in sentence {
      if let previous {
        total += 1
        if sources.find([previous, token.hash]) != nil { known += 1 }
      }
      previous = token.hash
    }
    return total == 0 || known / total >= Grounding.aboutTheSame
  }

  private static func grounded(
    _ kind: GroundedClaim.Kind, _ tokens: Range<Int>, _ judgement: ClaimChecker.Judgement, _ text: ClaimText,
    _ sources: SourceIndex
  ) -> GroundedClaim {
    let start = text.tokens[tokens.lowerBound].start
    let end = text.tokens[tokens.upperBound - 1].end
    var place: (start: Int, end: Int)?
    if let document = judgement.document, !judgement.tokens.isEmpty {
      let source = sources.texts[document].tokens
      place = (source[judgement.tokens.lowerBound].start, source[judgement.tokens.upperBound - 1].end)
    }
    return GroundedClaim(
      kind: kind, text: text.text.string(start..<end), start: start, end: end, status: judgement.status,
      document: judgement.document.map { sources.names[$0] }, sourceStart: place?.start, sourceEnd: place?.end)
  }
}
