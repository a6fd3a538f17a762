public import Foundation
public import NewsModel

/// Reads and writes `issue.json`, the one value from which every output is made.
///
/// Format: `docs/Reference/issue.schema.json`. Every key is always present (`null` where unknown), in reading order, so
/// that two issues can be compared line by line.
public enum IssueJSON {
  /// UTF-8, indented, with a line end at the end.
  public static func encode(_ issue: Issue) -> Data { Data((tree(issue).pretty + "\n").utf8) }

  /// The same value on one line, without a line end: for JSON Lines.
  public static func line(_ issue: Issue) -> String { tree(issue).compact }

  /// Throws ``NewsError`` (`badInput`) that names the field when the data is no issue.
  public static func decode(_ data: Data) throws -> Issue {
    do {
      return try JSONFormat.decoder().decode(Issue.self, from: data)
    } catch let error as DecodingError {
      throw NewsError(.badInput, "không phải issue.json hợp lệ: \(explain(error))")
    } catch {
      throw NewsError(.badInput, "không phải JSON hợp lệ; hãy kiểm tra tệp có bị cắt cụt không")
    }
  }

  private static func explain(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context, _ key: String? = nil) -> String {
      (context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue } + [key].compactMap { $0 })
        .joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context): return "thiếu trường “\(path(context, key.stringValue))”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): return "trường “\(path(context))” sai kiểu"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty ? "không phải JSON" : "trường “\(path(context))” có giá trị không hợp lệ"
    @unknown default: return "cấu trúc không đúng"
    }
  }

  // MARK: Tree

  private static func tree(_ issue: Issue) -> JSONTree {
    .object([
      ("schema", .text(issue.schema)), ("kind", .text(issue.kind.rawValue)), ("status", .text(issue.status.rawValue)),
      ("bulletin", .text(issue.bulletin)), ("publisher", .text(issue.publisher)), ("title", .text(issue.title)),
      ("number", .number(orNull: issue.number)), ("year", .number(orNull: issue.year)),
      ("week", issue.week.map { .object([("from", .text("\($0.from)")), ("to", .text("\($0.to)"))]) } ?? .null),
      ("generated", .text(orNull: issue.generated.map(RFC3339.string))), ("masthead", .texts(issue.masthead)),
      ("contents", .array(issue.contents.map(tree))), ("trends", .array(issue.trends.map(tree))),
      ("sections", .array(issue.sections.map(tree))), ("imprint", .texts(issue.imprint)),
      ("warnings", .texts(issue.warnings)), ("proof", issue.proof.map(ProofSheetJSON.tree) ?? .null),
      ("charts", issue.charts.map { .array($0.map(TrendJSON.tree)) } ?? .null),
      ("notReported", issue.notReported.map { .array($0.map(TrendJSON.tree)) } ?? .null),
      ("writer", issue.writer.map(TrendJSON.tree) ?? .null),
    ])
  }

  private static func tree(_ row: ContentsRow) -> JSONTree {
    .object([
      ("section", .text(row.section)), ("number", .number(orNull: row.number)), ("title", .text(row.title)),
      ("page", .number(orNull: row.page)),
    ])
  }

  private static func tree(_ part: TrendPart) -> JSONTree {
    .object([
      ("title", .text(part.title)),
      (
        "themes",
        .array(
          part.themes.map {
            .object([
              ("heading", .text($0.heading)), ("text", .text($0.text)), ("items", .texts($0.items)),
              ("sources", .texts($0.sources)), ("reason", .text(orNull: $0.reason)),
              ("sentences", $0.sentences.map { .array($0.map(tree)) } ?? .null),
            ])
          })
      ),
    ])
  }

  private static func tree(_ section: Section) -> JSONTree {
    .object([
      ("id", .text(section.id)), ("title", .text(section.title)), ("introduction", .text(section.introduction)),
      ("note", .text(orNull: section.note)), ("items", .array(section.items.map(tree))),
    ])
  }

  private static func tree(_ item: Item) -> JSONTree {
    .object([
      ("id", .text(item.id)), ("number", .number(orNull: item.number)),
      ("date", .text(orNull: item.date.map { "\($0)" })), ("title", .text(item.title)), ("source", .text(item.source)),
      ("url", .text(orNull: item.url)), ("body", .text(item.body)), ("author", .text(item.author)),
      ("tags", .texts(item.tags)), ("storyID", .text(orNull: item.storyID)),
      ("outlets", .array(item.outlets.map { .object([("name", .text($0.name)), ("url", .text($0.url))]) })),
      ("sentences", .array(item.sentences.map(tree))),
    ])
  }

  private static func tree(_ sentence: GroundedSentence) -> JSONTree {
    .object([
      ("text", .text(sentence.text)), ("document", .text(sentence.document)), ("start", .number(sentence.start)),
      ("end", .number(sentence.end)),
      ("origin", .text((sentence.origin ?? .extract).rawValue)),
    ])
  }
}
