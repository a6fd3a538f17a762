import Foundation
import NewsModel

/// Writes every question and every answer to a file, one JSON object a line. The key is no part of either.
actor ModelRecord {
  struct Line: Codable, Sendable {
    var time: String
    var model: String
    var purpose: String
    var attempt: Int
    var system: String
    var user: String
    /// Empty when there was none.
    var answer: String
    /// HTTP status; 0 when there was no answer.
    var status: Int
    var promptTokens: Int
    var answerTokens: Int
    /// What went wrong; empty when nothing did.
    var failure: String
  }

  private let path: String

  init(path: String) { self.path = path }

  /// Appends one line; the file is made when missing, readable by its owner only: prompts hold whole articles.
  func write(_ line: Line) throws {
    let data = Data((try JSONFormat.line(line) + "\n").utf8)
    let files = FileManager.default
    if !files.fileExists(atPath: path) {
      guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
        throw NewsError(.environment, "không ghi được nhật ký của mô hình; hãy kiểm tra quyền ghi", context: path)
      }
    }
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw NewsError(.environment, "không mở được nhật ký của mô hình", context: path)
    }
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: data)
  }
}
