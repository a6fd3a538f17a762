import NewsModel

/// Persons: a title or office and a name in capitals (“Thứ trưởng Bộ KH&CN Bùi Hoàng Phương”).
enum PersonScanner {
  static let titles: [String] = [
    "ông", "bà", "đồng chí", "GS", "PGS", "TS", "ThS", "KS", "BS", "Giáo sư", "Phó Giáo sư", "Tiến sĩ", "Thạc sĩ",
    "Tổng Bí thư",
    "Chủ tịch nước", "Chủ tịch Quốc hội", "Chủ tịch", "Phó Chủ tịch", "Thủ tướng", "Phó Thủ tướng", "Bộ trưởng",
    "Thứ trưởng",
    "Bí thư", "Phó Bí thư", "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Cục trưởng", "Phó Cục trưởng", "Vụ trưởng",
    "Viện trưởng", "Hiệu trưởng", "Trưởng ban", "Phó Trưởng ban", "Chánh Văn phòng", "Phó Chánh Văn phòng",
    "Tổng thống",
    "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thường trực Ban Bí thư",
    "Ủy viên Bộ Chính trị", "Đại sứ",
    "Tổng Biên tập", "luật sư", "bác sĩ", "kỹ sư", "em", "anh", "chị", "nhà báo",
    "đại biểu", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "chuyên gia", "nhà khoa học", "cô", "thầy",
    "doanh nhân", "nghệ sĩ", "nghệ nhân", "Chủ nhiệm", "Phó Chủ nhiệm", "Trưởng phòng", "Phó Trưởng phòng",
    "Chi cục trưởng",
    "Tổng Cục trưởng", "Phó Viện trưởng", "Phó Hiệu trưởng", "Phó Tổng Giám đốc", "Thống đốc", "Phó Thống đốc",
    "Chánh án",
    "Tổng Thanh tra", "Người phát ngôn", "Đại biểu Quốc hội", "tác giả", "sinh viên", "học sinh", "cựu chiến binh",
  ]
  static let surnames = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Hà
    Tạ Cao Chu Lương Thái Lại Nghiêm Quách Kiều Tống Triệu Tôn Thân Doãn Khuất Khương Viên Đồng Mạc La Văn Ông Châu Từ Bạch
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  private static let trie = PhraseTrie(titles.map { (words: $0, value: $0) })

  /// `offices` in order: the one inside a title goes into the value.
  static func facts(_ scan: Scan, offices: [FoundFact]) -> [FoundFact] {
    var found: [FoundFact] = []
    var index = 0
    var next = 0
    while index < scan.count {
      guard scan.has(index, .titleStart), let (_, titleEnd) = trie.longest(scan.tokens, at: index),
        var person = person(scan, title: index, titleEnd)
      else {
        index += 1
        continue
      }
      while next < offices.count, offices[next].firstToken < index { next += 1 }
      if next < offices.count, offices[next].endToken <= person.firstToken {
        person = person.adding("office", offices[next].fact.text)
      }
      found.append(person)
      index = person.endToken
    }
    return found
  }

  /// A name right after the title, or after the office that the title belongs to.
  private static func person(_ scan: Scan, title: Int, _ titleEnd: Int) -> FoundFact? {
    var index = titleEnd
    while index < scan.count, index - titleEnd < 14, !scan.isSentenceEnd(index) || scan.isMark(index, ".") {
      if scan.isMark(index, "."), !scan.touches(index) || index != titleEnd { return nil }
      if index > titleEnd, scan.has(index, .titleStart), trie.longest(scan.tokens, at: index) != nil { return nil }
      if scan.isMark(index, ",") || scan.isMark(index, "(") { return nil }
      if scan.has(index, .surname), let end = nameEnd(scan, index) {
        let value = ["name": scan.text(index, end), "title": scan.text(title, index)]
        return FoundFact(.person, scan, index, end, value)
      }
      index += 1
    }
    return nil
  }

  /// Two to five capital words that begin with a surname.
  private static func nameEnd(_ scan: Scan, _ first: Int) -> Int? {
    guard scan.tokens[first].firstUpper, !scan.tokens[first].allUpper || scan.tokens[first].length == 1 else {
      return nil
    }
    var end = first + 1
    while end - first < 5, scan.isWord(end), scan.spaced(end), scan.tokens[end].firstUpper, !scan.tokens[end].allUpper {
      end += 1
    }
    guard end - first >= 2 else { return nil }
    // A province's or an office's name is no person.
    if let (province, provinceEnd) = Gazetteer.standard.provinceTrie.longest(scan.tokens, at: first), province != nil,
      provinceEnd == end
    {
      return nil
    }
    return end
  }
}
