import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `openssl s_server` on loopback with certificates made on the spot: a good one, and those that a client must refuse.
///
/// The authority that signs them is trusted by nobody unless ``authority`` is named.
public final class TLSServer {
  public enum Certificate: String, Sendable, CaseIterable {
    case good
    case selfSigned
    case wrongName
    case expired
  }

  public static let openssl = "/usr/bin/openssl"
  public static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

  public let port: UInt16
  /// PEM file of the authority.
  public let authority: String
  private let folder: URL
  private let server: pid_t

  /// Makes the certificate for `localhost` and answers every request with a page; nil when openssl cannot do it.
  public init?(_ certificate: Certificate) throws {
    folder = try Fixtures.temporaryFolder()
    authority = folder.appendingPathComponent("ca.pem").path
    guard try TLSServer.make(certificate, in: folder), let port = TLSServer.freePort() else { return nil }
    self.port = port
    let arguments = ["s_server", "-accept", "127.0.0.1:\(port)", "-cert", "c.pem", "-key", "k.pem", "-www", "-quiet"]
    guard let server = TLSServer.start(arguments, folder) else { return nil }
    self.server = server
    for _ in 0..<200 where !TLSServer.answers(port) { usleep(20_000) }
  }

  deinit {
    kill(server, SIGKILL)
    waitpid(server, nil, 0)
    try? FileManager.default.removeItem(at: folder)
  }

  private static func make(_ certificate: Certificate, in folder: URL) throws -> Bool {
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    let ca = ["req", "-x509"] + key + ["-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test CA"]
    let name = certificate == .wrongName ? "khac.example" : "localhost"
    guard run(ca, folder) else { return false }
    if certificate == .selfSigned {
      return run(
        ["req", "-x509"] + key
          + [
            "-keyout", "k.pem", "-out", "c.pem", "-days", "2", "-subj", "/CN=\(name)", "-addext",
            "subjectAltName=DNS:\(name)",
          ],
        folder)
    }
    let configuration = """
      [ca]
      default_ca = d
      [d]
      database = index.txt
      serial = serial.txt
      new_certs_dir = .
      default_md = sha256
      policy = p
      copy_extensions = copy
      [p]
      commonName = supplied
      """
    try configuration.write(to: folder.appendingPathComponent("ca.cnf"), atomically: true, encoding: .utf8)
    try "01\n".write(to: folder.appendingPathComponent("serial.txt"), atomically: true, encoding: .utf8)
    try "".write(to: folder.appendingPathComponent("index.txt"), atomically: true, encoding: .utf8)
    let request =
      ["req", "-new"] + key
      + ["-keyout", "k.pem", "-out", "r.pem", "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)"]
    let dates =
      certificate == .expired
      ? ["-startdate", "20200101000000Z", "-enddate", "20210101000000Z"] : ["-days", "1"]
    let sign =
      [
        "ca", "-batch", "-config", "ca.cnf", "-in", "r.pem", "-out", "c.pem", "-keyfile", "ca.key", "-cert", "ca.pem",
        "-notext",
      ]
    return run(request, folder) && run(sign + dates, folder)
  }

  private static func run(_ arguments: [String], _ folder: URL) -> Bool {
    guard let process = start(arguments, folder) else { return false }
    var status: Int32 = 0
    return waitpid(process, &status, 0) == process && status == 0
  }

  /// Starts openssl in the folder, silently. (Not with `Process`, whose waiting needs a run loop of its own.)
  private static func start(_ arguments: [String], _ folder: URL) -> pid_t? {
    let command = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.path, openssl] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var process: pid_t = 0
    return posix_spawn(&process, "/bin/sh", &actions, nil, &pointers, environ) == 0 ? process : nil
  }

  /// A port that was free a moment ago.
  private static func freePort() -> UInt16? { RudeServer { _, _ in }?.port }

  private static func answers(_ port: UInt16) -> Bool { RudeServer.isListening(port) }
}
