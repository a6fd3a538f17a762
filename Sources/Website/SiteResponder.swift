import FeedParsing
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import NewsStore

/// Answers requests: finds the page, renders it as HTML or as a feed, and says *not modified* when nothing changed.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: Site
  private let cache = PageCache()

  init(site: Site) { self.site = site }

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    guard request.method == .get || request.method == .head else { return plain(.methodNotAllowed, "GET, HEAD") }
    if request.uri.path == "/healthz" { return plain(.ok, "ok") }
    var query: [String: String] = [:]
    for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
    let address = SiteRequest(
      path: request.uri.path, query: query, origin: "http://" + (request.head.authority ?? "127.0.0.1"))
    if address.segments.first == "static" { return file(address, request) }
    let key = "\(address.origin)\(request.uri)"
    if let kept = cache[key] { return bytes(kept.data, kept.type, request) }
    do {
      guard let page = try await SiteMap.page(for: address, site) else {
        return html(NotFoundPage.page(site, address), address, request)
      }
      guard let content = render(page, address) else {
        return plain(.notFound, site.label("no_feed", address.language))
      }
      cache[key] = content
      return bytes(content.data, content.type, request)
    } catch let error as NewsError {
      return plain(.internalServerError, error.message)
    }
  }

  private func html(_ page: SitePage, _ address: SiteRequest, _ request: Request) -> Response {
    bytes(
      Array(SiteLayout.html(page, address, site).utf8), "text/html; charset=utf-8", request,
      status: HTTPResponse.Status(code: page.status))
  }

  /// The page in the format asked for; nil when it has no feed.
  private func render(_ page: SitePage, _ address: SiteRequest) -> PageCache.Entry? {
    if address.format == .html {
      return .init(data: Array(SiteLayout.html(page, address, site).utf8), type: "text/html; charset=utf-8")
    }
    guard let list = page.list else { return nil }
    let document = FeedDocument(
      id: address.origin + address.path(), title: page.title.isEmpty ? "Điểm Tin" : "\(page.title) – Điểm Tin",
      subtitle: page.description,
      homeURL: address.origin + address.path(), feedURL: address.origin + address.feedPath(address.format),
      language: address.language.rawValue,
      updated: page.updated ?? list.compactMap { $0.updated ?? $0.published }.max(), entries: list)
    return address.format == .atom
      ? .init(data: Array(FeedWriter.atom(document).utf8), type: "application/atom+xml; charset=utf-8")
      : .init(data: Array(FeedWriter.jsonFeed(document).utf8), type: "application/feed+json; charset=utf-8")
  }

  private func file(_ address: SiteRequest, _ request: Request) -> Response {
    guard address.segments.count == 2, let file = site.files[address.segments[1]] else {
      return plain(.notFound, "404")
    }
    return bytes(file.data, file.type, request)
  }

  private func bytes(
    _ data: [UInt8], _ type: String, _ request: Request, status: HTTPResponse.Status = .ok
  ) -> Response {
    var hash = StableHash()
    for byte in data { hash.combine(byte) }
    let tag = "\"\(hash.text)\""
    var headers: HTTPFields = [
      .contentType: type, .eTag: tag, .cacheControl: "no-cache", .xContentTypeOptions: "nosniff",
      .contentSecurityPolicy:
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'",
    ]
    if status == .ok, request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentLength] = String(data.count)
    if request.method == .head { return Response(status: status, headers: headers) }
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: data)))
  }

  private func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: text + "\n")))
  }
}
