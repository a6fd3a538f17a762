public import Foundation

/// The fetcher for the real web. Keep one for the whole process: its queues and memories are per instance.
public actor PoliteFetcher: Fetching {
  /// robots.txt is kept for a day (RFC 9309, section 2.4), a server's refusal to say for ten minutes.
  private static let robotsLifetime = 86_400.0
  private static let robotsRetry = 600.0
  /// The longest pause that a site's `Crawl-delay` can ask for, and the longest rest that `Retry-After` can.
  private static let longestCrawlDelay = 60.0
  private static let longestRest = 86_400.0
  /// So many failures in a row make an origin rest.
  private static let patience = 3

  private let policy: FetchPolicy
  private let now: @Sendable () -> Date
  private let random: @Sendable () -> Double
  private let resolve: Resolver?
  private let isAllowed: @Sendable ([UInt8]) -> Bool
  private let loop = TransferLoop()
  private var origins: [String: OriginState] = [:]
  private var slotsInUse = 0
  private var slotWaiters: [CheckedContinuation<Void, Never>] = []

  /// The address that a name stands for, in numbers; nil to ask the system.
  public typealias Resolver = @Sendable (_ host: String) -> String?

  /// - Parameters:
  ///   - now: the clock, for `Retry-After` and the life of robots.txt.
  ///   - random: a number in 0..<1, for the jitter.
  ///   - resolve: answers names before DNS does, once per request; nil for DNS alone.
  ///   - isAllowed: which addresses may be connected to unless the policy allows all; asked for every connection.
  public init(
    policy: FetchPolicy, now: @escaping @Sendable () -> Date = { Date() },
    random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }, resolve: Resolver? = nil,
    isAllowed: @escaping @Sendable ([UInt8]) -> Bool = AddressGuard.isPublic
  ) {
    self.policy = policy
    self.now = now
    self.random = random
    self.resolve = resolve
    self.isAllowed = isAllowed
  }

  /// Fetches one address, following redirects; waits for the origin's turn.
  ///
  /// - Throws: ``FetchFailure`` when there is no answer. Any HTTP status is an answer.
  public func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchResponse {
    var address = request.url
    var seconds = 0.0
    for _ in 0...max(policy.maxRedirects, 0) {
      let target = try WebTarget(address)
      let answer = try await visit(target, request)
      seconds += answer.seconds
      guard let next = answer.redirect, PoliteFetcher.isRedirect(answer.status) else {
        return response(to: request, at: target, answer, seconds)
      }
      address = next
    }
    throw .tooManyRedirects
  }

  private static func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

  private func response(
    to request: FetchRequest, at target: WebTarget, _ answer: TransferResponse, _ seconds: Double
  ) -> FetchResponse {
    FetchResponse(
      requestedURL: request.url, url: target.url, status: answer.status, contentType: answer.headers["content-type"],
      body: answer.status == 304 ? Data() : answer.body, etag: answer.headers["etag"],
      lastModified: answer.headers["last-modified"], retryAfter: answer.retryAfter, seconds: seconds)
  }

  // MARK: One request

  private func visit(_ target: WebTarget, _ request: FetchRequest) async throws(FetchFailure) -> TransferResponse {
    try checkRest(target.origin)
    await takeTurn(target.origin)
    defer { endTurn(target.origin) }
    try checkRest(target.origin)
    if policy.obeyRobots {
      let robots = try await robots(of: target)
      guard case .rules(let rules) = robots else { throw .robotsUnavailable }
      guard rules.allows(path: target.path, userAgent: policy.productToken) else { throw .forbiddenByRobots }
    }
    return try await send(target, request)
  }

  /// Pause, request, bookkeeping.
  private func send(_ target: WebTarget, _ request: FetchRequest) async throws(FetchFailure) -> TransferResponse {
    if let start = origins[target.origin]?.nextStart { try? await Task.sleep(until: start, clock: .continuous) }
    if Task.isCancelled { throw .unreachable("đã hủy") }
    await takeSlot()
    let outcome = await loop.run(job(target, request))
    endSlot()
    note(outcome, target.origin)
    return try outcome.get()
  }

  private func job(_ target: WebTarget, _ request: FetchRequest) -> TransferJob {
    var headers = [
      "Accept: text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.8",
      "Accept-Language: vi,en;q=0.7",
    ]
    if let etag = request.etag.flatMap(PoliteFetcher.headerValue) { headers.append("If-None-Match: " + etag) }
    if let date = request.lastModified.flatMap(PoliteFetcher.headerValue) {
      headers.append("If-Modified-Since: " + date)
    }
    return TransferJob(
      target: target.url, connectTo: target.connectTo,
      resolved: resolve?(target.host).map { "\(target.host):\(target.port):\($0)" }, headers: headers,
      userAgent: policy.userAgent, timeout: policy.timeout, maxBytes: policy.maxBytes,
      allowPrivateAddresses: policy.allowPrivateAddresses, isAllowed: isAllowed, proxy: policy.proxy,
      certificateFile: policy.certificateFile, cancellation: CancellationFlag())
  }

  /// A stored validator must not be able to smuggle in further header lines.
  private static func headerValue(_ text: String) -> String? {
    text.isEmpty || text.utf8.contains { $0 < 0x20 || $0 == 0x7f } ? nil : text
  }

  // MARK: Bookkeeping

  private func checkRest(_ origin: String) throws(FetchFailure) {
    guard let until = origins[origin]?.restUntil else { return }
    if until > now() { throw .backingOff(until: until) }
    origins[origin]?.restUntil = nil
  }

  private func note(_ outcome: TransferOutcome, _ origin: String) {
    var state = origins[origin] ?? OriginState()
    origins[origin] = nil
    let crawlDelay =
      if case .rules(let rules) = state.robots?.value {
        min(rules.crawlDelay(userAgent: policy.productToken) ?? 0, PoliteFetcher.longestCrawlDelay)
      } else { 0.0 }
    let pause = max(policy.delay, crawlDelay) + policy.jitter * random()
    state.nextStart = .now + .seconds(pause)
    switch outcome {
    case .success(let answer) where answer.status == 429 || answer.status == 503:
      state.failures += 1
      let asked = answer.retryAfter.map { min(Double($0), PoliteFetcher.longestRest) }
      state.restUntil = now().addingTimeInterval(asked ?? OriginState.rest(after: state.failures))
    case .success(let answer) where answer.status < 500:
      state.failures = 0
    case .failure(.tooLarge), .failure(.addressRefused), .failure(.notHTTP):
      break
    default:
      state.failures += 1
      if state.failures >= PoliteFetcher.patience {
        let rest = OriginState.rest(after: state.failures - PoliteFetcher.patience + 1)
        state.restUntil = now().addingTimeInterval(rest)
      }
    }
    origins[origin] = state
  }

  // MARK: Queues

  private func takeTurn(_ origin: String) async {
    if origins[origin, default: OriginState()].isBusy {
      await withCheckedContinuation { origins[origin, default: OriginState()].waiters.append($0) }
    } else {
      origins[origin, default: OriginState()].isBusy = true
    }
  }

  private func endTurn(_ origin: String) {
    guard origins[origin]?.waiters.isEmpty == false else {
      origins[origin]?.isBusy = false
      return
    }
    origins[origin]?.waiters.removeFirst().resume()
  }

  private func takeSlot() async {
    if slotsInUse < max(policy.maxConcurrentOrigins, 1) {
      slotsInUse += 1
    } else {
      await withCheckedContinuation { slotWaiters.append($0) }
    }
  }

  private func endSlot() {
    if slotWaiters.isEmpty { slotsInUse -= 1 } else { slotWaiters.removeFirst().resume() }
  }

  // MARK: robots.txt

  private func robots(of target: WebTarget) async throws(FetchFailure) -> OriginState.Robots {
    if let known = origins[target.origin]?.robots, known.expires > now() { return known.value }
    let stale = origins[target.origin]?.robots?.value
    let answer = try await robotsAnswer(target)
    let fresh = PoliteFetcher.reading(answer)
    // An old copy is better than none while the server is out of order.
    let value = if case .unavailable = fresh, case .rules = stale { stale ?? fresh } else { fresh }
    let isSettled = if case .rules = fresh { true } else { false }
    let lifetime = isSettled ? PoliteFetcher.robotsLifetime : PoliteFetcher.robotsRetry
    origins[target.origin, default: OriginState()].robots = (value, now().addingTimeInterval(lifetime))
    if answer.status == 429 || answer.status == 503 { try checkRest(target.origin) }
    return value
  }

  /// Asks for robots.txt, following up to five redirects (RFC 9309, section 2.3.1.2).
  private func robotsAnswer(_ target: WebTarget) async throws(FetchFailure) -> TransferResponse {
    var file = try WebTarget(target.origin + "/robots.txt")
    for _ in 0...5 {
      let answer = try await send(file, FetchRequest(url: file.url))
      guard PoliteFetcher.isRedirect(answer.status), let next = answer.redirect else { return answer }
      file = try WebTarget(next)
    }
    return TransferResponse(status: 404, headers: [:], body: Data(), redirect: nil, retryAfter: nil, seconds: 0)
  }

  private static func reading(_ answer: TransferResponse) -> OriginState.Robots {
    switch answer.status {
    case 200..<300: .rules(RobotsRules(answer.body))
    case 400..<500 where answer.status != 429: .rules(.allowAll)
    default: .unavailable
    }
  }
}
