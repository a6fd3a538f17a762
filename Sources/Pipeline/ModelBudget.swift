import NewsModel

/// What the language model may still use for one issue. Asked before every request, told after it.
actor ModelBudget {
  private let endpoint: ModelEndpoint
  private(set) var calls = 0
  private(set) var promptTokens = 0
  private(set) var answerTokens = 0
  /// Why nothing more is asked; empty while it is.
  private(set) var stopped = ""

  init(_ endpoint: ModelEndpoint) { self.endpoint = endpoint }

  var costMicros: Int {
    (promptTokens * endpoint.promptPriceMicros + answerTokens * endpoint.answerPriceMicros) / 1_000_000
  }

  /// Takes one call out of the budget, or throws when the request at its largest would go beyond it.
  func take(promptTokens: Int, answerTokens: Int) throws {
    if stopped.isEmpty {
      let cost =
        ((self.promptTokens + promptTokens) * endpoint.promptPriceMicros
          + (self.answerTokens + answerTokens) * endpoint.answerPriceMicros) / 1_000_000
      if calls >= endpoint.mostCalls {
        stopped = "hết số lần gọi cho phép (\(endpoint.mostCalls))"
      } else if self.promptTokens + self.answerTokens + promptTokens + answerTokens > endpoint.mostTokens {
        stopped = "hết số token cho phép (\(endpoint.mostTokens))"
      } else if endpoint.mostCostMicros > 0, cost > endpoint.mostCostMicros {
        stopped = "hết ngân sách cho phép"
      }
    }
    guard stopped.isEmpty else { throw NewsError(.environment, "không hỏi mô hình nữa: \(stopped)") }
    calls += 1
  }

  func used(promptTokens: Int, answerTokens: Int) {
    self.promptTokens += promptTokens
    self.answerTokens += answerTokens
  }

  /// An endpoint that fails again and again is left alone.
  func stop(_ reason: String) { if stopped.isEmpty { stopped = reason } }
}
