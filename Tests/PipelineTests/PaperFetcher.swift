import Foundation
import WebFetching

/// A web of a few addresses. Anything else fails loudly as unreachable, and every request is counted.
actor PaperFetcher: Fetching {
  enum Answer: Sendable {
    case body(String, type: String, etag: String? = nil)
    case status(Int, retryAfter: Int? = nil)
    case failure(FetchFailure)
  }

  private var answers: [String: Answer]
  private(set) var asked: [String] = []

  init(_ answers: [String: Answer]) { self.answers = answers }

  func change(_ url: String, _ answer: Answer) { answers[url] = answer }

  func forget() { asked = [] }

  func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchResponse {
    asked.append(request.url)
    switch answers[request.url] {
    case .body(let text, let type, let etag):
      return FetchResponse(
        requestedURL: request.url, url: request.url, status: 200, contentType: type, body: Data(text.utf8), etag: etag,
        lastModified: nil, retryAfter: nil, seconds: 0)
    case .status(let status, let retryAfter):
      return FetchResponse(
        requestedURL: request.url, url: request.url, status: status, contentType: "text/plain", body: Data(), etag: nil,
        lastModified: nil, retryAfter: retryAfter, seconds: 0)
    case .failure(let failure): throw failure
    case nil: throw .unreachable("phép thử không có địa chỉ \(request.url)")
    }
  }
}
