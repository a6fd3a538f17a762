public import NewsModel

/// What is proofread: the lines of a file as given and, where somebody could read one from it, the issue.
public struct ProofDocument: Sendable {
  public let lines: [String]
  public let issue: Issue?
  public let fileName: String

  public init(lines: [String], issue: Issue?, fileName: String) {
    self.lines = lines
    self.issue = issue
    self.fileName = fileName
  }

  /// A draft that has no file yet: the issue written out as lines, in print order.
  public init(issue: Issue, fileName: String) {
    self.init(lines: IssueLines.lines(of: issue), issue: issue, fileName: fileName)
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
