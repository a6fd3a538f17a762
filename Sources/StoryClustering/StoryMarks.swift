/// The evidence beside its words that may join or part two articles. Small: it is kept for every article of the window.
struct StoryMarks: Sendable {
  /// Hashes of capitalized words (people, places, firms) of the opening, sorted.
  let names: [UInt64]
  /// The same of the title alone.
  let titleNames: [UInt64]
  /// Days named in the opening as `month * 32 + day`, sorted.
  let dates: [UInt16]
  /// Hashes of legal document numbers of title and opening, sorted.
  let documents: [UInt64]
  /// The same of the title alone.
  let titleDocuments: [UInt64]
  /// What the title numbers (`bão số 10`, `vòng 3`): the word before the number in the upper half, the number in the lower
  /// half, sorted.
  let ordinals: [UInt64]
  /// Tokens read.
  let length: Int
  let outlet: UInt64
  /// Days since 1970 with fraction; nil when the article has no time.
  let day: Double?
}
