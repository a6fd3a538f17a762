import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline

struct RegisterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Sổ theo dõi: văn bản, chỉ tiêu, cơ quan, địa phương mà báo chí và bản tin nhắc tới.",
    discussion: """
      Ví dụ / Examples:
        diemtin register update
        diemtin register documents --month 2026-04
        diemtin register targets --state due
        diemtin register target 3f8k… --state met --by "Lan Anh" --note "Báo cáo 12/BC-UBND"

      The registers of documents, targets, offices and places.
      """,
    subcommands: [Update.self, Documents.self, Targets.self, Offices.self, Places.self, Decide.self])

  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Đọc bài và số bản tin mới hoặc đã sửa vào sổ. / Read what is new into the registers.")
    @OptionGroup var archive: ArchiveOptions

    func run() async throws {
      try await ExitStatus.reporting {
        let report = try await RegisterStage(newsroom: try archive.newsroom(creating: false)).run()
        StandardStreams.message("Đã đọc \(report.articles) bài báo và \(report.items) tin trong các số bản tin.")
        StandardStreams.message("Tiếp theo: diemtin register documents")
      }
    }
  }

  struct Documents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Văn bản theo loại, nơi ban hành, tháng. / Documents.")
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var options: RegisterOptions
    @Option(help: "Loại: “nghị định”. / Kind.") var kind: String?
    @Option(help: "Nơi ban hành: “Chính phủ”. / Issuer.") var issuer: String?
    @Option(help: "Tháng ban hành, nếu không rõ thì tháng được nhắc lần đầu: 2026-04. / Month.") var month: String?

    func run() async throws {
      try await options.list(archive, .document, .newest, type: kind, issuer: issuer, month: month)
    }
  }

  struct Targets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Chỉ tiêu theo hạn và trạng thái. / Targets.")
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var options: RegisterOptions
    @Option(help: "open, due, met hoặc missed.", transform: targetState) var state: Target.State?
    @Option(help: "Nơi hứa. / Who promised.") var who: String?
    @Option(help: "Tháng đến hạn: 2026-04. / Month due.") var month: String?

    func run() async throws {
      try await options.list(archive, .target, .deadline, issuer: who, month: month, state: state)
    }
  }

  struct Offices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Cơ quan, tổ chức được nhắc tới. / Offices.")
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var options: RegisterOptions

    func run() async throws { try await options.list(archive, .office, .mostCited) }
  }

  struct Places: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Địa phương được nhắc tới. / Places.")
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var options: RegisterOptions
    @Option(help: "province, district hoặc commune.") var level: String?
    @Option(help: "Tỉnh, thành phố ngày nay. / Province of today.") var province: String?

    func run() async throws { try await options.list(archive, .place, .mostCited, type: level, issuer: province) }
  }

  struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "target",
      abstract: "Ghi quyết định của biên tập viên về một chỉ tiêu. / Note what became of a target.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Mã chỉ tiêu, xem ở `register targets`. / Identifier.") var id: String
    @Option(help: "met, missed, hoặc open để bỏ quyết định. / open takes it back.", transform: targetState)
    var state: Target.State
    @Option(help: "Người quyết định. / Who decides.") var by: String
    @Option(help: "Căn cứ. / Why.") var note = ""

    func validate() throws {
      if state == .due { throw ValidationError("“due” tự đặt khi quá hạn; hãy chọn met, missed hoặc open") }
      if by.trimmingCharacters(in: .whitespaces).isEmpty { throw ValidationError("cần tên người quyết định ở --by") }
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let store = try archive.open(creating: false)
        let decision = Target.Decision(state: state, by: by, note: note, day: CalendarDate(Date()))
        try await store.decide(target: id, state == .open ? nil : decision)
        StandardStreams.message("Đã ghi: \(id) → \(state.rawValue). Tiếp theo: diemtin register targets --state due")
      }
    }
  }
}

/// Reads a state from the command line.
private func targetState(_ text: String) throws -> Target.State {
  guard let state = Target.State(rawValue: text) else {
    throw ValidationError("trạng thái là open, due, met hoặc missed (unknown state “\(text)”)")
  }
  return state
}

/// What every list of a register takes.
struct RegisterOptions: ParsableArguments {
  @Flag(help: "Mỗi dòng một đối tượng JSON. / JSON Lines.") var json = false
  @Option(help: "Nhiều nhất bao nhiêu dòng. / Limit.") var limit = 200

  func list(
    _ archive: ArchiveOptions, _ kind: RegisterSubject.Kind, _ order: RegisterQuery.Order, type: String? = nil,
    issuer: String? = nil, month: String? = nil, state: Target.State? = nil
  ) async throws {
    try await ExitStatus.reporting {
      let store = try archive.open(creating: false)
      let today = CalendarDate(Date())
      let query = RegisterQuery(
        kind, type: type, issuer: issuer, month: month, state: state, today: today, order: order,
        limit: max(1, limit))
      for entry in try await store.entries(query) {
        StandardStreams.write((json ? try line(entry, today) : text(entry, today)) + "\n")
      }
      if !json { StandardStreams.message("Tổng cộng / total: \(try await store.entryCount(query))") }
    }
  }

  /// One flat object: the subject's fields, then `articles`, `items`, `first`, `last`; targets carry `state` too.
  private func line(_ entry: RegisterEntry, _ today: CalendarDate) throws -> String {
    struct Row<Subject: Encodable>: Encodable {
      let subject: Subject
      let state: String?
      let entry: RegisterEntry

      enum Key: String, CodingKey { case articles, items, first, last, state }

      func encode(to encoder: any Encoder) throws {
        try subject.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(entry.articles, forKey: .articles)
        try container.encode(entry.items, forKey: .items)
        try container.encode(entry.first, forKey: .first)
        try container.encode(entry.last, forKey: .last)
        if let state { try container.encode(state, forKey: .state) }
      }
    }
    switch entry.subject {
    case .document(let subject): return try JSONFormat.line(Row(subject: subject, state: nil, entry: entry))
    case .target(let subject):
      return try JSONFormat.line(Row(subject: subject, state: subject.state(on: today).rawValue, entry: entry))
    case .office(let subject): return try JSONFormat.line(Row(subject: subject, state: nil, entry: entry))
    case .place(let subject): return try JSONFormat.line(Row(subject: subject, state: nil, entry: entry))
    }
  }

  private func text(_ entry: RegisterEntry, _ today: CalendarDate) -> String {
    let counts = "\(entry.articles) bài, \(entry.items) tin"
    switch entry.subject {
    case .document(let document):
      return [document.name, document.issuer, document.date?.description ?? "–", counts, document.title]
        .joined(separator: "\t")
    case .target(let target):
      return [
        target.id, target.state(on: today).rawValue, target.by?.description ?? "–", target.who, target.text, counts,
      ].joined(separator: "\t")
    case .office(let office):
      return [office.name, office.until.map { "đến \($0)" } ?? "", counts].joined(separator: "\t")
    case .place(let place): return [place.name, place.level, place.province, counts].joined(separator: "\t")
    }
  }
}
