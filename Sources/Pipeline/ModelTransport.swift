import Foundation
import NewsModel
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One POST to the endpoint that the administrator has configured. The network in production, a double in tests.
struct ModelTransport: Sendable {
  struct Answer: Sendable {
    let status: Int
    let body: Data
    /// Seconds the server asks to wait; nil when it does not.
    let retryAfter: Int?
  }

  enum Failure: Error {
    case timeout, tooLarge, unreachable, badAddress
  }

  /// Bytes of an answer.
  static let mostBytes = 2_000_000

  let post:
    @Sendable (_ url: String, _ headers: [String: String], _ body: Data, _ timeout: Double) async throws -> Answer

  /// Over the network, without redirects, cookies, caches or proxies of the environment's making: local addresses are the
  /// usual case here and are allowed because an administrator wrote them into the configuration.
  static let network = ModelTransport { url, headers, body, timeout in
    guard let address = URL(string: url), address.host != nil else { throw Failure.badAddress }
    var request = URLRequest(url: address, timeoutInterval: timeout)
    request.httpMethod = "POST"
    request.httpBody = body
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let exchange = ModelExchange()
    return try await withTaskCancellationHandler {
      try await exchange.run(request, timeout: timeout)
    } onCancel: {
      exchange.cancel()
    }
  }
}

/// One request under way: collects the answer, ends it when it grows too large or takes too long.
private final class ModelExchange: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var body = Data()
    var status = 0
    var retryAfter: Int?
    var failure: ModelTransport.Failure?
    var task: URLSessionDataTask?
    var continuation: CheckedContinuation<ModelTransport.Answer, any Error>?
  }

  private let state = Mutex(State())

  func run(_ request: URLRequest, timeout: Double) async throws -> ModelTransport.Answer {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForResource = timeout
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    // A server that drips one byte after the other never makes a request idle: the whole answer has one deadline.
    let deadline = Task {
      try await Task.sleep(for: .seconds(timeout))
      self.stop(.timeout)
    }
    defer { deadline.cancel() }
    return try await withCheckedThrowingContinuation { continuation in
      let task = session.dataTask(with: request)
      state.withLock { state in
        state.continuation = continuation
        state.task = task
      }
      task.resume()
    }
  }

  func cancel() { stop(.unreachable) }

  private func stop(_ failure: ModelTransport.Failure) {
    let task = state.withLock { state in
      if state.failure == nil { state.failure = failure }
      return state.task
    }
    task?.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    let answer = response as? HTTPURLResponse
    state.withLock { state in
      state.status = answer?.statusCode ?? 0
      state.retryAfter = answer?.value(forHTTPHeaderField: "Retry-After").flatMap { Int($0) }
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      state.body.append(data)
      return state.body.count > ModelTransport.mostBytes
    }
    if isTooLarge { stop(.tooLarge) }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let (continuation, result) = state.withLock { state in
      defer {
        state.continuation = nil
        state.task = nil
      }
      let result: Result<ModelTransport.Answer, any Error>
      if let failure = state.failure {
        result = .failure(failure)
      } else if let error {
        let isLate = (error as? URLError)?.code == .timedOut
        result = .failure(isLate ? ModelTransport.Failure.timeout : ModelTransport.Failure.unreachable)
      } else {
        result = .success(.init(status: state.status, body: state.body, retryAfter: state.retryAfter))
      }
      return (state.continuation, result)
    }
    continuation?.resume(with: result)
  }
}
