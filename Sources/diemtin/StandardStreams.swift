import Foundation
import NewsModel

/// Data goes to standard output, messages to standard error; nothing else in the program writes to either.
enum StandardStreams {
  /// All of standard input as bytes.
  static func readAll() -> Data { FileHandle.standardInput.readDataToEndOfFile() }

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws -> Data {
    if path == "-" { return readAll() }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw NewsError(
        .badInput, "không đọc được tệp; hãy kiểm tra đường dẫn và quyền đọc (cannot read file)", context: path)
    }
  }

  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func message(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
