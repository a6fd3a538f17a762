import ArgumentParser
import Foundation
import NewsModel

/// Streams of JSON objects, one a line. A bad record never stops the stream: it is reported with its line number, the
/// rest is processed, and the exit code is 2.
enum JSONLines {
  /// Reads every record of `input`. Blank lines are skipped.
  static func read<Record: Decodable>(_ type: Record.Type, from input: Data) -> (records: [Record], badLines: Int) {
    let decoder = JSONFormat.decoder()
    var records: [Record] = []
    var badLines = 0
    for (index, line) in lines(of: input).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0d || $0 == 0x09 }) { continue }
      do {
        records.append(try decoder.decode(type, from: line))
      } catch {
        badLines += 1
        StandardStreams.message("diemtin: dòng \(index + 1): \(explain(error))")
      }
    }
    return (records, badLines)
  }

  /// Cut at line feeds; on raw bytes, because `Data.split` takes a fifth of a fast stage's time.
  private static func lines(of input: Data) -> [Data] {
    input.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var lines: [Data] = []
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
        lines.append(Data(bytes[start..<end]))
        start = end + 1
      }
      return lines
    }
  }

  /// Reads standard input, maps every record to one line of output, and ends with the exit code of the contract.
  static func map<Record: Decodable>(_ type: Record.Type, _ transform: (Record) throws -> some Encodable) throws {
    let (records, bad) = read(type, from: StandardStreams.readAll())
    var failed = bad
    var buffer = ""
    for record in records {
      do {
        buffer += try JSONFormat.line(try transform(record)) + "\n"
        if buffer.utf8.count > 65_536 {
          StandardStreams.write(buffer)
          buffer = ""
        }
      } catch let error as NewsError {
        failed += 1
        StandardStreams.message("diemtin: \(error)")
      }
    }
    StandardStreams.write(buffer)
    if failed > 0 { throw ExitStatus.partlyDone }
  }

  private static func explain(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "thiếu trường “\(key.stringValue)” (missing field)"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "trường “\(context.codingPath.map(\.stringValue).joined(separator: "."))” sai kiểu (wrong type)"
    default: "không phải JSON hợp lệ (not valid JSON)"
    }
  }
}
