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

      Learns from JSON Lines {id,text,label} with `train`; without it reads {id,text} and writes {id,label,scores}. \
      `topics` files texts by keyword rules that an editor can read and change.
      """,
    subcommands: [Apply.self, Train.self, Topics.self], defaultSubcommand: Apply.self)

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply", abstract: "Xếp từng bài (việc mặc định)",
      discussion: """
        Example: diemtin classify --model topics.json < articles.jsonl

        Reads JSON Lines {id,text} and writes {id,label,scores}; a score above 0 speaks for the label.
        """)

    @Option(help: "Tệp mô hình (model file).")
    var model: String

    @Flag(help: "Nói vì từ nào mà xếp như vậy (name the words that decided).")
    var explain = false

    struct Request: Decodable {
      let id: String
      let text: String
    }

    struct Explained: Encodable {
      let id: String
      let label: String
      let scores: [String: Double]
      let reason: String
    }

    struct Reply: Encodable {
      let id: String
      let label: String
      let scores: [String: Double]
    }

    func run() async throws {
      try await ExitStatus.reporting {
        let classifier = try LinearClassifier(decoding: StandardStreams.read(model))
        guard explain else {
          return try JSONLines.map(Request.self) { request in
            let prediction = classifier.predict(request.text)
            return Reply(id: request.id, label: prediction.label, scores: prediction.scores)
          }
        }
        try JSONLines.map(Request.self) { request in
          let prediction = classifier.predict(request.text)
          return Explained(
            id: request.id, label: prediction.label, scores: prediction.scores, reason: classifier.reason(request.text))
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

  struct Topics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "topics", abstract: "Xếp chủ đề theo luật từ khóa đọc được, sửa được",
      discussion: """
        Example: diemtin classify topics --print > luat.txt; diemtin classify topics --rules luat.txt < articles.jsonl

        Reads JSON Lines {id,title?,text} and writes {id,topics:[{topic,score,reason}]}, best first; none for texts off the \
        subject. --provinces files by province instead.
        """)

    @Option(help: "Tệp luật thay cho luật có sẵn (rules file instead of the built-in rules).")
    var rules: String?

    @Flag(help: "Dùng luật theo 34 tỉnh, thành phố (rules for the 34 provinces).")
    var provinces = false

    @Flag(name: .customLong("print"), help: "In luật có sẵn để sửa (print the built-in rules).")
    var printing = false

    struct Request: Decodable {
      let id: String
      let title: String?
      let text: String
    }

    struct Reply: Encodable {
      let id: String
      let topics: [TopicMatch]
    }

    func run() async throws {
      try await ExitStatus.reporting {
        if printing {
          return StandardStreams.write((provinces ? TopicRules.provinceText : TopicRules.standardText) + "\n")
        }
        let used =
          try rules.map { try TopicRules(text: String(decoding: StandardStreams.read($0), as: UTF8.self)) }
          ?? (provinces ? TopicRules.provinces : TopicRules.standard)
        try JSONLines.map(Request.self) { request in
          Reply(id: request.id, topics: used.topics(title: request.title ?? "", text: request.text))
        }
      }
    }
  }
}
