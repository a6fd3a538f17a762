public import Foundation

/// Runs an outside program (poppler, Typst) for a room that needs one. The real one is built at the edge; tests hand in doubles.
public struct ProgramRunner: Sendable {
  public struct Output: Sendable {
    public let status: Int32
    public let standardOutput: Data
    public let standardError: String
    public init(status: Int32, standardOutput: Data, standardError: String) {
      self.status = status
      self.standardOutput = standardOutput
      self.standardError = standardError
    }
  }
  /// Arguments: program name or path, arguments, bytes for standard input. Throws ``NewsError`` (`environment`) with what
  /// to install when the program is missing.
  public let run: @Sendable (_ program: String, _ arguments: [String], _ input: Data) async throws -> Output

  public init(run: @escaping @Sendable (_ program: String, _ arguments: [String], _ input: Data) async throws -> Output)
  {
    self.run = run
  }
}
