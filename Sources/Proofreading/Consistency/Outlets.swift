import VietnameseText

/// Names of outlets as their mastheads write them.
enum Outlets {
  private static let officialNames = [
    "VnExpress", "VietNamNet", "VietnamPlus", "VnEconomy", "Báo Nhân Dân", "Báo Đại Đoàn Kết", "Báo Lao Động",
    "Báo Tuổi Trẻ", "Báo Thanh Niên",
    "Báo Tiền Phong", "Báo Quân đội nhân dân", "Báo Công an nhân dân", "Báo Đầu tư", "Báo Công Thương", "Báo Chính phủ",
    "Báo Người Lao Động",
    "Báo Sài Gòn Giải Phóng", "Báo Hà Nội mới", "Báo Dân trí", "TTXVN", "VOV", "VTV", "Báo Hải Phòng", "Báo Đà Nẵng",
    "Báo Cần Thơ", "VietnamNews",
    "Báo Tin tức", "Tạp chí Cộng sản", "CafeF", "Báo Xây dựng", "Tinh tế",
  ]
  private static let byKey = Dictionary(officialNames.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })

  /// The same for every spelling of one outlet: letters without marks, without “báo” and “tạp chí”, without `.vn`.
  static func key(_ name: String) -> String {
    var folded = Folding.fold(name)
    for word in ["bao ", "tap chi ", "www."] where folded.hasPrefix(word) {
      folded = String(folded.dropFirst(word.count))
    }
    for ending in [".com.vn", ".vn", ".net", ".com"] where folded.hasSuffix(ending) {
      folded = String(folded.dropLast(ending.count))
    }
    let letters = folded.filter { $0.isLetter || $0.isNumber }
    return letters.hasPrefix("bao") && letters.count > 8 && folded.hasSuffix("bao")
      ? String(letters.dropFirst(3)) : letters
  }

  /// The outlet's own spelling; nil for outlets that are not in the list.
  static func official(_ name: String) -> String? { byKey[key(name)] }

  /// The name has the letters of a known outlet but not its capitals or marks. Its address (`nhandan.vn`) and its short
  /// name (`Nhân Dân`) are no misspelling.
  static func isMisspelled(_ name: String) -> Bool {
    guard let official = official(name), !name.contains(".") else { return false }
    let bare = official.hasPrefix("Báo ") ? String(official.dropFirst(4)) : official
    return name != official && name != bare && name != "Báo " + bare
  }
}
