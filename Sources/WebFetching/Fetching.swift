public import Foundation
public import NewsModel

/// One thing to fetch.
public struct FetchRequest: Sendable, Hashable {
  /// Absolute http or https address.
  public var url: String
  /// Validators of the copy we have: the server may answer 304 without a body.
  public var etag: String?
  public var lastModified: String?

  public init(url: String, etag: String? = nil, lastModified: String? = nil) {
    self.url = url
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// What a server answered, whatever the status.
public struct FetchResponse: Sendable, Hashable {
  public var requestedURL: String
  /// The address after redirects.
  public var url: String
  /// HTTP status of the last answer.
  public var status: Int
  public var contentType: String?
  /// Decompressed. Empty for 304.
  public var body: Data
  public var etag: String?
  public var lastModified: String?
  /// Seconds the server asks us to wait.
  public var retryAfter: Int?
  /// Wall-clock duration of all requests, without politeness pauses.
  public var seconds: Double

  public init(
    requestedURL: String, url: String, status: Int, contentType: String? = nil, body: Data = Data(),
    etag: String? = nil, lastModified: String? = nil, retryAfter: Int? = nil, seconds: Double = 0
  ) {
    self.requestedURL = requestedURL
    self.url = url
    self.status = status
    self.contentType = contentType
    self.body = body
    self.etag = etag
    self.lastModified = lastModified
    self.retryAfter = retryAfter
    self.seconds = seconds
  }

  /// What the HTTP status means for the health of a source; nil for a success, where the content decides.
  public var sourceStatus: FetchStatus? {
    switch status {
    case 200..<300: nil
    case 304: .notModified
    case 401, 403, 429, 451: .blocked
    default: .broken
    }
  }
}

/// Why there is no answer.
public enum FetchFailure: Error, Sendable, Hashable {
  /// Longer than the policy's timeout.
  case timeout
  case forbiddenByRobots
  /// The server could not say what robots may do, so for the time being nothing is allowed (RFC 9309, section 2.3.1.4).
  case robotsUnavailable
  /// The name leads to a private, loopback or link-local address.
  case addressRefused
  /// More bytes than the policy allows.
  case tooLarge
  case tooManyRedirects
  /// No connection, no such name, reset, cut off, bad certificate: with what happened.
  case unreachable(String)
  /// The address is not an http or https address.
  case notHTTP
  /// The origin rests until then; nothing was sent.
  case backingOff(until: Date)

  /// One Vietnamese sentence: what happened and what to do.
  public var message: String {
    switch self {
    case .timeout: "máy chủ không trả lời kịp; sẽ thử lại lần sau"
    case .forbiddenByRobots: "robots.txt của nguồn không cho phép; hãy xin phép hoặc bỏ địa chỉ này"
    case .robotsUnavailable: "máy chủ chưa trả lời được robots.txt nên chưa được phép hỏi; sẽ thử lại lần sau"
    case .addressRefused: "địa chỉ thuộc mạng nội bộ nên bị từ chối; chỉ quản trị viên mới có thể cho phép"
    case .tooLarge: "nội dung vượt giới hạn dung lượng; hãy kiểm tra địa chỉ"
    case .tooManyRedirects: "chuyển hướng quá nhiều lần; hãy kiểm tra địa chỉ"
    case .unreachable(let reason): "không kết nối được (\(reason)); sẽ thử lại lần sau"
    case .notHTTP: "địa chỉ không phải http hay https; hãy sửa địa chỉ"
    case .backingOff(let until): "nguồn đang được để nghỉ đến \(RFC3339.string(until)); chưa gửi yêu cầu nào"
    }
  }

  /// What the failure means for the health of a source.
  public var sourceStatus: FetchStatus {
    switch self {
    case .timeout: .timeout
    case .forbiddenByRobots, .robotsUnavailable: .forbiddenByRobots
    case .backingOff: .blocked
    case .addressRefused, .tooLarge, .tooManyRedirects, .unreachable, .notHTTP: .broken
    }
  }
}

/// Something that can fetch: ``PoliteFetcher``, or a double in tests.
public protocol Fetching: Sendable {
  func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchResponse
}
