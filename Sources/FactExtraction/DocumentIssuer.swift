/// Who stands behind the issuer code of a document number.
///
/// Source: Nghị định 30/2020/NĐ-CP (Phụ lục III), Nghị định 34/2016/NĐ-CP, Quy định 66-QĐ/TW (Party documents), names of the
/// ministries as of Nghị quyết 176/2025/QH15.
public enum DocumentIssuer {
  /// The issuer in words; nil for codes that are not national.
  public static func name(of issuerCode: String, code: String) -> String? {
    let stem = String(issuerCode.prefix { !("0"..."9").contains($0) })
    switch stem {
    case "TW": return party(code)
    default: return names[stem]
    }
  }

  private static func party(_ code: String) -> String {
    switch code {
    case "NQ": "Bộ Chính trị hoặc Ban Chấp hành Trung ương"
    case "CT": "Bộ Chính trị hoặc Ban Bí thư"
    default: "Trung ương Đảng"
    }
  }

  static let names: [String: String] = [
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "TTG": "Thủ tướng Chính phủ", "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội", "CTN": "Chủ tịch nước", "VPCP": "Văn phòng Chính phủ",
    "HĐND": "Hội đồng nhân dân", "UBND": "Ủy ban nhân dân", "TU": "Tỉnh ủy hoặc Thành ủy",
    "BKHCN": "Bộ Khoa học và Công nghệ", "BTC": "Bộ Tài chính", "BYT": "Bộ Y tế",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BCA": "Bộ Công an", "BQP": "Bộ Quốc phòng", "BNV": "Bộ Nội vụ",
    "BTP": "Bộ Tư pháp", "BCT": "Bộ Công Thương", "BXD": "Bộ Xây dựng", "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BNG": "Bộ Ngoại giao", "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "NHNN": "Ngân hàng Nhà nước Việt Nam", "TTCP": "Thanh tra Chính phủ",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BKHĐT": "Bộ Kế hoạch và Đầu tư", "BGTVT": "Bộ Giao thông vận tải",
    "BTNMT": "Bộ Tài nguyên và Môi trường", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "TANDTC": "Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao", "BCĐTW": "Ban Chỉ đạo Trung ương",
    "BCĐ": "Ban Chỉ đạo", "VPTW": "Văn phòng Trung ương Đảng", "BHXH": "Bảo hiểm xã hội Việt Nam",
  ]
}
