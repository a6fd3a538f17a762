import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Proofreading

struct ProofreadCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "proofread",
    abstract: "Soát lỗi một số điểm tin: chính tả, nhất quán, cấu trúc, số hiệu, đơn vị, ngày tháng.",
    discussion: """
      Ví dụ / Examples:
        diemtin proofread so-14.txt --as-of 2026-04-20
        diemtin proofread so-14.txt --fix                    # xem các chỗ sửa được
        diemtin proofread so-14.txt --fix --write            # ghi, giữ bản cũ ở so-14.txt.goc
        diemtin proofread issue.json --sheet phieu.pdf
        diemtin proofread so-14.txt --accept slip:52 --by An --reason "tên riêng" --exceptions ngoai-le.jsonl
        diemtin proofread --explain capitals

      Proofreads a bulletin in any format that import reads, or an issue.json. Each finding names its place, reason, fix
      and the source of the rule. Exit code 1 when there is an error.
      """)

  @Argument(help: ArgumentHelp("Tệp cần soát; “-” là đầu vào chuẩn. (Files; - for standard input.)", valueName: "FILE"))
  var files: [String] = []

  @Option(help: "Dạng kết quả: text, json (một phát hiện mỗi dòng) hoặc sarif. (Output format.)")
  var format: Format = .text

  @Option(
    name: .customLong("as-of"), help: "Ngày mà tên gọi phải đúng, ví dụ 2026-04-20. (Names must be right for this day.)"
  )
  var asOf: String?

  @OptionGroup(title: "Sửa (fixing)") var fixing: ProofFixOptions
  @OptionGroup(title: "Quyết định (decisions)") var deciding: ProofDecisionOptions
  @OptionGroup(title: "Phiếu và luật (sheet and rules)") var sheets: ProofSheetOptions

  func run() async throws {
    try await ExitStatus.reporting {
      if try sheets.describe(format) { return }
      guard !files.isEmpty else { throw NewsError(.usage, "chưa có tệp nào để soát (no file given)") }
      try fixing.check(files)
      try sheets.check(files)
      let day = try asOf.map(ProofreadCommand.day)
      let proofreader = Proofreader(style: try deciding.style(), archive: try deciding.usage())
      let texts = try sheets.articles()
      var shown: [(document: ProofDocument, report: ProofReport)] = []
      for file in files {
        let paper = try await ProofPaper.read(file, sources: texts)
        shown.append((paper.document, try await proofread(paper, proofreader, day)))
      }
      try deciding.finish(shown.map(\.report))
      if !fixing.fix { try write(shown) }
      if shown.contains(where: { $0.report.hasErrors }) { throw ExitStatus.failure }
    }
  }

  /// Reports, decides, fixes and prints the sheet of one paper; gives what is left to say.
  private func proofread(_ paper: ProofPaper, _ proofreader: Proofreader, _ day: CalendarDate?) async throws
    -> ProofReport
  {
    var report = proofreader.report(on: paper.document, asOf: day)
    let decisions = try deciding.decisions(on: report, of: paper)
    if fixing.fix {
      let correction = ProofCorrection.of(paper.document, asOf: day, by: proofreader, sparing: decisions.covers)
      try fixing.finish(correction, of: paper)
      let mended = ProofDocument(
        lines: correction.lines, issue: paper.document.issue, fileName: paper.document.fileName,
        evidence: paper.document.evidence)
      report = proofreader.report(on: mended, asOf: day)
    }
    try await sheets.write(report, of: paper, decisions)
    return deciding.silenced(report.without(decisions.covers))
  }

  private func write(_ reports: [(document: ProofDocument, report: ProofReport)]) throws {
    switch format {
    case .text, .markdown:
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
}

/// A finding with every key of the contract, `null` where there is no suggestion.
private struct ProofRow: Encodable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum Key: String, CodingKey {
    case rule, family, severity, file, line, column, quote, message, suggestion, fix, fingerprint
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
    try row.encode(finding.fix, forKey: .fix)
    try row.encode(finding.fingerprint, forKey: .fingerprint)
  }
}
