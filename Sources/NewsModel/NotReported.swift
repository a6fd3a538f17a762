/// Sections, places or sources from which an issue has nothing, and what is known about the reason.
///
/// *Nothing happened* and *the feed is dead* are different facts: they never stand in one value.
public struct NotReported: Sendable, Hashable, Codable {
  public enum Subject: String, Sendable, Hashable, Codable, CaseIterable { case section, province, source }

  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// The sources answered and had no news.
    case noNews = "no-news"
    /// Nobody knows: the sources concerned did not answer.
    case unknown
    /// No source of the place is collected; the national press had no news of it.
    case notFollowed = "not-followed"
  }

  public var subject: Subject
  public var state: State
  /// Titles of sections, names of provinces or outlets, in print order.
  public var names: [String]
  /// The sentence as printed: “Không có tin: Tuyên Quang, Lai Châu.”
  public var text: String

  public init(subject: Subject, state: State, names: [String], text: String) {
    self.subject = subject
    self.state = state
    self.names = names
    self.text = text
  }
}
