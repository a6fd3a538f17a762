public import Foundation

/// The rules of one robots.txt (RFC 9309), read as leniently as Google's reference implementation does.
///
/// Groups of the same agent are merged; the longest matching pattern wins, `Allow` wins a tie; `*` and `$` are special.
public struct RobotsRules: Sendable, Hashable {
  struct Rule: Sendable, Hashable {
    let allows: Bool
    /// Percent-encoded, upper-case hexadecimal digits.
    let pattern: [UInt8]
  }
  struct Group: Sendable, Hashable {
    /// Lower case product tokens; `*` for everybody.
    var agents: [String] = []
    var rules: [Rule] = []
    var crawlDelay: Double?
  }

  let groups: [Group]
  /// Addresses of `Sitemap` lines, in order, as given.
  public let sitemaps: [String]

  /// Reads the file; only the first 500 KiB count (RFC 9309, section 2.5). Never fails: what is no rule is ignored.
  public init(_ bytes: Data) {
    var reader = RobotsReader()
    reader.read([UInt8](bytes.prefix(512_000)))
    groups = reader.groups
    sitemaps = reader.sitemaps
  }

  /// Everything is allowed: the file does not exist (RFC 9309, section 2.3.1.3).
  public static let allowAll = RobotsRules(Data())

  /// - Parameters:
  ///   - path: path and query as they go over the wire: beginning with `/`, percent-encoded.
  ///   - userAgent: the product token (`DiemTin`), letter case ignored.
  public func allows(path: String, userAgent: String) -> Bool {
    let bytes = RobotsPattern.normalized(Array(path.utf8), encodes: false)
    if bytes == Array("/robots.txt".utf8) { return true }
    var best = (allow: 0, disallow: 0)
    for group in applicable(to: userAgent) {
      for rule in group.rules {
        let length = RobotsPattern.matchLength(rule, bytes)
        if rule.allows { best.allow = max(best.allow, length) } else { best.disallow = max(best.disallow, length) }
      }
    }
    return best.disallow <= best.allow
  }

  /// Seconds that the site asks robots to wait between requests (not in the RFC, but widely used).
  public func crawlDelay(userAgent: String) -> Double? {
    applicable(to: userAgent).compactMap(\.crawlDelay).max()
  }

  /// The groups that name the agent; if there are none, those for everybody.
  private func applicable(to userAgent: String) -> [Group] {
    let token = userAgent.lowercased()
    let own = groups.filter { $0.agents.contains(token) }
    return own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
  }

  /// Path and query of an address as robots rules see them: at least `/`, without fragment.
  public static func path(ofURL url: String) -> String {
    var rest = Substring(url)
    if let scheme = rest.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("/") {
      return withoutFragment(rest)
    }
    guard let start = rest.firstIndex(where: { $0 == "/" || $0 == "?" || $0 == ";" || $0 == "#" }) else { return "/" }
    let tail = withoutFragment(rest[start...])
    return tail.hasPrefix("/") ? tail : "/" + tail
  }

  private static func withoutFragment(_ text: Substring) -> String { String(text.prefix { $0 != "#" }) }
}
