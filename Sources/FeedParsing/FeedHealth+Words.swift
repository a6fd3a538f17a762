import NewsModel

extension FeedHealth {
  /// One sentence for people, in Vietnamese.
  public var vietnamese: String {
    let day = since.map { CalendarDate($0).vietnamese }
    switch state {
    case .neverAsked: return "chưa hỏi lần nào"
    case .news: return "có tin mới, gần nhất ngày \(day ?? "?")"
    case .quiet:
      guard let day else { return "nguồn trả lời bình thường, chưa có tin nào" }
      return "nguồn trả lời bình thường, chưa có gì mới từ ngày \(day)"
    case .silent:
      let from = day.map { "im lặng \(days) ngày, từ ngày \($0)" } ?? "chưa có tin nào sau \(days) ngày theo dõi"
      return "\(from); \(threshold), nguồn vẫn trả lời: hãy xem báo có đổi địa chỉ nguồn tin không"
    case .failing: return "không lấy được từ ngày \(day ?? "?") (\(failures) lần liền), sẽ hỏi lại"
    case .dead:
      return "nguồn tin đã chết: \(failures) lần hỏi từ ngày \(day ?? "?") đều hỏng; hãy sửa địa chỉ hoặc bỏ nguồn"
    }
  }

  private var threshold: String {
    isThresholdSet
      ? "quá ngưỡng \(silentDays) ngày đã đặt" : "lâu bất thường (nhịp thường ngày cho phép \(silentDays) ngày)"
  }

  /// The same in English.
  public var english: String {
    let day = since.map { CalendarDate($0).description }
    switch state {
    case .neverAsked: return "never asked yet"
    case .news: return "news, the latest on \(day ?? "?")"
    case .quiet:
      guard let day else { return "answers as it should; no news so far" }
      return "answers as it should; nothing new since \(day)"
    case .silent:
      let from = day.map { "silent for \(days) days, since \($0)" } ?? "no news in \(days) days of watching"
      let limit =
        isThresholdSet ? "beyond the \(silentDays) days set" : "unusual (its rhythm allows \(silentDays) days)"
      return "\(from); \(limit), though it still answers: see whether its feed has moved"
    case .failing: return "unreachable since \(day ?? "?") (\(failures) in a row); will be asked again"
    case .dead: return "the feed is dead: all \(failures) looks since \(day ?? "?") failed; correct or remove it"
    }
  }
}
