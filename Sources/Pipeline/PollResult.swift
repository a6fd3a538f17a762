import FeedParsing
import Foundation
import NewsModel
import WebFetching

/// What one feed address answered.
struct PollResult {
  let url: String
  let status: FetchStatus
  let message: String
  let entries: [ParsedEntry]
  /// False when the answer alone does not tell whether there is news (an index of sitemaps, or a part that failed): it
  /// must be asked for in full the next time.
  let isWhole: Bool
  let response: FetchResponse?
  /// Validators that a next request may send: those of this answer, or those that were confirmed by a 304.
  let etag: String?
  let lastModified: String?
  /// Seconds the server asked us to wait.
  let retryAfter: Int?
  let seconds: Double

  init(
    url: String, status: FetchStatus, message: String = "", entries: [ParsedEntry] = [], isWhole: Bool = true,
    response: FetchResponse? = nil, sent: FetchRequest? = nil, retryAfter: Int? = nil, seconds: Double = 0
  ) {
    self.url = url
    self.status = status
    self.message = message
    self.entries = entries
    self.isWhole = isWhole
    self.response = response
    let confirmed = status == .notModified ? sent : nil
    etag = response?.etag ?? confirmed?.etag
    lastModified = response?.lastModified ?? confirmed?.lastModified
    self.retryAfter = retryAfter ?? response?.retryAfter
    self.seconds = seconds
  }
}

extension FetchStatus {
  /// The status that an HTTP answer stands for; nil when the body decides.
  init?(httpStatus: Int) {
    switch httpStatus {
    case 200..<300: return nil
    case 304: self = .notModified
    case 401, 403, 429, 451: self = .blocked
    case 408, 504: self = .timeout
    default: self = .broken
    }
  }

  init(_ failure: FetchFailure) {
    switch failure {
    case .timeout: self = .timeout
    case .forbiddenByRobots, .robotsUnavailable: self = .forbiddenByRobots
    case .backingOff: self = .blocked
    default: self = .broken
    }
  }

  /// The worst last: what a source with several feeds is shown as.
  private var rank: Int {
    switch self {
    case .ok: 0
    case .undated: 1
    case .empty: 2
    case .notModified: 3
    case .forbiddenByRobots: 4
    case .blocked: 5
    case .timeout: 6
    case .broken: 7
    }
  }

  /// A source is as healthy as its healthiest feed.
  static func of(feeds: [FetchStatus]) -> FetchStatus { feeds.min { $0.rank < $1.rank } ?? .empty }

  /// It answered with entries or said that there are none; entries without dates are entries.
  var answered: Bool { isHealthy || self == .undated }
}
