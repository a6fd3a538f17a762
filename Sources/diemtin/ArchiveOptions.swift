import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline

/// Where the archive stands: flag > environment > default.
struct ArchiveOptions: ParsableArguments {
  @Option(help: "Tệp kho lưu trữ SQLite; mặc định $DIEMTIN_ARCHIVE hoặc diemtin.sqlite. / Archive file.")
  var archive: String?

  var path: String {
    archive ?? ProcessInfo.processInfo.environment["DIEMTIN_ARCHIVE"] ?? "diemtin.sqlite"
  }

  /// Opens the archive; `creating: false` refuses to make a new one by mistake.
  func open(creating: Bool = true) throws -> SQLiteNewsStore {
    if !creating, !FileManager.default.fileExists(atPath: path) {
      throw NewsError(
        .notFound, "chưa có kho lưu trữ; tạo bằng `diemtin init` hoặc chỉ đường dẫn bằng --archive", context: path)
    }
    return try SQLiteNewsStore(path: path)
  }

  func newsroom(creating: Bool = true) throws -> Newsroom {
    Newsroom(store: try open(creating: creating), now: { Date() }, programs: .system)
  }
}

/// The Python interpreter that carries Typst: $DIEMTIN_PYTHON, else the environment that `script/setup` makes, else `python3`.
func pythonInterpreter() -> String {
  if let named = ProcessInfo.processInfo.environment["DIEMTIN_PYTHON"] { return named }
  let own = ".venv/bin/python"
  return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
}
