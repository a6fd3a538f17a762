import NewsModel

/// A chart laid out on a sheet ``width`` units wide: one layout for SVG and Typst.
///
/// Whole units from the upper left corner; a unit is about a CSS pixel on a phone. Every number is also printed as text,
/// and fills differ in lightness, so that the chart can be read without colours.
struct ChartDrawing {
  enum Ink: String {
    /// The week told of.
    case strong
    /// The weeks before.
    case pale
    case rule
    /// Shades of the map, from nothing to most.
    case step0, step1, step2, step3, step4
    /// Nobody knows: broken outline.
    case unknown
    case text, soft
    /// Text on a dark fill.
    case onDark
  }

  enum Anchor: String { case start, middle, end }

  enum Shape {
    case rectangle(x: Int, y: Int, width: Int, height: Int, ink: Ink)
    /// `y` is the baseline.
    case text(String, x: Int, y: Int, size: Int, anchor: Anchor, ink: Ink, bold: Bool)
  }

  static let width = 340

  private(set) var shapes: [Shape] = []
  private(set) var height = 0

  init(_ chart: TrendChart) {
    switch chart.kind {
    case .topics: drawTopics(chart)
    case .sources: drawSources(chart)
    case .provinces: drawProvinces(chart)
    case .terms: drawTerms(chart)
    }
  }

  mutating func rectangle(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ ink: Ink) {
    if width > 0, height > 0 { shapes.append(.rectangle(x: x, y: y, width: width, height: height, ink: ink)) }
  }

  mutating func text(
    _ text: String, _ x: Int, _ y: Int, size: Int = 11, anchor: Anchor = .start, ink: Ink = .text, bold: Bool = false
  ) {
    shapes.append(.text(text, x: x, y: y, size: size, anchor: anchor, ink: ink, bold: bold))
  }

  mutating func end(at height: Int) { self.height = height }

  /// Length of a bar; what is not 0 can always be seen.
  static func length(_ value: Int, of largest: Int, in room: Int) -> Int {
    value <= 0 || largest <= 0 ? 0 : max(2, value * room / largest)
  }

  /// At most so many characters, cut at a word where possible.
  static func shortened(_ text: String, _ most: Int) -> String {
    guard text.count > most else { return text }
    let head = text.prefix(most - 1)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return (cut.count * 2 > most ? String(cut) : String(head)) + "…"
  }

  /// Sum divided by a number of weeks, with one decimal and a comma.
  static func mean(_ sum: Int, _ weeks: Int) -> String {
    guard weeks > 0 else { return "0" }
    let tenths = (sum * 20 + weeks) / (2 * weeks)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }

  var tree: JSONTree {
    .object([
      ("width", .number(ChartDrawing.width)), ("height", .number(height)), ("shapes", .array(shapes.map(\.tree))),
    ])
  }
}

extension ChartDrawing.Shape {
  fileprivate var tree: JSONTree {
    switch self {
    case .rectangle(let x, let y, let width, let height, let ink):
      .object([
        ("kind", .text("rectangle")), ("x", .number(x)), ("y", .number(y)), ("width", .number(width)),
        ("height", .number(height)), ("ink", .text(ink.rawValue)),
      ])
    case .text(let text, let x, let y, let size, let anchor, let ink, let bold):
      .object([
        ("kind", .text("text")), ("text", .text(text)), ("x", .number(x)), ("y", .number(y)), ("size", .number(size)),
        ("anchor", .text(anchor.rawValue)), ("ink", .text(ink.rawValue)), ("bold", .bool(bold)),
      ])
    }
  }
}
