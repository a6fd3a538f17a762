/// The trend summary of a page: themes, charts with their tables, and what the week did not bring.
extension IssueHTML {
  static func trends(_ printed: PrintedIssue) -> String {
    guard printed.hasTrends else { return "" }
    let items = printed.itemsByAnchor
    let parts = printed.parts.enumerated().map { index, part in
      let themes = part.themes.map { theme(of: part, $0, items) }.joined(separator: "\n")
      return """
        <div class="part\(part.title.isEmpty ? " plain" : "")" id="xu-huong-\(index)">
        \(HTMLText.element("h3", part.title))
        <div class="themes">\(themes)</div>
        </div>
        """
    }
    return """
      <section class="trends" id="xu-huong"><h2>Tổng kết xu hướng</h2>
      \(parts.joined(separator: "\n"))
      \(charts(printed.numbers))
      \(notReported(printed.numbers))
      </section>
      """
  }

  private static func theme(
    of part: PrintedIssue.Part, _ theme: PrintedIssue.Theme, _ items: [String: PrintedIssue.PrintedItem]
  ) -> String {
    let links = theme.anchors.compactMap { anchor in
      items[anchor].map { "<li><a href=\"#\(anchor)\">\(HTMLText.escape(name($0)))</a></li>" }
    }
    let references =
      links.isEmpty ? "" : "<details><summary>Dựa trên \(links.count) tin</summary><ul>\(links.joined())</ul></details>"
    let sources =
      theme.sources.isEmpty
      ? "" : HTMLText.element("p", class: "sources", "Nguồn: " + theme.sources.joined(separator: ", "))
    return """
      <article class="theme">\(HTMLText.element(part.title.isEmpty ? "h3" : "h4", theme.heading))
      \(HTMLText.paragraphs(theme.paragraphs))
      \(HTMLText.element("p", class: "reason", theme.reason))
      \(HTMLText.element("p", class: "by-model", theme.modelNote))
      \(sources)\(references)</article>
      """
  }

  private static func charts(_ numbers: TrendNumbers) -> String {
    guard !numbers.charts.isEmpty else { return "" }
    let figures = IssueCharts.figures(numbers.charts)
    return """
      <section class="numbers" id="con-so"><h3>Tuần này qua các con số</h3>
      <div class="charts">\(figures.joined(separator: "\n"))</div>
      </section>
      """
  }

  private static func notReported(_ numbers: TrendNumbers) -> String {
    guard !numbers.notReported.isEmpty else { return "" }
    let rows = numbers.notReported.map { HTMLText.element("li", $0) }.joined(separator: "\n")
    return """
      <section class="not-reported" id="khong-co-tin"><h3>Tuần này không có tin</h3>
      <ul>\(rows)</ul>
      </section>
      """
  }
}
