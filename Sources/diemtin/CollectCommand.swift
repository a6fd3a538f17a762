import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline
import WebFetching

struct CollectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect", abstract: "Thu thập tin mới từ các nguồn, lịch sự và có ghi lại kết quả từng nguồn.",
    discussion: """
      Ví dụ / Examples:
        diemtin collect
        diemtin collect --source bao-chinh-phu --json

      Obeys robots.txt, asks each host at most once a second, and records a status per source.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Chỉ thu nguồn này (lặp lại được). / Only this source.") var source: [String] = []
  @Option(help: "Địa chỉ liên hệ ghi trong User-Agent. / Contact address in the User-Agent.") var contact: String?
  @Flag(help: "Cho phép địa chỉ nội bộ và loopback. / Allow private addresses.") var allowPrivate = false
  @Flag(help: "Mỗi nguồn một dòng JSON. / JSON Lines.") var json = false
  @Flag(name: .shortAndLong, help: "Không in tiến độ. / No progress.") var quiet = false

  func run() async throws {
    try await ExitStatus.reporting {
      let newsroom = try archive.newsroom(creating: false)
      var sources = try await newsroom.store.sources()
      if !source.isEmpty {
        for id in source where !sources.contains(where: { $0.id == id }) {
          throw NewsError(.usage, "không có nguồn này; xem `diemtin sources list`", context: id)
        }
        sources.removeAll { !source.contains($0.id) }
      }
      guard !sources.isEmpty else {
        throw NewsError(.usage, "chưa có nguồn nào; nạp bằng `diemtin init --pack vn` hoặc `diemtin sources add`")
      }
      var policy = FetchPolicy()
      policy.allowPrivateAddresses = allowPrivate
      if let contact { policy.userAgent = "DiemTin/0.1 (+\(contact))" }
      let collector = Collector(newsroom: newsroom, fetcher: PoliteFetcher(policy: policy))
      let total = sources.count
      let progress = ProgressLine(total: total, quiet: quiet || json)
      let report = try await collector.collect(sources) { event in progress.show(event) }
      progress.end()
      for outcome in report.sources {
        if json {
          StandardStreams.write(try JSONFormat.line(outcome) + "\n")
        } else {
          StandardStreams.write(CollectCommand.line(outcome) + "\n")
        }
      }
      StandardStreams.message(
        "Nguồn tốt: \(report.healthy)/\(total); bài mới \(report.articles.new), bản mới \(report.articles.newVersions), không đổi \(report.articles.unchanged)"
      )
      StandardStreams.message(
        "Tiếp theo: diemtin bulletin draft --bulletin khcn-hai-phong --week \(Week(containing: CalendarDate(Date())).isoText) --out ban-tin"
      )
      if report.healthy == 0 { throw ExitStatus.failure }
      if report.healthy < total { throw ExitStatus.partlyDone }
    }
  }

  static func line(_ outcome: CollectReport.SourceOutcome) -> String {
    let mark = outcome.status.isHealthy ? "✓" : "✗"
    let why = outcome.message.isEmpty ? "" : " — \(outcome.message)"
    return
      "\(mark) \(outcome.name): \(outcome.status.vietnamese), \(outcome.entries) mục, \(outcome.articles.new) bài mới\(why)"
  }
}
