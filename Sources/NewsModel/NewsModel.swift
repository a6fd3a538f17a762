/// The nouns of the newsroom, shared by every room of the house.
///
/// Everything here is a `Sendable` value without behaviour beyond its own invariants. Text is UTF-8 in Unicode normal
/// form C unless a property says “as given”. Offsets count Unicode scalars from the start of the string named,
/// half-open `[start, end)`. Instants are `Date`; calendar days are ``CalendarDate`` in Vietnamese civil time
/// (UTC+07:00, no daylight saving). Identifiers are deterministic: the same input gives the same identifier on every
/// machine, which is what makes an interrupted run resumable.
public enum NewsModel {
  /// Version of the value formats declared here; stored beside every derived value.
  public static let formatVersion = 1
}
