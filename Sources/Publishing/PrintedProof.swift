import Foundation
import NewsModel

/// A proof sheet in the words in which it is printed.
struct PrintedProof {
  struct Check {
    let number: Int
    let title: String
    let rule: String
    /// `passed`, `failed`, `overruled`, `not-run`: the look.
    let state: String
    /// The same in words.
    let verdict: String
    let remark: String
    let source: String
  }
  struct Group {
    let title: String
    let checks: [Check]
  }
  struct Place {
    let line: String
    let severity: String
    let severityName: String
    let title: String
    let message: String
    let quote: String
    let suggestion: String
    let decision: String
  }

  let sheet: ProofSheet
  let publisher: [String]
  let title: String
  let numberLine: String
  let weekLine: String

  init(_ sheet: ProofSheet, of issue: Issue?) {
    self.sheet = sheet
    let printed = issue.map { PrintedIssue($0) }
    publisher = printed?.publisher ?? []
    title = printed.map(\.title).flatMap { $0.isEmpty ? nil : $0 } ?? (sheet.title.isEmpty ? sheet.file : sheet.title)
    numberLine = printed?.numberLine ?? ""
    weekLine = printed?.weekLine ?? ""
  }

  /// The result in one line, with what it means for the signer.
  var result: (state: String, word: String, meaning: String) {
    let counts = sheet.counts
    switch sheet.verdict {
    case .passed:
      let meaning = counts.overruled > 0 ? "Có phép kiểm được bỏ qua, xem mục III." : "Mọi phép kiểm đã chạy và đạt."
      return ("passed", "ĐẠT", meaning)
    case .failed: return ("failed", "KHÔNG ĐẠT", "Còn \(counts.failed) phép kiểm không đạt, xem mục II.")
    case .notRun:
      return ("not-run", "CHƯA ĐỦ", "Không phép kiểm nào không đạt, nhưng \(counts.notRun) phép kiểm không chạy.")
    }
  }

  var checkedLine: String {
    var text = "Soát lúc \(PrintedProof.moment(sheet.checked))"
    if let day = sheet.asOf { text += " · tên gọi xét theo ngày \(day.vietnamese)" }
    return text + " · bộ luật phiên bản \(sheet.rules) · dấu văn bản \(sheet.digest)"
  }

  var groups: [Group] {
    var number = 0
    return Finding.Family.allCases.compactMap { family in
      let checks = sheet.checks.filter { $0.family == family }.map { check in
        number += 1
        return printed(check, number)
      }
      return checks.isEmpty ? nil : Group(title: PrintedProof.name(family), checks: checks)
    }
  }

  private func printed(_ check: ProofSheet.Check, _ number: Int) -> Check {
    let own = sheet.findings.filter { $0.rule == check.rule }
    let loud = own.filter { $0.severity != .note }.count
    var remark = [loud > 0 ? "\(loud) phát hiện" : "", own.count > loud ? "\(own.count - loud) lưu ý" : ""]
    let state: (String, String)
    switch check.verdict {
    case .passed: state = ("passed", "đạt")
    case .failed: state = sheet.isOverruled(check) ? ("overruled", "bỏ qua") : ("failed", "không đạt")
    case .notRun:
      state = ("not-run", "không chạy")
      remark = [check.reason]
    }
    return Check(
      number: number, title: check.title.isEmpty ? check.rule : check.title, rule: check.rule, state: state.0,
      verdict: state.1, remark: remark.filter { !$0.isEmpty }.joined(separator: ", "), source: check.source)
  }

  /// Errors first, then warnings, then notes; each by line.
  var places: [Place] {
    let titles = Dictionary(sheet.checks.map { ($0.rule, $0.title) }, uniquingKeysWith: { first, _ in first })
    return [Finding.Severity.error, .warning, .note].flatMap { severity in
      sheet.findings.filter { $0.severity == severity }.map { finding in
        let decision = sheet.overrules.last { $0.covers(finding) }
        return Place(
          line: "\(finding.line):\(finding.column)", severity: severity.rawValue,
          severityName: PrintedProof.name(severity), title: titles[finding.rule] ?? finding.rule,
          message: finding.message, quote: PrintedProof.clipped(finding.quote),
          suggestion: finding.suggestion.map { $0.isEmpty ? "(bỏ đi)" : PrintedProof.clipped($0) } ?? "",
          decision: decision.map { "Bỏ qua: \($0.by), \($0.reason)" } ?? "")
      }
    }
  }

  static func clipped(_ text: String) -> String { text.count > 160 ? text.prefix(159) + "…" : text }

  static func name(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    }
  }

  static func name(_ family: Finding.Family) -> String {
    switch family {
    case .text: "Chữ nghĩa"
    case .consistency: "Nhất quán trong số"
    case .structure: "Cấu trúc"
    case .triangle: "Tên – tóm tắt – liên kết"
    case .facts: "Dữ kiện"
    case .grounding: "Đối chiếu nguồn"
    }
  }

  /// `13:21 ngày 22/11/2026`, Vietnamese time.
  static func moment(_ instant: Date) -> String {
    let clock = RFC3339.string(instant).dropFirst(11).prefix(5)
    return "\(clock) ngày \(CalendarDate(instant).vietnamese)"
  }
}
