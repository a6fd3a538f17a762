public import NewsModel

extension OPML {
  /// Sources made of the subscriptions of a list. Outlines of the same title and home page are several feeds of one
  /// source; a folder named after a kind of source (`city-paper`) gives the kind, another folder below it the province.
  ///
  /// - Parameters:
  ///   - known: sources that are there already; a subscription to one of their addresses is left out.
  ///   - identifier: makes an identifier of a title.
  public static func sources(
    from outlines: [OPMLOutline], known: [Source], identifier: (String) -> String
  ) -> [Source] {
    var taken = Set(known.flatMap(\.feeds).map(\.url))
    var identifiers = Set(known.map(\.id))
    var order: [String] = []
    var groups: [String: (first: OPMLOutline, feeds: [Source.Feed])] = [:]
    for outline in outlines where taken.insert(outline.feedURL).inserted {
      let key = outline.title + "\n" + outline.homeURL
      if groups[key] == nil {
        order.append(key)
        groups[key] = (outline, [])
      }
      groups[key]?.feeds.append(.init(url: outline.feedURL, format: .init(rawValue: outline.type) ?? .feed))
    }
    return order.compactMap { key in
      guard let group = groups[key] else { return nil }
      return source(group.first, group.feeds, unique(identifier(group.first.title), among: &identifiers))
    }
  }

  private static func source(_ outline: OPMLOutline, _ feeds: [Source.Feed], _ id: String) -> Source {
    let kindPlace = outline.folders.firstIndex { Source.Kind(rawValue: $0) != nil }
    let kind = kindPlace.flatMap { Source.Kind(rawValue: outline.folders[$0]) } ?? .nationalPaper
    let below = kindPlace.map { outline.folders[($0 + 1)...].first } ?? nil
    return Source(
      id: id, name: outline.title, home: outline.homeURL.isEmpty ? outline.feedURL : outline.homeURL, kind: kind,
      province: below, language: outline.language.isEmpty ? "vi" : outline.language, feeds: feeds)
  }

  private static func unique(_ wanted: String, among taken: inout Set<String>) -> String {
    let base = wanted.isEmpty ? "nguon" : wanted
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
