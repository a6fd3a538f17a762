/// The outcome of a check. *Not run* is never green.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
  case passed, failed
  case notRun = "not-run"
}
