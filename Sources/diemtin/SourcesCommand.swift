import ArgumentParser
import FeedParsing
import Foundation
import NewsModel
import NewsStore
import VietnameseText

struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Xem, thêm, bớt nguồn; nhập và xuất OPML.",
    discussion: """
      Ví dụ / Examples:
        diemtin sources list
        diemtin sources add https://bao.example/rss --name "Báo Ví Dụ" --home https://bao.example
        diemtin sources export > nguon.opml
      """,
    subcommands: [List.self, Add.self, Remove.self, ImportOPML.self, Export.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê nguồn và tình trạng lần kiểm tra gần nhất.")
    @OptionGroup var archive: ArchiveOptions
    @Flag(help: "Mỗi nguồn một dòng JSON. / JSON Lines.") var json = false

    private struct Row: Encodable {
      let source: Source
      let last: FetchRecord?
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let store = try archive.open(creating: false)
        let polls = Dictionary(
          try await store.lastPolls().map { ($0.sourceID, $0) }, uniquingKeysWith: { first, _ in first })
        for source in try await store.sources() {
          if json {
            StandardStreams.write(try JSONFormat.line(Row(source: source, last: polls[source.id])) + "\n")
          } else {
            let state =
              polls[source.id].map { "\($0.status.vietnamese), \(RFC3339.string($0.started))" } ?? "chưa kiểm tra"
            StandardStreams.write("\(source.id)\t\(source.name)\t\(source.feeds.count) địa chỉ\t\(state)\n")
          }
        }
      }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Thêm một nguồn.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Địa chỉ nguồn tin (RSS, Atom, JSON Feed, sơ đồ trang hoặc trang danh mục).") var feed: String
    @Option(help: "Tên báo.") var name: String
    @Option(help: "Trang chủ.") var home: String
    @Option(help: "feed, sitemap hoặc listing.") var format = "feed"
    @Option(help: "Loại nguồn: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")).") var kind =
      "national-paper"
    @Option(help: "Tỉnh, thành phố nếu là báo địa phương.") var province: String?

    func run() async throws {
      try await ExitStatus.reporting {
        guard let format = Source.Feed.Format(rawValue: format) else {
          throw NewsError(.usage, "--format phải là feed, sitemap hoặc listing")
        }
        guard let kind = Source.Kind(rawValue: kind) else {
          throw NewsError(
            .usage, "--kind phải là một trong: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard feed.hasPrefix("http://") || feed.hasPrefix("https://") else {
          throw NewsError(.usage, "địa chỉ phải bắt đầu bằng http:// hoặc https://", context: feed)
        }
        let source = Source(
          id: Folding.slug(name), name: name, home: home, kind: kind, province: province,
          feeds: [Source.Feed(url: feed, format: format)])
        try await archive.open().save(sources: [source])
        StandardStreams.write("Đã thêm \(source.id)\n")
        StandardStreams.message("Tiếp theo: diemtin collect --source \(source.id)")
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
        let sources = outlines.map { outline in
          Source(
            id: Folding.slug(outline.title), name: outline.title,
            home: outline.homeURL.isEmpty ? outline.feedURL : outline.homeURL,
            kind: .nationalPaper, feeds: [Source.Feed(url: outline.feedURL)])
        }
        try await archive.open().save(sources: sources)
        StandardStreams.write("Đã nhập \(sources.count) nguồn\n")
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
