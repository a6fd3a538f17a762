/// What makes a pair of words, and a sentence, likely to stand in a human abstract: weights learned from articles with
/// abstracts (see ``SummaryTrainer``).
///
/// An abstract is scored by the pairs of neighbouring words it covers, each counted once and weighed with the probability
/// that a person would have written it ("concepts", after Gillick and Favre 2009, with learned weights); every sentence
/// adds what its place and shape say beyond its words.
public struct SummaryModel: Sendable, Hashable {
  /// In the order of ``BigramFeatures/names``.
  public let pairs: [Float]
  /// In the order of ``SentenceFeatures/names``; per syllable of the sentence.
  public let sentences: [Float]

  /// Nil when the number of weights does not fit.
  public init?(pairs: [Float], sentences: [Float]) {
    guard pairs.count == BigramFeatures.names.count, sentences.count == SentenceFeatures.names.count else { return nil }
    self.pairs = pairs
    self.sentences = sentences
  }

  init(trusted pairs: [Float], _ sentences: [Float]) {
    self.pairs = pairs
    self.sentences = sentences
  }

  /// For stories told by several articles: what all of them open with is the news.
  public static let manyArticles = SummaryModel(
    trusted: SummaryWeights.manyArticlesPairs, SummaryWeights.manyArticlesSentences)

  /// For a single article, whose title is the best guide.
  public static let oneArticle = SummaryModel(
    trusted: SummaryWeights.oneArticlePairs, SummaryWeights.oneArticleSentences)
}
