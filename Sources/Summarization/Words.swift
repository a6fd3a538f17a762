/// Words that the claim scanner turns on.
enum Words {
  static let day = WordForm.hash("ngày")
  static let month = WordForm.hash("tháng")
  static let year = WordForm.hash("năm")
  static let percent = WordForm.hash("%")
  static let deputy = WordForm.hash("phó")
  static let percentWordFirst = WordForm.hash("phần")

  /// After these `14-4` and `14.4` are dates.
  static let beforeDates = Set(
    ["ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "từ", "đến", "nay", "qua", "và"].map { WordForm.hash($0) })

  static let placeWords = Set(
    ["tỉnh", "phố", "huyện", "xã", "phường", "quận", "thôn", "làng", "tại", "ở", "đảo", "sông", "thị"].map {
      WordForm.hash($0)
    })

  /// Words that measure: one of them for another changes what is said.
  static let units = Set(
    [
      "đồng", "usd", "euro", "yên", "bảng", "km", "m", "mét", "kg", "tấn", "tạ", "gram", "lít", "ha", "tuổi", "tháng",
      "ngày",
      "giờ", "phút", "giây", "năm", "tuần", "người", "hộ", "kwh", "mw", "độ", "điểm", "vnđ", "hecta", "m2", "km2",
      "trẻ",
    ].map { WordForm.hash($0) })

  /// Offices and ranks by their first word, longest first.
  private static let offices: [UInt64: [[UInt64]]] = {
    var table: [UInt64: [[UInt64]]] = [:]
    for name in officeNames {
      let hashes = WordForm.hashes(name)
      if let first = hashes.first { table[first, default: []].append(hashes) }
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  private static let officeNames = [
    "chính phủ", "quốc hội", "thủ tướng", "thủ tướng chính phủ", "phó thủ tướng", "chủ tịch nước", "phó chủ tịch nước",
    "tổng bí thư", "bộ chính trị", "ban bí thư", "ban chấp hành trung ương", "ủy ban nhân dân",
    "ủy ban nhân dân thành phố",
    "ủy ban nhân dân tỉnh", "ủy ban nhân dân xã", "ủy ban nhân dân phường", "ủy ban nhân dân huyện",
    "ủy ban nhân dân quận",
    "hội đồng nhân dân", "hội đồng nhân dân thành phố", "hội đồng nhân dân tỉnh", "thành ủy", "tỉnh ủy", "đảng ủy",
    "bộ trưởng", "thứ trưởng", "chủ tịch quốc hội", "văn phòng chính phủ", "viện kiểm sát", "tòa án", "tổng thống",
    "phó tổng thống", "ngoại trưởng", "thủ tướng đức", "bộ công an", "công an thành phố", "công an tỉnh", "ban chỉ đạo",
    "mặt trận tổ quốc", "tòa án nhân dân", "bộ quốc phòng", "liên hợp quốc", "nhà trắng", "bộ tài chính", "bộ y tế",
    "bộ khoa học và công nghệ", "bộ công thương", "bộ nội vụ", "bộ ngoại giao", "bộ giáo dục và đào tạo", "bộ tư pháp",
    "bộ xây dựng", "sở khoa học và công nghệ", "sở tài chính", "sở y tế", "sở nội vụ", "sở giáo dục và đào tạo",
    "sở xây dựng",
    "sở công thương", "ngân hàng nhà nước", "tổng cục thống kê", "cục thống kê",
  ]

  /// Tokens that form an office at `position`; 0 when none does.
  static func officeLength(_ tokens: [ClaimToken], _ position: Int, _ end: Int) -> Int {
    guard let names = offices[tokens[position].hash] else { return 0 }
    for name in names where position + name.count <= end {
      var matches = true
      for offset in 1..<max(name.count, 1) where tokens[position + offset].hash != name[offset] {
        matches = false
        break
      }
      if matches { return name.count }
    }
    return 0
  }
}
