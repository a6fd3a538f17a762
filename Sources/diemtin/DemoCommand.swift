import ArgumentParser
import BulletinEditing
import DemoPress
import Foundation
import NewsModel
import NewsStore
import Pipeline
import WebFetching
import Website

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Chạy trọn quy trình trên báo chí mô phỏng, không cần mạng.",
    discussion: """
      Ví dụ / Examples:
        diemtin demo
        diemtin demo --no-serve --out ket-qua

      Starts a fictional press on loopback, collects a week of April 2026, groups it into stories, drafts and publishes two
      bulletins, and opens the reading site. A second run changes nothing; an interrupted run is taken up where it stopped.
      """)

  @Option(help: "Thư mục kết quả. / Output folder.") var out = "demo-out"
  @Flag(name: .customLong("no-serve"), help: "Không mở trang đọc sau khi xong.") var noServe = false
  @Option(help: "Cổng của trang đọc.") var port = 8780
  @Option(help: "Cổng của báo chí mô phỏng.") var pressPort = 8790
  @Option(help: "Nạp thêm các tài liệu cũ trong thư mục này vào kho. / Also import the documents of this folder.")
  var archiveDocuments: String?

  func run() async throws {
    try await ExitStatus.reporting {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
      let press = try DemoPress(port: pressPort)
      let store = try SQLiteNewsStore(path: out + "/diemtin.sqlite")
      let demo = DemoRun(press: press, store: store, folder: out, documents: archiveDocuments)
      let serving = !noServe
      let sitePort = port
      try await withThrowingTaskGroup(of: Void.self) { group in
        let (ready, opened) = AsyncStream<Void>.makeStream()
        group.addTask {
          try await press.run { _ in opened.finish() }
          opened.finish()
        }
        for await _ in ready {}
        try await demo.run()
        if serving {
          group.addTask {
            try await Website(store: store, port: sitePort).run { port in
              StandardStreams.message("\nTrang đọc: http://127.0.0.1:\(port)/   (Ctrl-C để dừng)")
            }
          }
          try await group.next()
        }
        group.cancelAll()
      }
    }
  }
}
