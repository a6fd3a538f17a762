import NewsModel
import VietnameseText

/// Decides about each sentence that a model wrote. Only what the sources say passes.
struct LanguageModelGate {
  /// Why a sentence was thrown away; recorded and counted.
  enum Refusal: String, Error {
    case empty, tooLong = "too-long", link, outlet, ownDate = "own-date", ownDocument = "own-document"
    case placeholder, instruction, notGrounded = "not-grounded", unrelated, repeated
  }

  /// Unicode scalars of one sentence.
  static let longest = 600
  /// Part of a sentence's words that one sentence of a source must hold.
  private static let related = 0.4

  let mask: LanguageModelMask
  /// The sources as given; spans count from the start of these texts.
  let documents: [SummaryDocument]
  /// The same without paragraphs that speak to machines, with titles: what supports a claim.
  let evidence: [(id: String, text: String)]
  /// Names and domains of outlets, which only we may print.
  let outlets: [String]

  /// The sentence with the words of the sources in the place of placeholders, and the span it stands on.
  func pass(_ line: String) throws(Refusal) -> GroundedSentence {
    let text = try plain(line)
    guard Grounding.check(abstract: text, documents: evidence).verdict == .verified else { throw .notGrounded }
    guard let span = span(of: text) else { throw .unrelated }
    return GroundedSentence(text: text, document: span.document, start: span.start, end: span.end, origin: .model)
  }

  /// A heading: checked like a sentence, without a span.
  func passHeading(_ line: String) throws(Refusal) -> String {
    var text = try plain(line)
    while text.hasSuffix(".") { text.removeLast() }
    let words = text.split(separator: " ").count
    guard words >= 3, words <= TrendHeading.mostWords else { throw .tooLong }
    guard Grounding.check(abstract: text, documents: evidence).verdict == .verified else { throw .notGrounded }
    return text
  }

  /// Everything that can be seen without the sources.
  private func plain(_ line: String) throws(Refusal) -> String {
    guard line.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { throw .empty }
    guard line.unicodeScalars.count <= LanguageModelGate.longest else { throw .tooLong }
    if line.split(separator: " ").contains(where: LanguageModelMask.isAddress) { throw .link }
    if InjectionFilter.speaksToMachines(line.replacingPlaceholders()) { throw .instruction }
    for fact in OwnFacts.find(in: line.replacingPlaceholders()) { throw fact }
    guard let text = mask.unmasked(line) else { throw .placeholder }
    let spaced = " " + Folding.fold(line.replacingPlaceholders()) + " "
    if outlets.contains(where: { $0.count > 3 && spaced.contains(Folding.fold($0)) }) { throw .outlet }
    return text
  }

  /// The sentence of a source that shares most words; nil when none shares enough.
  private func span(of text: String) -> (document: String, start: Int, end: Int)? {
    let words = Set(ClaimText(text).tokens.map(\.hash))
    var best: (document: String, start: Int, end: Int, share: Double)?
    for document in documents {
      for sentence in Sentences.split(document.text) where !InjectionFilter.speaksToMachines(sentence.text) {
        let theirs = Set(ClaimText(sentence.text).tokens.map(\.hash))
        let share = Double(words.intersection(theirs).count) / Double(max(words.count, 1))
        if share > best?.share ?? 0 { best = (document.id, sentence.start, sentence.end, share) }
      }
    }
    guard let best, best.share >= LanguageModelGate.related else { return nil }
    return (best.document, best.start, best.end)
  }
}

extension String {
  /// Placeholders are neither dates nor instructions: they are looked past.
  fileprivate func replacingPlaceholders() -> String {
    var result = ""
    var rest = Substring(self)
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      result += rest[..<open.lowerBound] + "…"
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
