/// What a language model had to do with an issue. Absent when no model was asked.
public struct WriterRecord: Sendable, Hashable, Codable {
  /// As the endpoint calls it.
  public var model: String
  /// Sentences and headings that the model wrote and the sources support.
  public var accepted: Int
  /// Sentences and headings that it wrote and that were thrown away; extracts stand in their place.
  public var rejected: Int
  /// Requests sent, retries included.
  public var calls: Int
  public var promptTokens: Int
  public var answerTokens: Int
  /// Millionths of the currency that the prices were given in; 0 when no price was given.
  public var costMicros: Int
  /// Why the model was not asked any further (budget, failures); empty when everything was asked.
  public var stopped: String

  public init(
    model: String, accepted: Int = 0, rejected: Int = 0, calls: Int = 0, promptTokens: Int = 0, answerTokens: Int = 0,
    costMicros: Int = 0, stopped: String = ""
  ) {
    self.model = model
    self.accepted = accepted
    self.rejected = rejected
    self.calls = calls
    self.promptTokens = promptTokens
    self.answerTokens = answerTokens
    self.costMicros = costMicros
    self.stopped = stopped
  }
}
