import NewsModel

/// One rule. Its ``page`` is its documentation: `docs/Reference/Rules/NAME.md` is generated from it, and the examples
/// are tested.
protocol ProofRule: Sendable {
  /// Stable machine name: `doubled-word`.
  var name: String { get }
  var family: Finding.Family { get }
  /// Why this is a mistake: decree, standard, house rule.
  var source: String { get }
  var page: RulePage { get }
  /// What the rule needs and the document lacks; nil when it can run. A rule that cannot run is `not-run`, never green.
  func missing(in context: ProofContext) -> String?
  /// A rule that throws is `not-run` with the error as reason.
  func findings(in context: ProofContext) throws -> [RuleFinding]
}

extension ProofRule {
  func missing(in context: ProofContext) -> String? { nil }
}

/// What people read about a rule: Vietnamese, with one English sentence.
struct RulePage: Sendable {
  /// A few words: “Từ bị lặp”.
  let title: String
  let english: String
  /// What it finds and why.
  let finds: String
  /// What it leaves alone on purpose; empty for nothing special.
  let spares: String
  /// Lines in which the rule finds something; empty where a whole bulletin is needed.
  let wrong: String
  /// The same lines put right: the rule finds nothing.
  let right: String
  /// The day for which names are judged in the examples.
  let asOf: String?

  init(
    _ title: String, english: String, finds: String, spares: String = "", wrong: String = "", right: String = "",
    asOf: String? = nil
  ) {
    self.title = title
    self.english = english
    self.finds = finds
    self.spares = spares
    self.wrong = wrong
    self.right = right
    self.asOf = asOf
  }
}
