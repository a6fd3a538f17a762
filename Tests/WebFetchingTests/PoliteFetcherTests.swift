import Foundation
import NewsModel
import NewsTesting
import Testing
import WebFetching

@Suite struct PoliteFetcherTests {
  private func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
    var policy = FetchPolicy(
      userAgent: "DiemTin/1 (+https://example.vn; toasoan@example.vn)", delay: 0, jitter: 0, timeout: 5,
      allowPrivateAddresses: true)
    change(&policy)
    return policy
  }

  private func failure(_ fetcher: PoliteFetcher, _ url: String) async -> FetchFailure? {
    do {
      _ = try await fetcher.fetch(FetchRequest(url: url))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a page comes with its status, type, validators and final address`() async throws {
    let server = try #require(
      RudeServer { request, connection in
        if request.path == "/cu" { return connection.answer("301 Moved Permanently", headers: ["Location: moi?a=1"]) }
        connection.answer(
          headers: [
            "Content-Type: text/html; charset=utf-8", "ETag: \"x1\"", "Last-Modified: Mon, 13 Apr 2026 01:00:00 GMT",
          ],
          body: "Điểm tin")
      })
    let response = try await PoliteFetcher(policy: policy()).fetch(FetchRequest(url: server.origin + "/cu"))
    #expect(response.status == 200)
    #expect(response.requestedURL == server.origin + "/cu")
    #expect(response.url == server.origin + "/moi?a=1")
    #expect(response.contentType == "text/html; charset=utf-8")
    #expect(response.etag == "\"x1\"")
    #expect(response.lastModified == "Mon, 13 Apr 2026 01:00:00 GMT")
    #expect(String(decoding: response.body, as: UTF8.self) == "Điểm tin")
    #expect(server.requests.map(\.path) == ["/robots.txt", "/cu", "/moi?a=1"])
    #expect(server.requests.allSatisfy { $0.headers["user-agent"]?.contains("toasoan@example.vn") == true })
  }

  @Test func `stored validators are sent, and 304 needs no body`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        connection.send("HTTP/1.1 304 Not Modified\r\nETag: \"x1\"\r\nConnection: close\r\n\r\n")
      })
    let request = FetchRequest(
      url: server.origin + "/rss", etag: "\"x1\"", lastModified: "Mon, 13 Apr 2026 01:00:00 GMT\r\nX-Evil: 1")
    let response = try await PoliteFetcher(policy: policy()).fetch(request)
    #expect(response.status == 304)
    #expect(response.body.isEmpty)
    #expect(response.sourceStatus == .notModified)
    #expect(server.requests.last?.headers["if-none-match"] == "\"x1\"")
    #expect(server.requests.last?.headers["x-evil"] == nil)
    #expect(server.requests.last?.headers["if-modified-since"] == nil)
  }

  @Test func `a slow drip ends at the timeout`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while connection.send("x") { usleep(50_000) }
      })
    let fetcher = PoliteFetcher(policy: policy { $0.timeout = 0.5 })
    #expect(await failure(fetcher, server.origin + "/") == .timeout)
  }

  @Test func `an endless body ends at the size limit`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n\r\n")
        let block = [UInt8](repeating: 0x61, count: 65_536)
        while connection.send(block) {}
      })
    let fetcher = PoliteFetcher(policy: policy { $0.maxBytes = 1_000_000 })
    #expect(await failure(fetcher, server.origin + "/") == .tooLarge)
  }

  @Test func `a gzip bomb ends at the size limit`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        let bomb = GzipBomb.bytes(zeros: 5_000_000)
        connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
        connection.send(bomb)
      })
    let fetcher = PoliteFetcher(policy: policy { $0.maxBytes = 1_000_000 })
    #expect(await failure(fetcher, server.origin + "/") == .tooLarge)
    let patient = PoliteFetcher(policy: policy { $0.maxBytes = 6_000_000 })
    let response = try await patient.fetch(FetchRequest(url: server.origin + "/"))
    #expect(response.body.count >= 5_000_000)
  }

  @Test func `ten thousand redirects end after the fifth`() async throws {
    let server = try #require(
      RudeServer { request, connection in
        let number = Int(request.path.dropFirst()) ?? 0
        connection.answer("302 Found", headers: ["Location: /\(number + 1)"])
      })
    let fetcher = PoliteFetcher(policy: policy { $0.obeyRobots = false })
    #expect(await failure(fetcher, server.origin + "/0") == .tooManyRedirects)
    #expect(server.requests.count == 6)
  }

  @Test func `a body shorter than promised is a failure, not half an article`() async throws {
    let server = try #require(
      RudeServer { _, connection in connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nmột nửa") })
    let fetcher = PoliteFetcher(policy: policy())
    #expect(await failure(fetcher, server.origin + "/") == .unreachable("nội dung bị cắt giữa chừng"))
  }

  @Test func `a reset in the middle is a failure`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nmột")
        connection.reset()
      })
    let fetcher = PoliteFetcher(policy: policy())
    guard case .unreachable = await failure(fetcher, server.origin + "/") else {
      Issue.record("a reset must be reported as unreachable")
      return
    }
  }

  @Test func `endless headers end at their limit`() async throws {
    let server = try #require(
      RudeServer { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n")
        while connection.send("X-Rac: \(String(repeating: "y", count: 1_000))\r\n") {}
      })
    let fetcher = PoliteFetcher(policy: policy())
    #expect(await failure(fetcher, server.origin + "/") == .tooLarge)
  }

  @Test func `after 429 the origin rests as long as asked and nothing more is sent`() async throws {
    let server = try #require(
      RudeServer { _, connection in connection.answer("429 Too Many Requests", headers: ["Retry-After: 120"]) })
    let clock = TestClock(start: Date(timeIntervalSince1970: 1_776_000_000))
    let fetcher = PoliteFetcher(policy: policy { $0.obeyRobots = false }, now: { clock.now })
    let response = try await fetcher.fetch(FetchRequest(url: server.origin + "/"))
    #expect(response.status == 429)
    #expect(response.retryAfter == 120)
    #expect(response.sourceStatus == .blocked)
    for _ in 0..<20 {
      #expect(
        await failure(fetcher, server.origin + "/a") == .backingOff(until: clock.now.addingTimeInterval(120)))
    }
    #expect(server.requests.count == 1)
    clock.advance(121)
    _ = try await fetcher.fetch(FetchRequest(url: server.origin + "/"))
    #expect(server.requests.count == 2)
  }

  @Test func `a dead server gets a rest after three failures`() async throws {
    let server = try #require(RudeServer { _, connection in connection.reset() })
    let fetcher = PoliteFetcher(policy: policy { $0.obeyRobots = false })
    for _ in 0..<3 { _ = await failure(fetcher, server.origin + "/") }
    guard case .backingOff = await failure(fetcher, server.origin + "/") else {
      Issue.record("the fourth request should not be sent")
      return
    }
    #expect(server.requests.count == 3)
  }

  @Test func `requests to one origin never overlap and keep their distance`() async throws {
    let recorder = TestRecorder()
    let server = try #require(
      RudeServer { _, connection in
        recorder.enter()
        usleep(20_000)
        recorder.leave()
        connection.answer(body: "ok")
      })
    let fetcher = PoliteFetcher(policy: policy { $0.delay = 0.1 })
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<4 {
        group.addTask { _ = try await fetcher.fetch(FetchRequest(url: server.origin + "/\(index)")) }
      }
      try await group.waitForAll()
    }
    #expect(recorder.most == 1)
    #expect(ContinuousClock.now - start >= .milliseconds(400))
  }

  @Test func `robots.txt is asked once and obeyed, also after a redirect`() async throws {
    let server = try #require(
      RudeServer(robots: "User-agent: *\nDisallow: /kin\n\nUser-agent: DiemTin\nDisallow: /cam\n") {
        request, connection in
        if request.path == "/sang" { return connection.answer("302 Found", headers: ["Location: /cam/1"]) }
        connection.answer(body: "ok")
      })
    let fetcher = PoliteFetcher(policy: policy())
    #expect(try await fetcher.fetch(FetchRequest(url: server.origin + "/kin")).status == 200)
    #expect(await failure(fetcher, server.origin + "/cam/2") == .forbiddenByRobots)
    #expect(await failure(fetcher, server.origin + "/sang") == .forbiddenByRobots)
    #expect(server.requests.map(\.path) == ["/robots.txt", "/kin", "/sang"])
  }

  @Test func `a robots.txt that fails with 500 forbids everything for now`() async throws {
    let server = try #require(
      RudeServer(handlesRobots: true) { _, connection in connection.answer("500 Internal Server Error") })
    let fetcher = PoliteFetcher(policy: policy())
    #expect(await failure(fetcher, server.origin + "/") == .robotsUnavailable)
    #expect(FetchFailure.robotsUnavailable.sourceStatus == .forbiddenByRobots)
    #expect(server.requests.map(\.path) == ["/robots.txt"])
  }

  @Test func `loopback is refused by default, by number and by name`() async throws {
    let server = try #require(RudeServer { _, connection in connection.answer(body: "bí mật") })
    let fetcher = PoliteFetcher(policy: policy { $0.allowPrivateAddresses = false })
    for host in ["127.0.0.1", "localhost", "toa-soan.localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"]
    {
      #expect(await failure(fetcher, "http://\(host):\(server.port)/") == .addressRefused, "\(host)")
    }
    #expect(server.requests.isEmpty)
  }

  @Test func `names below localhost are this machine`() async throws {
    let server = try #require(RudeServer { _, connection in connection.answer(body: "ok") })
    let fetcher = PoliteFetcher(policy: policy())
    let response = try await fetcher.fetch(FetchRequest(url: "http://bao-so-1.localhost:\(server.port)/"))
    #expect(response.status == 200)
    #expect(server.requests.last?.headers["host"] == "bao-so-1.localhost:\(server.port)")
  }

  @Test func `only http and https are fetched`() async {
    let fetcher = PoliteFetcher(policy: policy())
    for url in [
      "file:///etc/passwd", "ftp://example.vn/", "gopher://example.vn/", "tin.html", "", "http://", "http://a\nb/",
    ] {
      #expect(await failure(fetcher, url) == .notHTTP, "\(url)")
    }
  }

  @Test func `a redirect to a file is refused`() async throws {
    let server = try #require(
      RudeServer { _, connection in connection.answer("302 Found", headers: ["Location: file:///etc/passwd"]) })
    let fetcher = PoliteFetcher(policy: policy())
    #expect(await failure(fetcher, server.origin + "/") == .notHTTP)
  }

  @Test func `a cancelled task stops waiting`() async throws {
    let server = try #require(RudeServer { _, _ in sleep(3) })
    let fetcher = PoliteFetcher(policy: policy { $0.timeout = 30 })
    let url = server.origin + "/"
    let task = Task { await failure(fetcher, url) }
    try await Task.sleep(for: .milliseconds(300))
    let start = ContinuousClock.now
    task.cancel()
    #expect(await task.value == .unreachable("đã hủy"))
    #expect(ContinuousClock.now - start < .seconds(2.5))
  }
}
