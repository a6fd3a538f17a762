/// Patterns of robots.txt (RFC 9309, section 2.2.3).
enum RobotsPattern {
  /// Hexadecimal digits become upper case and, in patterns, bytes beyond ASCII percent-encoded, so that a pattern compares
  /// equal to the path as it goes over the wire.
  static func normalized(_ bytes: [UInt8], encodes: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x25, index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) {
        output.append(contentsOf: [0x25, upper(bytes[index + 1]), upper(bytes[index + 2])])
        index += 3
      } else if byte >= 0x80, encodes {
        output.append(contentsOf: [0x25, digit(byte >> 4), digit(byte & 15)])
        index += 1
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  /// The length of the pattern if it matches a prefix of `path`, else 0. An empty pattern says nothing.
  static func matchLength(_ rule: RobotsRules.Rule, _ path: [UInt8]) -> Int {
    if matches(rule.pattern[...], path) { return rule.pattern.count }
    guard rule.allows, let folder = folderOfIndex(rule.pattern) else { return 0 }
    return matches((folder + [0x24])[...], path) ? folder.count + 1 : 0
  }

  /// `Allow: /folder/index.html` also allows `/folder/` (as Google does).
  private static func folderOfIndex(_ pattern: [UInt8]) -> [UInt8]? {
    guard let slash = pattern.lastIndex(of: 0x2f), pattern[(slash + 1)...].starts(with: Array("index.htm".utf8)) else {
      return nil
    }
    return Array(pattern[...slash])
  }

  /// Greedy matching with one point of return: the last `*`. At most path × pattern steps.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: [UInt8]) -> Bool {
    var pattern = Array(pattern)
    let isAnchored = pattern.last == 0x24
    if isAnchored { pattern.removeLast() } else { pattern.append(0x2a) }
    var inPattern = 0
    var inPath = 0
    var star: (pattern: Int, path: Int)?
    while inPath < path.count {
      if inPattern < pattern.count, pattern[inPattern] == 0x2a {
        if inPattern == pattern.count - 1 { return true }
        star = (inPattern, inPath)
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == path[inPath] {
        inPattern += 1
        inPath += 1
      } else if let last = star {
        star = (last.pattern, last.path + 1)
        inPattern = last.pattern + 1
        inPath = last.path + 1
      } else {
        return false
      }
    }
    while inPattern < pattern.count, pattern[inPattern] == 0x2a { inPattern += 1 }
    return inPattern == pattern.count
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func upper(_ byte: UInt8) -> UInt8 { byte >= 0x61 ? byte - 0x20 : byte }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
