import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel

/// Answers every request of the fictional press: picks the outlet by host name, then the page by path.
struct PressResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let archive: PressArchive
  let clock: PressClock

  /// How long the silent outlet keeps a visitor waiting, in seconds.
  static let silence = 20

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let host = request.head.authority ?? "localhost"
    let origin = "http://\(host)"
    let name = host.split(separator: ":").first.map(String.init) ?? host
    let label = name.hasSuffix(".localhost") ? String(name.dropLast(10)) : name
    guard let outlet = Outlets.byID[label] else { return answer(request, Directory.page(host: host)) }
    let target = request.uri.string
    switch outlet.behaviour {
    case .forbidding:
      return answer(request, .init(status: 403, type: "text/html; charset=utf-8", text: Directory.forbidden))
    case .silent where target != "/robots.txt":
      try await Task.sleep(for: .seconds(PressResponder.silence))
      return answer(request, .init(status: 504, type: "text/plain", text: "quá giờ\n"))
    default:
      let desk = PressDesk(outlet: outlet, archive: archive, origin: origin, now: clock.now)
      return answer(request, desk.document(at: target))
    }
  }

  /// Adds validators, honours conditional requests and HEAD (RFC 9110, section 13).
  private func answer(_ request: Request, _ document: PressDocument) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = document.type
    guard document.status == 200 else {
      return response(request, status: .init(code: document.status), headers: headers, body: document.body)
    }
    var hash = StableHash()
    for byte in document.body { hash.combine(byte) }
    let tag = "\"\(hash.text)\""
    headers[.eTag] = tag
    headers[.cacheControl] = "max-age=0"
    if let changed = document.changed { headers[.lastModified] = PressDates.http(changed) }
    let unchanged: Bool
    if let known = request.headers[.ifNoneMatch] {
      unchanged = known.contains(tag)
    } else {
      unchanged =
        request.headers[.ifModifiedSince] != nil
        && request.headers[.ifModifiedSince] == headers[.lastModified]
    }
    if unchanged { return Response(status: .notModified, headers: headers) }
    return response(request, status: .ok, headers: headers, body: document.body)
  }

  private func response(
    _ request: Request, status: HTTPResponse.Status, headers: HTTPFields, body: Data
  ) -> Response {
    Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
