/// A language model as the writer sees it. The real one speaks HTTP and is built by `Pipeline`; tests hand in doubles.
public struct LanguageModel: Sendable {
  public struct Request: Sendable, Hashable {
    /// For the record: `abstract` or `theme`.
    public let purpose: String
    /// The rules, which no article can change.
    public let system: String
    /// The task with the articles.
    public let user: String
    /// Longest answer wanted, in tokens.
    public let mostTokens: Int

    public init(purpose: String, system: String, user: String, mostTokens: Int) {
      self.purpose = purpose
      self.system = system
      self.user = user
      self.mostTokens = mostTokens
    }
  }

  /// The model's name, for the record.
  public let name: String
  /// The text of the answer. Throws when there is none: no connection, too late, over the budget.
  public let complete: @Sendable (Request) async throws -> String

  public init(name: String, complete: @escaping @Sendable (Request) async throws -> String) {
    self.name = name
    self.complete = complete
  }
}
