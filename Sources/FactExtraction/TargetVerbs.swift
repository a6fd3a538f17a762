/// The words by which Vietnamese plans speak.
enum TargetVerbs {
  /// A plan by themselves, also without a deadline.
  static let aims = [
    "phấn đấu", "đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "đặt chỉ tiêu", "đặt ra chỉ tiêu",
    "đề ra chỉ tiêu",
    "mục tiêu", "chỉ tiêu", "quyết tâm", "cam kết", "hướng tới", "hướng đến",
  ]
  /// What follows is to be done; a deadline makes it a target.
  static let modals = [
    "phải", "sẽ", "cần", "dự kiến", "yêu cầu", "giao", "bảo đảm", "đảm bảo", "chậm nhất", "thời hạn", "lộ trình",
    "đề xuất", "đề nghị",
  ]
  /// What is done to an amount.
  static let actions = [
    "hoàn thành", "đạt", "thu hút", "nâng", "giảm", "tăng", "đào tạo", "xây dựng", "hình thành", "có", "cắt giảm",
    "huy động", "phát triển", "chiếm", "phủ sóng", "số hóa", "kết nối", "giải ngân", "lắp đặt", "triển khai",
    "bồi dưỡng",
    "tập huấn", "cấp", "trồng", "đầu tư", "đưa vào vận hành", "khởi công", "cung cấp", "rà soát", "công khai", "bố trí",
  ]
  /// Work whose end is a target even without an amount.
  static let works = [
    "hoàn thành", "trình", "ban hành", "khởi công", "thông xe", "khánh thành", "đưa vào vận hành", "đưa vào khai thác",
    "đưa vào sử dụng", "vận hành chính thức", "thương mại hóa", "tham mưu", "thông qua", "hoàn thiện", "hoàn tất",
    "khởi động",
    "phê duyệt",
  ]
  /// What has happened is no target.
  static let past = ["đã", "vừa", "từng", "ước", "so"]
}
