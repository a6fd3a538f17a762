import ArgumentParser
import NewsModel

/// The exit codes of the public contract.
enum ExitStatus {
  static let failure = ExitCode(1)
  /// Some records were bad; the others were processed.
  static let partlyDone = ExitCode(2)
  static let usage = ExitCode(64)
  static let badInput = ExitCode(65)
  static let configuration = ExitCode(78)

  static func code(for error: NewsError) -> ExitCode {
    switch error.code {
    case .usage: usage
    case .badInput: badInput
    case .configuration: configuration
    case .environment, .notFound: failure
    }
  }

  /// Runs `body`; a ``NewsError`` becomes one line on standard error and its exit code.
  static func reporting(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as NewsError {
      StandardStreams.message("diemtin: \(error)")
      throw code(for: error)
    }
  }
}
