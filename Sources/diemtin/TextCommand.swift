import ArgumentParser
import Foundation
import NewsModel
import VietnameseText

/// `diemtin text …`: Vietnamese text tools over standard input.
struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Xử lý văn bản tiếng Việt: tách từ, tách câu, bỏ dấu, chuẩn hóa, tìm lỗi",
    discussion: """
      Ví dụ: echo 'Chuyển đổi số quốc gia' | diemtin text segment
      Vietnamese text tools; every subcommand reads standard input and writes standard output.
      """,
    subcommands: [
      Segment.self, TagCommand.self, SentencesCommand.self, Fold.self, Normalize.self, SlipsCommand.self, Identify.self,
      Restore.self,
    ])

  struct Segment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "segment",
      abstract: "Tách từ: mỗi dòng vào một dòng ra, tiếng của một từ nối bằng “_”",
      discussion: "Ví dụ: diemtin text segment < bai.txt\nWord segmentation, one line out for each line in.")

    func run() async throws {
      LineStream.inPieces(of: StandardStreams.readAll()) { piece, out in
        WordSegmenter.standard.segment(lines: piece, into: &out)
      }
    }
  }

  struct SentencesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sentences",
      abstract: "Tách câu: mỗi dòng một câu",
      discussion: "Ví dụ: diemtin text sentences < bai.txt\nSentence splitting, one sentence a line.")

    func run() async throws {
      LineStream.forEachLine(of: StandardStreams.readAll()) { line, out in
        for sentence in Sentences.split(String(decoding: line, as: UTF8.self)) {
          out.append(contentsOf: sentence.text.utf8)
          out.append(0x0A)
        }
      }
    }
  }

  struct Fold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fold",
      abstract: "Chữ thường, bỏ dấu, “đ” thành “d”",
      discussion: "Ví dụ: echo 'Đổi mới' | diemtin text fold\nLower case without marks.")

    func run() async throws {
      LineStream.transform { line, out in
        out.append(contentsOf: Folding.fold(String(decoding: line, as: UTF8.self)).utf8)
      }
    }
  }

  struct Normalize: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "normalize",
      abstract: "Chuẩn hóa: NFC, một cách đặt dấu thanh, chuyển bảng mã cũ",
      discussion: "Ví dụ: echo 'hoà' | diemtin text normalize --tone-marks old\nNormal form of Vietnamese text.")

    @Option(help: "Cách đặt dấu thanh: new (hoà) hoặc old (hòa) (tone placement)")
    var toneMarks: String?

    @Option(help: "Bảng mã cũ: auto, tcvn3, vni, viqr; auto tự nhận (legacy encoding)")
    var from = "auto"

    @Option(help: "Viết i hay y trong kỳ/kì, lý/lí, mỹ/mĩ: y hoặc i (spelling of the open vowel)")
    var iy: String?

    @Flag(help: "Nối các dòng bị ngắt của PDF hay thư thành đoạn (joins wrapped lines into paragraphs)")
    var joinLines = false

    func validate() throws {
      if let iy, IYStyle(rawValue: iy) == nil {
        throw ValidationError("--iy phải là y hoặc i (must be y or i)")
      }
      if Normalization.LegacyEncoding(rawValue: from) == nil {
        throw ValidationError("--from phải là auto, tcvn3, vni hoặc viqr (must be one of these)")
      }
      if let toneMarks, ToneMarks(rawValue: toneMarks) == nil {
        throw ValidationError("--tone-marks phải là new hoặc old (must be new or old)")
      }
    }

    func run() async throws {
      let style = toneMarks.flatMap(ToneMarks.init(rawValue:))
      let vowel = iy.flatMap(IYStyle.init(rawValue:))
      let data = StandardStreams.readAll()
      // Old encodings are bytes: what is not UTF-8 is read as Latin-1.
      let plain = String(validating: data, as: UTF8.self) == nil
      let sample = LineStream.decoded(data.prefix(20_000), latin1: plain)
      let asked = Normalization.LegacyEncoding(rawValue: from)
      let encoding = asked == .auto ? Normalization.legacyEncoding(of: sample) : asked
      var whole = ""
      LineStream.forEachLine(of: data) { line, out in
        var text = LineStream.decoded(line, latin1: plain && encoding != nil)
        if let encoding { text = Normalization.convert(text, from: encoding) }
        text = Normalization.normalize(text, toneMarks: style, iy: vowel)
        if joinLines {
          whole += text + "\n"
        } else {
          out.append(contentsOf: text.utf8)
          out.append(0x0A)
        }
      }
      if joinLines { StandardStreams.write(BrokenLines.joined(whole)) }
    }
  }

  struct Identify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "identify",
      abstract: "Nhận ngôn ngữ từng dòng: vietnamese, vietnameseUnmarked, english, other",
      discussion: "Ví dụ: echo 'chuyen doi so' | diemtin text identify\nLanguage of each line.")

    func run() async throws {
      LineStream.transform { line, out in
        out.append(contentsOf: LanguageGuess.identify(String(decoding: line, as: UTF8.self)).rawValue.utf8)
      }
    }
  }

  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Đoán dấu cho chữ gõ không dấu",
      discussion: "Ví dụ: echo 'chuyen doi so' | diemtin text restore\nPuts Vietnamese marks back, a guess.")

    func run() async throws {
      LineStream.transform { line, out in
        let text = String(decoding: line, as: UTF8.self)
        out.append(contentsOf: (MarkRestoration.guesses(text, limit: 1).first ?? text).utf8)
      }
    }
  }
}

/// Lines of standard input to lines of standard output, written in large pieces.
enum LineStream {
  /// One line out for each line in.
  static func transform(_ body: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void) {
    forEachLine(of: StandardStreams.readAll()) { line, out in
      body(line, &out)
      out.append(0x0A)
    }
  }

  /// Hands out pieces of about a megabyte that end with a line; a missing last line end is added to the output.
  static func inPieces(of data: Data, _ body: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void) {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var start = 0
      while start < bytes.count {
        var end = min(bytes.count, start + (1 << 20))
        while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
        var out: [UInt8] = []
        out.reserveCapacity((end - start) + (end - start) / 4)
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]), &out)
        if end == bytes.count, bytes[end - 1] != 0x0A { out.append(0x0A) }
        FileHandle.standardOutput.write(Data(out))
        start = end
      }
    }
  }

  /// Bytes as text; with `latin1` every byte is a character.
  static func decoded(_ bytes: some Sequence<UInt8>, latin1: Bool) -> String {
    guard latin1 else { return String(decoding: Array(bytes), as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Hands out the lines without their ends (`\n`, `\r\n`); what `body` appends is written.
  static func forEachLine(of data: Data, _ body: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void) {
    var out: [UInt8] = []
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let next = end + 1
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        body(UnsafeBufferPointer(rebasing: bytes[start..<end]), &out)
        if out.count > 1 << 20 {
          FileHandle.standardOutput.write(Data(out))
          out.removeAll(keepingCapacity: true)
        }
        start = next
      }
    }
    FileHandle.standardOutput.write(Data(out))
  }
}
