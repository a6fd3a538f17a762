import NewsModel

/// What stands around articles on real pages: menus, advertising, sharing, comments, footers.
enum Furniture {
  static func menu(_ outlet: Outlet) -> String {
    let links = outlet.sections.map {
      "<li><a href=\"/chuyen-muc/\(address($0))\">\(Markup.escape($0))</a></li>"
    }
    return "<nav class=\"main-menu\"><ul><li><a href=\"/\">Trang chủ</a></li>\(links.joined())"
      + "<li><a href=\"/lien-he\">Liên hệ</a></li><li><a href=\"/dang-nhap\">Đăng nhập</a></li></ul></nav>"
  }

  /// Address part of a section name: its consonants and digits, which is enough to be stable.
  private static func address(_ name: String) -> String { StableHash.identifier(of: name) }

  private static let adverts = [
    "Ưu đãi mùa hè: giảm 30% gói cước Internet gia đình, tặng thiết bị phát sóng thế hệ mới.",
    "Căn hộ ven sông mở bán đợt cuối, thanh toán trước 15% nhận nhà ngay.",
    "Máy lọc nước Suối Trong – trả góp 0%, miễn phí lắp đặt toàn quốc.",
    "Khóa học tiếng Anh trực tuyến một thầy một trò, học thử không mất phí.",
    "Đặt vé tàu cao tốc ra đảo sớm, nhận quà tặng đến 500.000 đồng.",
    "Mì Đồng Gió: vị ngon quê nhà, thêm 20% khối lượng, giá không đổi.",
  ]

  static func advert(_ seed: String) -> String { adverts[pick(seed, adverts.count)] }

  private static let readers = [
    "Phạm Thùy Linh", "Hoàng Văn Sáu", "ngocminh88", "Độc giả ở Kiến An", "Trần Bảo Khánh", "Lê Thị Mơ",
    "kythuatvien_hp", "Vũ Đình Toàn", "Nguyễn Hải Yến", "bacsihuutri",
  ]
  private static let remarks = [
    "Bài viết rất hay, mong tòa soạn có thêm nhiều bài như thế này.",
    "Theo tôi cần công khai tiến độ để người dân cùng theo dõi.",
    "Nói thì dễ, làm mới khó. Chờ xem kết quả thế nào.",
    "Quê tôi sóng vẫn yếu lắm, không biết bao giờ mới được như bài viết.",
    "Cảm ơn tác giả, thông tin rất bổ ích cho gia đình tôi.",
    "Sao không thấy nói gì đến chi phí bảo trì hằng năm nhỉ?",
    "Con tôi cũng đang học ngành này, đọc xong thấy yên tâm hơn.",
    "Đề nghị cơ quan chức năng kiểm tra lại, chỗ tôi làm chưa đúng.",
    "Tuyệt vời quá, tự hào về các bạn trẻ!",
  ]

  /// `count` comments of readers: name, words, likes.
  static func comments(_ seed: String, count: Int) -> [(name: String, text: String, likes: Int)] {
    (0..<count).map { index in
      let start = pick(seed, 1_000) + index * 3
      return (readers[start % readers.count], remarks[(start / 2 + index) % remarks.count], start % 47)
    }
  }

  static func share(_ url: String) -> String {
    "<ul class=\"share\"><li><a href=\"#\" data-url=\"\(url)\">Chia sẻ</a></li><li><a href=\"#\">Zalo</a></li>"
      + "<li><a href=\"#\">Facebook</a></li><li><a href=\"#\">Sao chép liên kết</a></li></ul>"
  }

  static func tags(_ tags: [String]) -> String {
    tags.map { "<a href=\"/tu-khoa/\(address($0))\">\(Markup.escape($0))</a>" }.joined(separator: ", ")
  }

  static func footer(_ outlet: Outlet) -> String {
    let name = Markup.escape(outlet.name)
    return "<footer><p>© 2026 \(name). Giấy phép mô phỏng, không phải cơ quan báo chí có thật.</p>"
      + "<p>Tòa soạn: số 1 đường Tưởng Tượng. Điện thoại: 000.0000.0000. Ghi rõ nguồn khi phát hành lại thông tin.</p>"
      + "<p><a href=\"/gioi-thieu\">Giới thiệu</a> · <a href=\"/quang-cao\">Liên hệ quảng cáo</a> · "
      + "<a href=\"/rss\">RSS</a></p></footer>"
  }

  static func pick(_ seed: String, _ count: Int) -> Int {
    var hash = StableHash()
    hash.combine(seed)
    return Int(hash.value % UInt64(count))
  }
}
