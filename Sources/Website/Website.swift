import Hummingbird
import Logging
import NIOCore
public import NewsModel
public import NewsStore

/// The reading site: front page, topic streams, tag pages, stories, issues, sources, search, and a feed of every list.
///
/// Server-rendered HTML without scripts; Vietnamese at `/`, English under `/en/`. A list at `/x` has its feeds at
/// `/x.atom` and `/x.json`. Every page carries an `ETag` made of its bytes. It only reads the archive.
public struct Website: Sendable {
  private let store: any NewsStore
  private let host: String
  private let port: Int

  /// - Parameters:
  ///   - host: the address to listen on; loopback unless a proxy stands in front.
  ///   - port: 0 lets the system choose.
  public init(store: any NewsStore, host: String = "127.0.0.1", port: Int) {
    self.store = store
    self.host = host
    self.port = port
  }

  /// Serves until the task is cancelled. `onReady` gets the port that is open.
  ///
  /// Throws ``NewsModel/NewsError`` (`environment`) when the port is taken.
  public func run(onReady: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let wanted = port
    var logger = Logger(label: "website")
    logger.logLevel = .critical
    let application = Application(
      responder: SiteResponder(site: try await Site(store: store)),
      configuration: .init(address: .hostname(host, port: wanted), serverName: "diemtin"),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? wanted) }, logger: logger)
    do {
      try await application.run()
    } catch is CancellationError {
      return
    } catch {
      if Task.isCancelled { return }
      throw NewsError(
        .environment, "không mở được cổng \(wanted), có thể chương trình khác đang dùng; chọn cổng khác bằng --port",
        context: "\(host):\(wanted)")
    }
  }
}
