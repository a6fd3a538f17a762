import BulletinEditing
import DemoPress
import Foundation
import NewsModel
import NewsStore
import Pipeline
import WebFetching

/// The demonstration, step by step. Each step is a durable job: done once, taken up again after a crash.
struct DemoRun: Sendable {
  /// The week of the demonstration and the two moments at which it is collected (the second sees the corrections).
  static let week = Week(containing: CalendarDate(Date(timeIntervalSince1970: 1_776_300_000)))
  static let visits = ["2026-04-15T20:00:00+07:00", "2026-04-20T06:00:00+07:00"]

  let press: DemoPress
  let store: SQLiteNewsStore
  let folder: String
  let documents: String?

  func run() async throws {
    let start = ContinuousClock().now
    for (index, text) in DemoRun.visits.enumerated() {
      guard let visit = RFC3339.date(text) else { continue }
      try await collect(visit, index + 1)
    }
    try await importDocuments()
    var files: [String] = []
    for name in BulletinLibrary.builtIn { files += try await bulletin(name) }
    if let moment = RFC3339.date(DemoRun.visits[1]) { try await RegisterStage(newsroom: newsroom(at: moment)).run() }
    let seconds = ContinuousClock().now - start
    try await summarize(
      files, seconds: Double(seconds.components.seconds) + Double(seconds.components.attoseconds) / 1e18)
  }

  private func newsroom(at moment: Date) -> Newsroom {
    Newsroom(store: store, now: { moment }, programs: .system)
  }

  /// One visit to every outlet.
  private func collect(_ moment: Date, _ number: Int) async throws {
    let newsroom = newsroom(at: moment)
    try await store.save(sources: press.sources)
    press.clock.set(moment)
    let done = try await newsroom.once("demo/collect/\(number)", kind: "collect") {
      StandardStreams.message(
        "① Thu thập lần \(number), \(RFC3339.string(moment).prefix(16)): \(press.sources.count) nguồn…")
      var policy = FetchPolicy()
      policy.allowPrivateAddresses = true
      policy.delay = 0.01
      policy.jitter = 0
      policy.timeout = 2
      policy.maxConcurrentOrigins = 24
      let progress = ProgressLine(total: press.sources.count, quiet: false)
      let report = try await Collector(newsroom: newsroom, fetcher: PoliteFetcher(policy: policy))
        .collect(press.sources, width: 24) { progress.show($0) }
      progress.end()
      for outcome in report.sources { StandardStreams.message("   " + CollectCommand.line(outcome)) }
      return "\(report.healthy)/\(report.sources.count) nguồn tốt, \(report.articles.new) bài mới"
    }
    if !done { StandardStreams.message("① Thu thập lần \(number): đã xong từ lần chạy trước") }
  }

  /// Old documents go into the archive beside the new issues.
  private func importDocuments() async throws {
    guard let documents else { return }
    let stage = ImportStage(programs: .system)
    for name in try FileManager.default.contentsOfDirectory(atPath: documents).sorted() where !name.hasPrefix(".") {
      let path = documents + "/" + name
      do {
        let issue = try await stage.issue(from: try StandardStreams.read(path), name: name)
        let key = try await store.save(issue: issue)
        StandardStreams.message("   Nạp \(name): \(issue.items.count) tin → \(key)")
      } catch let error as NewsError {
        StandardStreams.message("   ✗ \(name): \(error.message)")
      }
    }
  }

  /// Drafts and publishes one bulletin; the paths of its files.
  private func bulletin(_ name: String) async throws -> [String] {
    let definition = try BulletinLibrary.definition(named: name, folder: nil)
    guard let number = definition.number(for: DemoRun.week), let moment = RFC3339.date(DemoRun.visits[1]) else {
      return []
    }
    let newsroom = newsroom(at: moment)
    let target = "\(folder)/\(name)-\(DemoRun.week.to.year)-\(number)"
    let done = try await newsroom.once("demo/bulletin/\(name)/\(DemoRun.week.isoText)", kind: "bulletin") {
      StandardStreams.message("② Gom tin, tóm tắt, soạn “\(definition.title)” số \(number)…")
      var issue = try await DraftStage(newsroom: newsroom).run(definition, week: DemoRun.week)
      issue.status = .published
      _ = try await store.save(issue: issue)
      let python = pythonInterpreter()
      _ = try await PublishStage(programs: .system, python: python).run(
        issue, template: definition.template, formats: PublishStage.Format.allCases, folder: target)
      return "\(issue.items.count) tin"
    }
    if !done { StandardStreams.message("② “\(definition.title)” số \(number): đã xong từ lần chạy trước") }
    return PublishStage.Format.allCases.map {
      "\(target)/\(PublishStage.fileName(bulletin: name, year: DemoRun.week.to.year, number: number, $0))"
    }
  }

  private func summarize(_ files: [String], seconds: Double) async throws {
    let counts = try await store.counts()
    let polls = try await store.lastPolls()
    let healthy = polls.filter(\.status.isHealthy).count
    let names = Dictionary(uniqueKeysWithValues: try await store.sources().map { ($0.id, $0.name) })
    var text = "\nXong trong \(String(format: "%.1f", seconds)) giây.\n"
    text += "  Nguồn:       \(healthy) tốt, \(polls.count - healthy) có sự cố\n"
    for poll in polls where !poll.status.isHealthy {
      text += "               ✗ \(names[poll.sourceID] ?? poll.sourceID): \(poll.status.vietnamese)"
      text += poll.message.isEmpty ? "\n" : " — \(poll.message)\n"
    }
    text += "  Bài báo:     \(counts.articles) (\(counts.versions - counts.articles) bài có bản sửa)\n"
    text += "  Câu chuyện:  \(counts.stories)\n"
    for issue in try await store.issues() where issue.status != .imported {
      text += "  Bản tin:     \(issue.title), số \(issue.number ?? 0)/\(issue.year ?? 0), \(issue.items) tin\n"
    }
    text += "  Tệp:\n"
    for file in files where FileManager.default.fileExists(atPath: file) { text += "    \(file)\n" }
    text += """

      Tiếp theo:
        diemtin serve --archive \(folder)/diemtin.sqlite          mở trang đọc
        diemtin search "chuyen doi so" --archive \(folder)/diemtin.sqlite
        diemtin init --pack vn && diemtin collect                 làm với tin thật

      """
    StandardStreams.write(text)
  }
}
