import ArgumentParser
import Foundation
import NewsModel
import StoryClustering

struct ClassifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Xếp bài vào chuyên mục theo mô hình đã học",
    discussion: """
      Example: diemtin classify train --model topics.json < labelled.jsonl

      Learns from JSON Lines {id,text,label} with `train`; without it reads {id,text} and writes {id,label,scores}.
      """,
    subcommands: [Apply.self, Train.self], defaultSubcommand: Apply.self)

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Xếp từng bài (việc mặc định)",
      discussion: """
        Example: diemtin classify --model topics.json < articles.jsonl

        Reads JSON Lines {id,text} and writes {id,label,scores}; a score above 0 speaks for the label.
        """)

    @Option(help: "Tệp mô hình (model file).")
    var model: String

    struct Request: Decodable {
      let id: String
      let text: String
    }

    struct Reply: Encodable {
      let id: String
      let label: String
      let scores: [String: Double]
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let classifier = try LinearClassifier(decoding: StandardStreams.read(model))
        try JSONLines.map(Request.self) { request in
          let prediction = classifier.predict(request.text)
          return Reply(id: request.id, label: prediction.label, scores: prediction.scores)
        }
      }
    }
  }

  struct Train: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "train", abstract: "Học từ các bài đã xếp mục",
      discussion: """
        Example: diemtin classify train --model topics.json < labelled.jsonl

        Reads JSON Lines {id,text,label} and writes the model file.
        """)

    @Option(help: "Tệp mô hình sẽ ghi (model file to write).")
    var model: String

    struct Request: Decodable {
      let id: String
      let text: String
      let label: String
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let (rows, bad) = JSONLines.read(Request.self, from: StandardStreams.readAll())
        let classifier = try LinearClassifier(training: rows.map { .init(text: $0.text, label: $0.label) })
        do {
          try classifier.encoded().write(to: URL(fileURLWithPath: model), options: .atomic)
        } catch let error as CocoaError {
          throw NewsError(
            .environment, "không ghi được mô hình; hãy kiểm tra thư mục và chỗ trống (\(error.code.rawValue))",
            context: model)
        }
        StandardStreams.message(
          "Đã học \(rows.count) bài, \(classifier.labels.count) nhãn. Tiếp theo: diemtin classify --model \(model) < articles.jsonl"
        )
        if bad > 0 { throw ExitStatus.partlyDone }
      }
    }
  }
}
