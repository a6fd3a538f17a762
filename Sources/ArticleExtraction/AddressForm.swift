/// The form that the article addresses of one site share, learnt from one page.
struct AddressForm {
  private let endings: [String: Int]
  private let numbered: Int
  private let named: Int
  private let total: Int

  init(_ addresses: [String]) {
    var endings: [String: Int] = [:]
    var numbered = 0
    var named = 0
    for address in addresses {
      endings[AddressForm.ending(address), default: 0] += 1
      if AddressForm.hasNumber(address) { numbered += 1 }
      if AddressForm.nameWords(address) >= 4 { named += 1 }
    }
    self.endings = endings
    self.numbered = numbered
    self.named = named
    total = addresses.count
  }

  /// True when the address is like most others of the page.
  func accepts(_ address: String) -> Bool {
    guard PageAddress.path(address) != "/" else { return false }
    let lower = address.lowercased()
    for part in [
      "/tag/", "/tags/", "/tac-gia", "/author/", "/category/", "/chu-de/", "/search", "/video-list", "/event/",
      "/topic/", "/login", "/user/", "/dang-nhap", "/lien-he", "/gioi-thieu",
    ] where lower.holds(part) {
      return false
    }
    if numbered * 10 >= total * 6, !AddressForm.hasNumber(address) { return false }
    if named * 10 >= total * 6, AddressForm.nameWords(address) < 3 { return false }
    let count = endings[AddressForm.ending(address)] ?? 0
    return count * 10 >= total
  }

  /// `.html`, `.chn`, `/`; empty when the last part has no ending.
  private static func ending(_ address: String) -> String {
    let path = PageAddress.path(address)
    if path.hasSuffix("/") { return "/" }
    let last = path.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), last.distance(from: dot, to: last.endIndex) <= 6 else { return "" }
    return String(last[dot...])
  }

  /// An identifier of four digits or more in the path.
  private static func hasNumber(_ address: String) -> Bool {
    var run = 0
    for byte in PageAddress.path(address).utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run >= 4 { return true }
    }
    return false
  }

  /// Words joined by hyphens in the longest part of the path.
  private static func nameWords(_ address: String) -> Int {
    PageAddress.path(address).split(separator: "/").map { $0.split(separator: "-").count }.max() ?? 0
  }
}
