import Foundation
import Testing

/// The folder with html5lib's tests, where the environment variable `DIEMTIN_DATA` names the data folder around it.
/// They are other people's work and stand outside the repository; without them these tests say “not run”.
enum ConformanceData {
  static let folder: URL? = {
    guard let path = ProcessInfo.processInfo.environment["DIEMTIN_DATA"] else { return nil }
    let folder = URL(filePath: path).appending(path: "html5lib-tests")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static let notRun: Comment = "html5lib: not run (set DIEMTIN_DATA to the data folder)"

  static func files(in name: String, ending: String) throws -> [URL] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasSuffix(ending) }.sorted { $0.path < $1.path }
  }

  /// Failed cases are printed in full when `DIEMTIN_DATA_VERBOSE` is set.
  static let isVerbose = ProcessInfo.processInfo.environment["DIEMTIN_DATA_VERBOSE"] != nil

  /// Passed and run cases per file.
  struct Score {
    var passed = 0
    var total = 0
    var share: Double { total == 0 ? 0 : Double(passed) / Double(total) }

    mutating func count(_ isPassed: Bool, report: @autoclosure () -> String) {
      total += 1
      if isPassed {
        passed += 1
      } else if ConformanceData.isVerbose {
        print(report())
      }
    }
  }
}
