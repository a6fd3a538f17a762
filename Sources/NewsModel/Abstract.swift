/// A sentence that can prove where it comes from.
public struct GroundedSentence: Sendable, Hashable, Codable {
  public let text: String
  /// Identifier of the document (article) it was taken or made from.
  public let document: String
  /// Unicode-scalar offsets of the span in that document's text as it was handed to the summarizer.
  public let start: Int
  public let end: Int

  public init(text: String, document: String, start: Int, end: Int) {
    self.text = text
    self.document = document
    self.start = start
    self.end = end
  }
}

/// An abstract of one story.
public struct Abstract: Sendable, Hashable, Codable {
  public let sentences: [GroundedSentence]
  public var text: String { sentences.map(\.text).joined(separator: " ") }

  public init(sentences: [GroundedSentence]) { self.sentences = sentences }
}
