public import NewsModel

/// One bulletin as its office defines it. Written in YAML; see `docs/Reference/Bulletin.md` for every key.
public struct BulletinDefinition: Sendable, Hashable {
  /// Which visual template prints it.
  public enum Template: String, Sendable, Hashable, CaseIterable { case weekly, steering }

  /// The order of the items of one section.
  public enum Order: String, Sendable, Hashable, CaseIterable { case date, score }

  /// The issue from which numbers are counted: one a week.
  public struct Numbering: Sendable, Hashable {
    public let week: Week
    public let number: Int
  }

  /// What belongs into a section. A story must meet every condition that is stated.
  public struct Selection: Sendable, Hashable {
    /// One of these topics; empty = any.
    public let topics: [String]
    /// About one of these places; empty = any.
    public let places: [String]
    /// About none of these places.
    public let notPlaces: [String]
    /// One of these phrases stands in title or lead (case and marks count); empty = any.
    public let keywords: [String]
    /// At least one outlet of these kinds; empty = any.
    public let kinds: [Source.Kind]
    /// Reported by at least so many outlets.
    public let outlets: Int
  }

  public struct SectionDefinition: Sendable, Hashable {
    public let id: String
    public let title: String
    public let introduction: String
    public let selection: Selection
    public let limit: Int
    /// Sentences per abstract where the section wants more or fewer than the bulletin.
    public let sentences: Int?
    public let order: Order
    /// Sections of higher priority choose first; equal ones in order of the file.
    public let priority: Int
  }

  public struct TrendDefinition: Sendable, Hashable {
    public let title: String
    /// Identifiers of the sections it sums up.
    public let sections: [String]
    public let themes: Int
  }

  public let name: String
  public let title: String
  public let publisher: String
  public let template: Template
  public let numbering: Numbering
  public let masthead: [String]
  public let imprint: [String]
  /// Sentences per abstract.
  public let sentences: ClosedRange<Int>
  public let trends: [TrendDefinition]
  public let sections: [SectionDefinition]
  public var trendPage = TrendPageDefinition()
  /// Empty: no model writes anything in this bulletin.
  public var writer: [WriterPart] = []

  /// The number of the issue for `week`; nil before the first one.
  public func number(for week: Week) -> Int? {
    let weeks = (week.from.daysSince1970 - numbering.week.from.daysSince1970) / 7
    let number = numbering.number + weeks
    return weeks >= 0 && number > 0 ? number : nil
  }
}
