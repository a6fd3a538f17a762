import Foundation
import NewsModel

/// Hands the addresses printed at the foot of a page to the outlets that the page's items credit.
enum LinkAssignment {
  /// - Parameters:
  ///   - outlets: names in print order.
  ///   - urls: addresses in print order.
  /// - Returns: for every outlet the index of its address, or nil; order is kept, a host that resembles the name wins.
  static func assign(outlets: [String], urls: [String]) -> [Int?] {
    guard !outlets.isEmpty, !urls.isEmpty, outlets.count * urls.count <= 40_000 else {
      return outlets.indices.map { $0 < urls.count && outlets.count == urls.count ? $0 : nil }
    }
    let equal = outlets.count == urls.count
    // Longest common subsequence with weights; on equal counts pairs at the same place get a small premium.
    var best = [[Double]](repeating: [Double](repeating: 0, count: urls.count + 1), count: outlets.count + 1)
    var weight = [[Double]](repeating: [Double](repeating: 0, count: urls.count), count: outlets.count)
    for row in outlets.indices {
      for column in urls.indices {
        weight[row][column] = likeness(outlets[row], urls[column]) + (equal && row == column ? 0.45 : 0)
      }
    }
    for row in outlets.indices.reversed() {
      for column in urls.indices.reversed() {
        let pair = weight[row][column] >= 0.4 ? weight[row][column] + best[row + 1][column + 1] : 0
        best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
      }
    }
    var result = [Int?](repeating: nil, count: outlets.count)
    var row = 0
    var column = 0
    while row < outlets.count, column < urls.count {
      if weight[row][column] >= 0.4, best[row][column] == weight[row][column] + best[row + 1][column + 1] {
        result[row] = column
        row += 1
        column += 1
      } else if best[row][column] == best[row + 1][column] {
        row += 1
      } else {
        column += 1
      }
    }
    return result
  }

  /// 1 when the host spells the outlet's name or its initials, 0 when they share nothing.
  static func likeness(_ outlet: String, _ url: String) -> Double {
    let host = TextShape.words(TextShape.fold(self.host(url))).filter {
      !["www", "com", "vn", "net", "org", "gov"].contains($0)
    }
    let hostText = host.joined()
    let words = TextShape.words(TextShape.fold(outlet)).filter {
      !["bao", "tap", "chi", "the", "com", "vn", "net"].contains($0)
    }
    let name = words.joined()
    guard !name.isEmpty, !hostText.isEmpty else { return 0 }
    if hostText.contains(name) || (hostText.count >= 4 && name.contains(hostText)) { return 1 }
    let initials = words.compactMap(\.first).map(String.init).joined()
    if words.count >= 2, host.contains(initials) { return 0.9 }
    let shared = words.filter { $0.count >= 3 && hostText.contains($0) }.count
    return shared > 0 ? 0.4 + 0.4 * Double(shared) / Double(words.count) : 0
  }

  static func host(_ url: String) -> String {
    guard let start = url.range(of: "://") else { return url }
    return String(url[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" })
  }
}
