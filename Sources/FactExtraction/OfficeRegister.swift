public import NewsModel

/// National offices with the days between which they bore their name.
///
/// Sources: Nghị quyết 176/2025/QH15 and Nghị quyết 18-NQ/TW, Kết luận 121-KL/TW (mergers of 1 March 2025 and of the Party's
/// commissions in February 2025), Nghị quyết 203/2025/QH15.
public struct OfficeRegister: Sendable {
  public struct Office: Sendable, Hashable {
    public let name: String
    /// First day under this name, where it matters.
    public let firstDay: CalendarDate?
    /// Last day under this name; nil for offices of today.
    public let lastDay: CalendarDate?
    /// Who does its work since; empty for offices of today.
    public let successor: String

    public func exists(on date: CalendarDate) -> Bool {
      (firstDay.map { $0 <= date } ?? true) && (lastDay.map { date <= $0 } ?? true)
    }
  }

  public static let offices: [Office] =
    current.map { Office(name: $0, firstDay: nil, lastDay: nil, successor: "") }
    + founded.map { Office(name: $0.0, firstDay: CalendarDate(iso: $0.1), lastDay: nil, successor: "") }
    + dissolved.map { Office(name: $0.0, firstDay: nil, lastDay: CalendarDate(iso: $0.1), successor: $0.2) }
  static let names: [String] = current + founded.map(\.0) + dissolved.map(\.0)
  static let trie = PhraseTrie(offices.map { (words: spaced($0.name), value: $0) })

  /// The office of this name, in any case and tone placement.
  public static func office(named name: String) -> Office? {
    let tokens = Tokenizer.tokens(of: Array(name.utf8), vocabulary: Vocabulary.standard)
    guard let (office, end) = trie.longest(tokens, at: 0), end == tokens.count else { return nil }
    return office
  }

  /// Offices that every province or district had: a place belongs to their name.
  static func isLocal(_ office: Office) -> Bool {
    ["Sở", "UBND", "Ủy ban nhân dân", "Công an", "Huyện ủy", "Quận ủy", "Ủy ban Mặt trận"].contains {
      office.name.hasPrefix($0)
    }
  }

  /// Whether an office of this name existed on a day; nil for names the register does not know.
  public static func exists(_ name: String, on date: CalendarDate) -> Bool? {
    office(named: name).map { $0.exists(on: date) }
  }

