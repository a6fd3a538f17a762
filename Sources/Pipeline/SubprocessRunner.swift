import Foundation
public import NewsModel
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

extension ProgramRunner {
  /// Real programs, found in PATH (or by path), with at most 64 MiB of output each.
  public static let system = ProgramRunner { program, arguments, input in
    let executable: Executable = program.contains("/") ? .path(FilePath(program)) : .name(program)
    do {
      let result = try await Subprocess.run(
        executable, arguments: Arguments(arguments), input: .data(input), output: .data(limit: 64 << 20),
        error: .string(limit: 1 << 20))
      var status: Int32 = 1
      if case .exited(let code) = result.terminationStatus { status = Int32(code) }
      return Output(
        status: status, standardOutput: result.standardOutput, standardError: result.standardError ?? "")
    } catch let error as SubprocessError {
      let package = debianPackages[program].map { "apt-get install \($0)" } ?? "xem `diemtin doctor`"
      throw NewsError(
        .environment, "không chạy được chương trình “\(program)”; hãy cài (\(package)) rồi chạy lại: \(error)",
        context: program)
    }
  }

  /// Which Debian package brings a program.
  private static let debianPackages = ["pdftotext": "poppler-utils", "unzip": "unzip", "python3": "python3-venv"]
}
