import ArgumentParser

/// The command line: one file per subcommand, and the only place that builds concrete things.
@main
struct DiemTin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diemtin",
    abstract: "Điểm Tin: từ báo chí đến bản tin tuần có nguồn cho từng câu.",
    discussion: """
      Ví dụ / Examples:
        diemtin demo                                    xem trọn quy trình, không cần mạng
        diemtin init --pack vn && diemtin collect       thu thập tin thật
        diemtin bulletin draft --bulletin khcn-hai-phong --week 2026-W16 --out ban-tin
        diemtin serve                                   mở trang đọc

      From the press to a numbered weekly bulletin in which every sentence can show its source.
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, InitCommand.self, SourcesCommand.self, CollectCommand.self, IngestCommand.self,
      ImportCommand.self, BulletinCommand.self, SearchCommand.self, ServeCommand.self, DoctorCommand.self,
      ExtractCommand.self, FeedCommand.self, GroupCommand.self, SummarizeCommand.self, GroundCommand.self,
      ClassifyCommand.self, FactsCommand.self, ProofreadCommand.self, TextCommand.self, DuplicatesCommand.self,
      RegisterCommand.self,
    ])
}
