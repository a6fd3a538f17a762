public import Foundation

/// What was checked before an issue was signed: every check with its verdict, every finding, and who overruled what.
///
/// Stored in `issue.json` as `proof` and printed beside the issue.
public struct ProofSheet: Sendable, Hashable, Codable {
  /// One rule and what came of it.
  public struct Check: Sendable, Hashable, Codable {
    public var rule: String
    /// The rule in a few Vietnamese words.
    public var title: String
    public var family: Finding.Family
    public var verdict: Verdict
    /// For `not-run` what was missing; else empty.
    public var reason: String
    /// Decree, standard or house rule behind the check.
    public var source: String
    /// Errors, warnings and notes together.
    public var findings: Int

    public init(
      rule: String, title: String, family: Finding.Family, verdict: Verdict, reason: String, source: String,
      findings: Int
    ) {
      self.rule = rule
      self.title = title
      self.family = family
      self.verdict = verdict
      self.reason = reason
      self.source = source
      self.findings = findings
    }
  }

  /// Somebody's decision to let a finding, or all findings of a rule, stand.
  public struct Overrule: Sendable, Hashable, Codable {
    public var rule: String
    /// The place when it was overruled; nil for the whole rule.
    public var line: Int?
    /// The finding's own mark, which survives when lines move; nil for the whole rule.
    public var fingerprint: String?
    public var quote: String
    public var by: String
    public var reason: String
    public var at: Date

    public init(
      rule: String, line: Int?, fingerprint: String?, quote: String, by: String, reason: String, at: Date
    ) {
      self.rule = rule
      self.line = line
      self.fingerprint = fingerprint
      self.quote = quote
      self.by = by
      self.reason = reason
      self.at = at
    }

    /// Whether this decision lets `finding` stand.
    public func covers(_ finding: Finding) -> Bool {
      guard rule == finding.rule else { return false }
      return fingerprint == nil || fingerprint == finding.fingerprint
    }
  }

  /// `diemtin.proof/1`.
  public var schema: String = "diemtin.proof/1"
  public var file: String
  public var title: String
  public var checked: Date
  /// The day for which names had to be right; nil when nobody could tell.
  public var asOf: CalendarDate?
  /// Version of the rules.
  public var rules: Int
  /// Hash of the text that was checked: an issue with another text needs a new sheet.
  public var digest: String
  public var checks: [Check]
  public var findings: [Finding]
  public var overrules: [Overrule]

  public init(
    file: String, title: String, checked: Date, asOf: CalendarDate?, rules: Int, digest: String, checks: [Check],
    findings: [Finding], overrules: [Overrule] = []
  ) {
    self.file = file
    self.title = title
    self.checked = checked
    self.asOf = asOf
    self.rules = rules
    self.digest = digest
    self.checks = checks
    self.findings = findings
    self.overrules = overrules
  }

  public func isOverruled(_ finding: Finding) -> Bool { overrules.contains { $0.covers(finding) } }

  /// Findings of a rule that nobody overruled and that are more than notes.
  public func open(_ rule: String) -> [Finding] {
    findings.filter { $0.rule == rule && $0.severity != .note && !isOverruled($0) }
  }

  /// A failed check all of whose findings somebody overruled. A check that did not run stays so.
  public func isOverruled(_ check: Check) -> Bool { check.verdict == .failed && open(check.rule).isEmpty }

  /// The issue as a whole: failed while a failed check stands, not run while a check did not run, else passed.
  public var verdict: Verdict {
    if checks.contains(where: { $0.verdict == .failed && !isOverruled($0) }) { return .failed }
    return checks.contains { $0.verdict == .notRun } || checks.isEmpty ? .notRun : .passed
  }

  /// How many checks passed, failed, were overruled or did not run.
  public var counts: (passed: Int, failed: Int, overruled: Int, notRun: Int) {
    let overruled = checks.filter { isOverruled($0) }.count
    return (
      checks.filter { $0.verdict == .passed }.count, checks.filter { $0.verdict == .failed }.count - overruled,
      overruled, checks.filter { $0.verdict == .notRun }.count
    )
  }
}
