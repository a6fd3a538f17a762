import ArgumentParser
import BulletinEditing
import Foundation
import NewsModel
import NewsStore
import Pipeline

struct BulletinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin", abstract: "Soạn và xuất bản một số bản tin.",
    discussion: """
      Ví dụ / Examples:
        diemtin bulletin draft --bulletin khcn-hai-phong --week 2026-W16 --out ban-tin
        diemtin bulletin publish --bulletin khcn-hai-phong --number 14 --formats pdf,docx,html,json
        diemtin bulletin list
      """, subcommands: [Draft.self, Publish.self, List.self])

  struct Draft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Soạn bản nháp của một tuần từ kho lưu trữ.")
    @OptionGroup var archive: ArchiveOptions
    @Option(help: "Tên bản tin.") var bulletin: String
    @Option(help: "Tuần theo ISO 8601, ví dụ 2026-W16.") var week: String
    @Option(help: "Thư mục nhận issue.json và mọi định dạng.") var out: String?
    @Option(help: "Thư mục định nghĩa bản tin.") var bulletins = "bulletins"
    @OptionGroup var modelOptions: ModelOptions

    func run() async throws {
      try await ExitStatus.reporting {
        guard let week = Week(iso: week) else { throw NewsError(.usage, "--week phải có dạng 2026-W16", context: week) }
        let definition = try BulletinLibrary.definition(named: bulletin, folder: bulletins)
        let newsroom = try archive.newsroom(creating: false)
        let writer = try modelOptions.writer(newsroom, archive: archive.path)
        let issue = try await DraftStage(newsroom: newsroom, writer: writer).run(definition, week: week)
        StandardStreams.write(BulletinCommand.summary(issue))
        for warning in issue.warnings { StandardStreams.message("  ! \(warning)") }
        if let out {
          let files = try await PublishStage(programs: .system, python: pythonInterpreter()).run(
            issue, template: definition.template, formats: PublishStage.Format.allCases, folder: out)
          for file in files { StandardStreams.write("\(file)\n") }
        }
        StandardStreams.message(
          "Tiếp theo: diemtin bulletin publish --bulletin \(bulletin) --number \(issue.number ?? 0) --year \(issue.year ?? 0)"
        )
        if issue.items.isEmpty { throw ExitStatus.failure }
      }
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Ghi các tệp của một số đã soạn.")
    @OptionGroup var archive: ArchiveOptions
    @Option(help: "Tên bản tin.") var bulletin: String
    @Option(help: "Số.") var number: Int
    @Option(help: "Năm; mặc định năm mới nhất có số này.") var year: Int?
    @Option(help: "Định dạng, cách nhau bằng dấu phẩy: html,pdf,docx,json.") var formats = "pdf,docx,html,json"
    @Option(help: "Thư mục đích.") var out = "ban-tin"
    @Option(help: "Thư mục định nghĩa bản tin.") var bulletins = "bulletins"

    func run() async throws {
      try await ExitStatus.reporting {
        let wanted = try formats.split(separator: ",").map { name in
          guard let format = PublishStage.Format(rawValue: String(name)) else {
            throw NewsError(
              .usage,
              "không có định dạng “\(name)”; dùng: \(PublishStage.Format.allCases.map(\.rawValue).joined(separator: ", "))"
            )
          }
          return format
        }
        let store = try archive.open(creating: false)
        let match = try await store.issues().first {
          $0.bulletin == bulletin && $0.number == number && (year == nil || $0.year == year)
        }
        guard let match, let issue = try await store.issue(key: match.key) else {
          throw NewsError(
            .notFound, "chưa có số này; soạn bằng `diemtin bulletin draft --bulletin \(bulletin) --week …`",
            context: "\(bulletin) số \(number)")
        }
        let definition = try BulletinLibrary.definition(named: bulletin, folder: bulletins)
        var published = issue
        published.status = .published
        let files = try await PublishStage(programs: .system, python: pythonInterpreter()).run(
          published, template: definition.template, formats: wanted, folder: out)
        _ = try await store.save(issue: published)
        for file in files { StandardStreams.write("\(file)\n") }
        StandardStreams.message("Tiếp theo: diemtin serve")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê các số trong kho.")
    @OptionGroup var archive: ArchiveOptions
    @Flag(help: "Mỗi số một dòng JSON.") var json = false

    func run() async throws {
      try await ExitStatus.reporting {
        for issue in try await archive.open(creating: false).issues() {
          let week = issue.week.map { ", tuần \($0.vietnamese)" } ?? ""
          StandardStreams.write(
            json
              ? try JSONFormat.line(issue) + "\n"
              : "\(issue.key)\t\(issue.title)\t\(issue.items) tin\t\(issue.status.rawValue)\(week)\n")
        }
      }
    }
  }

  static func summary(_ issue: Issue) -> String {
    var text = "\(issue.title), số \(issue.number ?? 0)/\(issue.year ?? 0), tuần \(issue.week?.vietnamese ?? "")\n"
    for section in issue.sections { text += "  \(section.title): \(section.items.count) tin\n" }
    return text
  }
}
