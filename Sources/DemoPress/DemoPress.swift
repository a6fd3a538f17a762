import Hummingbird
import Logging
public import NewsModel

/// The fictional press: outlets that do not exist, with pages about one week of April 2026, served on loopback.
///
/// Purpose: to have a web to collect from without a network, with the mess of the real one: differing templates, menus,
/// advertising, comments, pages in several parts, print twins, wrong charsets, decomposed text, odd dates, syndicated
/// copies, a corrected article, outlets that refuse, sleep or send the wrong thing.
///
/// Every outlet is a virtual host, `NAME.localhost`, on one port; any other host name gets a list of the outlets. What
/// is served depends only on the request and on ``clock``: same request, same clock, same bytes. All text was
/// written for this purpose; outlets and persons are invented.
public struct DemoPress: Sendable {
  /// The port asked for; 0 lets the system choose (then use ``sources(port:)`` with the port handed to `onReady`).
  public let port: Int
  public let clock: PressClock
  private let archive: PressArchive

  /// Loads all articles. Throws `NewsError(.environment)` when the resources are missing or unreadable.
  public init(port: Int) throws {
    self.port = port
    self.clock = PressClock()
    self.archive = try PressArchive.load()
  }

  /// Every outlet with its feeds on ``port``, the rude ones too.
  public var sources: [Source] { sources(port: port) }

  public func sources(port: Int) -> [Source] { Outlets.all.map { $0.source(port: port) } }

  /// How many articles, events and outlets with articles there are, whatever the clock says.
  public var census: (articles: Int, events: Int, outlets: Int) {
    (archive.articleCount, archive.events.count, archive.outletsWithArticles)
  }

  /// Serves on 127.0.0.1 until the task is cancelled. `onReady` gets the port that is open.
  ///
  /// Throws `NewsError(.environment)` when the port is taken.
  public func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
    let wanted = port
    var logger = Logger(label: "demo-press")
    logger.logLevel = .critical
    let application = Application(
      responder: PressResponder(archive: archive, clock: clock),
      configuration: .init(address: .hostname("127.0.0.1", port: wanted), serverName: "demo-press"),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? wanted) },
      logger: logger)
    do {
      try await application.run()
    } catch is CancellationError {
      return
    } catch {
      if Task.isCancelled { return }
      throw NewsError(
        .environment,
        "Không mở được cổng \(wanted) cho báo chí mô phỏng (\(error)). Chọn cổng khác bằng --press-port.",
        context: "127.0.0.1:\(wanted)")
    }
  }
}
