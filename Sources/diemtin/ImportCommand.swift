import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Đọc bản tin cũ, chuyên trang hoặc trang thẻ vào kho.",
    discussion: """
      Ví dụ / Examples:
        diemtin import ban-tin-so-14.pdf
        diemtin import cu.txt --json

      Reads PDF, DOCX, HTML, Markdown and text. With --json one object per file goes to standard output and the archive
      is left alone. What fits nowhere is kept and named in `warnings`.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Một hay nhiều tệp.") var files: [String]
  @Flag(help: "In JSON, không ghi kho. / Print JSON, do not store.") var json = false

  func run() async throws {
    try await ExitStatus.reporting {
      let stage = ImportStage(programs: .system)
      let newsroom = json ? nil : try archive.newsroom()
      var failed: [NewsError] = []
      for file in files {
        do {
          let issue = try await stage.issue(from: try StandardStreams.read(file), name: file)
          if let newsroom {
            let key = try await newsroom.store.save(issue: issue)
            StandardStreams.write(
              "\(file): \(issue.kind.rawValue), \(issue.sections.count) mục, \(issue.items.count) tin → \(key)\n")
            if !issue.warnings.isEmpty {
              StandardStreams.message("  \(issue.warnings.count) cảnh báo; xem bằng --json")
            }
          } else {
            StandardStreams.write(try JSONFormat.line(issue) + "\n")
          }
        } catch let error as NewsError {
          failed.append(error)
          StandardStreams.message("diemtin: \(error.context ?? file): \(error.message)")
        }
      }
      if let newsroom { try await RegisterStage(newsroom: newsroom).run() }
      if let first = failed.first {
        throw files.count == failed.count ? ExitStatus.code(for: first) : ExitStatus.partlyDone
      }
      if newsroom != nil { StandardStreams.message("Tiếp theo: diemtin search \"nghị quyết 57\"  hoặc  diemtin serve") }
    }
  }
}
