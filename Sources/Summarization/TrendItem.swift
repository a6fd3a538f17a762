public import NewsModel

/// An item of the week as the trend text sees it.
public struct TrendItem: Sendable, Hashable, Identifiable {
  public let id: String
  public let title: String
  public let text: String
  public let tags: [String]
  /// As printed: `baohaiphong.vn`.
  public let outlets: [String]
  public let abstract: Abstract
  /// Whether it belongs to the field (science, technology, innovation, digital transformation): only then may one of the
  /// field's standing themes be its heading.
  public let isOfTheField: Bool

  public init(
    id: String, title: String, text: String, tags: [String], outlets: [String], abstract: Abstract,
    isOfTheField: Bool = true
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.tags = tags
    self.outlets = outlets
    self.abstract = abstract
    self.isOfTheField = isOfTheField
  }
}
