/// What an article is to those that came before it.
public struct RepublicationVerdict: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing like it has been seen.
    case new
    /// The same piece of the same outlet, word for word.
    case same
    /// The same piece of the same outlet with other words: a correction, an update.
    case version
    /// The words of a piece in another outlet, whole or for the greater part.
    case copy
  }

  public let kind: Kind
  /// The earlier article; nil exactly when `kind` is `new`.
  public let of: String?
  /// Estimated share of the words that were left alone, 0…1; 0 for `new`.
  public let similarity: Double

  public init(kind: Kind, of: String?, similarity: Double) {
    self.kind = kind
    self.of = of
    self.similarity = similarity
  }

  public static let new = RepublicationVerdict(kind: .new, of: nil, similarity: 0)
}
