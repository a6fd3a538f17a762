import NewsModel

extension FetchStatus {
  /// As shown to people.
  var vietnamese: String {
    switch self {
    case .ok: "tốt"
    case .empty: "không có tin"
    case .notModified: "không đổi"
    case .blocked: "bị chặn"
    case .timeout: "quá giờ"
    case .undated: "tin không ghi ngày"
    case .broken: "hỏng"
    case .forbiddenByRobots: "robots.txt cấm"
    }
  }
}
