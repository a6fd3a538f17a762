public import Foundation
public import NewsModel

/// Findings that somebody let stand: accepted exceptions and overruled checks, one JSON object a line.
///
/// A decision knows its finding by the fingerprint (rule, quote, words around), so it holds when lines move and ends when
/// the words change.
public struct ProofDecisions: Sendable, Hashable {
  public private(set) var list: [ProofSheet.Overrule]

  public init(_ list: [ProofSheet.Overrule] = []) { self.list = list }

  /// Reads a file of decisions. Throws ``NewsError`` (`configuration`) with the number of the bad line.
  public init(text: String, file: String) throws {
    list = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let decision = try? JSONFormat.decoder().decode(ProofSheet.Overrule.self, from: Data(line.utf8)) else {
        throw NewsError(
          .configuration, "không đọc được quyết định; mỗi dòng phải là một đối tượng JSON có rule, by, reason, at",
          context: "\(file):\(index + 1)")
      }
      list.append(decision)
    }
  }

  /// The file again, sorted keys, one decision a line.
  public var text: String {
    get throws { try list.map { try JSONFormat.line($0) + "\n" }.joined() }
  }

  public func covers(_ finding: Finding) -> Bool { list.contains { $0.covers(finding) } }

  /// Adds decisions for what `target` (`RULE` or `RULE:LINE`) names in a report: with a line, each finding of the rule
  /// there; without, the whole rule.
  ///
  /// Throws ``NewsError`` (`usage`) when there is no such rule or finding.
  public mutating func add(
    _ target: String, in report: ProofReport, by: String, reason: String, at: Date
  ) throws {
    let parts = target.split(separator: ":", omittingEmptySubsequences: false)
    guard let rule = parts.first.map(String.init), report.checks.contains(where: { $0.rule == rule }) else {
      throw NewsError(.usage, "không có luật “\(parts.first ?? "")”; xem diemtin proofread --list-rules")
    }
    guard parts.count == 2 else {
      guard parts.count == 1 else { throw NewsError(.usage, "hãy viết LUẬT hoặc LUẬT:DÒNG", context: target) }
      list.append(.init(rule: rule, line: nil, fingerprint: nil, quote: "", by: by, reason: reason, at: at))
      return
    }
    guard let line = Int(parts[1]) else { throw NewsError(.usage, "số dòng phải là số nguyên", context: target) }
    let found = report.findings.filter { $0.rule == rule && $0.line == line }
    guard !found.isEmpty else {
      throw NewsError(
        .notFound, "luật \(rule) không báo gì ở dòng \(line); hãy soát lại rồi xem số dòng", context: target)
    }
    for finding in found {
      let decision = ProofSheet.Overrule(
        rule: rule, line: line, fingerprint: finding.fingerprint, quote: finding.quote, by: by, reason: reason, at: at)
      if !list.contains(where: { $0.fingerprint == decision.fingerprint && $0.rule == rule }) { list.append(decision) }
    }
  }
}
