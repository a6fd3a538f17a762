public import NewsModel

/// Extractive abstracts of one story from one or many documents.
public enum Summarizer {
  /// Sentences that an abstract has when nothing else is asked for.
  public static let usualSentences = 5
  /// Syllables of a usual sentence of a bulletin.
  static let usualLength = 32

  /// Picks sentences in reading order. `sentences` limits their number; `words` is the length aimed at in
  /// white-space-separated syllables: whole sentences as near to it as they come. Without either the abstract has
  /// ``usualSentences``. Asked for sentences only, it is written as bulletins are: the event first, no musing. `model` is what was learned from human abstracts; nil takes the one that comes with the program.
  public static func summarize(
    _ documents: [SummaryDocument], sentences: Int? = nil, words: Int? = nil, model: SummaryModel? = nil
  ) -> Abstract {
    let digest = StoryDigest(documents)
    let limit = sentences ?? (words == nil ? usualSentences : Int.max)
    let wanted = words ?? limit * usualLength
    let picker = digest.picker(model ?? (documents.count > 1 ? .manyArticles : .oneArticle))
    return Abstract(
      sentences: picker.choose(wanted: wanted, limit: limit, asBulletin: words == nil).map { number in
        let candidate = digest.candidates[number]
        return GroundedSentence(
          text: digest.printed(number), document: documents[candidate.document].id, start: candidate.start,
          end: candidate.end)
      })
  }
}
