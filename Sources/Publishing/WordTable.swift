import NewsModel

/// A chart as the rows of a table.
enum WordTable {
  /// Provinces are listed from the most to the fewest, those without news together in the last rows.
  static func rows(_ chart: TrendChart) -> (head: [String], rows: [[String]]) {
    guard chart.kind == .provinces else {
      let rows = chart.rows.map { row in [row.label] + row.values.map { $0.map(String.init) ?? "chưa biết" } }
      return ([""] + chart.columns, rows)
    }
    let counted = chart.rows.compactMap { row in row.values.first.flatMap(\.self).map { (name: row.label, count: $0) } }
    var rows = counted.filter { $0.count > 0 }.sorted { $0.count > $1.count }.map { [$0.name, "\($0.count)"] }
    let none = counted.filter { $0.count == 0 }.map(\.name)
    if !none.isEmpty { rows.append([none.joined(separator: ", "), "0"]) }
    let unknown = chart.rows.filter { ($0.values.first ?? nil) == nil }.map(\.label)
    if !unknown.isEmpty { rows.append([unknown.joined(separator: ", "), "chưa biết"]) }
    return ([""] + chart.columns, rows)
  }
}
