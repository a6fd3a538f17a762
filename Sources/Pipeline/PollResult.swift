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
  let response: FetchResponse?
  let seconds: Double

  init(
    url: String, status: FetchStatus, message: String = "", entries: [ParsedEntry] = [], response: FetchResponse? = nil,
    seconds: Double = 0
  ) {
    self.url = url
    self.status = status
    self.message = message
    self.entries = entries
    self.response = response
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
    case .forbiddenByRobots: self = .forbiddenByRobots
    case .backingOff: self = .blocked
    default: self = .broken
    }
  }

  /// The worst first: what a source with several feeds is shown as.
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
}
