public import Foundation

/// One numbered issue: the value from which every output is made, and what an imported document becomes.
///
/// Written as `issue.json` (schema: `docs/Reference/issue.schema.json`). Fields are only ever added.
public struct Issue: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A numbered bulletin with sections and items.
    case bulletin
    /// A run of leads about one topic (a news agency's topic stream).
    case stream
    /// A tag page: an introduction and posts.
    case tagPage = "tag-page"
  }

  public enum Status: String, Sendable, Hashable, Codable {
    case draft, approved, published, imported
  }

  /// `diemtin.issue/1`.
  public var schema: String = "diemtin.issue/1"
  public var kind: Kind
  public var status: Status
  /// Machine name of the bulletin definition, empty for imported documents of unknown series.
  public var bulletin: String
  public var publisher: String
  public var title: String
  public var number: Int?
  public var year: Int?
  public var week: Week?
  /// Lines of the cover and masthead, in order, as given.
  public var masthead: [String]
  public var contents: [ContentsRow]
  /// The trend summary: parts such as “Xu hướng chung của cả nước”.
  public var trends: [TrendPart]
  public var sections: [Section]
  public var imprint: [String]
  /// What did not fit anywhere (with its text), and what looked wrong while reading or drafting.
  public var warnings: [String]
  public var generated: Date?
  /// What was checked before signing; nil for an issue that nobody has proofread.
  public var proof: ProofSheet?
  /// Charts of the trend page; nil for an issue that was made without any (imported ones).
  public var charts: [TrendChart]?
  /// What the week did not bring, told apart from sources that did not answer; nil when nobody looked.
  public var notReported: [NotReported]?
  /// What a language model wrote; nil when none was asked.
  public var writer: WriterRecord?

  public init(
    kind: Kind, status: Status, bulletin: String = "", publisher: String = "", title: String = "", number: Int? = nil,
    year: Int? = nil, week: Week? = nil, masthead: [String] = [], contents: [ContentsRow] = [],
    trends: [TrendPart] = [], sections: [Section] = [], imprint: [String] = [], warnings: [String] = [],
    generated: Date? = nil, proof: ProofSheet? = nil, charts: [TrendChart]? = nil,
    notReported: [NotReported]? = nil, writer: WriterRecord? = nil
  ) {
    self.kind = kind
    self.status = status
    self.bulletin = bulletin
    self.publisher = publisher
    self.title = title
    self.number = number
    self.year = year
    self.week = week
    self.masthead = masthead
    self.contents = contents
    self.trends = trends
    self.sections = sections
    self.imprint = imprint
    self.warnings = warnings
    self.generated = generated
    self.proof = proof
    self.charts = charts
    self.notReported = notReported
    self.writer = writer
  }

  /// Every item of every section, in print order.
  public var items: [Item] { sections.flatMap { $0.items } }
}

/// One row of the table of contents.
public struct ContentsRow: Sendable, Hashable, Codable {
  public var section: String
  public var number: Int?
  public var title: String
  public var page: Int?

  public init(section: String, number: Int?, title: String, page: Int?) {
    self.section = section
    self.number = number
    self.title = title
    self.page = page
  }
}

/// One part of the trend summary.
public struct TrendPart: Sendable, Hashable, Codable {
  public struct Theme: Sendable, Hashable, Codable {
    public var heading: String
    public var text: String
    /// Identifiers of the items that the text stands on; empty for imported issues.
    public var items: [String]
    /// As printed: `baohaiphong.vn`.
    public var sources: [String]
    /// Where each sentence of the text comes from; nil for imported issues.
    public var sentences: [GroundedSentence]?
    /// Why this is a theme of the week, in numbers; nil when nothing was counted.
    public var reason: String?
    public init(
      heading: String, text: String, items: [String] = [], sources: [String] = [],
      sentences: [GroundedSentence]? = nil, reason: String? = nil
    ) {
      self.heading = heading
      self.text = text
      self.items = items
      self.sources = sources
      self.sentences = sentences
      self.reason = reason
    }
  }
  /// Empty for the paragraph that opens the summary.
  public var title: String
  public var themes: [Theme]
  public init(title: String, themes: [Theme]) {
    self.title = title
    self.themes = themes
  }
}

/// A section of an issue. A section without an item says so in ``note`` instead of vanishing.
public struct Section: Sendable, Hashable, Codable {
  public var id: String
  public var title: String
  public var introduction: String
  public var items: [Item]
  /// Why the section looks as it does: “no source reported”, “not collected this week”.
  public var note: String?
  public init(id: String, title: String, introduction: String = "", items: [Item], note: String? = nil) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.items = items
    self.note = note
  }
}

/// One printed item.
public struct Item: Sendable, Hashable, Codable, Identifiable {
  public struct Outlet: Sendable, Hashable, Codable {
    public var name: String
    public var url: String
    public init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }
  /// Stable within the series: part of the permanent link.
  public var id: String
  public var number: Int?
  public var date: CalendarDate?
  public var title: String
  /// The outlet it is linked to, as printed (“Báo Chính phủ”); several joined by “, ”.
  public var source: String
  public var url: String?
  /// Paragraphs separated by a blank line.
  public var body: String
  public var author: String
  /// Where each sentence of the body comes from; empty for imported items.
  public var sentences: [GroundedSentence]
  /// Every outlet that reported the story.
  public var outlets: [Outlet]
  public var storyID: String?
  public var tags: [String]

  public init(
    id: String, number: Int? = nil, date: CalendarDate? = nil, title: String, source: String = "", url: String? = nil,
    body: String, author: String = "", sentences: [GroundedSentence] = [], outlets: [Outlet] = [],
    storyID: String? = nil, tags: [String] = []
  ) {
    self.id = id
    self.number = number
    self.date = date
    self.title = title
    self.source = source
    self.url = url
    self.body = body
    self.author = author
    self.sentences = sentences
    self.outlets = outlets
    self.storyID = storyID
    self.tags = tags
  }
}

// Written by hand so that every key of the public format is there, `null` where nothing is known.

extension Issue {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(kind, forKey: .kind)
    try container.encode(status, forKey: .status)
    try container.encode(bulletin, forKey: .bulletin)
    try container.encode(publisher, forKey: .publisher)
    try container.encode(title, forKey: .title)
    try container.encode(number, forKey: .number)
    try container.encode(year, forKey: .year)
    try container.encode(week, forKey: .week)
    try container.encode(masthead, forKey: .masthead)
    try container.encode(contents, forKey: .contents)
    try container.encode(trends, forKey: .trends)
    try container.encode(sections, forKey: .sections)
    try container.encode(imprint, forKey: .imprint)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(generated, forKey: .generated)
    try container.encode(proof, forKey: .proof)
    try container.encode(charts, forKey: .charts)
    try container.encode(notReported, forKey: .notReported)
    try container.encode(writer, forKey: .writer)
  }
}

extension ContentsRow {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(section, forKey: .section)
    try container.encode(number, forKey: .number)
    try container.encode(title, forKey: .title)
    try container.encode(page, forKey: .page)
  }
}

extension Item {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(number, forKey: .number)
    try container.encode(date, forKey: .date)
    try container.encode(title, forKey: .title)
    try container.encode(source, forKey: .source)
    try container.encode(url, forKey: .url)
    try container.encode(body, forKey: .body)
    try container.encode(author, forKey: .author)
    try container.encode(sentences, forKey: .sentences)
    try container.encode(outlets, forKey: .outlets)
    try container.encode(storyID, forKey: .storyID)
    try container.encode(tags, forKey: .tags)
  }
}
