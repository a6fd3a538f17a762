import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Website

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Mở trang đọc.",
    discussion: """
      Ví dụ / Examples:
        diemtin serve
        diemtin serve --port 8080 --host 0.0.0.0      (đặt sau nginx hoặc caddy)

      Serves the reading site from the archive until interrupted.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Cổng.") var port = 8780
  @Option(help: "Địa chỉ lắng nghe.") var host = "127.0.0.1"

  func run() async throws {
    try await ExitStatus.reporting {
      let store = try archive.open(creating: false)
      let shown = host
      try await Website(store: store, host: host, port: port).run { port in
        StandardStreams.message("Trang đọc: http://\(shown):\(port)/   (Ctrl-C để dừng)")
      }
    }
  }
}
