import CCurl

/// An address taken apart by libcurl's own parser, so that what we check is what it will connect to.
struct WebTarget {
  /// Normalized, percent-encoded, without fragment and without user name.
  let url: String
  /// `https://example.vn:443`: what politeness and robots.txt count by.
  let origin: String
  let host: String
  let port: String
  /// Path and query.
  let path: String

  /// Fails with `.notHTTP` for everything that is not an absolute http or https address.
  init(_ address: String) throws(FetchFailure) {
    guard let handle = curl_url() else { throw .unreachable("hết bộ nhớ") }
    defer { curl_url_cleanup(handle) }
    let hasControls = address.utf8.contains { $0 < 0x20 || $0 == 0x7f }
    guard !hasControls, diemtin_url_parse(handle, address) == CURLUE_OK else { throw .notHTTP }
    for part in [CURLUPART_FRAGMENT, CURLUPART_USER, CURLUPART_PASSWORD] { curl_url_set(handle, part, nil, 0) }
    let scheme = WebTarget.part(handle, CURLUPART_SCHEME)?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https", let host = WebTarget.part(handle, CURLUPART_HOST)?.lowercased(),
      !host.isEmpty, let url = WebTarget.part(handle, CURLUPART_URL)
    else { throw .notHTTP }
    self.host = host
    self.url = url
    port = WebTarget.part(handle, CURLUPART_PORT) ?? (scheme == "https" ? "443" : "80")
    origin = scheme + "://" + host + ":" + port
    let query = WebTarget.part(handle, CURLUPART_QUERY).map { "?" + $0 } ?? ""
    path = (WebTarget.part(handle, CURLUPART_PATH) ?? "/") + query
  }

  /// Names below `localhost` are this machine (RFC 6761, section 6.3), whatever a name server says.
  var connectTo: String? {
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    guard name == "localhost" || name.hasSuffix(".localhost") else { return nil }
    return "\(host):\(port):127.0.0.1:\(port)"
  }

  private static func part(_ handle: OpaquePointer, _ part: CURLUPart) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
