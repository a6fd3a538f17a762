import ArgumentParser
import ArticleExtraction
import BulletinEditing
import Foundation
import NewsModel
import Pipeline
import Proofreading

struct ProofreadCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "proofread",
    abstract: "Soát lỗi một số điểm tin: chính tả, nhất quán, cấu trúc, số hiệu, đơn vị, ngày tháng.",
    discussion: """
      Ví dụ:  diemtin proofread so-14.txt --as-of 2026-04-20

      Proofreads a bulletin in any format that import reads, or an issue.json. Each finding names its place, reason and fix.
      Exit code 1 when there is an error.
      """)

  @Argument(help: ArgumentHelp("Tệp cần soát; “-” là đầu vào chuẩn. (Files; - for standard input.)", valueName: "FILE"))
  var files: [String]

  @Option(help: "Dạng kết quả: text, json (một phát hiện mỗi dòng) hoặc sarif. (Output format.)")
  var format: Format = .text

  @Option(
    name: .customLong("as-of"), help: "Ngày mà tên gọi phải đúng, ví dụ 2026-04-20. (Names must be right for this day.)"
  )
  var asOf: String?

  func run() async throws {
    try await ExitStatus.reporting {
      let day = try asOf.map(ProofreadCommand.day)
      let proofreader = Proofreader()
      var reports: [(document: ProofDocument, report: ProofReport)] = []
      for file in files {
        let document = try await ProofreadCommand.document(file)
        reports.append((document, proofreader.report(on: document, asOf: day)))
      }
      try write(reports)
      if reports.contains(where: { $0.report.hasErrors }) { throw ExitStatus.failure }
    }
  }

  private func write(_ reports: [(document: ProofDocument, report: ProofReport)]) throws {
    switch format {
    case .text:
      for (document, report) in reports { StandardStreams.write(ProofText.render(report, document)) }
    case .json:
      for (_, report) in reports {
        for finding in report.findings { StandardStreams.write(try JSONFormat.line(ProofRow(finding)) + "\n") }
      }
    case .sarif:
      StandardStreams.write(try ProofSARIF.render(reports.map(\.report)) + "\n")
    }
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw NewsError(.usage, "“\(text)” không phải ngày; hãy viết như 2026-04-20 (not a date)", context: "--as-of")
    }
    return day
  }

  private static func document(_ file: String) async throws -> ProofDocument {
    let data = try StandardStreams.read(file)
    if let issue = try? JSONFormat.decoder().decode(Issue.self, from: data) {
      return ProofDocument(issue: issue, fileName: file)
    }
    let text = try await DocumentReader(runner: .system).read(data, name: file)
    let issue = IssueImporter.importIssue(lines: text.lines, fileName: file)
    return ProofDocument(lines: text.lines, issue: issue, fileName: file)
  }
}

/// A finding with every key of the contract, `null` where there is no suggestion.
private struct ProofRow: Encodable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum Key: String, CodingKey {
    case rule, family, severity, file, line, column, quote, message, suggestion
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(finding.rule, forKey: .rule)
    try row.encode(finding.family, forKey: .family)
    try row.encode(finding.severity, forKey: .severity)
    try row.encode(finding.file, forKey: .file)
    try row.encode(finding.line, forKey: .line)
    try row.encode(finding.column, forKey: .column)
    try row.encode(finding.quote, forKey: .quote)
    try row.encode(finding.message, forKey: .message)
    try row.encode(finding.suggestion, forKey: .suggestion)
  }
}
