/// Sanitizes HTML of feeds: harmless elements and attributes stay, everything else goes, addresses become absolute.
///
/// A list of what is allowed, not of what is forbidden. No `style`, no event handlers, no forms that act, no frames, no
/// addresses except http, https, mailto and relative ones.
enum SafeHTML {
  static let elements: Set<String> = [
    "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote",
    "br",
    "caption", "center", "cite", "code", "col", "colgroup", "data", "dd", "del", "details", "dfn", "div", "dl", "dt",
    "em",
    "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins",
    "kbd",
    "li", "main", "map", "mark", "nav", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
    "small", "source", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
    "thead",
    "time", "tr", "tt", "u", "ul", "var", "video", "wbr",
  ]

  private static let attributes: Set<String> = [
    "abbr", "align", "alt", "cite", "colspan", "controls", "coords", "datetime", "dir", "headers", "height", "hreflang",
    "href", "lang", "media", "poster", "rel", "rowspan", "scope", "shape", "sizes", "span", "src", "start", "title",
    "type",
    "usemap", "value", "width",
  ]

  private static let addresses: Set<String> = ["href", "src", "cite", "poster"]
  private static let allowedSchemes: Set<String> = ["http", "https", "mailto"]

  /// The sanitized form of `bytes`, trimmed. Linear.
  static func sanitize(_ bytes: [UInt8], base: String?) -> String {
    let range = Bytes.trimmed(bytes, 0..<bytes.count)
    guard bytes[range].contains(0x3c) else { return Bytes.string(bytes, range) }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var position = range.lowerBound
    var runStart = position
    while position < range.upperBound {
      guard bytes[position] == 0x3c else {
        position += 1
        continue
      }
      output.append(contentsOf: bytes[runStart..<position])
      if let tag = HTMLTag(bytes, at: position) {
        if elements.contains(tag.name) { write(tag, bytes, base, to: &output) }
        position = tag.isOpaque ? HTMLTag.endOfOpaque(bytes, from: tag.end, name: tag.name) : tag.end
      } else {
        output.append(contentsOf: [0x26, 0x6c, 0x74, 0x3b])  // &lt;
        position += 1
      }
      runStart = position
    }
    if runStart < range.upperBound { output.append(contentsOf: bytes[runStart..<range.upperBound]) }
    let trimmed = Bytes.trimmed(output, 0..<output.count)
    return Bytes.string(output, trimmed)
  }

  private static func write(_ tag: HTMLTag, _ bytes: [UInt8], _ base: String?, to output: inout [UInt8]) {
    output.append(0x3c)
    if tag.isEnd { output.append(0x2f) }
    output.append(contentsOf: tag.name.utf8)
    if !tag.isEnd {
      for (name, value) in HTMLAttributes(bytes, tag.inside) where attributes.contains(name) {
        guard let value = safe(value, name: name, base: base) else { continue }
        output.append(0x20)
        output.append(contentsOf: name.utf8)
        output.append(contentsOf: [0x3d, 0x22])
        MarkupText.escape(value.utf8, quotes: true, into: &output)
        output.append(0x22)
      }
    }
    output.append(0x3e)
  }

  private static func safe(_ value: String, name: String, base: String?) -> String? {
    guard addresses.contains(name) else { return value }
    let cleaned = String(decoding: value.utf8.filter { $0 > 0x1f && $0 != 0x7f }, as: UTF8.self)
    let absolute = WebAddress.resolve(cleaned, against: base)
    if let scheme = WebAddress.scheme(of: absolute) { return allowedSchemes.contains(scheme) ? absolute : nil }
    // “java script:…” and the like: no colon before the first slash, question mark or fragment.
    let head = absolute.utf8.prefix { $0 != 0x2f && $0 != 0x3f && $0 != 0x23 }
    return head.contains(0x3a) ? nil : absolute
  }
}
