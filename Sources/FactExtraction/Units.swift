/// Units of measure and currencies with their normal form, and nouns of two syllables that are often counted.
enum Units {
  static let trie = PhraseTrie(phrases.map { (words: $0.words, value: $0.unit) })

  static let phrases: [(words: String, unit: String)] = [
    ("đồng", "VND"), ("VND", "VND"), ("VNĐ", "VND"), ("USD", "USD"), ("đô la Mỹ", "USD"), ("đô la", "USD"),
    ("euro", "EUR"),
    ("EUR", "EUR"), ("SGD", "SGD"), ("nhân dân tệ", "CNY"), ("yên", "JPY"), ("won", "KRW"), ("bảng Anh", "GBP"),
    ("phần trăm", "%"), ("điểm phần trăm", "điểm %"), ("km", "km"), ("ki lô mét", "km"), ("cây số", "km"), ("mét", "m"),
    ("m", "m"), ("cm", "cm"), ("mm", "mm"), ("nm", "nm"), ("ha", "ha"), ("héc ta", "ha"), ("hecta", "ha"), ("kg", "kg"),
    ("tấn", "tấn"), ("tạ", "tạ"), ("gam", "g"), ("lít", "lít"), ("MW", "MW"), ("GW", "GW"), ("kW", "kW"),
    ("kWh", "kWh"),
    ("MWh", "MWh"), ("kV", "kV"), ("GB", "GB"), ("TB", "TB"), ("MB", "MB"), ("Gbps", "Gbps"), ("Mbps", "Mbps"),
    ("GHz", "GHz"), ("MHz", "MHz"), ("giờ", "giờ"), ("phút", "phút"), ("giây", "giây"), ("ngày", "ngày"),
    ("tuần", "tuần"), ("tháng", "tháng"), ("năm", "năm"), ("tuổi", "tuổi"), ("người", "người"), ("lượt", "lượt"),
    ("điểm", "điểm"), ("lần", "lần"), ("tỉnh", "tỉnh"), ("xã", "xã"), ("phường", "phường"), ("hộ", "hộ"),
    ("độ C", "°C"),
    ("trẻ em", "trẻ em"), ("gian hàng", "gian hàng"), ("quốc gia", "quốc gia"), ("doanh nghiệp", "doanh nghiệp"),
    ("dự án", "dự án"), ("nhiệm vụ", "nhiệm vụ"), ("sản phẩm", "sản phẩm"), ("mô hình", "mô hình"),
    ("sinh viên", "sinh viên"), ("học sinh", "học sinh"), ("văn bản", "văn bản"), ("nhân sự", "nhân sự"),
    ("lao động", "lao động"), ("người dân", "người dân"), ("hồ sơ", "hồ sơ"), ("thủ tục", "thủ tục"),
    ("trường đại học", "trường đại học"), ("trường hợp", "trường hợp"), ("cơ sở dữ liệu", "cơ sở dữ liệu"),
    ("cơ sở", "cơ sở"), ("đơn vị", "đơn vị"), ("địa phương", "địa phương"), ("tỉnh thành", "tỉnh"),
    ("phòng thí nghiệm", "phòng thí nghiệm"), ("báo cáo", "báo cáo"), ("nghiên cứu sinh", "nghiên cứu sinh"),
    ("chuyên gia", "chuyên gia"), ("nhân viên", "nhân viên"), ("cán bộ", "cán bộ"), ("học viên", "học viên"),
    ("giao dịch", "giao dịch"), ("tài khoản", "tài khoản"), ("văn kiện", "văn kiện"), ("đại biểu", "đại biểu"),
    ("nền tảng", "nền tảng"), ("trạm", "trạm"), ("đô thị", "đô thị"), ("công trình", "công trình"),
    ("khu công nghiệp", "khu công nghiệp"), ("nhà khoa học", "nhà khoa học"), ("kỹ sư", "kỹ sư"),
    ("bằng sáng chế", "bằng sáng chế"), ("nhóm", "nhóm"), ("trụ cột", "trụ cột"), ("lĩnh vực", "lĩnh vực"),
    ("nội dung", "nội dung"), ("tiêu chí", "tiêu chí"), ("chỉ tiêu", "chỉ tiêu"), ("giải pháp", "giải pháp"),
    ("đột phá", "đột phá"), ("hội viên", "hội viên"), ("thành viên", "thành viên"), ("việc làm", "việc làm"),
    ("chiến sĩ", "chiến sĩ"), ("bệnh viện", "bệnh viện"), ("xe", "xe"), ("chiếc", "chiếc"), ("robot", "robot"),
    ("con số", "con số"), ("nhà máy", "nhà máy"), ("thuê bao", "thuê bao"), ("khách hàng", "khách hàng"),
    ("tác phẩm", "tác phẩm"), ("nghị định", "nghị định"), ("nghị quyết", "nghị quyết"), ("quyết định", "quyết định"),
    ("thông tư", "thông tư"), ("luật", "luật"), ("quy chuẩn", "quy chuẩn"), ("tiêu chuẩn", "tiêu chuẩn"),
  ]
}

/// Words that say how exact a figure is.
enum Approximation {
  static let trie = PhraseTrie(phrases.map { (words: $0.words, value: $0.meaning) })

  static let phrases: [(words: String, meaning: String)] = [
    ("hơn", "more"), ("trên", "more"), ("vượt", "more"), ("vượt trên", "more"), ("ít nhất", "at-least"),
    ("tối thiểu", "at-least"), ("từ", "at-least"), ("gần", "less"), ("dưới", "less"), ("chưa đến", "less"),
    ("chưa tới", "less"), ("không quá", "at-most"), ("tối đa", "at-most"), ("khoảng", "about"), ("chừng", "about"),
    ("xấp xỉ", "about"), ("ước khoảng", "about"), ("ước đạt", "about"), ("ước tính", "about"), ("cỡ", "about"),
  ]
}
