import Foundation
import NewsModel
import Summarization

/// Speaks the chat interface that OpenAI made and everybody copies (`POST …/chat/completions`), within a budget and on
/// the record.
actor ChatClient {
  /// So many requests in a row without an answer end the asking for this issue.
  private static let patience = 3
  /// The longest wait between two attempts, in seconds.
  private static let longestPause = 20.0

  private let endpoint: ModelEndpoint
  private let transport: ModelTransport
  private let record: ModelRecord?
  private let now: @Sendable () -> Date
  private let pause: @Sendable (Double) async throws -> Void
  private var failuresInARow = 0

  let budget: ModelBudget

  init(
    endpoint: ModelEndpoint, transport: ModelTransport, record: ModelRecord?, now: @escaping @Sendable () -> Date,
    pause: @escaping @Sendable (Double) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
  ) {
    self.endpoint = endpoint
    self.transport = transport
    self.record = record
    self.now = now
    self.pause = pause
    budget = ModelBudget(endpoint)
  }

  /// The model as the writer sees it.
  nonisolated var model: LanguageModel {
    LanguageModel(name: endpoint.model) { try await self.complete($0) }
  }

  private func complete(_ request: LanguageModel.Request) async throws -> String {
    for attempt in 1...(endpoint.retries + 1) {
      // Two Vietnamese letters a token is more than any tokenizer in use needs.
      let estimate = (request.system.unicodeScalars.count + request.user.unicodeScalars.count) / 2 + 20
      try await budget.take(promptTokens: estimate, answerTokens: request.mostTokens)
      let outcome = await ask(request)
      let tokens = outcome.usage ?? (estimate, outcome.text.unicodeScalars.count / 2)
      await budget.used(promptTokens: tokens.prompt, answerTokens: tokens.answer)
      try await write(request, outcome, tokens, attempt)
      if outcome.failure.isEmpty {
        failuresInARow = 0
        return outcome.text
      }
      guard outcome.mayPass, attempt <= endpoint.retries else {
        failuresInARow += 1
        if failuresInARow >= ChatClient.patience { await budget.stop("mô hình không trả lời") }
        throw NewsError(.environment, outcome.failure)
      }
      let wait = outcome.retryAfter.map(Double.init) ?? pow(2, Double(attempt - 1))
      try await pause(min(wait, ChatClient.longestPause))
    }
    throw NewsError(.environment, "mô hình không trả lời")
  }

  // MARK: One request

  private struct Outcome {
    var text = ""
    var status = 0
    var usage: (prompt: Int, answer: Int)?
    var failure = ""
    var mayPass = false
    var retryAfter: Int?
  }

  private func ask(_ request: LanguageModel.Request) async -> Outcome {
    var outcome = Outcome()
    do {
      let answer = try await transport.post(address, headers, try body(request), endpoint.timeout)
      outcome.status = answer.status
      outcome.retryAfter = answer.retryAfter
      guard answer.status == 200 else {
        outcome.failure = "mô hình trả lời HTTP \(answer.status); hãy kiểm tra địa chỉ, tên mô hình và khóa"
        outcome.mayPass = answer.status == 408 || answer.status == 429 || answer.status >= 500
        return outcome
      }
      guard let completion = try? JSONDecoder().decode(Completion.self, from: answer.body),
        let text = completion.choices.first?.message.content
      else {
        outcome.failure = "câu trả lời không đúng giao thức chat/completions"
        return outcome
      }
      outcome.text = text
      outcome.usage = completion.usage.map { (max($0.prompt, 0), max($0.answer ?? 0, 0)) }
    } catch let failure as ModelTransport.Failure {
      outcome.failure = ChatClient.message(failure)
      outcome.mayPass = failure == .unreachable
    } catch {
      outcome.failure = "không gửi được yêu cầu tới mô hình"
    }
    return outcome
  }

  private var address: String {
    var base = endpoint.url
    while base.hasSuffix("/") { base.removeLast() }
    return base.hasSuffix("/chat/completions") ? base : base + "/chat/completions"
  }

  private var headers: [String: String] {
    var headers = ["Content-Type": "application/json", "Accept": "application/json"]
    if !endpoint.key.isEmpty { headers["Authorization"] = "Bearer " + endpoint.key.value }
    return headers
  }

  private func body(_ request: LanguageModel.Request) throws -> Data {
    try JSONFormat.encoder().encode(
      Question(
        model: endpoint.model, messages: [.init("system", request.system), .init("user", request.user)],
        mostTokens: request.mostTokens))
  }

  private static func message(_ failure: ModelTransport.Failure) -> String {
    switch failure {
    case .timeout: "mô hình không trả lời kịp"
    case .tooLarge: "câu trả lời vượt giới hạn dung lượng"
    case .unreachable: "không kết nối được với mô hình"
    case .badAddress: "địa chỉ mô hình không hợp lệ"
    }
  }

  private func write(
    _ request: LanguageModel.Request, _ outcome: Outcome, _ tokens: (prompt: Int, answer: Int), _ attempt: Int
  ) async throws {
    try await record?.write(
      ModelRecord.Line(
        time: RFC3339.string(now()), model: endpoint.model, purpose: request.purpose, attempt: attempt,
        system: request.system, user: request.user, answer: outcome.text, status: outcome.status,
        promptTokens: tokens.prompt, answerTokens: tokens.answer, failure: outcome.failure))
  }
}

// The protocol, as far as we speak it; names are those of the interface.

private struct Question: Encodable {
  struct Message: Encodable {
    let role: String
    let content: String
    init(_ role: String, _ content: String) {
      self.role = role
      self.content = content
    }
  }
  let model: String
  let messages: [Message]
  let mostTokens: Int
  var temperature = 0.2
  var stream = false

  private enum CodingKeys: String, CodingKey {
    case model, messages, temperature, stream
    case mostTokens = "max_tokens"
  }
}

private struct Completion: Decodable {
  struct Choice: Decodable {
    struct Message: Decodable { let content: String? }
    let message: Message
  }
  struct Usage: Decodable {
    let prompt: Int
    let answer: Int?

    private enum CodingKeys: String, CodingKey {
      case prompt = "prompt_tokens"
      case answer = "completion_tokens"
    }
  }
  let choices: [Choice]
  let usage: Usage?
}
