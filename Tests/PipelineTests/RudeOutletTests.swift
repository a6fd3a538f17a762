import FeedParsing
import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Pipeline
import Testing
import WebFetching

/// The collector among outlets that behave as badly as the web does: each ends with a status and a reason, the healthy
/// one beside them is read, and when a bad one comes to its senses nothing that it published is missing.
@Suite struct RudeOutletTests {
  typealias Connection = RudeServer.Connection

  private static func feed(_ host: String, port: UInt16, pieces: Int = 2) -> String {
    let items = (1...pieces).map {
      """
      <item><title>Xã vùng cao mở lớp học số thứ \($0)</title><link>http://\(host):\(port)/bai-\($0)</link>
      <pubDate>Thu, 16 Apr 2026 07:0\($0 % 10):00 +0700</pubDate></item>
      """
    }
    return
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>\(host)</title>\(items.joined())</channel></rss>"
  }

  private static func page(_ path: String) -> String {
    """
    <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã vùng cao mở lớp học số \(path)</title></head><body>
    <article><h1>Xã vùng cao mở lớp học số \(path)</h1>
    <p>Sáng 16/4, xã khai trương lớp học số phục vụ học sinh của bảy bản trong vùng, sau hai năm xây dựng và vận động.</p>
    <p>Lớp có 30 máy tính, hai máy in ba chiều và một đường truyền riêng, do doanh nghiệp địa phương tài trợ toàn bộ.</p>
    <p>Hiệu trưởng cho biết học sinh sẽ học lập trình và thiết kế mạch điện từ tháng tới, mỗi tuần ba buổi miễn phí.</p>
    </article></body></html>
    """
  }

  private static let bomb = GzipBomb.bytes(zeros: 8_000_000)
  /// A file that is itself gzip and unpacks to 60 MB.
  private static let fileBomb = GzipBomb.bytes(zeros: 60_000_000, isChecked: false)

