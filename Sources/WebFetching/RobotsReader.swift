/// Reads the lines of a robots.txt.
struct RobotsReader {
  private(set) var groups: [RobotsRules.Group] = []
  private(set) var sitemaps: [String] = []
  private var current = RobotsRules.Group()
  private var hasRules = false

  mutating func read(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    for line in body.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) { readLine(line) }
    finishGroup()
  }

  private mutating func finishGroup() {
    if !current.agents.isEmpty { groups.append(current) }
    current = RobotsRules.Group()
    hasRules = false
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>) {
    let text = trimmed(line.prefix { $0 != 0x23 })
    guard let (key, value) = split(text) else { return }
    switch String(decoding: key, as: UTF8.self).lowercased() {
    case "user-agent", "useragent", "user agent": addAgent(value)
    case "allow": addRule(true, value)
    case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw": addRule(false, value)
    case "crawl-delay":
      if let delay = Double(String(decoding: value, as: UTF8.self)), delay >= 0, delay.isFinite {
        current.crawlDelay = delay
      }
    case "sitemap", "site-map":
      if !value.isEmpty, sitemaps.count < 1_000 { sitemaps.append(String(decoding: value, as: UTF8.self)) }
    default: break
    }
  }

  /// `key: value`; a forgotten colon is forgiven when there are exactly two words.
  private func split(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    if let colon = text.firstIndex(of: 0x3a) {
      let key = trimmed(text[..<colon])
      return key.isEmpty ? nil : (key, trimmed(text[(colon + 1)...]))
    }
    let words = text.split { $0 == 0x20 || $0 == 0x09 }
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  private mutating func addAgent(_ value: ArraySlice<UInt8>) {
    if hasRules { finishGroup() }
    guard let first = value.first else { return }
    if first == 0x2a, value.count == 1 || value[value.startIndex + 1] == 0x20 || value[value.startIndex + 1] == 0x09 {
      current.agents.append("*")
      return
    }
    let token = value.prefix { byte in
      byte == 0x2d || byte == 0x5f || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
    current.agents.append(String(decoding: token, as: UTF8.self).lowercased())
  }

  private mutating func addRule(_ allows: Bool, _ value: ArraySlice<UInt8>) {
    guard !current.agents.isEmpty else { return }
    hasRules = true
    guard !value.isEmpty else { return }
    let pattern = RobotsPattern.normalized(Array(value), encodes: true)
    current.rules.append(.init(allows: allows, pattern: pattern))
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0b || byte == 0x0c }
    let head = text.drop(while: isBlank)
    let count = head.reversed().prefix(while: isBlank).count
    return head.dropLast(count)
  }
}
