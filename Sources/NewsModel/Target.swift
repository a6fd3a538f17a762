/// A promise of an organ with its measure: who wants to reach what, how much, by when.
public struct Target: Sendable, Hashable, Codable, Identifiable {
  /// Only an editor knows whether a promise was kept: a deadline that passes makes a target due, never missed.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    case open, due, met, missed
  }

  /// What an editor decided, and why.
  public struct Decision: Sendable, Hashable, Codable {
    public let state: State
    public let by: String
    public let note: String
    public let day: CalendarDate

    public init(state: State, by: String, note: String, day: CalendarDate) {
      self.state = state
      self.by = by
      self.note = note
      self.day = day
    }
  }

  public let id: String
  /// As the text names it; empty when it does not.
  public var who: String
  public var what: String
  /// The amount in words (“3,6-4 tỷ USD”); empty for a piece of work.
  public var amount: String
  /// Plain decimal text; the lower bound of a range.
  public var number: String
  public var unit: String
  /// The last day of the period named; nil without a deadline.
  public var by: CalendarDate?
  /// The words that state it.
  public var text: String
  public var decision: Decision?

  public init(
    id: String, who: String = "", what: String = "", amount: String = "", number: String = "", unit: String = "",
    by: CalendarDate? = nil, text: String, decision: Decision? = nil
  ) {
    self.id = id
    self.who = who
    self.what = what
    self.amount = amount
    self.number = number
    self.unit = unit
    self.by = by
    self.text = text
    self.decision = decision
  }

  /// The state on a day: the editor's word, else due after the deadline, else open.
  public func state(on day: CalendarDate) -> State {
    if let decision, decision.state != .due { return decision.state == .open ? undecided(on: day) : decision.state }
    return undecided(on: day)
  }

  private func undecided(on day: CalendarDate) -> State { by.map { $0 < day ? .due : .open } ?? .open }
}
