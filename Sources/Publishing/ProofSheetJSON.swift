import NewsModel

/// A proof sheet as the member `proof` of `issue.json`.
enum ProofSheetJSON {
  static func tree(_ sheet: ProofSheet) -> JSONTree {
    .object([
      ("schema", .text(sheet.schema)), ("file", .text(sheet.file)), ("title", .text(sheet.title)),
      ("checked", .text(RFC3339.string(sheet.checked))), ("asOf", .text(orNull: sheet.asOf.map { "\($0)" })),
      ("rules", .number(sheet.rules)), ("digest", .text(sheet.digest)),
      ("overrules", .array(sheet.overrules.map(tree))), ("checks", .array(sheet.checks.map(tree))),
      ("findings", .array(sheet.findings.map(tree))),
    ])
  }

  private static func tree(_ check: ProofSheet.Check) -> JSONTree {
    .object([
      ("rule", .text(check.rule)), ("title", .text(check.title)), ("family", .text(check.family.rawValue)),
      ("verdict", .text(check.verdict.rawValue)), ("reason", .text(check.reason)), ("source", .text(check.source)),
      ("findings", .number(check.findings)),
    ])
  }

  private static func tree(_ overrule: ProofSheet.Overrule) -> JSONTree {
    .object([
      ("rule", .text(overrule.rule)), ("line", .number(orNull: overrule.line)),
      ("fingerprint", .text(orNull: overrule.fingerprint)), ("quote", .text(overrule.quote)),
      ("by", .text(overrule.by)), ("reason", .text(overrule.reason)), ("at", .text(RFC3339.string(overrule.at))),
    ])
  }

  private static func tree(_ finding: Finding) -> JSONTree {
    .object([
      ("rule", .text(finding.rule)), ("family", .text(finding.family.rawValue)),
      ("severity", .text(finding.severity.rawValue)), ("file", .text(finding.file)), ("line", .number(finding.line)),
      ("column", .number(finding.column)), ("quote", .text(finding.quote)), ("message", .text(finding.message)),
      ("suggestion", .text(orNull: finding.suggestion)), ("fingerprint", .text(orNull: finding.fingerprint)),
      ("fix", finding.fix.map(tree) ?? .null),
    ])
  }

  private static func tree(_ fix: TextFix) -> JSONTree {
    .object([
      ("line", .number(fix.line)), ("column", .number(fix.column)), ("length", .number(fix.length)),
      ("replacement", .text(fix.replacement)), ("safe", .bool(fix.isSafe)),
    ])
  }
}
