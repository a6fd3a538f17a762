public import NewsModel

/// Carries out the safe fixes of a report.
///
/// Only fixes that say they are safe; of two that overlap the first wins. Mending one place may show another, so the text
/// is read again until nothing more changes: correcting a corrected text changes nothing.
public struct ProofCorrection: Sendable {
  /// As many lines as were given.
  public let lines: [String]
  /// What was mended, in the order in which it was done.
  public let applied: [Finding]

  /// More rounds than any honest text needs; two rules that contradict each other end here.
  private static let rounds = 8

  public static func of(
    _ document: ProofDocument, asOf: CalendarDate? = nil, by proofreader: Proofreader,
    sparing isSpared: (Finding) -> Bool = { _ in false }
  ) -> ProofCorrection {
    var lines = document.lines
    var applied: [Finding] = []
    var seen: Set<[String]> = [lines]
    for _ in 0..<rounds {
      let current = ProofDocument(
        lines: lines, issue: document.issue, fileName: document.fileName, evidence: document.evidence)
      let findings = proofreader.report(on: current, asOf: asOf).findings.filter { !isSpared($0) }
      let (mended, done) = apply(findings, to: lines)
      guard !done.isEmpty, seen.insert(mended).inserted else { break }
      lines = mended
      applied += done
    }
    return ProofCorrection(lines: lines, applied: applied)
  }

  /// One round: every safe fix that no earlier one overlaps.
  static func apply(_ findings: [Finding], to lines: [String]) -> (lines: [String], applied: [Finding]) {
    var lines = lines
    var applied: [Finding] = []
    let safe = findings.filter { $0.fix?.isSafe == true }
    for (number, group) in Dictionary(grouping: safe, by: { $0.fix?.line ?? 0 }).sorted(by: { $0.key < $1.key }) {
      guard lines.indices.contains(number - 1) else { continue }
      let (line, done) = apply(group, toLine: lines[number - 1])
      lines[number - 1] = line
      applied += done
    }
    return (lines, applied)
  }

  private static func apply(_ findings: [Finding], toLine line: String) -> (String, [Finding]) {
    let scalars = Array(line.unicodeScalars)
    var mended = String.UnicodeScalarView()
    var applied: [Finding] = []
    var position = 0
    var isFresh = true
    for finding in findings.sorted(by: { ($0.fix?.column ?? 0) < ($1.fix?.column ?? 0) }) {
      guard let fix = finding.fix, fix.column >= 1, fix.length >= 0, fix.column - 1 + fix.length <= scalars.count,
        isFresh || fix.column - 1 > position || fix.column - 1 == position && fix.length > 0,
        fix.column - 1 >= position
      else { continue }
      mended.append(contentsOf: scalars[position..<(fix.column - 1)])
      mended.append(contentsOf: fix.replacement.unicodeScalars)
      position = fix.column - 1 + fix.length
      isFresh = false
      applied.append(finding)
    }
    mended.append(contentsOf: scalars[position...])
    return (String(mended), applied)
  }
}
