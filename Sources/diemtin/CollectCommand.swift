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
        diemtin collect --due                          chỉ nguồn đến giờ; để chạy mỗi 10 phút
        diemtin collect --source bao-chinh-phu --json

      Obeys robots.txt, asks each host at most once a second, records a status per source and when it is asked next, and \
      says which sources are silent for unusually long and which feeds are dead. A run that was cut off is taken up again.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Chỉ thu nguồn này (lặp lại được). / Only this source.") var source: [String] = []
  @Flag(help: "Chỉ hỏi nguồn đã đến giờ theo nhịp của nó. / Only what is due.") var due = false
  @Option(help: "Địa chỉ liên hệ ghi trong User-Agent. / Contact address in the User-Agent.") var contact: String?
  @Option(help: "Số giây giữa hai yêu cầu tới một máy chủ, ít nhất 1. / Seconds between requests to a host.")
  var delay = 2.0
  @Option(help: "Số giây chờ một câu trả lời. / Seconds to wait for an answer.") var timeout = 30.0
  @Option(help: "Tệp PEM của nơi cấp chứng chỉ nội bộ. / PEM file of further certificate authorities.")
  var certificates: String?
  @Flag(help: "Cho phép địa chỉ nội bộ và loopback. / Allow private addresses.") var allowPrivate = false
  @Flag(help: "Mỗi nguồn một dòng JSON. / JSON Lines.") var json = false
  @Flag(name: .shortAndLong, help: "Không in tiến độ. / No progress.") var quiet = false

  func validate() throws {
    guard delay >= (allowPrivate ? 0 : 1), delay <= 3_600 else {
      throw ValidationError("--delay phải từ 1 đến 3600 giây")
    }
    guard timeout > 0, timeout <= 600 else { throw ValidationError("--timeout phải từ 1 đến 600 giây") }
  }

  func run() async throws {
    try await ExitStatus.reporting {
      let newsroom = try archive.newsroom(creating: false)
      let sources = try await chosen(newsroom)
      guard let lock = CollectLock(archive: archive.path) else {
        throw NewsError(
          .environment, "một lần thu thập khác đang chạy trên kho này; hãy chờ nó xong", context: archive.path)
      }
      let scope: CollectPlan.Scope = due ? .due : source.isEmpty ? .all : .named
      let run = try await CollectRun(newsroom: newsroom, sources: sources, scope: scope)
      if run.isResumed { StandardStreams.message("Làm tiếp lần thu thập bị ngắt trước đó.") }
      let progress = ProgressLine(total: run.plan.visits.count, quiet: quiet || json)
      let report = try await run.run(fetcher: PoliteFetcher(policy: policy)) { progress.show($0) }
      progress.end()
      withExtendedLifetime(lock) {}
      try await RegisterStage(newsroom: newsroom).run()
      for outcome in report.sources {
        StandardStreams.write(json ? try JSONFormat.line(outcome) + "\n" : CollectCommand.line(outcome) + "\n")
      }
      summarize(report, run.plan)
      if report.sources.isEmpty { return }
      if report.healthy == 0 { throw ExitStatus.failure }
      if report.healthy < report.sources.count { throw ExitStatus.partlyDone }
    }
  }

  private func chosen(_ newsroom: Newsroom) async throws -> [Source] {
    let sources = try await newsroom.store.sources()
    for id in source where !sources.contains(where: { $0.id == id }) {
      throw NewsError(.usage, "không có nguồn này; xem `diemtin sources list`", context: id)
    }
    guard !sources.isEmpty else {
      throw NewsError(.usage, "chưa có nguồn nào; nạp bằng `diemtin init --pack vn` hoặc `diemtin sources add`")
    }
    return source.isEmpty ? sources : sources.filter { source.contains($0.id) }
  }

  private var policy: FetchPolicy {
    var policy = FetchPolicy(delay: delay, jitter: delay / 2, timeout: timeout)
    policy.allowPrivateAddresses = allowPrivate
    policy.certificateFile = certificates
    if let contact { policy.userAgent = "DiemTin/0.1 (+\(contact))" }
    return policy
  }

  // MARK: Words

  static func line(_ outcome: CollectReport.SourceOutcome) -> String {
    let mark = outcome.alarm != nil ? "!" : outcome.status.isHealthy ? "✓" : "✗"
    let why = outcome.message.isEmpty ? "" : " — \(outcome.message)"
    let skipped = outcome.skipped.isEmpty ? "" : ", \(outcome.skipped.count) trang không lấy được"
    let next = outcome.nextCheck.map { "; hỏi lại \(clock($0))" } ?? ""
    return
      "\(mark) \(outcome.name): \(outcome.status.vietnamese), \(outcome.entries) mục, \(outcome.articles.new) bài mới\(skipped)\(why)\(next)"
  }

  /// `16/4 08:30` in Vietnamese time.
  static func clock(_ instant: Date) -> String {
    let day = CalendarDate(instant)
    return "\(day.day)/\(day.month) \(RFC3339.string(instant).dropFirst(11).prefix(5))"
  }

  private func summarize(_ report: CollectReport, _ plan: CollectPlan) {
    let alarms = report.sources.filter { $0.alarm != nil }
    if !alarms.isEmpty {
      StandardStreams.message("Cần người xem, \(alarms.count) nguồn:")
      for outcome in alarms { StandardStreams.message("  ! \(outcome.name): \(outcome.alarm ?? "")") }
    }
    for left in plan.leftOut {
      if case .resting(let until) = left.reason {
        StandardStreams.message("  … \(left.source.name): máy chủ xin chờ đến \(CollectCommand.clock(until)), chưa hỏi")
      }
    }
    if report.sources.isEmpty {
      let soonest = plan.soonest.map { ", sớm nhất lúc \(CollectCommand.clock($0))" } ?? ""
      return StandardStreams.message("Chưa nguồn nào đến giờ\(soonest).")
    }
    let left = plan.leftOut.isEmpty ? "" : "; chưa đến giờ \(plan.leftOut.count)"
    StandardStreams.message(
      "Nguồn tốt: \(report.healthy)/\(report.sources.count)\(left); bài mới \(report.articles.new), bản mới \(report.articles.newVersions), không đổi \(report.articles.unchanged)"
    )
    StandardStreams.message(
      "Tiếp theo: diemtin bulletin draft --bulletin khcn-hai-phong --week \(Week(containing: CalendarDate(Date())).isoText) --out ban-tin"
    )
  }
}
