/// What kind of word a word is, as coarse as topics, tags and facts need it.
public enum PartOfSpeech: UInt8, Sendable, Hashable, CaseIterable {
  /// `nhà máy`, `người`, `tấn`: things, classifiers, units.
  case noun
  /// `Hà Nội`, `TP.HCM`: proper names.
  case name
  /// `sáp nhập`, `nói`.
  case verb
  /// `mới`, `quan trọng`.
  case adjective
  /// `ba`, `3,5`, `mỗi`.
  case number
  /// Words of grammar: adverbs, prepositions, conjunctions, pronouns, determiners, auxiliaries, particles.
  case function
  case punctuation
  /// Symbols, foreign words and what is none of these.
  case other
}
