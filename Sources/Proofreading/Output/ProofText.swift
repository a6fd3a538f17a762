public import NewsModel

/// Findings for people: place, reason, the line with a caret under the words, the fix, the source of the rule; then counts.
public enum ProofText {
  /// Columns of a line that are shown before and after the place.
  private static let (before, after) = (44, 76)

  public static func render(_ report: ProofReport, _ document: ProofDocument) -> String {
    var text = ""
    let sources = Dictionary(report.checks.map { ($0.rule, $0.source) }, uniquingKeysWith: { first, _ in first })
    let (shown, repeats) = folded(report.findings)
    for finding in shown {
      text += self.text(of: finding, document, sources[finding.rule] ?? "")
      if let places = repeats[key(finding)] { text += "    cũng ở dòng: \(places)\n" }
      text += "\n"
    }
    return text + summary(report, document.fileName)
  }

  /// A note that says the same at many places is shown once, with the lines of the others.
  private static func folded(_ findings: [Finding]) -> (shown: [Finding], repeats: [String: String]) {
    var lines: [String: [Int]] = [:]
    var shown: [Finding] = []
    for finding in findings {
      guard finding.severity == .note else {
        shown.append(finding)
        continue
      }
      if lines[key(finding)] == nil { shown.append(finding) }
      lines[key(finding), default: []].append(finding.line)
    }
    let repeats = lines.compactMapValues { lines -> String? in
      guard lines.count > 1 else { return nil }
      let rest = lines.dropFirst()
      return rest.prefix(12).map(String.init).joined(separator: ", ")
        + (rest.count > 12 ? " và \(rest.count - 12) chỗ nữa" : "")
    }
    return (shown, repeats)
  }

  private static func key(_ finding: Finding) -> String {
    finding.severity == .note
      ? "\(finding.rule)|\(finding.message)" : "\(finding.line):\(finding.column)|\(finding.rule)"
  }

  private static func summary(_ report: ProofReport, _ file: String) -> String {
    let verdicts = Dictionary(grouping: report.checks, by: \.verdict).mapValues(\.count)
    let fixable = report.findings.filter { $0.fix?.isSafe == true }.count
    var parts = [
      "\(report.count(.error)) lỗi", "\(report.count(.warning)) cảnh báo", "\(report.count(.note)) lưu ý",
    ]
    if report.silenced > 0 { parts.append("\(report.silenced) đã bỏ qua") }
    var text = "\(file): \(parts.joined(separator: ", ")); \(report.checks.count) phép kiểm: "
    text += "\(verdicts[.passed] ?? 0) đạt, \(verdicts[.failed] ?? 0) không đạt, \(verdicts[.notRun] ?? 0) không chạy\n"
    for check in report.checks where check.verdict == .notRun {
      text += "  không chạy: \(check.rule) (\(check.reason))\n"
    }
    if fixable > 0 { text += "  \(fixable) chỗ sửa được tự động: thêm --fix để xem, --fix --write để ghi\n" }
    return text
  }

  private static func text(of finding: Finding, _ document: ProofDocument, _ source: String) -> String {
    var text = "\(finding.file):\(finding.line):\(finding.column): \(finding.severity.vietnamese): "
    text += "\(finding.message) [\(finding.rule)]\n"
    if document.lines.indices.contains(finding.line - 1) {
      text += excerpt(Array(document.lines[finding.line - 1].unicodeScalars), finding)
    }
    if let suggestion = finding.suggestion {
      text += suggestion.isEmpty ? "    sửa: bỏ đi\n" : "    sửa: \(clipped(suggestion))\n"
    }
    return text + (source.isEmpty ? "" : "    căn cứ: \(source)\n")
  }

  /// The line around the place with a caret line under the quoted words. Marks that join letters stay with them; wide
  /// characters count twice.
  private static func excerpt(_ line: [Unicode.Scalar], _ finding: Finding) -> String {
    let start = max(0, min(finding.column - 1, line.count))
    var first = start
    var width = 0
    while first > 0, width + DisplayWidth.of(line[first - 1]) <= before {
      first -= 1
      width += DisplayWidth.of(line[first])
    }
    while first < start, DisplayWidth.of(line[first]) == 0 { first += 1 }
    var last = start
    width = 0
    while last < line.count, width + DisplayWidth.of(line[last]) <= after {
      width += DisplayWidth.of(line[last])
      last += 1
    }
    let lead = (first > 0 ? "…" : "") + printable(line[first..<start])
    let end = min(last, start + finding.quote.unicodeScalars.count)
    let marked = max(1, DisplayWidth.of(printable(line[start..<max(start, end)]).unicodeScalars))
    let body = lead + printable(line[start..<last]) + (last < line.count ? "…" : "")
    let blank = String(repeating: " ", count: DisplayWidth.of(lead.unicodeScalars))
    return "    \(body)\n    \(blank)^\(String(repeating: "~", count: marked - 1))\n"
  }

  /// Control characters as blanks, so that nothing in a file can move the cursor.
  private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) ? " " : $0 })
    return String(view)
  }

  private static func clipped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return printable(scalars.prefix(200)) + (scalars.count > 200 ? "…" : "")
  }
}

extension Finding.Severity {
  /// As people read it.
  public var vietnamese: String {
    switch self {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    }
  }
}
