import ArgumentParser
import FactExtraction
import Foundation
import NewsModel

struct FactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Tìm số hiệu văn bản, số liệu, ngày, nơi chốn, cơ quan, người và chỉ tiêu trong văn bản.",
    discussion: """
      Ví dụ:  diemtin facts < bai-bao.jsonl

      Finds document numbers, figures, dates, places, offices, persons and targets. Reads JSON Lines {id, text, published?}
      on standard input, writes {id, facts: [{kind, text, start, end, value}]}; offsets count Unicode scalars.
      """)

  private struct Record: Decodable {
    let id: String
    let text: String
    let published: String?
  }

  private struct Answer: Encodable {
    let id: String
    let facts: [Fact]
  }

  func run() async throws {
    try JSONLines.map(Record.self) { record in
      Answer(id: record.id, facts: FactExtractor.facts(in: record.text, published: FactsCommand.day(record.published)))
    }
  }

  /// `2026-04-13` or an RFC 3339 instant; anything else leaves the days without a year unresolved.
  private static func day(_ text: String?) -> CalendarDate? {
    guard let text else { return nil }
    return CalendarDate(iso: text) ?? RFC3339.date(text).map { CalendarDate($0) }
  }
}
