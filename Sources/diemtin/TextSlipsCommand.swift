import ArgumentParser
import Foundation
import NewsModel
import VietnameseText

extension TextCommand {
  struct SlipsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "slips",
      abstract: "Tìm lỗi gõ: sai dấu, sai chữ, lặp từ, từ thừa (JSON Lines)",
      discussion: """
        Ví dụ: echo 'Giải quyết nhưng tồn tại, hạn chế' | diemtin text slips
        Slips in context, one JSON object a line: line, start, end, text, suggestion, reason, confidence.

        The lines are read as one document: what it writes elsewhere counts. A line with nothing but a form feed (U+000C) \
        begins another document. With --archive the office's own spelling counts too; --learn writes such a file.
        """)

    @Option(help: "Chỉ nêu lỗi có độ tin cậy từ mức này, 0…1 (minimum confidence)")
    var minimumConfidence = Slips.usualConfidence

    @Option(help: "Tệp thói quen viết của cơ quan, do --learn ghi (the archive's own spelling)")
    var archive: String?

    @Option(help: "Không tìm lỗi mà đếm văn bản vào tệp này, thêm vào nếu đã có (learn the archive's spelling)")
    var learn: String?

    struct Row: Encodable {
      let line: Int
      let slip: Slip

      enum Key: String, CodingKey {
        case line, start, end, text, suggestion, reason, confidence
      }

      func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(line, forKey: .line)
        try values.encode(slip.start, forKey: .start)
        try values.encode(slip.end, forKey: .end)
        try values.encode(slip.text, forKey: .text)
        try values.encode(slip.suggestion, forKey: .suggestion)
        try values.encode(slip.reason, forKey: .reason)
        try values.encode((slip.confidence * 1000).rounded() / 1000, forKey: .confidence)
      }
    }

    func run() async throws {
      if let learn { return try Self.learn(into: URL(fileURLWithPath: learn)) }
      let usage = try archive.map { try Self.usage(at: URL(fileURLWithPath: $0)) }
      var document: [String] = []
      var first = 1
      var size = 0
      func finish(_ out: inout [UInt8]) {
        for (number, slips) in Slips.find(
          inDocument: document, minimumConfidence: minimumConfidence, archive: usage
        ).enumerated() {
          for slip in slips {
            guard let row = try? JSONFormat.line(Row(line: first + number, slip: slip)) else { continue }
            out.append(contentsOf: row.utf8)
            out.append(0x0A)
          }
        }
        first += document.count
        document.removeAll(keepingCapacity: true)
        size = 0
      }
      var rest: [UInt8] = []
      LineStream.forEachLine(of: StandardStreams.readAll()) { line, out in
        let formFeed = line.count == 1 && line[0] == 0x0C
        if formFeed || size > Self.piece { finish(&out) }
        document.append(String(decoding: line, as: UTF8.self))
        size += line.count
      }
      finish(&rest)
      FileHandle.standardOutput.write(Data(rest))
    }

    /// Bytes of a document weighed in one go.
    private static let piece = 1 << 20

    private static func usage(at file: URL) throws -> ArchiveUsage {
      guard let usage = ArchiveUsage([UInt8](try Data(contentsOf: file))) else {
        throw ValidationError("\(file.path): không phải tệp do --learn ghi (not written by --learn)")
      }
      return usage
    }

    private static func learn(into file: URL) throws {
      var known = FileManager.default.fileExists(atPath: file.path) ? try usage(at: file) : ArchiveUsage()
      LineStream.forEachLine(of: StandardStreams.readAll()) { line, _ in
        known.add(String(decoding: line, as: UTF8.self))

      }
      try Data(known.encoded()).write(to: file, options: .atomic)
    }
  }
}
