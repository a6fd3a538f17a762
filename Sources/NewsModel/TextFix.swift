/// A change that would mend one place: `length` scalars of a line give way to `replacement`.
public struct TextFix: Sendable, Hashable, Codable {
  /// Counts from 1 in the file as given, as does ``column``.
  public let line: Int
  /// Unicode scalars.
  public let column: Int
  /// Unicode scalars; 0 to insert.
  public let length: Int
  public let replacement: String
  /// The change has one right answer and leaves the meaning alone, so a program may make it without asking.
  public let isSafe: Bool

  public init(line: Int, column: Int, length: Int, replacement: String, isSafe: Bool) {
    self.line = line
    self.column = column
    self.length = length
    self.replacement = replacement
    self.isSafe = isSafe
  }

  private enum CodingKeys: String, CodingKey {
    case line, column, length, replacement
    case isSafe = "safe"
  }
}
