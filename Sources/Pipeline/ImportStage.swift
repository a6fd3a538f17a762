import ArticleExtraction
import BulletinEditing
public import Foundation
public import NewsModel

/// Reads an old bulletin, topic stream or tag page into an issue.
public struct ImportStage: Sendable {
  private let programs: ProgramRunner

  public init(programs: ProgramRunner) { self.programs = programs }

  /// - Parameter name: the file name; its extension helps to tell the format.
  public func issue(from data: Data, name: String) async throws -> Issue {
    let text = try await DocumentReader(runner: programs).read(data, name: name)
    guard text.lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw NewsError(
        .badInput, "tệp không có chữ nào đọc được (no text); nếu là PDF quét, hãy nhận dạng chữ trước", context: name)
    }
    let issue = IssueImporter.importIssue(lines: text.outline.isEmpty ? text.lines : text.outline, fileName: name)
    guard text.format == .pdf else { return issue }
    let second = IssueImporter.importIssue(lines: try await linesAsLaidOut(data), fileName: name)
    return ImportStage.better(issue, second)
  }

  /// The lines of a PDF as they stand on the page: right for one column with dates in the margin, wrong for two columns,
  /// which the reading order of `DocumentReader` gets right. Both are tried.
  private func linesAsLaidOut(_ data: Data) async throws -> [String] {
    let output = try await programs.run("pdftotext", ["-q", "-layout", "-enc", "UTF-8", "-", "-"], data)
    return String(decoding: output.standardOutput, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{c}" }.map(String.init)
  }

  /// The reading with more items that have a title and a source; of equals the one with less left over.
  static func better(_ first: Issue, _ second: Issue) -> Issue {
    func whole(_ issue: Issue) -> Int { issue.items.filter { !$0.title.isEmpty && !$0.source.isEmpty }.count }
    return (whole(first), -first.warnings.count) < (whole(second), -second.warnings.count) ? second : first
  }
}
