/// What stands on the trend page besides the themes.
public struct TrendPageDefinition: Sendable, Hashable {
  /// A block of the page, printed in this order.
  public enum Block: String, Sendable, Hashable, CaseIterable {
    case topics, terms, provinces, sources
    /// Sections and places without news, told apart from sources that did not answer.
    case notReported = "not-reported"
  }

  public var blocks: [Block] = Block.allCases
  /// Weeks before the one told of that it is compared with, 0–26.
  public var weeks = 6

  public init(blocks: [Block] = Block.allCases, weeks: Int = 6) {
    self.blocks = blocks
    self.weeks = weeks
  }
}

/// What a language model may propose for a bulletin, if the administrator has configured one.
public enum WriterPart: String, Sendable, Hashable, CaseIterable {
  case abstracts, headings, trends
}
