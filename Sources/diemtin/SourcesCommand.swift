import ArgumentParser
import FeedParsing
import Foundation
import NewsModel
import NewsStore
import Pipeline
import VietnameseText
import WebFetching

struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Xem, thêm, bớt nguồn; nhập và xuất OPML.",
    discussion: """
      Ví dụ / Examples:
        diemtin sources list
        diemtin sources add https://bao.example
        diemtin sources list --alarms
        diemtin sources export > nguon.opml
      """,
    subcommands: [List.self, Add.self, Alarm.self, Remove.self, ImportOPML.self, Export.self],
    defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Liệt kê nguồn: lần kiểm tra gần nhất, lần tới, và nguồn nào im lặng bất thường hay đã chết.")
    @OptionGroup var archive: ArchiveOptions
    @Flag(help: "Chỉ những nguồn cần người xem. / Only those with an alarm.") var alarms = false
    @Flag(help: "Mỗi nguồn một dòng JSON. / JSON Lines.") var json = false

    private struct Row: Encodable {
      let source: Source
      let last: FetchRecord?
      let health: String
      let explanation: String
      let alarm: Bool
      let silentDays: Int
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let store = try archive.open(creating: false)
        let polls = Dictionary(
          try await store.lastPolls().map { ($0.sourceID, $0) }, uniquingKeysWith: { first, _ in first })
        let watch = SourceWatch(store: store)
        for source in try await store.sources() {
          let health = try await watch.health(of: source)
          if alarms, !health.isAlarm { continue }
          let last = polls[source.id]
          if json {
            let row = Row(
              source: source, last: last, health: health.state.rawValue, explanation: health.vietnamese,
              alarm: health.isAlarm, silentDays: health.silentDays)
            StandardStreams.write(try JSONFormat.line(row) + "\n")
          } else {
            StandardStreams.write(List.line(source, last, health) + "\n")
          }
        }
      }
    }

    private static func line(_ source: Source, _ last: FetchRecord?, _ health: FeedHealth) -> String {
      let checked = last.map { "\($0.status.vietnamese), \(CollectCommand.clock($0.started))" } ?? "chưa kiểm tra"
      let next = last?.nextCheck.map { $0 <= Date() ? "đến giờ hỏi" : "hỏi lại \(CollectCommand.clock($0))" } ?? "–"
      let mark = health.isAlarm ? "! " : ""
      let addresses = "\(source.feeds.count) địa chỉ"
      return [source.id, source.name, addresses, checked, next, mark + health.vietnamese].joined(separator: "\t")
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Thêm một nguồn, chỉ cần trang chủ.",
      discussion: """
        Ví dụ / Examples:
          diemtin sources add https://bao.example
          diemtin sources add https://bao.example/rss --name "Báo Ví Dụ" --home https://bao.example

        The address is looked at: a feed or sitemap is taken as it is; on a home page its feeds are looked for, else its \
        list of headlines is used. With --format nothing is asked and the address is taken as given.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Trang chủ hoặc địa chỉ nguồn tin (RSS, Atom, JSON Feed, sơ đồ trang, trang danh mục).")
    var address: String
    @Option(help: "Tên báo; mặc định theo trang.") var name: String?
    @Option(help: "Trang chủ; mặc định theo địa chỉ.") var home: String?
    @Option(help: "feed, sitemap hoặc listing: lấy nguyên địa chỉ, không dò.") var format: String?
    @Option(help: "Loại nguồn: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")).") var kind =
      "national-paper"
    @Option(help: "Tỉnh, thành phố nếu là báo địa phương.") var province: String?
    @Flag(help: "Cho phép địa chỉ nội bộ và loopback. / Allow private addresses.") var allowPrivate = false

    func run() async throws {
      try await ExitStatus.reporting {
        guard let kind = Source.Kind(rawValue: kind) else {
          throw NewsError(
            .usage, "--kind phải là một trong: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else {
          throw NewsError(.usage, "địa chỉ phải bắt đầu bằng http:// hoặc https://", context: address)
        }
        let found = try await find()
        let name = name ?? found.title
        guard !Folding.slug(name).isEmpty else {
          throw NewsError(.usage, "trang không cho biết tên báo; hãy đặt bằng --name", context: address)
        }
        let source = Source(
          id: Folding.slug(name), name: name, home: home ?? found.home, kind: kind, province: province,
          language: found.language, feeds: found.feeds)
        try await archive.open().save(sources: [source])
        StandardStreams.write("Đã thêm \(source.id): \(source.name)\n")
        for feed in source.feeds { StandardStreams.write("  \(feed.format.rawValue)\t\(feed.url)\n") }
        StandardStreams.message("Tiếp theo: diemtin collect --source \(source.id)")
      }
    }

    private func find() async throws -> SourceProbe.Found {
      guard let format else {
        // Adding by name and home used to ask nothing; it still works without a network.
        if name != nil, home != nil { return given(.feed) }
        var policy = FetchPolicy(delay: 1, jitter: 0)
        policy.allowPrivateAddresses = allowPrivate
        let found = try await SourceProbe(fetcher: PoliteFetcher(policy: policy)).look(at: address)
        StandardStreams.message("Tìm thấy \(found.feeds.count) địa chỉ, \(found.entries) mục.")
        return found
      }
      guard let format = Source.Feed.Format(rawValue: format) else {
        throw NewsError(.usage, "--format phải là feed, sitemap hoặc listing")
      }
      return given(format)
    }

    private func given(_ format: Source.Feed.Format) -> SourceProbe.Found {
      SourceProbe.Found(
        feeds: [.init(url: address, format: format)], title: "", home: address, language: "vi", entries: 0)
    }
  }

  struct Alarm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Đặt số ngày im lặng thì báo; mặc định chương trình tự học theo nhịp của nguồn.",
      discussion: """
        Ví dụ / Examples:
          diemtin sources alarm tap-chi-thang --days 45
          diemtin sources alarm tap-chi-thang --auto
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Mã nguồn, xem `diemtin sources list`.") var id: String
    @Option(help: "Số ngày, từ 1 đến 3650.") var days: Int?
    @Flag(help: "Tự học lại. / Learn it from the source's rhythm.") var auto = false

    func validate() throws {
      guard auto != (days != nil) else { throw ValidationError("cần --days N hoặc --auto") }
      guard days.map({ (1...3_650).contains($0) }) ?? true else {
        throw ValidationError("--days phải từ 1 đến 3650")
      }
    }

    func run() async throws {
      try await ExitStatus.reporting {
        try await archive.open(creating: false).set(silentDays: days, sourceID: id)
        StandardStreams.write(days.map { "\(id): báo sau \($0) ngày im lặng\n" } ?? "\(id): tự học theo nhịp\n")
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bỏ một nguồn; bài đã thu vẫn còn.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Mã nguồn, xem `diemtin sources list`.") var id: String

    func run() async throws {
      try await ExitStatus.reporting {
        try await archive.open(creating: false).removeSource(id: id)
        StandardStreams.write("Đã bỏ \(id)\n")
      }
    }
  }

  struct ImportOPML: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Nhập danh sách nguồn từ tệp OPML.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Tệp OPML hoặc - .") var file: String

    func run() async throws {
      try await ExitStatus.reporting {
        let outlines = try OPML.read(StandardStreams.read(file))
        let store = try archive.open()
        let sources = OPML.sources(from: outlines, known: try await store.sources()) { Folding.slug($0) }
        try await store.save(sources: sources)
        let feeds = sources.reduce(0) { $0 + $1.feeds.count }
        StandardStreams.write(
          "Đã nhập \(sources.count) nguồn, \(feeds) địa chỉ; \(outlines.count - feeds) địa chỉ đã có\n")
        StandardStreams.message("Tiếp theo: diemtin collect")
      }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Xuất danh sách nguồn ra OPML.")
    @OptionGroup var archive: ArchiveOptions

    func run() async throws {
      try await ExitStatus.reporting {
        let sources = try await archive.open(creating: false).sources()
        StandardStreams.write(OPML.write(title: "Nguồn của Điểm Tin", sources: sources))
      }
    }
  }
}
