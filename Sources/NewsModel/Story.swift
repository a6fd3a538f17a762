public import Foundation

/// One happening, with every article that reported it.
public struct Story: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  /// The headline of the member that represents the story.
  public let title: String
  /// In order of publication; never empty.
  public let articleIDs: [String]
  /// Machine name of the main topic (`khcn`, `dmst`, `cds`, …).
  public let topic: String
  /// Printed tags, most telling first.
  public let tags: [String]
  /// Short names of provinces the story is about.
  public let places: [String]
  public let firstPublished: Date
  public let lastPublished: Date
  public let score: Double
  /// One line per part of the score, in words an editor understands.
  public let reasons: [String]

  public init(
    id: String, title: String, articleIDs: [String], topic: String, tags: [String], places: [String],
    firstPublished: Date, lastPublished: Date, score: Double, reasons: [String]
  ) {
    self.id = id
    self.title = title
    self.articleIDs = articleIDs
    self.topic = topic
    self.tags = tags
    self.places = places
    self.firstPublished = firstPublished
    self.lastPublished = lastPublished
    self.score = score
    self.reasons = reasons
  }
}
