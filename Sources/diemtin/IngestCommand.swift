import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Nạp bài từ JSON Lines vào kho.",
    discussion: """
      Ví dụ / Example:  diemtin ingest bai.jsonl

      Each line is {url, title, text, published, outlet, …}. Says how many were new, new versions, unchanged.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Tệp .jsonl hoặc - .") var file: String
  @Flag(help: "In kết quả dạng JSON.") var json = false

  func run() async throws {
    try await ExitStatus.reporting {
      let (records, bad) = JSONLines.read(IngestStage.Record.self, from: try StandardStreams.read(file))
      if records.isEmpty, bad > 0 {
        throw NewsError(.badInput, "không có dòng nào dùng được; mỗi dòng phải là {url, title, text, …}", context: file)
      }
      let newsroom = try archive.newsroom()
      let counts = try await IngestStage(newsroom: newsroom).run(records)
      try await RegisterStage(newsroom: newsroom).run()
      if json {
        StandardStreams.write(try JSONFormat.line(counts) + "\n")
      } else {
        StandardStreams.write("mới \(counts.new), bản mới \(counts.newVersions), không đổi \(counts.unchanged)\n")
      }
      StandardStreams.message("Tiếp theo: diemtin search \"chuyển đổi số\"")
      if bad > 0 { throw ExitStatus.partlyDone }
    }
  }
}
