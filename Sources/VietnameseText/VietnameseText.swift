/// VietnameseText: what a newsroom has to know about written Vietnamese, in pure Swift.
///
/// Purpose: one normal form, search keys, syllables, sentences, words, key phrases and slips. Every room that touches text
/// leans on this one.
///
/// Units: text goes in as `String` (any normal form, any bytes repaired to UTF-8); offsets count **Unicode scalars** of the
/// string given, half-open, unless a name says `byte`. Words join their syllables with `_`.
///
/// Invariants: pure functions of values; time grows linearly with the text; nothing throws, nothing crashes on strange
/// input. Trained models are flat files in `Resources`, loaded once when first needed; where one is missing the function
/// falls back to rules.
///
/// Public face, by what one wants to do:
/// - one way of writing: ``Normalization``, ``ToneMarks``, ``IYStyle``, ``BrokenLines``, ``Casing``, ``Folding``;
/// - pieces: ``Sentences``, ``WordSegmenter``, ``TaggedWord``, ``PartOfSpeech``, ``Syllables``, ``Syllable``,
///   ``SyllableNeighbour``, ``TextSpan``;
/// - findings: ``Slips``, ``ArchiveUsage``, ``Keyphrases``, ``LanguageGuess``, ``MarkRestoration``, ``Stopwords``;
/// - for a search index: ``SearchTokens``.
enum VietnameseText {
  /// The version of the analysis, stored beside what was derived from it.
  static let version = 1
}
