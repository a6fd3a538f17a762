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

  func run() async throws {
    let input = StandardStreams.readAll()
    var badLines = 0
    var records: [FactLines.Record]
    if let plain = FactsCommand.plainRecords(input) {
      records = plain
    } else {
      (records, badLines) = JSONLines.read(FactLines.Record.self, from: input)
    }
    var buffer: [UInt8] = []
    for record in records {
      let facts = FactExtractor.facts(in: record.text, published: FactsCommand.day(record.published))
      FactLines.append(facts, id: record.id, to: &buffer)
      if buffer.count > 65_536 {
        StandardStreams.write(String(decoding: buffer, as: UTF8.self))
        buffer.removeAll(keepingCapacity: true)
      }
    }
    StandardStreams.write(String(decoding: buffer, as: UTF8.self))
    if badLines > 0 { throw ExitStatus.partlyDone }
  }

  /// The records when every line is a plain one; nil otherwise.
  private static func plainRecords(_ input: Data) -> [FactLines.Record]? {
    input.withUnsafeBytes { bytes in
      var records: [FactLines.Record] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0d || $0 == 0x09 }) { continue }
        guard let record = FactLines.record(line) else { return nil }
        records.append(record)
      }
      return records
    }
  }

  /// `2026-04-13` or an RFC 3339 instant; anything else leaves the days without a year unresolved.
  private static func day(_ text: String?) -> CalendarDate? {
    guard let text else { return nil }
    return CalendarDate(iso: text) ?? RFC3339.date(text).map { CalendarDate($0) }
  }
}
