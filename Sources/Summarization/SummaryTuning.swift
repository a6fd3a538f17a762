/// The numbers that the choice of sentences turns on, measured with syllable ROUGE (see `Evaluation/summaries.py`).
public struct SummaryTuning: Sendable, Hashable {
  /// Weight of the likeness to the middle of all sentences.
  public var centroid = 1.0
  /// Weight of words shared with the titles.
  public var title = 0.4
  /// The same for the share of the title's weight that a sentence covers.
  public var titleCover = 0.0
  /// Weight of standing early in the document.
  public var position = 1.0
  /// Sentences after which the position counts a half.
  public var halfPosition = 4.0
  /// A sentence is redundant when this part of its words has been said.
  public var redundantAt = 0.6
  /// How much what has been said lowers the score of a sentence that repeats it.
  public var redundancy = 0.5

  /// The same for a sentence from another document than the first one chosen.
  public var redundancyAcross = 0.8
  /// How much standing in the first document counts when the first sentence is chosen.
  public var firstDocument = 0.2
  /// How much figures that have been said lower the score of a sentence.
  public var figureRedundancy = 0.7
  /// A sentence whose every figure has been said is redundant when this part of its words has been said.
  public var figuresRedundantAt = 0.3
  /// How much the sobriety of a sentence counts: 0 not at all, 1 fully.
  public var sobriety = 1.0
  /// Whether the sentence that names the event comes first.
  public var leads = true
  /// How much the usual score of a sentence counts when the first one is chosen.
  public var leadBase = 0.5

  /// Exponent of the length that the likeness to the middle is divided by: 1 favours short sentences, 0 long ones.
  public var lengthPower = 0.5
  /// How far beyond the words asked for the last sentence may reach, as a share of what it would leave unfilled.
  public var overshoot = 1.0

  public init() {}
  /// For stories told by several articles: what all of them open with is the news.
  public static let manyArticles = SummaryTuning()

  /// For a single article, whose title is the best guide.
  public static let oneArticle: SummaryTuning = {
    var tuning = SummaryTuning()
    tuning.title = 1
    tuning.titleCover = 1
    tuning.position = 0.5
    tuning.halfPosition = 3
    tuning.overshoot = 1.5
    tuning.leadBase = 5
    tuning.sobriety = 0.6
    return tuning
  }()
}
