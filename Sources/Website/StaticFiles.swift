import Foundation

/// Style sheet and icon, read once.
struct StaticFiles: Sendable {
  private let files: [String: (data: [UInt8], type: String)]

  init(_ folder: URL) throws {
    let types = ["css": "text/css; charset=utf-8", "svg": "image/svg+xml"]
    var files: [String: (data: [UInt8], type: String)] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      guard let type = types[(name as NSString).pathExtension] else { continue }
      files[name] = (Array(try Data(contentsOf: folder.appendingPathComponent(name))), type)
    }
    self.files = files
  }

  subscript(name: String) -> (data: [UInt8], type: String)? { files[name] }
}
