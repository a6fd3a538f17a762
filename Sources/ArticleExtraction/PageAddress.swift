/// Addresses on pages: joining with the page's own (RFC 3986 section 5.2) and comparing.
enum PageAddress {
  /// `reference` as an absolute http(s) address, without its fragment; nil for `javascript:`, `mailto:` and the like,
  /// and for relative references when `base` is empty.
  static func resolve(_ reference: String, against base: String) -> String? {
    var bytes = Array(reference.utf8)
    bytes.removeAll { $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if let hash = bytes.firstIndex(of: 0x23) { bytes.removeSubrange(hash...) }
    let text = String(decoding: bytes, as: UTF8.self)
    if let scheme = scheme(of: bytes) {
      guard scheme == "http" || scheme == "https" else { return nil }
      return bytes.count > scheme.utf8.count + 3 ? text : nil
    }
    guard let parts = Parts(base) else { return nil }
    if bytes.isEmpty { return parts.origin + parts.path + parts.query }
    if text.hasPrefix("//") { return parts.scheme + ":" + text }
    if bytes[0] == 0x2f { return parts.origin + removeDots(text) }
    if bytes[0] == 0x3f { return parts.origin + parts.path + text }
    let folder = parts.path.lastIndex(of: "/").map { String(parts.path[...$0]) } ?? "/"
    return parts.origin + removeDots(folder + text)
  }

  /// Host without `www.`, `m.`, `amp.`, lower case; empty when there is none.
  static func host(_ address: String) -> String {
    guard let parts = Parts(address) else { return "" }
    var host = parts.host.lowercased()
    for prefix in ["www.", "m.", "amp.", "mobile."] where host.hasPrefix(prefix) && host.count > prefix.count + 3 {
      host.removeFirst(prefix.count)
    }
    return host
  }

  /// Path of the address, `/` at least.
  static func path(_ address: String) -> String {
    Parts(address)?.path ?? "/"
  }

  static func query(_ address: String) -> String {
    Parts(address)?.query ?? ""
  }

  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: 0x3a), colon > 0 else { return nil }
    for byte in bytes[..<colon] {
      let isLetter = (0x61...0x7a).contains(byte | 0x20)
      if !isLetter && !((0x2b...0x39).contains(byte) && byte != 0x2f) { return nil }
    }
    return String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
  }

  private static func removeDots(_ path: String) -> String {
    guard path.contains("./") || path.hasSuffix("/.") || path.hasSuffix("/..") else { return path }
    let query = path.firstIndex(of: "?") ?? path.endIndex
    var kept: [Substring] = []
    let segments = path[..<query].split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if segment == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(segment)
      }
    }
    return kept.joined(separator: "/") + path[query...]
  }

  private struct Parts {
    let scheme: String
    let host: String
    let origin: String
    let path: String
    let query: String

    init?(_ address: String) {
      let bytes = Array(address.utf8)
      guard let scheme = PageAddress.scheme(of: bytes), bytes.count > scheme.utf8.count + 3,
        bytes[scheme.utf8.count + 1] == 0x2f, bytes[scheme.utf8.count + 2] == 0x2f
      else { return nil }
      let hostStart = scheme.utf8.count + 3
      let rest = bytes[hostStart...]
      let hostEnd = rest.firstIndex { $0 == 0x2f || $0 == 0x3f || $0 == 0x23 } ?? bytes.endIndex
      guard hostEnd > hostStart else { return nil }
      let fragment = bytes[hostEnd...].firstIndex(of: 0x23) ?? bytes.endIndex
      let question = bytes[hostEnd..<fragment].firstIndex(of: 0x3f) ?? fragment
      func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      self.scheme = scheme
      host = text(hostStart..<hostEnd)
      origin = scheme + "://" + host
      path = question > hostEnd ? text(hostEnd..<question) : "/"
      query = text(question..<fragment)
    }
  }
}
