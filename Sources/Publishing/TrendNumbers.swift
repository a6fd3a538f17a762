import NewsModel

/// The trend page's charts and notes as the printed forms show them.
struct TrendNumbers {
  let charts: [TrendChart]
  /// Sentences on what the week did not bring.
  let notReported: [String]

  var isEmpty: Bool { charts.isEmpty && notReported.isEmpty }

  init(_ issue: Issue) {
    charts = (issue.charts ?? []).filter { !$0.rows.isEmpty }
    notReported = (issue.notReported ?? []).map(\.text)
  }

  var tree: JSONTree {
    .object([
      ("notReported", .texts(notReported)),
      (
        "charts",
        .array(
          charts.map { chart in
            .object([
              ("kind", .text(chart.kind.rawValue)), ("title", .text(chart.title)), ("note", .text(chart.note)),
              ("description", .text(ChartSVG.description(chart))), ("drawing", ChartDrawing(chart).tree),
            ])
          })
      ),
    ])
  }

  /// “Câu 1, 3 do mô hình ngôn ngữ viết, đã đối chiếu với bài gốc”; empty when people's sentences are extracts only.
  static func modelNote(_ sentences: [GroundedSentence]) -> String {
    let numbers = sentences.indices.filter { sentences[$0].origin == .model }.map { "\($0 + 1)" }
    if numbers.isEmpty { return "" }
    let which = numbers.count == sentences.count ? "Các câu trên" : "Câu \(numbers.joined(separator: ", "))"
    return "\(which) do mô hình ngôn ngữ viết, đã đối chiếu với bài gốc."
  }

  /// What a model had to do with the issue, for the imprint; empty when none was asked.
  static func writerNote(_ record: WriterRecord?) -> String {
    guard let record else { return "" }
    return "Mô hình ngôn ngữ \(record.model) viết \(record.accepted) câu, đã đối chiếu với bài gốc; "
      + "\(record.rejected) câu không đối chiếu được đã bị loại và thay bằng câu trích."
  }
}
