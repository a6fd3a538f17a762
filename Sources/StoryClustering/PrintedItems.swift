/// What earlier issues have printed, so that a story can be asked: did we run this already, and where?
///
/// Two texts are alike by the part of the shorter one's word pairs that both have; pairs that many printed items share
/// (“chuyển đổi số”) count less. Building is linear in the items; a question costs what its rarer pairs hold.
public struct PrintedItems: Sendable {
  public struct Item: Sendable, Hashable {
    public let title: String
    /// The printed abstract.
    public let text: String
    /// Address of the article it was linked to; nil when unknown.
    public let url: String?
    /// As an editor says it: “số 13/2026”.
    public let place: String

    public init(title: String, text: String, url: String?, place: String) {
      self.title = title
      self.text = text
      self.url = url
      self.place = place
    }
  }

  private let places: [String]
  private var byURL: [String: Int] = [:]
  private var byPair: [UInt64: [Int32]] = [:]
  /// Summed weight of the pairs of each item.
  private var weights: [Double] = []

  /// Pairs in more items than this say nothing.
  static let mostShared = 60
  /// Words of a text that are read.
  static let readWords = 220

  /// Later items win when two have the same address.
  public init(_ items: [Item]) {
    places = items.map(\.place)
    let pairs = items.map { PrintedItems.pairs($0.title + "\n" + $0.text) }
    for (number, item) in items.enumerated() {
      if let url = item.url { byURL[PrintedItems.key(url)] = number }
      for pair in pairs[number] { byPair[pair, default: []].append(Int32(number)) }
    }
    weights = pairs.map { own in own.reduce(0) { $0 + PrintedItems.weight(byPair[$1]?.count ?? 0) } }
  }

  /// The most similar printed item, 0…1, and where it stood; nil when nothing is alike. The same address is 1.
  public func closest(title: String, text: String, urls: [String]) -> (similarity: Double, place: String)? {
    for url in urls { if let number = byURL[PrintedItems.key(url)] { return (1, places[number]) } }
    let own = PrintedItems.pairs(title + "\n" + text)
    var shared: [Int32: Double] = [:]
    var total = 0.0
    for pair in own {
      let holders = byPair[pair] ?? []
      let weight = PrintedItems.weight(holders.count)
      total += weight
      for number in holders where weight > 0 { shared[number, default: 0] += weight }
    }
    let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, min(total, weights[Int(best.key)]) > 0 else { return nil }
    return (min(best.value / min(total, weights[Int(best.key)]), 1), places[Int(best.key)])
  }

  private static func weight(_ holders: Int) -> Double { holders > mostShared ? 0 : 1 / Double(max(holders, 1)) }

  private static func pairs(_ text: String) -> Set<UInt64> {
    let tokens = TokenStream(text).tokens().prefix(readWords)
    return Set(zip(tokens, tokens.dropFirst()).map { $0.hash &* 0x9e37_79b9_7f4a_7c15 ^ $1.hash })
  }

  /// Without scheme, `www.` and what follows `?` or `#`.
  private static func key(_ url: String) -> String {
    var rest = url[...]
    for prefix in ["https://", "http://", "www.", "m."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.last == "/" { rest = rest.dropLast() }
    return rest.lowercased()
  }
}
