import ArgumentParser
import VietnameseText

/// `diemtin text tag`: words with their parts of speech.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tách từ và gán từ loại: mỗi dòng vào một dòng ra, “từ/loại”",
    discussion: """
      Ví dụ: echo 'Hà Nội mở bảo tàng mới.' | diemtin text tag
      Loại: noun, name, verb, adjective, number, function, punctuation, other.
      Words with parts of speech, one line out for each line in.
      """)

  func run() async throws {
    LineStream.transform { line, out in
      let words = WordSegmenter.standard.tagged(String(decoding: line, as: UTF8.self))
      out.append(contentsOf: words.map { "\($0.text)/\($0.part)" }.joined(separator: " ").utf8)
    }
  }
}
