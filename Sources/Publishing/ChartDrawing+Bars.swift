import NewsModel

extension ChartDrawing {
  /// A row of small columns per topic, one a week on a common scale, the last one dark, with its number and the
  /// difference from the mean of the weeks before.
  mutating func drawTopics(_ chart: TrendChart) {
    // One week has no course: plain bars say it better.
    guard chart.columns.count > 1 else { return drawSources(chart) }
    let rowHeight = 36
    let left = 132
    let step = max(8, min(22, 154 / max(chart.columns.count, 1)))
    let largest = chart.rows.flatMap(\.values).compactMap(\.self).max() ?? 0
    for (row, topic) in chart.rows.enumerated() {
      let base = (row + 1) * rowHeight - 6
      text(ChartDrawing.shortened(topic.label, 23), 0, base - 8)
      for (week, value) in topic.values.enumerated() {
        let tall = ChartDrawing.length(value ?? 0, of: largest, in: rowHeight - 10)
        let isLast = week == topic.values.count - 1
        rectangle(left + week * step, base - tall, step - 4, tall, isLast ? .strong : .pale)
      }
      rectangle(left, base, step * topic.values.count - 4, 1, .rule)
      guard let now = topic.values.last ?? nil else { continue }
      let numbers = left + step * topic.values.count + 6
      text("\(now)", numbers, base, size: 13, bold: true)
      let before = topic.values.dropLast().compactMap(\.self)
      if !before.isEmpty {
        text(
          ChartDrawing.difference(now, before), ChartDrawing.width, base, size: 10, anchor: .end, ink: .soft)
      }
    }
    let foot = chart.rows.count * rowHeight + 10
    if let first = chart.columns.first, chart.columns.count > 1 { text(first, left, foot, size: 9, ink: .soft) }
    if let last = chart.columns.last {
      text(last, left + step * chart.columns.count - 4, foot, size: 9, anchor: .end, bold: true)
    }
    end(at: foot + 6)
  }

  /// `+12,5` against the mean of the weeks before.
  static func difference(_ now: Int, _ before: [Int]) -> String {
    let gap = now * before.count - before.reduce(0, +)
    if gap == 0 { return "±0" }
    return (gap > 0 ? "+" : "−") + mean(abs(gap), before.count)
  }

  /// One bar an outlet, the number at its end.
  mutating func drawSources(_ chart: TrendChart) {
    let left = 140
    let room = ChartDrawing.width - left - 34
    let largest = chart.rows.compactMap { $0.values.first ?? nil }.max() ?? 0
    for (row, source) in chart.rows.enumerated() {
      let y = row * 21
      text(ChartDrawing.shortened(source.label, 24), 0, y + 13)
      guard let value = source.values.first ?? nil else {
        text("không trả lời", left, y + 13, size: 10, ink: .soft)
        continue
      }
      let long = ChartDrawing.length(value, of: largest, in: room)
      rectangle(left, y + 4, long, 12, .strong)
      text("\(value)", left + long + 5, y + 14, bold: true)
    }
    end(at: chart.rows.count * 21 + 4)
  }

  /// A term over its bar; the thin light bar below it is the mean of the weeks before.
  mutating func drawTerms(_ chart: TrendChart) {
    let weeks = ChartDrawing.weeksBefore(chart)
    let largest = chart.rows.compactMap { $0.values.first ?? nil }.max() ?? 0
    for (row, term) in chart.rows.enumerated() {
      let y = row * 38
      let now = term.values.first.flatMap(\.self) ?? 0
      let before = term.values.count > 1 ? term.values[1] : nil
      text(ChartDrawing.shortened(term.label, 30), 0, y + 12, bold: true)
      var numbers = "\(now) bài"
      if let before {
        numbers += before == 0 ? " · trước: chưa có" : " · trước: \(ChartDrawing.mean(before, weeks))/tuần"
      }
      text(numbers, ChartDrawing.width, y + 12, size: 10, anchor: .end, ink: .soft)
      rectangle(0, y + 18, ChartDrawing.length(now, of: largest, in: ChartDrawing.width), 8, .strong)
      if let before, weeks > 0 {
        rectangle(
          0, y + 27, ChartDrawing.length(before, of: largest * weeks, in: ChartDrawing.width), 4, .pale)
      }
    }
    end(at: chart.rows.count * 38)
  }

  /// The number in the second column's name: “6 tuần trước” → 6.
  static func weeksBefore(_ chart: TrendChart) -> Int {
    guard chart.columns.count > 1 else { return 0 }
    return Int(chart.columns[1].prefix { ("0"..."9").contains($0) }) ?? 0
  }
}
