import ArgumentParser
import Foundation
import NewsModel
import Proofreading
import Publishing
import VietnameseText

/// House style, exceptions, overruled checks, baseline.
struct ProofDecisionOptions: ParsableArguments {
  @Option(name: .customLong("style"), help: "Tệp từ điển của tòa soạn: tên, thuật ngữ, cách viết cấm. (Glossary file.)")
  var styleFile: String?

  @Option(
    name: [.long, .customLong("usage")],
    help: "Thói quen viết của tòa soạn, do “diemtin text slips --learn” ghi. (The archive's own spelling.)")
  var archive: String?

  @Option(help: "Tệp ngoại lệ đã xác nhận, mỗi dòng một JSON. (File of accepted exceptions.)")
  var exceptions: String?

  @Option(help: ArgumentHelp("Xác nhận ngoại lệ và ghi vào --exceptions. (Accept findings.)", valueName: "RULE:LINE"))
  var accept: [String] = []

  @Option(
    help: ArgumentHelp(
      "Bỏ qua một phép kiểm hay một chỗ; ghi vào issue.json hoặc --exceptions. (Overrule.)", valueName: "RULE[:LINE]"))
  var overrule: [String] = []

  @Option(help: "Ai quyết định. (Who decides.)") var by: String?
  @Option(help: "Vì sao. (Why.)") var reason: String?

  @Option(help: "Tệp mốc: không báo lại phát hiện cũ. (Baseline file.)") var baseline: String?
  @Option(name: .customLong("write-baseline"), help: "Ghi mọi phát hiện hiện có làm mốc. (Write a baseline.)")
  var newBaseline: String?

  func style() throws -> HouseStyle {
    guard let styleFile else { return HouseStyle() }
    guard let text = String(validating: try StandardStreams.read(styleFile), as: UTF8.self) else {
      throw NewsError(.configuration, "tệp từ điển phải là văn bản UTF-8", context: styleFile)
    }
    return try HouseStyle(text: text, file: styleFile, ruleNames: Proofreader().ruleNames)
  }

  /// How past issues write; nil when no file was named.
  func usage() throws -> ArchiveUsage? {
    guard let archive else { return nil }
    guard let usage = ArchiveUsage([UInt8](try StandardStreams.read(archive))) else {
      throw NewsError(
        .configuration, "không phải tệp do “diemtin text slips --learn” ghi (not written by --learn)", context: archive)
    }
    return usage
  }

  /// The decisions that hold for a paper: those of the files, and the new ones, which are written down at once.
  func decisions(on report: ProofReport, of paper: ProofPaper) throws -> ProofDecisions {
    let own = paper.issue?.proof?.overrules ?? []
    var kept = try readExceptions()
    var issued = ProofDecisions(own)
    if !accept.isEmpty {
      guard let exceptions else { throw NewsError(.usage, "--accept cần --exceptions TỆP để ghi ngoại lệ") }
      for target in accept where !target.contains(":") {
        throw NewsError(.usage, "hãy nêu dòng: --accept \(target):DÒNG; bỏ cả phép kiểm thì dùng --overrule")
      }
      try add(accept, to: &kept, report, by: by ?? "", reason: reason ?? "đã xác nhận")
      try ProofPaper.replace(exceptions, with: Data(try kept.text.utf8))
    }
    if !overrule.isEmpty {
      guard let by, let reason, !by.isEmpty, !reason.isEmpty else {
        throw NewsError(.usage, "--overrule cần --by TÊN và --reason LÝ DO: ai bỏ qua, vì sao")
      }
      if paper.issue != nil {
        try add(overrule, to: &issued, report, by: by, reason: reason)
        try store(issued, report, paper)
      } else {
        guard let exceptions else {
          throw NewsError(.usage, "tệp này không lưu được quyết định; hãy thêm --exceptions TỆP", context: paper.file)
        }
        try add(overrule, to: &kept, report, by: by, reason: reason)
        try ProofPaper.replace(exceptions, with: Data(try kept.text.utf8))
      }
    }
    return ProofDecisions(kept.list + issued.list)
  }

  private func readExceptions() throws -> ProofDecisions {
    guard let exceptions, FileManager.default.fileExists(atPath: exceptions) else {
      if let exceptions, accept.isEmpty, overrule.isEmpty {
        throw NewsError(.configuration, "không có tệp ngoại lệ này; tạo bằng --accept", context: exceptions)
      }
      return ProofDecisions()
    }
    return try ProofDecisions(
      text: String(decoding: try StandardStreams.read(exceptions), as: UTF8.self), file: exceptions)
  }

  private func add(
    _ targets: [String], to decisions: inout ProofDecisions, _ report: ProofReport, by: String, reason: String
  ) throws {
    for target in targets { try decisions.add(target, in: report, by: by, reason: reason, at: Date()) }
  }

  private func store(_ decisions: ProofDecisions, _ report: ProofReport, _ paper: ProofPaper) throws {
    guard var issue = paper.issue, paper.file != "-" else { return }
    issue.proof = report.sheet(
      of: paper.document, title: issue.title, checked: Date(), overrules: decisions.list)
    try ProofPaper.replace(paper.file, with: IssueJSON.encode(issue))
    StandardStreams.message("\(paper.file): đã ghi quyết định vào phiếu soát lỗi.")
  }

  /// The report without what the baseline knows.
  func silenced(_ report: ProofReport) -> ProofReport {
    guard let baseline, newBaseline == nil, let data = try? StandardStreams.read(baseline),
      let old = try? ProofBaseline(data: data, file: baseline)
    else { return report }
    return old.silencing(report)
  }

  /// Writes a new baseline; complains about a bad old one.
  func finish(_ reports: [ProofReport]) throws {
    if let newBaseline {
      let findings = ProofBaseline(reports.flatMap(\.findings))
      try ProofPaper.replace(newBaseline, with: Data(try findings.text.utf8))
      StandardStreams.message("\(newBaseline): \(findings.findings.count) phát hiện làm mốc.")
    } else if let baseline {
      _ = try ProofBaseline(data: try StandardStreams.read(baseline), file: baseline)
    }
  }
}
