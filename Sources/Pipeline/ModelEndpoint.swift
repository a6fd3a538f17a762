public import NewsModel

/// The language-model endpoint that an administrator has configured, with its limits.
public struct ModelEndpoint: Sendable {
  /// A key that prints as dots wherever it is shown.
  public struct Key: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let value: String
    public init(_ value: String) { self.value = value }
    public var isEmpty: Bool { value.isEmpty }
    public var description: String { value.isEmpty ? "" : "•••" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// Base address of the OpenAI-compatible interface, such as `http://127.0.0.1:8080/v1`.
  public var url: String
  public var model: String
  public var key: Key
  /// Seconds for one answer.
  public var timeout: Double
  /// Further attempts after a failure that may pass (429, 5xx, no connection).
  public var retries: Int
  /// Requests for one issue, retries included.
  public var mostCalls: Int
  /// Tokens for one issue, questions and answers together.
  public var mostTokens: Int
  /// Cost of one issue in millionths of the currency; 0 = no limit.
  public var mostCostMicros: Int
  /// Price of a million tokens in millionths of the currency.
  public var promptPriceMicros: Int
  public var answerPriceMicros: Int

  public init(
    url: String, model: String, key: Key = Key(""), timeout: Double = 60, retries: Int = 2, mostCalls: Int = 200,
    mostTokens: Int = 1_000_000, mostCostMicros: Int = 0, promptPriceMicros: Int = 0, answerPriceMicros: Int = 0
  ) {
    self.url = url
    self.model = model
    self.key = key
    self.timeout = timeout
    self.retries = retries
    self.mostCalls = mostCalls
    self.mostTokens = mostTokens
    self.mostCostMicros = mostCostMicros
    self.promptPriceMicros = promptPriceMicros
    self.answerPriceMicros = answerPriceMicros
  }
}
