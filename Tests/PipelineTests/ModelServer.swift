import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server on loopback that speaks the chat protocol over plain sockets, well or badly.
final class ModelServer: Sendable {
  enum Reply: Sendable {
    /// A proper answer with this text.
    case text(String)
    case status(Int)
    /// Status 200 with this body as it is.
    case raw(String)
    /// Takes the question and never answers.
    case silence
    /// More bytes than anybody may send.
    case flood
  }

  struct Question: Sendable {
    let head: String
    let body: String
  }

  let port: UInt16
  private let socketNumber: Int32
  private let asked = Mutex<[Question]>([])
  private let held = Mutex<[Int32]>([])

  var questions: [Question] { asked.withLock { $0 } }
  var url: String { "http://127.0.0.1:\(port)/v1" }

  init(reply: @escaping @Sendable (Question, _ number: Int) -> Reply) throws {
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(server, $0, length) == 0 && listen(server, 16) == 0 && getsockname(server, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    socketNumber = server
    port = UInt16(bigEndian: address.sin_port)
    let thread = Thread { [weak self] in
      while true {
        let connection = accept(server, nil, nil)
        guard connection >= 0, let self else { return }
        self.serve(connection, reply)
      }
    }
    thread.start()
  }

  func stop() {
    shutdown(socketNumber, Int32(SHUT_RDWR))
    close(socketNumber)
    held.withLock { for connection in $0 { close(connection) } }
  }

  private func serve(_ connection: Int32, _ reply: (Question, Int) -> Reply) {
    guard let question = ModelServer.read(connection) else {
      close(connection)
      return
    }
    let number = asked.withLock { questions in
      questions.append(question)
      return questions.count
    }
    switch reply(question, number) {
    case .text(let text):
      let content = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
      let usage = "\"usage\":{\"prompt_tokens\":120,\"completion_tokens\":30}"
      send(connection, 200, "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\(content)}}],\(usage)}")
    case .status(let status): send(connection, status, "{\"error\":{\"message\":\"no\"}}")
    case .raw(let body): send(connection, 200, body)
    case .silence: held.withLock { $0.append(connection) }
    case .flood: send(connection, 200, String(repeating: "x", count: 5_000_000))
    }
  }

  private func send(_ connection: Int32, _ status: Int, _ body: String) {
    let head =
      "HTTP/1.1 \(status) X\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
    let bytes = Array((head + body).utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { break }
      sent += count
    }
    close(connection)
  }

  private static func read(_ connection: Int32) -> Question? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") {
        let head = String(text[..<end.lowerBound])
        let body = String(text[end.upperBound...])
        let wanted = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
        if body.utf8.count >= wanted ?? 0 { return Question(head: head, body: body) }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
  }
}
