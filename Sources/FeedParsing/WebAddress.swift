/// Resolves references against a base address (RFC 3986, section 5), on strings as the web writes them: what is not
/// quite legal (letters beyond ASCII, blanks) is kept instead of refused.
enum WebAddress {
  /// The absolute form of `reference`; `reference` itself (trimmed) when there is no base or it is absolute already.
  static func resolve(_ reference: String, against base: String?) -> String {
    let reference = trimmed(reference)
    guard let base, !base.isEmpty, scheme(of: reference) == nil, let baseScheme = scheme(of: base) else {
      return reference
    }
    let parts = split(base, after: baseScheme)
    if reference.isEmpty { return withoutFragment(base) }
    if reference.hasPrefix("//") { return baseScheme + ":" + reference }
    if reference.hasPrefix("#") { return withoutFragment(base) + reference }
    let origin = baseScheme + "://" + parts.authority
    if reference.hasPrefix("?") { return origin + parts.path + reference }
    if reference.hasPrefix("/") { return origin + withoutDots(reference) }
    let folder = parts.path.lastIndex(of: "/").map { String(parts.path[...$0]) } ?? "/"
    return origin + withoutDots(folder + reference)
  }

  /// The scheme in lower case, nil for a relative reference.
  static func scheme(of text: String) -> String? {
    var result = ""
    for byte in text.utf8 {
      if byte == 0x3a { return result.isEmpty ? nil : result }
      guard Bytes.isAlphanumeric(byte) || (!result.isEmpty && (byte == 0x2b || byte == 0x2d || byte == 0x2e)) else {
        return nil
      }
      result.unicodeScalars.append(Unicode.Scalar(Bytes.lower(byte)))
    }
    return nil
  }

  static func isHTTP(_ text: String) -> Bool {
    let scheme = scheme(of: text)
    return scheme == "http" || scheme == "https"
  }

  /// White space at the ends and line breaks inside removed.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let range = Bytes.trimmed(bytes, 0..<bytes.count)
    if range.count == bytes.count, !bytes.contains(where: { $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }) { return text }
    return String(decoding: bytes[range].filter { $0 != 0x0a && $0 != 0x0d && $0 != 0x09 }, as: UTF8.self)
  }

  private static func split(_ base: String, after scheme: String) -> (authority: String, path: String) {
    var rest = base.dropFirst(scheme.count + 1)
    guard rest.hasPrefix("//") else { return ("", String(rest)) }
    rest = rest.dropFirst(2)
    let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    let tail = rest[end...]
    let pathEnd = tail.firstIndex { $0 == "?" || $0 == "#" } ?? tail.endIndex
    return (String(rest[..<end]), String(tail[..<pathEnd]))
  }

  private static func withoutFragment(_ text: String) -> String {
    text.firstIndex(of: "#").map { String(text[..<$0]) } ?? text
  }

  /// RFC 3986, section 5.2.4, on the path only.
  private static func withoutDots(_ reference: String) -> String {
    guard reference.contains("./") || reference.hasSuffix(".") else { return reference }
    let pathEnd = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    var output: [Substring] = []
    let segments = reference[..<pathEnd].split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment == ".." {
        if output.count > 1 { output.removeLast() }
        if isLast { output.append("") }
      } else if segment == "." {
        if isLast { output.append("") }
      } else {
        output.append(segment)
      }
    }
    return output.joined(separator: "/") + reference[pathEnd...]
  }
}