  private static func spaced(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      if scalar == "," { result += " ," } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static let current = [
    "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Hội đồng Dân tộc", "Bộ Chính trị", "Liên minh châu Âu",
    "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "Ủy ban Mặt trận Tổ quốc Việt Nam", "Bộ GD&ĐT", "Bộ GD-ĐT", "Bộ VHTTDL", "Bộ KHCN", "Bộ KH-CN", "Ban Bí thư",
    "Ban Chấp hành Trung ương", "Văn phòng Trung ương Đảng",
    "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Ủy ban Thường vụ Quốc hội", "Thanh tra Chính phủ",
    "Bộ Khoa học và Công nghệ",
    "Bộ KH&CN", "Bộ Tài chính", "Bộ Y tế", "Bộ Giáo dục và Đào tạo", "Bộ Công an", "Bộ Quốc phòng", "Bộ Nội vụ",
    "Bộ Tư pháp",
    "Bộ Công Thương", "Bộ Xây dựng", "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Ngoại giao", "Ngân hàng Nhà nước",
    "Ban Tổ chức Trung ương", "Ủy ban Kiểm tra Trung ương", "Ban Nội chính Trung ương", "Mặt trận Tổ quốc Việt Nam",
    "Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Kiểm toán nhà nước", "Thông tấn xã Việt Nam",
    "Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam", "Bảo hiểm xã hội Việt Nam",
  ]
  private static let founded = [
    ("Bộ Nông nghiệp và Môi trường", "2025-03-01"), ("Bộ Dân tộc và Tôn giáo", "2025-03-01"),
    ("Ban Chính sách, chiến lược Trung ương", "2025-02-01"), ("Ban Tuyên giáo và Dân vận Trung ương", "2025-02-01"),
    ("Đảng ủy Chính phủ", "2025-02-01"), ("Đảng ủy Quốc hội", "2025-02-01"), ("Cục Thuế", "2025-03-01"),
    ("Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia", "2025-03-01"),
  ]
  static let dissolved = [
    ("Bộ Bưu chính, Viễn thông", "2007-07-31", "Bộ Thông tin và Truyền thông"),
    ("Bộ Khoa học, Công nghệ và Môi trường", "2002-08-04", "Bộ Khoa học và Công nghệ"),
    ("Bộ Công nghiệp", "2007-07-31", "Bộ Công Thương"), ("Bộ Thương mại", "2007-07-31", "Bộ Công Thương"),
    ("Bộ Thủy sản", "2007-07-31", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Bộ Văn hóa - Thông tin", "2007-07-31", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Ủy ban Thể dục Thể thao", "2007-07-31", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Bộ Thông tin và Truyền thông", "2025-02-28", "Bộ Khoa học và Công nghệ"), ("Bộ TT&TT", "2025-02-28", "Bộ KH&CN"),
    ("Bộ TTTT", "2025-02-28", "Bộ KH&CN"), ("Bộ TT-TT", "2025-02-28", "Bộ KH&CN"),
    ("Bộ Kế hoạch và Đầu tư", "2025-02-28", "Bộ Tài chính"), ("Bộ KH&ĐT", "2025-02-28", "Bộ Tài chính"),
    ("Bộ Giao thông vận tải", "2025-02-28", "Bộ Xây dựng"), ("Bộ GTVT", "2025-02-28", "Bộ Xây dựng"),
    ("Bộ Tài nguyên và Môi trường", "2025-02-28", "Bộ Nông nghiệp và Môi trường"),
    ("Bộ TN&MT", "2025-02-28", "Bộ NN&MT"), ("Bộ NN&PTNT", "2025-02-28", "Bộ NN&MT"),
    ("Bộ Nông nghiệp và Phát triển nông thôn", "2025-02-28", "Bộ Nông nghiệp và Môi trường"),
    ("Bộ Lao động - Thương binh và Xã hội", "2025-02-28", "Bộ Nội vụ"), ("Bộ LĐTBXH", "2025-02-28", "Bộ Nội vụ"),
    ("Bộ LĐ-TB&XH", "2025-02-28", "Bộ Nội vụ"), ("Ủy ban Dân tộc", "2025-02-28", "Bộ Dân tộc và Tôn giáo"),
    ("Ban Kinh tế Trung ương", "2025-02-02", "Ban Chính sách, chiến lược Trung ương"),
    ("Ban Tuyên giáo Trung ương", "2025-02-02", "Ban Tuyên giáo và Dân vận Trung ương"),
    ("Ban Dân vận Trung ương", "2025-02-02", "Ban Tuyên giáo và Dân vận Trung ương"),
    ("Ban Đối ngoại Trung ương", "2025-02-02", "Bộ Ngoại giao"),
    ("Sở Thông tin và Truyền thông", "2025-02-28", "Sở Khoa học và Công nghệ"), ("Sở TT&TT", "2025-02-28", "Sở KH&CN"),
    ("Sở Kế hoạch và Đầu tư", "2025-02-28", "Sở Tài chính"), ("Sở KH&ĐT", "2025-02-28", "Sở Tài chính"),
    ("Sở Giao thông vận tải", "2025-02-28", "Sở Xây dựng"), ("Sở GTVT", "2025-02-28", "Sở Xây dựng"),
    ("Sở Tài nguyên và Môi trường", "2025-02-28", "Sở Nông nghiệp và Môi trường"),
    ("Sở Nông nghiệp và Phát triển nông thôn", "2025-02-28", "Sở Nông nghiệp và Môi trường"),
    ("Sở Lao động - Thương binh và Xã hội", "2025-02-28", "Sở Nội vụ"),
    ("Tổng cục Thuế", "2025-02-28", "Cục Thuế"), ("Tổng cục Hải quan", "2025-02-28", "Cục Hải quan"),
    ("Tổng cục Thống kê", "2025-02-28", "Cục Thống kê"),
    ("Kho bạc Nhà nước Trung ương", "2025-02-28", "Kho bạc Nhà nước"),
    ("Tổng cục Tiêu chuẩn Đo lường Chất lượng", "2025-02-28", "Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia"),
    ("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "2025-02-28", "Bộ Tài chính"),
    ("Công an huyện", "2025-02-28", "công an xã và công an tỉnh"),
    ("Công an quận", "2025-02-28", "công an phường và công an thành phố"),
    ("Huyện ủy", "2025-06-30", "đảng ủy cấp xã"), ("Quận ủy", "2025-06-30", "đảng ủy cấp phường"),
    ("UBND huyện", "2025-06-30", "UBND cấp xã"), ("UBND quận", "2025-06-30", "UBND cấp phường"),
    ("Ủy ban nhân dân huyện", "2025-06-30", "Ủy ban nhân dân cấp xã"),
    ("Ủy ban nhân dân quận", "2025-06-30", "Ủy ban nhân dân cấp phường"),
  ]
}
