/// What a Vietnamese text states that can be checked: document numbers, figures, dates, places, offices, persons, targets.
///
/// **Face**: ``FactExtractor/facts(in:published:)`` for everything, ``DocumentNumber`` for the grammar of document numbers,
/// ``Gazetteer`` for places, ``OfficeRegister`` for offices with their life spans.
///
/// **Units**: offsets count Unicode scalars of the text as given, half-open; facts come in order of their start, the longer
/// first. Text in normal form C or D and with old or new tone placement (hòa, hoà) gives the same facts: words are compared
/// by base letters plus the tone of the syllable, wherever its mark stands.
///
/// **Cost**: one pass over the bytes makes tokens, one table look-up classifies each, and every scanner looks at a bounded
/// window around a token: linear in the length of the text.
public enum FactExtraction {
  /// Raised whenever a rule changes what is found; stored beside the facts.
  public static let version = 2
}
