/// How alike two texts must be. The numbers are chosen on edited copies of real articles (`Evaluation/republication.py`).
public struct RepublicationTuning: Sendable, Hashable {
  /// Least share of common runs of three words: common ÷ √(runs of the one · runs of the other).
  public var share: Double
  /// The same when the headlines are equal word for word.
  public var shareWithTitle: Double
  /// The same for two pages of one outlet under different headlines, whose daily pieces (prices, weather, results) share
  /// most of their words without being versions of each other.
  public var shareWithinOutlet: Double
  /// Least number of common runs in the samples; texts of a few lines need only half of their runs.
  public var runs: Int

  public init(share: Double, shareWithTitle: Double, shareWithinOutlet: Double, runs: Int) {
    self.share = share
    self.shareWithTitle = shareWithTitle
    self.shareWithinOutlet = shareWithinOutlet
    self.runs = runs
  }

  public static let standard = RepublicationTuning(share: 0.245, shareWithTitle: 0.1, shareWithinOutlet: 0.6, runs: 3)
}
