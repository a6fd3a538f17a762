/// Which sentences can stand alone in an abstract.
enum SentenceFilter {
  static let fewestWords = 6
  static let mostWords = 90
  /// Up to this length a line without a mark at its end is a heading, a caption or a signature.
  static let longestHeading = 14

  /// Ends with a letter or digit.
  static func isUnfinished(_ last: UInt32) -> Bool { Letters.isLetter(last) || Letters.isDigit(last) }

  static func isFit(_ text: ScalarText, _ range: Range<Int>, words: Int) -> Bool {
    guard words >= fewestWords, words <= mostWords else { return false }
    let last = text.scalars[range.upperBound - 1]
    if last == 0x3f || last == 0x3a || last == 0x2c { return false }
    if isUnfinished(last) && words <= longestHeading { return false }
    return hasPairedQuotes(text, range) && !isCaptionOrQuestion(text, range) && !isNotice(text, range)
  }

  /// A quotation that opens or ends in another sentence cannot stand alone.
  private static func hasPairedQuotes(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    var straight = 0
    var depth = 0
    for scalar in text.scalars[range] {
      switch scalar {
      case 0x22: straight += 1
      case 0x201c: depth += 1
      case 0x201d: depth -= 1
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0 && straight % 2 == 0
  }

  /// `Ảnh: …`, `PV: …`, `Phóng viên: …`, `Hỏi: …`.
  private static func isCaptionOrQuestion(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    for colon in range where text.scalars[colon] == 0x3a {
      var start = colon
      while start > range.lowerBound, Letters.isLetter(text.scalars[start - 1]) { start -= 1 }
      if labels.contains(WordForm.hash(text.scalars[start..<colon])) { return true }
    }
    return false
  }

  /// `Tài trợ: …`, `Đọc thêm …`: what a page puts between the paragraphs.
  private static func isNotice(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    let words = text.tokens(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 30))
      .map(\.hash)
    return notices.contains { words.starts(with: $0) }
  }

  private static let notices = [
    "tài trợ", "quảng cáo", "thông tin quảng cáo", "đọc thêm", "xem thêm", "mời bạn đọc", "mời quý vị", "chia sẻ bài",
    "bài và ảnh", "đăng ký nhận", "theo dõi chúng tôi", "bản quyền thuộc",
  ].map(WordForm.hashes)

  private static let labels = Set(["ảnh", "pv", "viên", "hỏi", "video", "clip", "nguồn"].map { WordForm.hash($0) })
}
