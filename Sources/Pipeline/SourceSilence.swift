import NewsModel
import NewsStore

/// Which sources spoke in a week, which answered without news, and which did not answer.
struct SourceSilence {
  enum State {
    /// Articles of the week are in the archive.
    case spoke
    /// It answered at least once and had nothing.
    case quiet
    /// It was asked and never answered as it should.
    case dead
    /// Nobody asked.
    case notAsked
  }

  let sources: [Source]
  let states: [String: State]

  /// - Parameter articles: the articles of the week.
  init(store: any NewsStore, sources: [Source], week: Week, articles: [Article]) async throws {
    let spoke = Set(articles.map(\.sourceID))
    let lastPolls = Dictionary(
      try await store.lastPolls().map { ($0.sourceID, $0) }, uniquingKeysWith: { first, _ in first })
    let log = store as? any PollLog
    // The look that closes a week is often taken the morning after.
    let window = week.from.startInVietnam...week.to.adding(days: 3).startInVietnam
    var states: [String: State] = [:]
    for source in sources {
      if spoke.contains(source.id) {
        states[source.id] = .spoke
        continue
      }
      var looks: [FetchRecord] = []
      for feed in source.feeds {
        looks += try await log?.history(url: feed.url, limit: 200) ?? []
      }
      looks = looks.filter { $0.purpose == .poll && window.contains($0.started) }
      if looks.isEmpty, let last = lastPolls[source.id] { looks = [last] }
      states[source.id] = looks.isEmpty ? .notAsked : looks.contains { $0.status.isHealthy } ? .quiet : .dead
    }
    self.sources = sources
    self.states = states
  }

  init(sources: [Source], states: [String: State]) {
    self.sources = sources
    self.states = states
  }

  func state(_ source: Source) -> State { states[source.id] ?? .notAsked }

  func sources(in state: State) -> [Source] { sources.filter { self.state($0) == state } }

  /// Sources that report on a province.
  func sources(of province: String) -> [Source] { sources.filter { $0.province == province } }

  /// Nothing can be said: there are sources, and none of them answered.
  func isUnknown(_ concerned: [Source]) -> Bool {
    !concerned.isEmpty && concerned.allSatisfy { state($0) == .dead || state($0) == .notAsked }
  }
}
