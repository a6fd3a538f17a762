public import Foundation
public import NewsModel

/// The findings a document already had: they are silenced, new ones are not.
///
/// Counted: two old findings with the same fingerprint silence two, a third one of the kind is new.
public struct ProofBaseline: Sendable, Hashable, Codable {
  public struct Entry: Sendable, Hashable, Codable {
    public let fingerprint: String
    /// For people who read the file.
    public let rule: String
    public let quote: String
    public let count: Int
  }
  public let schema: String
  public let findings: [Entry]

  public init(_ findings: [Finding]) {
    schema = "diemtin.baseline/1"
    var counts: [String: (finding: Finding, count: Int)] = [:]
    for finding in findings {
      guard let mark = finding.fingerprint else { continue }
      counts[mark] = (finding, (counts[mark]?.count ?? 0) + 1)
    }
    self.findings = counts.map {
      Entry(fingerprint: $0.key, rule: $0.value.finding.rule, quote: $0.value.finding.quote, count: $0.value.count)
    }.sorted { ($0.rule, $0.quote, $0.fingerprint) < ($1.rule, $1.quote, $1.fingerprint) }
  }

  /// Throws ``NewsError`` (`configuration`) when the data is no baseline.
  public init(data: Data, file: String) throws {
    guard let baseline = try? JSONFormat.decoder().decode(ProofBaseline.self, from: data),
      baseline.schema == "diemtin.baseline/1"
    else {
      throw NewsError(
        .configuration, "không phải tệp mốc; hãy tạo lại bằng diemtin proofread --write-baseline", context: file)
    }
    self = baseline
  }

  public var text: String {
    get throws { String(decoding: try JSONFormat.encoder(pretty: true).encode(self), as: UTF8.self) + "\n" }
  }

  /// The report without what is old.
  public func silencing(_ report: ProofReport) -> ProofReport {
    var left = Dictionary(findings.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    return report.without { finding in
      guard let mark = finding.fingerprint, let count = left[mark], count > 0 else { return false }
      left[mark] = count - 1
      return true
    }
  }
}
