import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on loopback that answers as badly as the test wants, on raw sockets.
public final class RudeServer: Sendable {
  public struct Request: Sendable {
    public let path: String
    /// Lower-case names.
    public let headers: [String: String]

    /// The name asked for, without the port.
    public var host: String { String((headers["host"] ?? "").prefix { $0 != ":" }) }
  }

  /// One accepted connection.
  public struct Connection: Sendable {
    let descriptor: Int32

    /// False when the other side has gone.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes {
          #if canImport(Glibc)
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          #else
            Darwin.send(descriptor, $0.baseAddress, $0.count, 0)
          #endif
        }
        if count <= 0 { return false }
        sent += count
      }
      return true
    }

    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A complete answer with the right length.
    public func answer(_ status: String = "200 OK", headers: [String] = [], body: String = "") {
      let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
      send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
    }

    /// The next close sends a reset instead of an orderly end.
    public func reset() {
      var option = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }
  }

  /// What came in, in order.
  private final class RequestLog: Sendable {
    private let requests = Mutex<[Request]>([])
    var all: [Request] { requests.withLock { $0 } }
    func note(_ request: Request) { requests.withLock { $0.append(request) } }
  }

  public typealias Handler = @Sendable (Request, Connection) -> Void

  public let port: UInt16
  private let address: String
  private let listener: Int32
  private let log: RequestLog

  public var requests: [Request] { log.all }
  public var origin: String { "http://\(address):\(port)" }

  /// Starts listening on a free port; `handler` answers every request except robots.txt, which does not exist unless
  /// `robots` is given or the handler wants to answer that too. Nil when there is no free port.
  ///
  /// - Parameter address: one of the loopback network's, in numbers.
  public init?(
    robots: String? = nil, handlesRobots: Bool = false, address name: String = "127.0.0.1",
    _ handler: @escaping Handler
  ) {
    let listener = socket(AF_INET, RudeServer.streamType, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(name)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { return nil }
    self.listener = listener
    self.address = name
    port = UInt16(bigEndian: address.sin_port)
    let serve: Handler = { request, connection in
      guard request.path == "/robots.txt", !handlesRobots else { return handler(request, connection) }
      if let robots { connection.answer(body: robots) } else { connection.answer("404 Not Found") }
    }
    let log = RequestLog()
    self.log = log
    Thread { RudeServer.accept(on: listener, serve) { log.note($0) } }.start()
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// True when something accepts connections on that port of this machine.
  static func isListening(_ port: UInt16) -> Bool {
    let client = socket(AF_INET, streamType, 0)
    defer { close(client) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = port.bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  #if canImport(Glibc)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
  #else
    private static let streamType = SOCK_STREAM
  #endif

  private static func accept(
    on listener: Int32, _ handler: @escaping Handler, note: @escaping @Sendable (Request) -> Void
  ) {
    while true {
      #if canImport(Glibc)
        let descriptor = Glibc.accept(listener, nil, nil)
      #else
        let descriptor = Darwin.accept(listener, nil, nil)
      #endif
      guard descriptor >= 0 else { return }
      Thread {
        if let request = read(descriptor) {
          note(request)
          handler(request, Connection(descriptor: descriptor))
        }
        close(descriptor)
      }.start()
    }
  }

  private static func read(_ descriptor: Int32) -> Request? {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while head.count < 65_536, !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      head.append(contentsOf: buffer[..<count])
    }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count >= 2 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    return Request(path: String(words[1]), headers: headers)
  }
}
