/// One form for the addresses of one page: without scheme, `www.`, `m.` and `amp.`, without fragment and the parameters
/// that campaigns, feeds and AMP twins add, lower-case host, no slash at the end.
struct RepublicationAddress: Sendable, Hashable {
  let host: String
  /// Host, path and the remaining query.
  let text: String

  /// nil for an empty address and for a home page, which is no article's own.
  init?(_ address: String?) {
    guard let address else { return nil }
    var rest = Substring(address).drop { $0 == " " }
    if let slashes = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[slashes...].hasPrefix("://") {
      rest = rest[slashes...].dropFirst(3)
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let query = rest.firstIndex(of: "?").map { rest[$0...].dropFirst() } ?? ""
    if let mark = rest.firstIndex(of: "?") { rest = rest[..<mark] }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    host = RepublicationAddress.host(rest[..<slash])
    var path = rest[slash...]
    for ending in ["/amp", ".amp"] {
      while path.hasSuffix("/") { path = path.dropLast() }
      if path.hasSuffix(ending) { path = path.dropLast(ending.utf8.count) }
    }
    let kept = query.split(separator: "&").filter { !RepublicationAddress.isTracking($0) }.sorted()
    guard !host.isEmpty, path.utf8.count > 1 || !kept.isEmpty else { return nil }
    text = host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static func host(_ name: Substring) -> String {
    var host = name.lowercased()
    for prefix in ["www.", "m.", "amp.", "mobile."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.utf8.count)
    }
    if let port = host.firstIndex(of: ":"), host[port...] == ":80" || host[port...] == ":443" {
      host.removeSubrange(port...)
    }
    return host
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_")
      || ["fbclid", "gclid", "amp", "ref", "source", "zarsrc", "gidzl", "outputtype"].contains(name)
  }
}
