import ArgumentParser
import Foundation
import NewsModel
import Summarization

struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Tóm tắt một câu chuyện từ một hoặc nhiều bài",
    discussion: """
      Example: diemtin summarize --sentences 4 < stories.jsonl

      Reads JSON Lines {id,documents:[{id,title,text}]} and writes {id,sentences:[{text,document,start,end}]}. Every \
      sentence names the span of the document it was taken from, in Unicode scalars.
      """)

  @Option(help: "Số câu nhiều nhất (most sentences).")
  var sentences: Int?

  @Option(
    help: """
      Độ dài nhắm tới, tính bằng âm tiết cách nhau bởi khoảng trắng; lấy trọn câu nên có thể hơi dài hay ngắn hơn \
      (length aimed at in white-space-separated syllables; whole sentences, so a little more or less).
      """)
  var words: Int?

  struct Request: Decodable {
    let id: String
    let documents: [SummaryDocument]
  }

  struct Reply: Encodable {
    let id: String
    let sentences: [GroundedSentence]
  }

  func validate() throws {
    if let sentences, sentences < 1 { throw ValidationError("--sentences phải từ 1 trở lên (must be at least 1)") }
    if let words, words < 1 { throw ValidationError("--words phải từ 1 trở lên (must be at least 1)") }
  }

  func run() async throws {
    try await ExitStatus.reporting {
      try JSONLines.map(Request.self) { request in
        let abstract = Summarizer.summarize(request.documents, sentences: sentences, words: words)
        return Reply(id: request.id, sentences: abstract.sentences)
      }
    }
  }
}
