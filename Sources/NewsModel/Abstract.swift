/// A sentence that can prove where it comes from.
public struct GroundedSentence: Sendable, Hashable, Codable {
  /// Who wrote the sentence.
  public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
    /// Taken from the source, at most shortened.
    case extract
    /// Written by a language model and found in the source by the grounding check.
    case model
  }

  public let text: String
  /// Identifier of the document (article) it was taken or made from.
  public let document: String
  /// Unicode-scalar offsets of the span in that document's text as it was handed to the summarizer.
  public let start: Int
  public let end: Int
  /// Nil means ``Origin/extract``.
  public let origin: Origin?

  public init(text: String, document: String, start: Int, end: Int, origin: Origin? = nil) {
    self.text = text
    self.document = document
    self.start = start
    self.end = end
    self.origin = origin
  }
}

/// An abstract of one story.
public struct Abstract: Sendable, Hashable, Codable {
  public let sentences: [GroundedSentence]
  public var text: String { sentences.map(\.text).joined(separator: " ") }

  public init(sentences: [GroundedSentence]) { self.sentences = sentences }
}
