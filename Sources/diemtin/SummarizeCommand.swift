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
      sentence names the span of the document it was taken from, in Unicode scalars. With `train` it learns an office's \
      own way of writing abstracts from past ones.
      """,
    subcommands: [Apply.self, Train.self], defaultSubcommand: Apply.self)

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Tóm tắt từng câu chuyện (việc mặc định)",
      discussion: """
        Example: diemtin summarize --words 120 < stories.jsonl

        Reads JSON Lines {id,documents:[{id,title,text}]} and writes {id,sentences:[{text,document,start,end}]}.
        """)

    @Option(help: "Số câu nhiều nhất (most sentences).")
    var sentences: Int?

    @Option(
      help: """
        Độ dài nhắm tới, tính bằng âm tiết cách nhau bởi khoảng trắng; lấy trọn câu nên có thể hơi dài hay ngắn hơn \
        (length aimed at in white-space-separated syllables; whole sentences, so a little more or less).
        """)
    var words: Int?

    @Option(help: "Tệp mô hình do “summarize train” viết (model file written by “summarize train”).")
    var model: String?

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
        let learned = try model.map { try SummaryModel(decoding: StandardStreams.read($0)) }
        try JSONLines.map(Request.self) { request in
          let abstract = Summarizer.summarize(request.documents, sentences: sentences, words: words, model: learned)
          return Reply(id: request.id, sentences: abstract.sentences)
        }
      }
    }
  }

  struct Train: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "train", abstract: "Học cách chọn câu từ các bản tóm tắt cũ",
      discussion: """
        Example: diemtin summarize train --model abstracts.json < examples.jsonl

        Reads JSON Lines {id,documents:[{id,title,text}],abstracts:[…]} and writes the model file.
        """)

    @Option(help: "Tệp mô hình sẽ ghi (model file to write).")
    var model: String

    func run() async throws {
      try await ExitStatus.reporting {
        let (examples, bad) = JSONLines.read(SummaryExample.self, from: StandardStreams.readAll())
        let learned = try SummaryTrainer.train(examples)
        do {
          try learned.encoded().write(to: URL(fileURLWithPath: model), options: .atomic)
        } catch let error as CocoaError {
          throw NewsError(
            .environment, "không ghi được mô hình; hãy kiểm tra thư mục và chỗ trống (\(error.code.rawValue))",
            context: model)
        }
        StandardStreams.message(
          "Đã học \(examples.count) ví dụ. Tiếp theo: diemtin summarize --model \(model) < stories.jsonl")
        if bad > 0 { throw ExitStatus.partlyDone }
      }
    }
  }
}
