/// A chart of the trend page as a table of whole numbers: the drawing and the table behind it come from this one value.
public struct TrendChart: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Articles per topic; a column a week, oldest first.
    case topics
    /// Articles per outlet; one column.
    case sources
    /// Articles per province, all of them in the order of the official list; one column.
    case provinces
    /// Articles that speak of a term: one column for the week told of, one for all weeks before together.
    case terms
  }

  public struct Row: Sendable, Hashable, Codable {
    public var label: String
    /// One number a column; nil where nobody knows (the source did not answer), which is not 0.
    public var values: [Int?]

    public init(label: String, values: [Int?]) {
      self.label = label
      self.values = values
    }
  }

  public var kind: Kind
  public var title: String
  /// What was counted, in one sentence.
  public var note: String
  public var columns: [String]
  public var rows: [Row]

  public init(kind: Kind, title: String, note: String, columns: [String], rows: [Row]) {
    self.kind = kind
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }
}
