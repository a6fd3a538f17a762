public import NewsModel

/// Findings as SARIF 2.1.0 (OASIS), the format that code hosts and editors read. Columns count Unicode code points.
public enum ProofSARIF {
  /// - Parameter help: address under which `NAME.md` of every rule stands.
  public static func render(_ reports: [ProofReport], help: String = "docs/Reference/Rules") throws -> String {
    let rules = Proofreader.descriptions.map { Rule($0, help: help) }
    let index = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let results = reports.flatMap(\.findings).map { Result($0, index: index[$0.rule]) }
    let notRun = reports.flatMap(\.checks).filter { $0.verdict == .notRun }.map {
      Notification(level: "warning", message: Text(text: "\($0.rule): không chạy, \($0.reason)"))
    }
    let run = Run(
      tool: Tool(
        driver: Driver(name: "diemtin proofread", semanticVersion: "\(Proofreading.version).0.0", rules: rules)),
      columnKind: "unicodeCodePoints",
      invocations: [Invocation(executionSuccessful: true, toolExecutionNotifications: notRun)], results: results)
    return try JSONFormat.line(
      Log(schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run]))
  }

  private struct Log: Encodable {
    let schema: String
    let version: String
    let runs: [Run]
    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }
  private struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let invocations: [Invocation]
    let results: [Result]
  }
  private struct Tool: Encodable { let driver: Driver }
  private struct Driver: Encodable {
    let name: String
    let semanticVersion: String
    let rules: [Rule]
  }
  private struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }
  private struct Notification: Encodable {
    let level: String
    let message: Text
  }
  private struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Help
    let helpUri: String
    let properties: [String: String]

    init(_ rule: RuleDescription, help address: String) {
      id = rule.name
      shortDescription = Text(text: rule.title)
      fullDescription = Text(text: rule.finds)
      help = Help(text: rule.finds, markdown: rule.markdown)
      helpUri = "\(address)/\(rule.name).md"
      properties = ["family": rule.family.rawValue, "source": rule.source]
    }
  }
  private struct Help: Encodable {
    let text: String
    let markdown: String
  }
  private struct Text: Encodable { let text: String }
  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    let fixes: [Fix]?

    init(_ finding: Finding, index: Int?) {
      ruleId = finding.rule
      ruleIndex = index
      level = finding.severity.rawValue
      message = Text(text: finding.message + (finding.suggestion.map { " → \($0)" } ?? ""))
      let artifact = Artifact(uri: ProofSARIF.uri(finding.file))
      let length = finding.quote.unicodeScalars.count
      let region = Region(
        startLine: finding.line, startColumn: finding.column, endLine: nil, endColumn: finding.column + length,
        snippet: Text(text: finding.quote))
      locations = [Location(physicalLocation: .init(artifactLocation: artifact, region: region))]
      partialFingerprints = finding.fingerprint.map { ["diemtin/v1": $0] } ?? [:]
      fixes = finding.fix.map { [Fix($0, artifact)] }
    }
  }
  private struct Fix: Encodable {
    struct Change: Encodable {
      let artifactLocation: Artifact
      let replacements: [Replacement]
    }
    struct Replacement: Encodable {
      let deletedRegion: Region
      let insertedContent: Text
    }
    let description: Text
    let artifactChanges: [Change]

    init(_ fix: TextFix, _ artifact: Artifact) {
      description = Text(text: fix.isSafe ? "Sửa được tự động" : "Cần người xem trước khi sửa")
      let region = Region(
        startLine: fix.line, startColumn: fix.column, endLine: fix.line, endColumn: fix.column + fix.length,
        snippet: nil)
      artifactChanges = [
        Change(
          artifactLocation: artifact,
          replacements: [Replacement(deletedRegion: region, insertedContent: Text(text: fix.replacement))])
      ]
    }
  }
  private struct Location: Encodable { let physicalLocation: PhysicalLocation }
  private struct Artifact: Encodable { let uri: String }
  private struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }
  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int?
    let endColumn: Int?
    let snippet: Text?
  }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and `/` is escaped.
  static func uri(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x2f, 0x5f, 0x7e: bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
