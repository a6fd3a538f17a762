/// The numbers that grouping turns on, measured on labelled Vietnamese news streams (see `Evaluation/grouping.py`).
public struct GroupingTuning: Sendable, Hashable {
  /// How many body occurrences one occurrence in the title is worth.
  public var titleWeight: Float = 2
  /// Weight of a pair of neighbouring syllables against a single syllable.
  public var pairFactor: Float = 1
  /// Strongest terms of an article that are kept for comparison.
  public var keptTerms = 150
  /// How many articles' worth the general knowledge of common words counts against the stream's own.
  public var priorArticles: Float = 200
  /// Terms that stand in a greater share of the articles tell nothing apart.
  public var commonShare: Float = 0.3
  /// Pairs with a smaller cosine are not remembered.
  public var edgeFloor: Float = 0.06
  /// Two groups join when the average strength over their pairs reaches this.
  public var joinAt: Float = 1
  /// Articles further apart than this many days are never compared.
  public var windowDays = 10.0
  /// Articles of the window at most, so that streams without times have one too.
  public var windowArticles = 400_000
  /// Cosine that two short articles need, and two long ones; in between on a straight line.
  public var shortNeed: Float = 0.3
  public var longNeed: Float = 0.13
  /// Tokens of a short and of a long article.
  public var shortLength = 60
  public var longLength = 140
  /// Part of the strength that is lost over ``ageDays`` and more.
  public var ageLoss: Float = 0.45
  public var ageDays = 1.75
  /// Names in common raise or lower the strength by this part.
  public var nameShare: Float = 0.2
  /// Lost when one outlet published both.
  public var sameOutletLoss: Float = 0.05
  /// Lost when both name days and none in common.
  public var dateConflictLoss: Float = 0.3
  /// Lost when both openings cite legal documents and none in common.
  public var documentConflictLoss: Float = 0.3
  /// The same for headlines: these are two stories, however alike the words.
  public var titleDocumentConflictLoss: Float = 0.9
  /// Lost when both headlines number the same thing differently (`bão số 10`, `bão số 11`).
  public var ordinalConflictLoss: Float = 0.5
  /// Lost when both headlines name somebody and neither text names anybody of the other's headline.
  public var nameConflictLoss: Float = 0.1

  public init() {}

  public static let standard = GroupingTuning()
}
