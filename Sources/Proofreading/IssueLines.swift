import NewsModel

/// Writes an issue as the lines of a bulletin, the form that the rules read.
enum IssueLines {
  static func lines(of issue: Issue) -> [String] {
    var lines = issue.masthead
    if issue.masthead.isEmpty { lines.append(issue.title) }
    lines.append("")
    if !issue.contents.isEmpty { lines += contents(issue) }
    for part in issue.trends { lines += trend(part) }
    for section in issue.sections {
      lines += ["", section.title.uppercased(), ""]
      if !section.introduction.isEmpty { lines += [section.introduction, ""] }
      for item in section.items { lines += self.lines(of: item) }
    }
    return lines + issue.imprint
  }

  private static func contents(_ issue: Issue) -> [String] {
    var lines = ["MỤC LỤC", ""]
    var section = ""
    for row in issue.contents {
      if row.section != section {
        section = row.section
        lines += ["", section, ""]
      }
      let number = row.number.map { "\($0) " } ?? ""
      lines.append("- \(number)\(row.title)" + (row.page.map { " trang \($0)" } ?? ""))
    }
    return lines + [""]
  }

  private static func trend(_ part: TrendPart) -> [String] {
    var lines = ["", part.title.uppercased(), ""]
    for theme in part.themes {
      let sources = theme.sources.isEmpty ? "" : " (Nguồn: \(theme.sources.joined(separator: ", ")))"
      lines += [(theme.heading.isEmpty ? "" : theme.heading + ": ") + theme.text + sources, ""]
    }
    return lines
  }

  private static func lines(of item: Item) -> [String] {
    let date = item.date.map { "\($0.day)/\($0.month): " } ?? ""
    var lines = ["\(date)\(item.title.uppercased())", ""]
    if !item.source.isEmpty || item.url != nil { lines += ["[Chi tiết: \(item.source)](\(item.url ?? "#"))", ""] }
    for paragraph in item.body.split(separator: "\n", omittingEmptySubsequences: true) {
      lines += [String(paragraph), ""]
    }
    return lines
  }
}
