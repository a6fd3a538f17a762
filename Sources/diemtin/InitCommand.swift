import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Tạo kho lưu trữ, nạp danh sách nguồn và hai bản tin mẫu.",
    discussion: """
      Ví dụ / Example:  diemtin init --pack vn

      Creates the archive, loads a source list, and writes the sample bulletin definitions to bulletins/.
      Running it again updates the sources and keeps your definitions.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Bộ nguồn có sẵn: \(SourceLibrary.packs.joined(separator: ", ")). / Source pack.")
  var pack: String?
  @Option(help: "Thư mục định nghĩa bản tin. / Folder of bulletin definitions.")
  var bulletins = "bulletins"

  func run() async throws {
    try await ExitStatus.reporting {
      let sources = try pack.map(SourceLibrary.pack) ?? []
      let store = try archive.open()
      try await store.save(sources: sources)
      var written: [String] = []
      do {
        try FileManager.default.createDirectory(atPath: bulletins, withIntermediateDirectories: true)
        for name in BulletinLibrary.builtIn {
          let path = "\(bulletins)/\(name).yaml"
          guard !FileManager.default.fileExists(atPath: path), let text = BulletinLibrary.builtInText(name) else {
            continue
          }
          try text.write(toFile: path, atomically: true, encoding: .utf8)
          written.append(path)
        }
      } catch {
        throw NewsError(.environment, "không ghi được; hãy kiểm tra quyền ghi (cannot write)", context: bulletins)
      }
      StandardStreams.write("Kho lưu trữ: \(archive.path)\nNguồn đã nạp: \(sources.count)\n")
      for path in written { StandardStreams.write("Định nghĩa bản tin: \(path)\n") }
      StandardStreams.message(
        sources.isEmpty ? "Tiếp theo: diemtin init --pack vn" : "Tiếp theo: diemtin collect")
    }
  }
}
