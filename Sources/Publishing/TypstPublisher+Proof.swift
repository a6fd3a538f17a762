public import Foundation
public import NewsModel

extension TypstPublisher {
  /// The check sheet of an issue for paper: A4, Vietnamese, with room for signatures.
  ///
  /// Throws ``NewsError`` (`environment`) when Typst or the fonts are missing.
  public func pdf(_ sheet: ProofSheet, of issue: Issue? = nil) async throws -> Data {
    try await pdf(
      main: "proof.typ", with: [], value: PrintedProof(sheet, of: issue).tree,
      timestamp: Int(sheet.checked.timeIntervalSince1970))
  }
}

extension PrintedProof {
  /// What the template reads.
  var tree: JSONTree {
    let counts = sheet.counts
    return .object([
      ("publisher", .texts(publisher)), ("title", .text(title)), ("number", .text(numberLine)),
      ("week", .text(weekLine)), ("state", .text(result.state)), ("word", .text(result.word)),
      ("meaning", .text(result.meaning)), ("checked", .text(checkedLine)), ("producer", .text(Publishing.producer)),
      (
        "counts",
        .text(
          "\(counts.passed) đạt · \(counts.failed) không đạt · \(counts.overruled) bỏ qua · \(counts.notRun) không chạy"
        )
      ),
      (
        "groups", .array(groups.map { .object([("title", .text($0.title)), ("checks", .array($0.checks.map(tree)))]) })
      ),
      ("places", .array(places.filter { $0.severity != "note" }.map(tree))),
      ("notes", .number(places.filter { $0.severity == "note" }.count)),
      ("overrules", .array(sheet.overrules.map(tree))),
    ])
  }

  private func tree(_ check: Check) -> JSONTree {
    .object([
      ("number", .number(check.number)), ("title", .text(check.title)), ("rule", .text(check.rule)),
      ("state", .text(check.state)), ("verdict", .text(check.verdict)), ("remark", .text(check.remark)),
      ("source", .text(check.source)),
    ])
  }

  private func tree(_ place: Place) -> JSONTree {
    .object([
      ("line", .text(place.line)), ("severity", .text(place.severity)), ("name", .text(place.severityName)),
      ("message", .text(place.message)), ("quote", .text(place.quote)), ("suggestion", .text(place.suggestion)),
      ("decision", .text(place.decision)),
    ])
  }

  private func tree(_ overrule: ProofSheet.Overrule) -> JSONTree {
    .object([
      ("rule", .text(overrule.rule)), ("place", .text(overrule.line.map { "dòng \($0)" } ?? "cả phép kiểm")),
      ("quote", .text(PrintedProof.clipped(overrule.quote))), ("by", .text(overrule.by)),
      ("at", .text(PrintedProof.moment(overrule.at))), ("reason", .text(overrule.reason)),
    ])
  }
}
