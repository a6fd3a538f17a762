import Foundation
import FoundationNetworking
import NewsModel
import Testing

@testable import DemoPress

@Suite(.timeLimit(.minutes(1))) struct PressServerTests {
  /// Runs the press on a free port, hands the port to `body`, cancels, and waits for the end.
  private func serving(_ body: @escaping @Sendable (DemoPress, Int) async throws -> Void) async throws {
    let press = try DemoPress(port: 0)
    let (ports, ready) = AsyncStream.makeStream(of: Int.self)
    let server = Task { try await press.run { ready.yield($0) } }
    var iterator = ports.makeAsyncIterator()
    let port = try #require(await iterator.next())
    do {
      try await body(press, port)
    } catch {
      server.cancel()
      throw error
    }
    server.cancel()
    try await server.value
  }

  private func get(_ address: String, headers: [String: String] = [:]) async throws -> (HTTPURLResponse, Data) {
    var request = URLRequest(url: try #require(URL(string: address)))
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    request.cachePolicy = .reloadIgnoringLocalCacheData
    let session = URLSession(configuration: .ephemeral)
    let (data, response) = try await session.data(for: request)
    return (try #require(response as? HTTPURLResponse), data)
  }

  @Test func outletsAnswerUnderTheirHostNames() async throws {
    try await serving { press, port in
      for source in press.sources(port: port) where source.id != "dai-song-lam" {
        let feed = try #require(source.feeds.first)
        let (response, data) = try await get(feed.url)
        #expect(response.statusCode == (source.id == "tin-nhanh-pho-hien" ? 403 : 200), "\(source.id)")
        #expect(!data.isEmpty)
      }
      let (directory, page) = try await get("http://127.0.0.1:\(port)/")
      #expect(directory.statusCode == 200)
      #expect(String(decoding: page, as: UTF8.self).contains("thoi-bao-viet-so.localhost:\(port)"))
    }
  }

  @Test func anUnchangedFeedIsNotSentAgain() async throws {
    try await serving { press, port in
      let source = try #require(press.sources(port: port).first)
      let feed = try #require(source.feeds.first)
      let (first, _) = try await get(feed.url)
      let tag = try #require(first.value(forHTTPHeaderField: "ETag"))
      let changed = try #require(first.value(forHTTPHeaderField: "Last-Modified"))
      let (byTag, body) = try await get(feed.url, headers: ["If-None-Match": tag])
      #expect(byTag.statusCode == 304)
      #expect(body.isEmpty)
      #expect(try await get(feed.url, headers: ["If-Modified-Since": changed]).0.statusCode == 304)
      press.clock.set(Date(timeIntervalSince1970: 1_776_150_000))
      #expect(try await get(feed.url, headers: ["If-None-Match": tag]).0.statusCode == 200)
    }
  }

  @Test func aTakenPortIsAnErrorThatNamesTheOption() async throws {
    try await serving { _, port in
      let second = try DemoPress(port: port)
      let error = await #expect(throws: NewsError.self) { try await second.run { _ in } }
      #expect(error?.code == .environment)
      #expect(error?.message.contains("--press-port") == true)
      #expect(error?.message.contains("\(port)") == true)
    }
  }

  @Test func stoppingDoesNotWaitForTheSilentOutlet() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    try await serving { press, port in
      let silent = try #require(press.sources(port: port).first { $0.id == "dai-song-lam" })
      let address = try #require(silent.feeds.first).url
      let visitor = Task { try? await get(address) }
      try await Task.sleep(for: .milliseconds(400))
      visitor.cancel()
    }
    #expect(clock.now - start < .seconds(10))
  }
}
