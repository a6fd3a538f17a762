/// What comparing one item with its articles gave. Made by whoever holds the articles; the rule only reports it.
public struct GroundingEvidence: Sendable, Hashable {
  public struct Claim: Sendable, Hashable {
    /// Unicode scalars in the item's body, half-open.
    public let start: Int
    public let end: Int
    /// An article says otherwise; else no article says it.
    public let isContradicted: Bool

    public init(start: Int, end: Int, isContradicted: Bool) {
      self.start = start
      self.end = end
      self.isContradicted = isContradicted
    }
  }

  /// The body that was compared, paragraphs separated by blank lines.
  public let body: String
  /// False when there was no article to compare with.
  public let isCompared: Bool
  /// Claims that no article bears out.
  public let claims: [Claim]

  public init(body: String, isCompared: Bool, claims: [Claim]) {
    self.body = body
    self.isCompared = isCompared
    self.claims = claims
  }
}
