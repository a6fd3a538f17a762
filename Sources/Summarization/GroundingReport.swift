/// The outcome of one check.
public struct GroundingReport: Sendable, Hashable, Codable {
  public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case verified, failed
    /// There was nothing to check against. *Not run* is never green.
    case notRun = "not-run"
  }

  public let verdict: Verdict
  /// In order of appearance in the abstract.
  public let claims: [GroundedClaim]

  public init(verdict: Verdict, claims: [GroundedClaim]) {
    self.verdict = verdict
    self.claims = claims
  }
}

/// Something an abstract states, and whether a source says so.
public struct GroundedClaim: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case figure, date, name, office, place, document, quotation, statement
  }

  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case supported, unsupported, contradicted
  }

  public let kind: Kind
  /// As it stands in the abstract.
  public let text: String
  /// Unicode scalars in the abstract.
  public let start: Int
  public let end: Int
  public let status: Status
  /// The source that supports or contradicts it, with the span there; nil when no source speaks of it.
  public let document: String?
  public let sourceStart: Int?
  public let sourceEnd: Int?

  public init(
    kind: Kind, text: String, start: Int, end: Int, status: Status, document: String? = nil, sourceStart: Int? = nil,
    sourceEnd: Int? = nil
  ) {
    self.kind = kind
    self.text = text
    self.start = start
    self.end = end
    self.status = status
    self.document = document
    self.sourceStart = sourceStart
    self.sourceEnd = sourceEnd
  }

  private enum CodingKeys: String, CodingKey {
    case kind, text, start, end, status, document
    case sourceStart = "source_start"
    case sourceEnd = "source_end"
  }

  /// All keys are always present; what is unknown is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(status, forKey: .status)
    try container.encode(document, forKey: .document)
    try container.encode(sourceStart, forKey: .sourceStart)
    try container.encode(sourceEnd, forKey: .sourceEnd)
  }
}
