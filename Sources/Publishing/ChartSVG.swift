public import NewsModel

/// The charts of an issue as pieces of a page, for a website that has a layout of its own. The classes are those of
/// `issue.css`; there is no inline style.
public enum IssueCharts {
  /// One `figure` element a chart, with unique identifiers as long as a page shows one issue.
  public static func figures(_ issue: Issue) -> [String] {
    figures(TrendNumbers(issue).charts)
  }

  static func figures(_ charts: [TrendChart]) -> [String] {
    charts.enumerated().map { ChartSVG.figure($0.element, id: "bieu-do-\($0.offset + 1)") }
  }
}

/// A chart in a page: an SVG with title and description for those who cannot see it, and the table behind it.
enum ChartSVG {
  /// - Parameter id: unique in the page.
  static func figure(_ chart: TrendChart, id: String) -> String {
    """
    <figure class="chart \(chart.kind.rawValue)"><figcaption><strong>\(HTMLText.escape(chart.title))</strong> \
    \(HTMLText.element("span", chart.note))</figcaption>
    \(drawing(chart, id: id))
    <details><summary>Bảng số liệu</summary>\(table(chart))</details></figure>
    """
  }

  static func drawing(_ chart: TrendChart, id: String) -> String {
    let drawing = ChartDrawing(chart)
    return """
      <svg viewBox="0 0 \(ChartDrawing.width) \(drawing.height)" role="img" aria-labelledby="\(id)-t \(id)-d">\
      <title id="\(id)-t">\(HTMLText.escape(chart.title))</title>\
      <desc id="\(id)-d">\(HTMLText.escape(description(chart)))</desc>
      \(drawing.shapes.map(element).joined(separator: "\n"))
      </svg>
      """
  }

  /// The largest values in words.
  static func description(_ chart: TrendChart) -> String {
    let ranked = chart.rows.compactMap { row in
      (chart.kind == .topics ? row.values.last : row.values.first).flatMap(\.self).map { (row.label, $0) }
    }.sorted { $0.1 > $1.1 }
    let top = ranked.prefix(5).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return top.isEmpty ? chart.note : "\(chart.note) Nhiều nhất: \(top)."
  }

  private static func element(_ shape: ChartDrawing.Shape) -> String {
    switch shape {
    case .rectangle(let x, let y, let width, let height, let ink):
      return "<rect class=\"\(ink.rawValue)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>"
    case .text(let text, let x, let y, let size, let anchor, let ink, let bold):
      let place = "x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\""
      return "<text class=\"\(ink.rawValue)\(bold ? " bold" : "")\" \(place)>\(HTMLText.escape(text))</text>"
    }
  }

  private static func table(_ chart: TrendChart) -> String {
    let head = chart.columns.map { "<th scope=\"col\">\(HTMLText.escape($0))</th>" }.joined()
    let rows = chart.rows.map { row in
      "<tr><th scope=\"row\">\(HTMLText.escape(row.label))</th>"
        + row.values.map { "<td>\($0.map(String.init) ?? "chưa biết")</td>" }.joined() + "</tr>"
    }
    return "<table><caption>\(HTMLText.escape(chart.title))</caption><thead><tr><td></td>\(head)</tr></thead>"
      + "<tbody>\(rows.joined(separator: "\n"))</tbody></table>"
  }
}
