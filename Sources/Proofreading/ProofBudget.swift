/// How long a rule may work on one document.
///
/// Rules that walk over many paragraphs ask between them; one that does not is stopped by nobody but is not believed
/// afterwards either.
struct ProofBudget: Sendable {
  let now: @Sendable () -> ContinuousClock.Instant
  let deadline: ContinuousClock.Instant

  init(_ allowed: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.now = now
    deadline = now() + allowed
  }

  var isSpent: Bool { now() > deadline }

  /// Throws when the time is over.
  func check() throws {
    if isSpent { throw BudgetExceeded() }
  }
}

struct BudgetExceeded: Error, CustomStringConvertible {
  var description: String { "quá thời gian cho phép" }
}
