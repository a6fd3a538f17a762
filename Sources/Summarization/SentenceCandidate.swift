/// A sentence that may stand in an abstract, already trimmed to what is printed.
struct SentenceCandidate {
  let document: Int
  /// Rank among the candidates of its document.
  let rank: Int
  let start: Int
  let end: Int
  let tokens: [ScalarToken]
  /// White-space-separated pieces, as ROUGE counts them.
  let words: Int
  let needsCapital: Bool
  /// Points back at the sentence before it (“Ông cho biết…”, “Dự án này…”): may only follow that one.
  let dangles: Bool
  /// Rank of its sentence in the document, candidates or not.
  let sentence: Int
  let signals: SentenceSignals

  /// Stands right behind `other` in the same document.
  func follows(_ other: SentenceCandidate) -> Bool {
    other.document == document && other.sentence + 1 == sentence
  }
}
