import ArgumentParser
import Foundation
import NewsModel
import NewsStore

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Tìm trong bài báo và các số bản tin, có dấu hoặc không dấu.",
    discussion: """
      Ví dụ / Examples:
        diemtin search "chuyển đổi số"
        diemtin search "nghi dinh 45/2026" --json --limit 5

      A query with marks finds what is written so first; a query without marks finds all of it.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Từ cần tìm.") var query: String
  @Option(help: "Số kết quả nhiều nhất.") var limit = 20
  @Flag(help: "Mỗi kết quả một dòng JSON.") var json = false

  func run() async throws {
    try await ExitStatus.reporting {
      guard limit > 0 else { throw NewsError(.usage, "--limit phải lớn hơn 0") }
      let hits = try await archive.open(creating: false).search(query, limit: limit)
      for hit in hits {
        if json {
          StandardStreams.write(try JSONFormat.line(hit) + "\n")
        } else {
          StandardStreams.write(
            "\(hit.title)\n  \(hit.source) \(hit.date ?? "")  \(hit.url ?? "")\n  \(hit.snippet)\n\n")
        }
      }
      if hits.isEmpty { StandardStreams.message("Không thấy kết quả; thử bỏ dấu hoặc bớt từ. / No hits.") }
    }
  }
}
