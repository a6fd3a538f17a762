/// A topic that a text is about, with the reason in words an editor understands.
public struct TopicMatch: Sendable, Hashable, Codable {
  /// Machine name: `khcn`, `dmst`, `cds`, `khoi-nghiep`, `chinh-sach`, `quoc-te`.
  public let topic: String
  /// 0…1; 0.5 is the least that counts.
  public let score: Double
  /// One line in Vietnamese: which words, and whether they stand in the title.
  public let reason: String

  public init(topic: String, score: Double, reason: String) {
    self.topic = topic
    self.score = score
    self.reason = reason
  }
}
