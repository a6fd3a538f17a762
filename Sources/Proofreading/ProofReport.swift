public import NewsModel

/// What came of a proofreading: every finding, and of every rule whether it passed, failed or did not run.
public struct ProofReport: Sendable, Hashable, Codable {
  public struct Check: Sendable, Hashable, Codable {
    public let rule: String
    public let family: Finding.Family
    public let verdict: Verdict
    /// For `not-run` what was missing; else the number of findings, empty for none.
    public let reason: String
    /// Decree, standard or house rule behind the check.
    public let source: String

    public init(rule: String, family: Finding.Family, verdict: Verdict, reason: String, source: String) {
      self.rule = rule
      self.family = family
      self.verdict = verdict
      self.reason = reason
      self.source = source
    }
  }

  public let findings: [Finding]
  public let checks: [Check]

  public init(findings: [Finding], checks: [Check]) {
    self.findings = findings
    self.checks = checks
  }

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// By line and column; of several rules at the same words the most severe comes first and the same quote is kept once
  /// per rule.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    var seen = Set<String>()
    return findings.enumerated().sorted { left, right in
      let a = (left.element.line, left.element.column, rank(left.element.severity), left.offset)
      let b = (right.element.line, right.element.column, rank(right.element.severity), right.offset)
      return a < b
    }.map(\.element).withoutEchoes().filter { seen.insert("\($0.rule)|\($0.line)|\($0.column)|\($0.quote)").inserted }
  }

  private static func rank(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

extension [Finding] {
  /// Rules that look for the same slip from different sides; the first of them to speak is enough.
  private static var echoing: [String] { ["contents-mismatch", "slip", "variant-slip"] }

  /// Drops a slip that another rule has reported at the same words.
  fileprivate func withoutEchoes() -> [Finding] {
    var taken: [Int: [(rank: Int, start: Int, end: Int)]] = [:]
    for finding in self {
      guard let rank = Self.echoing.firstIndex(of: finding.rule), finding.severity == .error else { continue }
      taken[finding.line, default: []].append(
        (rank, finding.column, finding.column + finding.quote.unicodeScalars.count))
    }
    return filter { finding in
      guard let rank = Self.echoing.firstIndex(of: finding.rule), rank > 0 else { return true }
      let end = finding.column + finding.quote.unicodeScalars.count
      return !(taken[finding.line] ?? []).contains { $0.rank < rank && $0.start < end && finding.column < $0.end }
    }
  }
}
