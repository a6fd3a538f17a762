import Foundation
import NewsModel
import NewsTesting
import Testing
import WebFetching

/// The rude web against the fetcher alone; what the collector makes of it stands in PipelineTests.
@Suite struct RudeWebTests {
  private func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
    var policy = FetchPolicy(
      userAgent: "DiemTin/1 (+https://example.vn)", delay: 0, jitter: 0, timeout: 10, allowPrivateAddresses: true,
      obeyRobots: false)
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

  @Test func `a redirect loop ends`() async throws {
    let server = try #require(
      RudeServer { request, connection in
        connection.answer("302 Found", headers: ["Location: \(request.path == "/a" ? "/b" : "/a")"])
      })
    #expect(await failure(PoliteFetcher(policy: policy()), server.origin + "/a") == .tooManyRedirects)
    #expect(server.requests.count == 6)
  }

  @Test(arguments: [
    "gopher://127.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "http://", "",
  ])
  func `a redirect to what is no web address is refused`(target: String) async throws {
    let server = try #require(
      RudeServer { _, connection in connection.answer("302 Found", headers: ["Location: \(target)"]) })
    let fetcher = PoliteFetcher(policy: policy())
    switch await failure(fetcher, server.origin + "/") {
    case .notHTTP, nil: break  // an empty Location is no redirect
    case .tooManyRedirects: #expect(target.isEmpty || target.hasPrefix("javascript"))
    case let other: Issue.record("\(target): \(String(describing: other))")
    }
    #expect(server.requests.allSatisfy { $0.path.hasPrefix("/") })
  }

  @Test func `a redirect to another port is another origin, with its own robots txt`() async throws {
    let second = try #require(
      RudeServer(robots: "User-agent: *\nDisallow: /cam\n") { _, connection in connection.answer(body: "tới nơi") })
    let secondOrigin = second.origin
    let first = try #require(
      RudeServer { request, connection in
        connection.answer("301 Moved", headers: ["Location: \(secondOrigin)\(request.path)"])
      })
    let fetcher = PoliteFetcher(policy: policy { $0.obeyRobots = true })
    #expect(try await fetcher.fetch(FetchRequest(url: first.origin + "/mo")).url == second.origin + "/mo")
    #expect(await failure(fetcher, first.origin + "/cam") == .forbiddenByRobots)
    #expect(second.requests.map(\.path) == ["/robots.txt", "/mo"])
  }

  // The two addresses stand for a public and an internal machine: the guard is told which is which.
  private static let outside = "127.0.0.2"
  private static func isOutside(_ bytes: [UInt8]) -> Bool { bytes == [127, 0, 0, 2] }

  @Test func `a redirect from outside to an internal address is refused`() async throws {
    let inside = try #require(RudeServer { _, connection in connection.answer(body: "bí mật") })
    let secret = inside.origin + "/bi-mat"
    let outside = try #require(
      RudeServer(address: Self.outside) { _, connection in
        connection.answer("302 Found", headers: ["Location: \(secret)"])
      })
    let fetcher = PoliteFetcher(
      policy: policy { $0.allowPrivateAddresses = false }, isAllowed: { Self.isOutside($0) })
    #expect(await failure(fetcher, outside.origin + "/") == .addressRefused)
    #expect(inside.requests.isEmpty)
  }

  @Test func `a name that first leads outside and then inside is refused when it turns`() async throws {
    let names = TestRecorder()
    let outside = try #require(RudeServer(address: Self.outside) { _, connection in connection.answer(body: "tin") })
    let fetcher = PoliteFetcher(
      policy: policy { $0.allowPrivateAddresses = false },
      resolve: { _ in
        names.enter()
        return names.most == 1 ? Self.outside : "127.0.0.1"
      }, isAllowed: { Self.isOutside($0) })
    let url = "http://doi-ten.example:\(outside.port)/"
    #expect(try await fetcher.fetch(FetchRequest(url: url)).status == 200)
    #expect(await failure(fetcher, url) == .addressRefused)
    #expect(outside.requests.count == 1)
  }

  @Test func `more bytes than promised are cut at the promise`() async throws {
    let server = try #require(
      RudeServer { _, connection in connection.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nmột hai ba bốn") })
    let response = try? await PoliteFetcher(policy: policy()).fetch(FetchRequest(url: server.origin + "/"))
    #expect((response?.body.count ?? 0) <= 3)
  }

  @Test(arguments: [
    "-5", "bao giờ cũng được", "99999999999999999999", "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 31 Dec 2999 23:59:59 GMT",
    "",
    "0",
  ])
  func `an absurd Retry-After makes the origin rest for a day at most`(value: String) async throws {
    let server = try #require(
      RudeServer { _, connection in connection.answer("429 Too Many Requests", headers: ["Retry-After: \(value)"]) })
    let clock = TestClock(start: Date(timeIntervalSince1970: 1_776_000_000))
    let fetcher = PoliteFetcher(policy: policy(), now: { clock.now })
    #expect(try await fetcher.fetch(FetchRequest(url: server.origin + "/")).status == 429)
    guard case .backingOff(let until) = await failure(fetcher, server.origin + "/") else {
      Issue.record("the origin should rest")
      return
    }
    #expect((1...86_401).contains(until.timeIntervalSince(clock.now)))
    #expect(server.requests.count == 1)
  }

  @Test func `Retry-After as a date is understood`() async throws {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let value = format.string(from: Date().addingTimeInterval(3_600))
    let server = try #require(
      RudeServer { _, connection in connection.answer("503 Busy", headers: ["Retry-After: \(value)"]) })
    let response = try await PoliteFetcher(policy: policy()).fetch(FetchRequest(url: server.origin + "/"))
    #expect((3_000...3_600).contains(response.retryAfter ?? 0))
  }

  @Test(arguments: [
    "", "HTTP/9.9 200 OK\r\n\r\n", "không phải HTTP\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 99999 X\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nxyz",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
  ])
  func `an answer that is no HTTP is a failure with a reason`(answer: String) async throws {
    let server = try #require(RudeServer { _, connection in connection.send(answer) })
    let failure = await failure(PoliteFetcher(policy: policy()), server.origin + "/")
    #expect(failure?.message.isEmpty != true)
    #expect(failure != nil || answer.contains("-1"))
  }

  @Test(.enabled(if: TLSServer.isAvailable), arguments: TLSServer.Certificate.allCases)
  func `a certificate that cannot be trusted is refused with the reason`(certificate: TLSServer.Certificate)
    async throws
  {
    let server = try #require(try TLSServer(certificate))
    let fetcher = PoliteFetcher(policy: policy { $0.certificateFile = server.authority })
    let failure = await failure(fetcher, "https://localhost:\(server.port)/")
    switch certificate {
    case .good: #expect(failure == nil)
    case .selfSigned: #expect(failure == .unreachable("chứng chỉ TLS tự ký"))
    case .wrongName: #expect(failure == .unreachable("chứng chỉ TLS không đúng tên máy chủ"))
    case .expired: #expect(failure == .unreachable("chứng chỉ TLS đã hết hạn"))
    }
  }
}
