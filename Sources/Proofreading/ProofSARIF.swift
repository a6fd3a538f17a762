public import NewsModel

/// Findings as SARIF 2.1.0 (OASIS), the format that code hosts and editors read.
public enum ProofSARIF {
  public static func render(_ reports: [ProofReport]) throws -> String {
    let rules = (reports.first?.checks ?? []).map { Rule(id: $0.rule, shortDescription: Text(text: $0.source)) }
    let results = reports.flatMap(\.findings).map(Result.init)
    let log = Log(
      schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0",
      runs: [Run(tool: Tool(driver: Driver(name: "diemtin proofread", rules: rules)), results: results)])
    return try JSONFormat.line(log)
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
    let results: [Result]
  }
  private struct Tool: Encodable { let driver: Driver }
  private struct Driver: Encodable {
    let name: String
    let rules: [Rule]
  }
  private struct Rule: Encodable {
    let id: String
    let shortDescription: Text
  }
  private struct Text: Encodable { let text: String }
  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]

    init(_ finding: Finding) {
      ruleId = finding.rule
      level = finding.severity.rawValue
      message = Text(text: finding.message + (finding.suggestion.map { " → \($0)" } ?? ""))
      let region = Region(startLine: finding.line, startColumn: finding.column, snippet: Text(text: finding.quote))
      locations = [Location(physicalLocation: .init(artifactLocation: .init(uri: finding.file), region: region))]
    }
  }
  private struct Location: Encodable { let physicalLocation: PhysicalLocation }
  private struct PhysicalLocation: Encodable {
    struct Artifact: Encodable { let uri: String }
    let artifactLocation: Artifact
    let region: Region
  }
  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let snippet: Text
  }
}
