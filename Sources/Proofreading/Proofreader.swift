public import NewsModel
public import VietnameseText

/// Runs every rule over a document.
public struct Proofreader: Sendable {
  /// A rule speaks at most so often about one document; a file that earns more is broken as a whole.
  static let limit = 400
  let rules: [any ProofRule]
  private let budget: Duration
  private let now: @Sendable () -> ContinuousClock.Instant

  /// - Parameters:
  ///   - style: the office's names, terms and exceptions.
  ///   - archive: how the office's past issues write; what they write often is no slip, and stands against what they do not.
  ///   - budget: how long one rule may work on one document; over it, the rule is `not-run`.
  public init(
    style: HouseStyle = HouseStyle(), archive: ArchiveUsage? = nil, budget: Duration = .seconds(20),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.init(
      rules: Proofreader.all(archive: archive) + [HouseStyleRule(style: style)], style: style, budget: budget, now: now)
  }

  init(
    rules: [any ProofRule], style: HouseStyle = HouseStyle(), budget: Duration = .seconds(20),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.rules = rules
    self.style = style
    self.budget = budget
    self.now = now
  }

  private let style: HouseStyle

  /// Names of the rules, in the order in which they run.
  public var ruleNames: [String] { rules.map(\.name) }

  /// The documentation of every rule, in the order of the proof sheet.
  public static var descriptions: [RuleDescription] { Proofreader().rules.map(RuleDescription.init) }

  /// Findings in order of line and column, and the verdict of every rule.
  ///
  /// `asOf` is the day for which names must be right; without it the document's own dates tell. A rule that throws, takes
  /// too long or lacks what it needs is `not-run`; a rule with an error or a warning is `failed`; notes do not fail a rule.
  public func report(on document: ProofDocument, asOf: CalendarDate? = nil) -> ProofReport {
    let context = ProofContext(document, asOf: asOf)
    var findings: [Finding] = []
    var checks: [ProofReport.Check] = []
    for rule in rules {
      let outcome = run(rule, context)
      findings += outcome.findings
      checks.append(outcome.check)
    }
    findings = ProofReport.ordered(findings).filter { !style.excuses($0) }
    return ProofReport(findings: findings, checks: checks, asOf: context.date).judged
  }

  /// The same with the names of the contract.
  public static func findings(in document: ProofDocument, asOf: CalendarDate? = nil) -> ProofReport {
    Proofreader().report(on: document, asOf: asOf)
  }

  private func run(_ rule: any ProofRule, _ context: ProofContext) -> (findings: [Finding], check: ProofReport.Check) {
    func check(_ verdict: Verdict, _ reason: String) -> ProofReport.Check {
      .init(
        rule: rule.name, title: rule.page.title, family: rule.family, verdict: verdict, reason: reason,
        source: rule.source)
    }
    if let missing = rule.missing(in: context) { return ([], check(.notRun, missing)) }
    let budget = ProofBudget(self.budget, now: now)
    do {
      let found = try rule.findings(in: context.within(budget)).prefix(Proofreader.limit).map {
        finding($0, rule, context.document.fileName)
      }
      try budget.check()
      return (found, check(.passed, ""))
    } catch {
      return ([], check(.notRun, "\(error)"))
    }
  }

  private func finding(_ found: RuleFinding, _ rule: any ProofRule, _ file: String) -> Finding {
    Finding(
      rule: rule.name, family: rule.family, severity: found.severity, file: file, line: found.line,
      column: found.column, quote: found.quote, message: found.message, suggestion: found.suggestion, fix: found.fix,
      fingerprint: found.fingerprint(rule.name))
  }
}
