/// Abstracts that can prove every sentence, the check that they do, and the trend text built from them.
///
/// - ``Summarizer`` picks (and only ever shortens) sentences of the given documents; each names its document and the span
///   it was made from, in Unicode scalars of the text as it was handed in.
/// - ``SummaryTrainer`` learns a ``SummaryModel`` from abstracts that people wrote; one comes with the program.
/// - ``Grounding`` checks an abstract that anybody wrote against its sources, claim by claim.
/// - ``TrendWriter`` names the themes of a week and tells them in sentences of the abstracts.
///
/// Nothing here writes a sentence of its own: what cannot be traced is not said. All functions are pure and linear or
/// near-linear in the length of the text.
public enum Summarization {
  /// Version of the rules; stored beside every derived value.
  public static let rulesVersion = 2
}
