public import NewsModel
import VietnameseText

/// Lets a language model propose abstracts, headings and trend texts, and keeps of them what the sources support.
///
/// A sentence that does not pass the gate is replaced by an extract; when the model fails altogether the extract stays as
/// it was. Nothing here throws: a bulletin never waits for a model.
public struct LanguageModelWriter: Sendable {
  /// What came of one request.
  public struct Outcome: Sendable, Hashable {
    /// Sentences and headings that stand in the result.
    public var accepted = 0
    /// Sentences and headings that were thrown away, with the reason each.
    public var rejected: [Rejected] = []
    /// Paragraphs of articles that spoke to machines and were kept from the model.
    public var droppedParagraphs = 0
    /// Why there was no answer; empty when there was one.
    public var failure = ""

    public init() {}
  }

  public struct Rejected: Sendable, Hashable {
    public let text: String
    public let reason: String
  }

  /// Unicode scalars of an answer; a longer one is no answer to what was asked.
  private static let longestAnswer = 12_000

  private let model: LanguageModel

  public init(model: LanguageModel) { self.model = model }

  /// An abstract of one story with as many sentences as the extract has.
  public func abstract(
    of documents: [SummaryDocument], extract: Abstract, outlets: [String]
  ) async -> (abstract: Abstract, outcome: Outcome) {
    var outcome = Outcome()
    let wanted = max(extract.sentences.count, 1)
    let source = Source(documents, outlets, &outcome)
    let lines = await answer(LanguageModelPrompt.abstract(source.texts, sentences: wanted), &outcome)
    let sentences = merged(lines, extract.sentences, source.gate, most: wanted, &outcome)
    return (Abstract(sentences: sentences), outcome)
  }

  /// A theme told anew from the articles of its items; `keepsHeading` and `keepsText` leave that part as it is.
  public func theme(
    _ theme: TrendPart.Theme, documents: [SummaryDocument], outlets: [String], keepsHeading: Bool, keepsText: Bool
  ) async -> (theme: TrendPart.Theme, outcome: Outcome) {
    var outcome = Outcome()
    let extract = theme.sentences ?? []
    let source = Source(documents, outlets, &outcome)
    let wanted = min(max(extract.count, 2), 4)
    var lines = await answer(
      LanguageModelPrompt.theme(source.texts, heading: theme.heading, sentences: wanted), &outcome)
    var result = theme
    if let first = lines.first {
      lines.removeFirst()
      if !keepsHeading {
        do {
          result.heading = try source.gate.passHeading(first)
          outcome.accepted += 1
        } catch {
          outcome.rejected.append(Rejected(text: first, reason: error.rawValue))
        }
      }
    }
    if !keepsText, !lines.isEmpty {
      let sentences = merged(lines, extract, source.gate, most: wanted, &outcome)
      result.sentences = sentences
      result.text = sentences.map(\.text).joined(separator: " ")
    }
    return (result, outcome)
  }

  /// What the model sees and what it is checked against.
  private struct Source {
    let texts: [(title: String, text: String)]
    let gate: LanguageModelGate

    init(_ documents: [SummaryDocument], _ outlets: [String], _ outcome: inout Outcome) {
      var mask = LanguageModelMask()
      var texts: [(title: String, text: String)] = []
      var evidence: [(id: String, text: String)] = []
      for document in documents {
        let title = InjectionFilter.filtered(document.title)
        let text = InjectionFilter.filtered(document.text)
        outcome.droppedParagraphs += title.dropped + text.dropped
        texts.append((mask.masked(title.text), mask.masked(text.text)))
        evidence.append((document.id, title.text + "\n" + text.text))
      }
      self.texts = texts
      gate = LanguageModelGate(mask: mask, documents: documents, evidence: evidence, outlets: outlets)
    }
  }

  // MARK: Answers

  /// The lines of the answer without bullets, fences and empty lines; none when the model failed.
  private func answer(_ request: LanguageModel.Request, _ outcome: inout Outcome) async -> [String] {
    do {
      let text = try await model.complete(request)
      guard text.unicodeScalars.count <= LanguageModelWriter.longestAnswer else {
        outcome.failure = "câu trả lời dài quá mức (answer too long)"
        return []
      }
      let lines = text.split(separator: "\n").map(LanguageModelWriter.cleaned).filter { !$0.isEmpty }
      if lines.isEmpty { outcome.failure = "câu trả lời rỗng (empty answer)" }
      return lines
    } catch let error as NewsError {
      outcome.failure = error.message
    } catch {
      outcome.failure = "không có câu trả lời (no answer)"
    }
    return []
  }

  /// Without `- `, `1. `, quotes around the whole line and marks of code blocks.
  private static func cleaned(_ line: Substring) -> String {
    var rest = line
    func trim() {
      while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
      while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    }
    trim()
    if rest.hasPrefix("```") { return "" }
    while let first = rest.first, "-*•#>".contains(first) {
      rest = rest.dropFirst()
      trim()
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if digits.count <= 2, !digits.isEmpty, let mark = rest.dropFirst(digits.count).first, mark == "." || mark == ")",
      rest.dropFirst(digits.count + 1).first == " "
    {
      rest = rest.dropFirst(digits.count + 1)
      trim()
    }
    return String(rest)
  }

  // MARK: Merging

  /// Sentences of the model where they pass, extracts in the place of those that do not; the extract alone when nothing
  /// passes or when the sentences together no longer stand the check.
  private func merged(
    _ lines: [String], _ extract: [GroundedSentence], _ gate: LanguageModelGate, most: Int, _ outcome: inout Outcome
  ) -> [GroundedSentence] {
    var chosen: [GroundedSentence] = []
    var passed = 0
    for line in lines.flatMap({ Sentences.split($0).map(\.text) }).prefix(most * 2) where chosen.count < most {
      do {
        let sentence = try gate.pass(line)
        if repeats(sentence, chosen) { throw LanguageModelGate.Refusal.repeated }
        chosen.append(sentence)
        passed += 1
      } catch {
        let reason = (error as? LanguageModelGate.Refusal)?.rawValue ?? "error"
        outcome.rejected.append(Rejected(text: line, reason: reason))
        if let replacement = extract.first(where: { !chosen.contains($0) && !repeats($0, chosen) }) {
          chosen.append(replacement)
        }
      }
    }
    let text = chosen.map(\.text).joined(separator: " ")
    guard passed > 0, Grounding.check(abstract: text, documents: gate.evidence).verdict == .verified else {
      return extract
    }
    outcome.accepted += passed
    return chosen
  }

  /// Most of its words have been said.
  private func repeats(_ sentence: GroundedSentence, _ said: [GroundedSentence]) -> Bool {
    let words = ClaimText(sentence.text).tokens.map(\.hash)
    let known = Set(said.flatMap { ClaimText($0.text).tokens.map(\.hash) })
    return Double(words.filter(known.contains).count) > 0.75 * Double(max(words.count, 1))
  }
}
