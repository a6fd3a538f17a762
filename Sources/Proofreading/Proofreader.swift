public import NewsModel

/// Runs every rule over a document.
public struct Proofreader: Sendable {
  /// A rule speaks at most so often about one document; a file that earns more is broken as a whole.
  static let limit = 400
  let rules: [any ProofRule]

  public init() { rules = Proofreader.all }

  /// Names of the rules, in the order in which they run.
  public var ruleNames: [String] { rules.map(\.name) }

  /// Findings in order of line and column, and the verdict of every rule.
  ///
  /// `asOf` is the day for which names must be right; without it the document's own dates tell. A rule that throws or that
  /// lacks what it needs is `not-run`; a rule with an error or a warning is `failed`; notes do not fail a rule.
  public func report(on document: ProofDocument, asOf: CalendarDate? = nil) -> ProofReport {
    let context = ProofContext(document, asOf: asOf)
    var findings: [Finding] = []
    var checks: [ProofReport.Check] = []
    for rule in rules {
      if let missing = rule.missing(in: context) {
        checks.append(
          .init(rule: rule.name, family: rule.family, verdict: .notRun, reason: missing, source: rule.source))
        continue
      }
      do {
        let found = try rule.findings(in: context).prefix(Proofreader.limit).map {
          finding($0, rule, document.fileName)
        }
        findings += found
        let failed = found.contains { $0.severity != .note }
        checks.append(
          .init(
            rule: rule.name, family: rule.family, verdict: failed ? .failed : .passed,
            reason: found.isEmpty ? "" : "\(found.count)", source: rule.source))
      } catch {
        checks.append(
          .init(rule: rule.name, family: rule.family, verdict: .notRun, reason: "\(error)", source: rule.source))
      }
    }
    findings = ProofReport.ordered(findings)
    return ProofReport(findings: findings, checks: checks)
  }

  /// The same with the names of the contract.
  public static func findings(in document: ProofDocument, asOf: CalendarDate? = nil) -> ProofReport {
    Proofreader().report(on: document, asOf: asOf)
  }

  private func finding(_ found: RuleFinding, _ rule: any ProofRule, _ file: String) -> Finding {
    Finding(
      rule: rule.name, family: rule.family, severity: found.severity, file: file, line: found.line,
      column: found.column,
      quote: found.quote, message: found.message, suggestion: found.suggestion)
  }
}
