/// Acronyms of the Vietnamese press and what they stand for, so that either form supports the other.
enum Acronyms {
  static let spelled: [UInt64: [UInt64]] = Dictionary(
    table.map { (WordForm.hash($0.0), WordForm.hashes($0.1)) }, uniquingKeysWith: { first, _ in first })

  private static let table: [(String, String)] = [
    ("UBND", "ủy ban nhân dân"), ("HĐND", "hội đồng nhân dân"), ("TP", "thành phố"), ("TPHCM", "thành phố hồ chí minh"),
    ("HCM", "hồ chí minh"), ("MTTQ", "mặt trận tổ quốc"), ("ĐBQH", "đại biểu quốc hội"), ("CĐS", "chuyển đổi số"),
    ("KHCN", "khoa học công nghệ"), ("ĐMST", "đổi mới sáng tạo"), ("AI", "trí tuệ nhân tạo"),
    ("CNTT", "công nghệ thông tin"), ("TTHC", "thủ tục hành chính"), ("DVC", "dịch vụ công"), ("CSDL", "cơ sở dữ liệu"),
    ("LHQ", "liên hợp quốc"), ("EU", "liên minh châu âu"), ("WHO", "tổ chức y tế thế giới"), ("HLV", "huấn luyện viên"),
    ("CSGT", "cảnh sát giao thông"), ("KTXH", "kinh tế xã hội"), ("GDĐT", "giáo dục đào tạo"),
    ("NHNN", "ngân hàng nhà nước"),
    ("DNNVV", "doanh nghiệp nhỏ và vừa"), ("NSNN", "ngân sách nhà nước"), ("ĐHQG", "đại học quốc gia"),
    ("THPT", "trung học phổ thông"), ("THCS", "trung học cơ sở"), ("KCN", "khu công nghiệp"), ("HTX", "hợp tác xã"),
    ("GDP", "tổng sản phẩm trong nước"), ("VN", "việt nam"), ("HN", "hà nội"),
  ]
}
