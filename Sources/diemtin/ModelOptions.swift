import ArgumentParser
import Foundation
import NewsModel
import Pipeline

/// Where the optional language model is. A key is never an option: other users of the machine can read those.
struct ModelOptions: ParsableArguments {
  @Option(help: "Địa chỉ mô hình ngôn ngữ kiểu OpenAI, ví dụ http://127.0.0.1:8080/v1. / Language model endpoint.")
  var modelURL: String?
  @Option(help: "Tên mô hình. / Model name.") var model: String?
  @Option(help: "Số giây chờ một câu trả lời. / Seconds for one answer.") var modelTimeout: Int?
  @Option(help: "Số lần gọi nhiều nhất cho một số bản tin.") var modelMaxCalls: Int?
  @Option(help: "Số token nhiều nhất cho một số bản tin.") var modelMaxTokens: Int?
  @Option(help: "Tệp cấu hình mô hình, mỗi dòng “tên = giá trị”.") var modelConfig = "mo-hinh.conf"
  @Flag(help: "Không hỏi mô hình nào, dù đã cấu hình. / Ask no model.") var noModel = false

  /// The writer, nil when no endpoint is configured.
  ///
  /// - Parameter archive: path of the archive; the record of questions and answers stands beside it.
  func writer(_ newsroom: Newsroom, archive: String) throws -> WriterStage? {
    if noModel { return nil }
    var flags: [String: String] = [:]
    flags["url"] = modelURL
    flags["model"] = model
    flags["timeout"] = modelTimeout.map(String.init)
    flags["max-calls"] = modelMaxCalls.map(String.init)
    flags["max-tokens"] = modelMaxTokens.map(String.init)
    let configuration = try ModelConfiguration(
      flags: flags, environment: ProcessInfo.processInfo.environment,
      file: try? String(contentsOfFile: modelConfig, encoding: .utf8))
    let endpoint = try configuration.endpoint { path in
      do {
        return try String(contentsOfFile: path, encoding: .utf8)
      } catch {
        throw NewsError(.configuration, "không đọc được tệp khóa của mô hình", context: path)
      }
    }
    let folder = (archive as NSString).deletingLastPathComponent
    let record = folder.isEmpty ? "mo-hinh.jsonl" : folder + "/mo-hinh.jsonl"
    return endpoint.map { WriterStage(newsroom: newsroom, endpoint: $0, recordPath: record) }
  }
}
