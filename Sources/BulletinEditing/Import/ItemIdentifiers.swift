import NewsModel

/// Hands out identifiers that depend on the words alone, so that the same item always has the same permanent link.
struct ItemIdentifiers {
  private var used: [String: Int] = [:]
  private var usedSections: [String: Int] = [:]

  /// `viet-nam-slovakia-trao-nhieu-van-kien-3f9k2q`: at most ten words of the headline (or body) and a hash of both.
  mutating func item(title: String, body: String) -> String {
    let slug = TextShape.slug(title.isEmpty ? body : title, limit: 8)
    let hash = String(StableHash.identifier(of: title, body).suffix(6))
    return ItemIdentifiers.unique(slug.isEmpty ? hash : slug + "-" + hash, &used)
  }

  mutating func section(_ title: String) -> String {
    let slug = TextShape.slug(title)
    return ItemIdentifiers.unique(slug.isEmpty ? "muc" : slug, &usedSections)
  }

  /// The name itself, or the name with the next free number; `used` counts how often each was asked for.
  private static func unique(_ name: String, _ used: inout [String: Int]) -> String {
    var candidate = name
    while let count = used[candidate] {
      used[candidate] = count + 1
      candidate = "\(candidate)-\(count + 1)"
    }
    used[candidate] = 1
    return candidate
  }
}
