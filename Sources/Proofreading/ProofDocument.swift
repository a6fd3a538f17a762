public import NewsModel

/// What is proofread: the lines of a file as given and, where somebody could read one from it, the issue.
public struct ProofDocument: Sendable {
  public let lines: [String]
  public let issue: Issue?
  public let fileName: String
  /// What comparing the items with their articles gave; nil when nobody compared.
  public let evidence: [GroundingEvidence]?

  public init(lines: [String], issue: Issue?, fileName: String, evidence: [GroundingEvidence]? = nil) {
    self.lines = lines
    self.issue = issue
    self.fileName = fileName
    self.evidence = evidence
  }

  /// A draft that has no file yet: the issue written out as lines, in print order.
  public init(issue: Issue, fileName: String, evidence: [GroundingEvidence]? = nil) {
    self.init(lines: IssueLines.lines(of: issue), issue: issue, fileName: fileName, evidence: evidence)
  }

  /// The lines of a text, with any line end; a form feed ends a line too.
  public static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" {
        if !(scalar == "\n" && previous == "\r") {
          lines.append(String(current))
          current = String.UnicodeScalarView()
        }
      } else {
        current.append(scalar)
      }
      previous = scalar
    }
    lines.append(String(current))
    return lines
  }
}
