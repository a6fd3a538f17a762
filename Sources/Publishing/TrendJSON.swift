import NewsModel

/// The trend page in `issue.json`: charts as tables, notes on what was not reported, the model's record.
enum TrendJSON {
  static func tree(_ chart: TrendChart) -> JSONTree {
    .object([
      ("kind", .text(chart.kind.rawValue)), ("title", .text(chart.title)), ("note", .text(chart.note)),
      ("columns", .texts(chart.columns)),
      (
        "rows",
        .array(
          chart.rows.map {
            .object([("label", .text($0.label)), ("values", .array($0.values.map(JSONTree.number(orNull:))))])
          })
      ),
    ])
  }

  static func tree(_ note: NotReported) -> JSONTree {
    .object([
      ("subject", .text(note.subject.rawValue)), ("state", .text(note.state.rawValue)), ("names", .texts(note.names)),
      ("text", .text(note.text)),
    ])
  }

  static func tree(_ record: WriterRecord) -> JSONTree {
    .object([
      ("model", .text(record.model)), ("accepted", .number(record.accepted)), ("rejected", .number(record.rejected)),
      ("calls", .number(record.calls)), ("promptTokens", .number(record.promptTokens)),
      ("answerTokens", .number(record.answerTokens)), ("costMicros", .number(record.costMicros)),
      ("stopped", .text(record.stopped)),
    ])
  }
}
