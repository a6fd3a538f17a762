/// A piece of a text and where it stands there.
public struct TextSpan: Sendable, Hashable {
  /// The piece as written.
  public let text: String
  /// Offset of its first Unicode scalar.
  public let start: Int
  /// Offset after its last Unicode scalar.
  public let end: Int

  public init(text: String, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}
