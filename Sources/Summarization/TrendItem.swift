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

  public init(id: String, title: String, text: String, tags: [String], outlets: [String], abstract: Abstract) {
    self.id = id
    self.title = title
    self.text = text
    self.tags = tags
    self.outlets = outlets
    self.abstract = abstract
  }
}