  /// What an outlet does when its feed is asked for.
  private static let misdeeds:
    [(host: String, status: FetchStatus, says: String, act: @Sendable (Connection) -> Void)] = [
      (
        "nho-giot", .timeout, "không trả lời kịp",
        { connection in
          connection.send("HTTP/1.1 200 OK\r\n\r\n<rss>")
          while connection.send(" ") { usleep(50_000) }
        }
      ),
      (
        "vo-tan", .broken, "vượt giới hạn",
        { connection in
          connection.send("HTTP/1.1 200 OK\r\n\r\n<rss><channel>")
          while connection.send([UInt8](repeating: 0x20, count: 65_536)) {}
        }
      ),
      (
        "bom-nen", .broken, "vượt giới hạn",
        { connection in
          connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
          connection.send(bomb)
        }
      ),
      (
        "bom-tep", .broken, "nén",
        { connection in
          connection.send(
            "HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\nContent-Length: \(fileBomb.count)\r\n\r\n")
          connection.send(fileBomb)
        }
      ),
      ("vong-vo", .broken, "chuyển hướng", { $0.answer("302 Found", headers: ["Location: /rss.xml"]) }),
      (
        "hut-byte", .broken, "cắt giữa chừng",
        {
          $0.send("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<rss><channel>")
        }
      ),
      (
        "ngat-may", .broken, "kết nối",
        { connection in
          connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<rss>")
          connection.reset()
        }
      ),
      ("khong-doi", .broken, "304", { $0.send("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n") }),
      ("xin-cho", .blocked, "xin chờ 120 giây", { $0.answer("429 Too Many Requests", headers: ["Retry-After: 120"]) }),
      ("bi-go", .broken, "gỡ hẳn", { $0.answer("410 Gone") }),
      ("tuong-lua", .blocked, "403", { $0.answer("403 Forbidden") }),
      ("rong", .broken, "rỗng", { $0.answer(headers: ["Content-Type: text/xml"]) }),
      (
        "trang-web", .broken, "giới thiệu nguồn tin http://trang-web.localhost",
        {
          $0.answer(
            headers: ["Content-Type: text/html"],
            body:
              "<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/tin-moi.rss'></head></html>"
          )
        }
      ),
      (
        "nhi-phan", .broken, "không phải nguồn tin",
        { connection in
          let bytes = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ 128) }
          connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(bytes.count)\r\n\r\n")
          connection.send(bytes)
        }
      ),
      (
        "te-lien-ket", .broken, "http hay https", { $0.answer("302 Found", headers: ["Location: gopher://127.0.0.1/"]) }
      ),
      (
        "cuoi-ty-lan", .empty, "",
        { connection in
          var doctype = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">"
          for index in 1..<20 {
            doctype += "<!ENTITY a\(index) \"\(String(repeating: "&a\(index - 1);", count: 10))\">"
          }
          connection.answer(body: doctype + "]><rss><channel><title>&a19;</title></channel></rss>")
        }
      ),
      (
        "the-ngoai", .empty, "",
        {
          $0.answer(
            body:
              "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&e;</title></channel></rss>"
          )
        }
      ),
      (
        "the-long-nhau", .empty, "",
        {
          $0.answer(body: "<rss><channel>" + String(repeating: "<x>", count: 300_000) + "</channel></rss>")
        }
      ),
    ]

  @Test(.timeLimit(.minutes(5)))
  func `rude outlets end with a status and a reason, and lose nothing when they recover`() async throws {
    let healed = TestSwitch()
    #expect(Self.fileBomb.count < 1_000_000 && Self.bomb.count < 1_000_000)
    let server = try #require(
      RudeServer { request, connection in
        let port = UInt16((request.headers["host"] ?? "").split(separator: ":").last ?? "") ?? 0
        if request.path != "/rss.xml" { return connection.answer(body: Self.page(request.path)) }
        if !healed.isOn, let misdeed = Self.misdeeds.first(where: { $0.host + ".localhost" == request.host }) {
          return misdeed.act(connection)
        }
        connection.answer(headers: ["ETag: \"1\""], body: Self.feed(request.host, port: port))
      })
    let hosts = Self.misdeeds.map(\.host) + ["bao-lanh"]
    let sources = hosts.map { host in
      Source(
        id: host, name: host, home: "http://\(host).localhost:\(server.port)/", kind: .nationalPaper,
        feeds: [.init(url: "http://\(host).localhost:\(server.port)/rss.xml")])
    }
    let clock = TestSwitch(start: Fixtures.thursday)
    let store = try SQLiteNewsStore()
    try await store.save(sources: sources)
    let newsroom = Newsroom(store: store, now: { clock.now }, programs: .unexpected)
    let policy = FetchPolicy(
      delay: 0, jitter: 0, timeout: 20, maxBytes: 5_000_000, maxConcurrentOrigins: 30, allowPrivateAddresses: true)

    let first = try await Collector(newsroom: newsroom, fetcher: PoliteFetcher(policy: policy))
      .collect(sources, width: 30)
    let outcomes = Dictionary(uniqueKeysWithValues: first.sources.map { ($0.id, $0) })
    for misdeed in Self.misdeeds {
      let outcome = try #require(outcomes[misdeed.host])
      #expect(outcome.status == misdeed.status, "\(misdeed.host): \(outcome.message)")
      #expect(misdeed.says.isEmpty || outcome.message.contains(misdeed.says), "\(misdeed.host): \(outcome.message)")
      #expect(outcome.nextCheck.map { $0 > clock.now } == true)
      #expect(outcome.health == (misdeed.status == .empty ? .quiet : .failing), "\(misdeed.host)")
    }
    #expect(outcomes["bao-lanh"]?.articles.new == 2)

    healed.turnOn()
    clock.advance(7_200)
    let second = try await Collector(newsroom: newsroom, fetcher: PoliteFetcher(policy: policy))
      .collect(sources, width: 30)
    #expect(second.sources.allSatisfy { $0.status.isHealthy })
    #expect(second.articles.new == 2 * Self.misdeeds.count)
    #expect(try await store.counts().articles == 2 * hosts.count)
  }
}
