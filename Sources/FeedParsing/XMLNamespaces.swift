/// Maps names with any prefix to canonical ones: `dc:creator`, `content:encoded`, `media:thumbnail`; elements of Atom, RSS
/// and sitemaps have no prefix.
///
/// A prefix keeps the last meaning declared anywhere before; the default namespace is kept per element by the caller.
struct XMLNamespaces {
  /// Declared prefix → canonical prefix (empty for the feed formats themselves).
  private var prefixes: [String: String] = [:]
  private var cache: [String: String] = [:]

  /// The canonical prefix of a namespace name, nil for an unknown one.
  static func canonicalPrefix(of uri: String) -> String? {
    var key = uri.lowercased()
    for prefix in ["https://", "http://"] where key.hasPrefix(prefix) { key.removeFirst(prefix.count) }
    while key.hasSuffix("/") || key.hasSuffix("#") { key.removeLast() }
    return known[key]
  }

  private static let known: [String: String] = [
    "www.w3.org/2005/atom": "", "purl.org/atom/ns": "", "purl.org/pie": "", "purl.org/atom-blog/ns": "",
    "example.com/newformat": "", "purl.org/rss/1.0": "", "my.netscape.com/rdf/simple/0.9": "",
    "channel.netscape.com/rdf/simple/0.9": "", "my.netscape.com/publish/formats/rss-0.91.dtd": "",
    "backend.userland.com/rss": "", "backend.userland.com/rss2": "", "backend.userland.com/rss2.1": "",
    "blogs.law.harvard.edu/tech/rss": "", "purl.org/net/rss1.1": "", "cyber.law.harvard.edu/rss": "",
    "www.sitemaps.org/schemas/sitemap/0.9": "", "www.google.com/schemas/sitemap/0.84": "",
    "purl.org/dc/elements/1.1": "dc", "purl.org/dc/elements/1.0": "dc", "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content", "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "example.com/dtds/podcast-1.0.dtd": "itunes", "search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf", "www.w3.org/1999/xhtml": "xhtml",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner", "www.pheedo.com/namespace/pheedo": "pheedo",
    "www.google.com/schemas/sitemap-news/0.9": "news", "www.google.com/schemas/sitemap-image/1.1": "image",
  ]

  /// Prefixes that are understood without declaration.
  private static let undeclared: [String: String] = [
    "atom": "", "rss": "", "rss1": "", "dc": "dc", "dcterms": "dcterms", "content": "content", "itunes": "itunes",
    "media": "media", "rdf": "rdf", "xhtml": "xhtml", "feedburner": "feedburner", "pheedo": "pheedo", "news": "news",
    "image": "image",
  ]

  mutating func declare(_ prefix: String, _ uri: String) {
    prefixes[prefix] = XMLNamespaces.canonicalPrefix(of: uri) ?? "?" + prefix
    cache.removeAll(keepingCapacity: true)
  }

  /// - Parameters:
  ///   - name: the qualified name in lower case.
  ///   - defaultPrefix: canonical prefix of the default namespace in force, nil when it is unknown to us.
  mutating func canonical(_ name: String, defaultPrefix: String?) -> String {
    guard let colon = name.utf8.firstIndex(of: 0x3a) else {
      guard let defaultPrefix else { return "?:" + name }
      return defaultPrefix.isEmpty ? name : defaultPrefix + ":" + name
    }
    if let cached = cache[name] { return cached }
    let prefix = String(name[..<colon])
    let local = String(name[name.index(after: colon)...])
    let canonical = prefixes[prefix] ?? XMLNamespaces.undeclared[prefix] ?? "?" + prefix
    let result = canonical.isEmpty ? local : canonical + ":" + local
    if cache.count < 4_096 { cache[name] = result }
    return result
  }
}
