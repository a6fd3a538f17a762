import NewsModel

/// Findings for people: place, reason, the line with a caret under the words, the fix; then the count of checks.
public enum ProofText {
  public static func render(_ report: ProofReport, _ document: ProofDocument) -> String {
    var text = ""
    for finding in report.findings { text += self.text(of: finding, document) + "\n" }
    let counts = Dictionary(grouping: report.checks, by: \.verdict).mapValues(\.count)
    let passed = "\(counts[.passed] ?? 0) đạt"
    let failed = "\(counts[.failed] ?? 0) chưa đạt"
    return text
      + "\(document.fileName): \(report.findings.count) phát hiện; \(passed), \(failed), \(counts[.notRun] ?? 0) chưa chạy\n"
  }

  private static func text(of finding: Finding, _ document: ProofDocument) -> String {
    let severity: String
    switch finding.severity {
    case .error: severity = "lỗi"
    case .warning: severity = "cảnh báo"
    case .note: severity = "lưu ý"
    }
    var text = "\(finding.file):\(finding.line):\(finding.column): \(severity): \(finding.message) [\(finding.rule)]\n"
    if document.lines.indices.contains(finding.line - 1) {
      text += excerpt(Array(document.lines[finding.line - 1].unicodeScalars), finding)
    }
    if let suggestion = finding.suggestion { text += "    sửa: \(suggestion)\n" }
    return text
  }

  /// At most about a hundred scalars of the line around the words, and a caret line under them.
  private static func excerpt(_ line: [Unicode.Scalar], _ finding: Finding) -> String {
    let start = max(0, min(finding.column - 1, line.count))
    let first = max(0, start - 40)
    let last = min(line.count, start + 70)
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line[range].map { $0 == "\t" ? " " : $0 })
      return String(view)
    }
    let lead = (first > 0 ? "…" : "") + string(first..<start)
    let length = min(finding.quote.count, max(1, string(start..<last).count))
    let caret = "^" + String(repeating: "~", count: max(0, length - 1))
    let body = lead + string(start..<last) + (last < line.count ? "…" : "")
    return "    \(body)\n    \(String(repeating: " ", count: lead.count))\(caret)\n"
  }
}
