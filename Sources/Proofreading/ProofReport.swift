public import NewsModel

/// What came of a proofreading: every finding, and of every rule whether it passed, failed or did not run.
public struct ProofReport: Sendable, Hashable, Codable {
  public struct Check: Sendable, Hashable, Codable {
    public let rule: String
    /// The rule in a few Vietnamese words.
    public let title: String
    public let family: Finding.Family
    public let verdict: Verdict
    /// For `not-run` what was missing; else the number of findings, empty for none.
    public let reason: String
    /// Decree, standard or house rule behind the check.
    public let source: String

    public init(
      rule: String, title: String = "", family: Finding.Family, verdict: Verdict, reason: String, source: String
    ) {
      self.rule = rule
      self.title = title
      self.family = family
      self.verdict = verdict
      self.reason = reason
      self.source = source
    }
  }

  public let findings: [Finding]
  public let checks: [Check]
  /// The day for which names had to be right; nil when nobody could tell.
  public let asOf: CalendarDate?
  /// Findings left out because somebody had accepted them or they were old.
  public let silenced: Int

  public init(findings: [Finding], checks: [Check], asOf: CalendarDate? = nil, silenced: Int = 0) {
    self.findings = findings
    self.checks = checks
    self.asOf = asOf
    self.silenced = silenced
  }

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  public func count(_ severity: Finding.Severity) -> Int { findings.filter { $0.severity == severity }.count }

  /// The report without some findings; rules left with none pass.
  public func without(_ isSilenced: (Finding) -> Bool) -> ProofReport {
    let kept = findings.filter { !isSilenced($0) }
    return ProofReport(
      findings: kept, checks: checks, asOf: asOf, silenced: silenced + findings.count - kept.count
    ).judged
  }

  /// Verdicts of the rules that ran, from the findings that are there: errors and warnings fail a rule, notes do not.
  var judged: ProofReport {
    let own = Dictionary(grouping: findings, by: \.rule)
    let checks = self.checks.map { check in
      guard check.verdict != .notRun else { return check }
      let found = own[check.rule] ?? []
      return Check(
        rule: check.rule, title: check.title, family: check.family,
        verdict: found.contains { $0.severity != .note } ? .failed : .passed,
        reason: found.isEmpty ? "" : "\(found.count)", source: check.source)
    }
    return ProofReport(findings: findings, checks: checks, asOf: asOf, silenced: silenced)
  }

  /// By line and column; of several rules at the same words the most severe comes first and the same quote is kept once
  /// per rule and message.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    var seen = Set<String>()
    return findings.enumerated().sorted { left, right in
      let a = (left.element.line, left.element.column, rank(left.element.severity), left.offset)
      let b = (right.element.line, right.element.column, rank(right.element.severity), right.offset)
      return a < b
    }.map(\.element).withoutEchoes().filter {
      seen.insert("\($0.rule)|\($0.line)|\($0.column)|\($0.quote)|\($0.message)").inserted
    }
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
  private static var echoing: [String] {
    ["contents-mismatch", "phrase-slip", "common-confusion", "slip", "variant-slip"]
  }

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
