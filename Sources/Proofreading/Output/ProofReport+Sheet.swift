public import Foundation
public import NewsModel

extension ProofReport {
  /// The report as the page that the signer sees and that stays with the issue.
  ///
  /// - Parameters:
  ///   - checked: when the report was made.
  ///   - overrules: decisions that let findings stand; those that meet nothing here are kept, too: they are part of what
  ///     happened to the issue.
  public func sheet(
    of document: ProofDocument, title: String, checked: Date, overrules: [ProofSheet.Overrule] = []
  ) -> ProofSheet {
    let counts = Dictionary(grouping: findings, by: \.rule).mapValues(\.count)
    return ProofSheet(
      file: document.fileName, title: title, checked: checked, asOf: asOf, rules: Proofreading.version,
      digest: document.digest,
      checks: checks.map {
        .init(
          rule: $0.rule, title: $0.title, family: $0.family, verdict: $0.verdict,
          reason: $0.verdict == .notRun ? $0.reason : "", source: $0.source, findings: counts[$0.rule] ?? 0)
      }, findings: findings, overrules: overrules)
  }
}

extension ProofDocument {
  /// Hash of the lines: the same text has the same digest on every machine.
  public var digest: String {
    var hash = StableHash()
    for line in lines {
      hash.combine(line)
      hash.combine(0x0a)
    }
    return hash.text
  }
}
