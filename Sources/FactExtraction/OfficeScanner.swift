import NewsModel

/// Offices: those of the register with their life spans, and others by their first word and capitals.
enum OfficeScanner {
  static let heads: [(words: String, value: Bool)] = [
    "Bộ", "Sở", "Cục", "Vụ", "Tổng cục", "Ban", "Ủy ban", "Viện", "Học viện", "Trung tâm", "Trường", "Đại học",
    "Hội đồng",
    "Tập đoàn", "Tổng công ty", "Công ty", "Ngân hàng", "UBND", "HĐND", "Tỉnh ủy", "Thành ủy", "Đảng ủy", "Liên minh",
    "Quỹ",
    "Văn phòng", "Hiệp hội", "Hội", "Đoàn", "Công an", "Tòa án", "Liên đoàn", "Chi cục", "Cổng",
  ].map { (words: $0, value: true) }
  private static let headTrie = PhraseTrie(heads)
  /// Small words that join parts of a name.
  private static let joiners: Set<UInt64> = Set(["và", "về", "của"].map { WordKey.of($0) })
  /// Second syllables that stand in lower case inside names.
  private static let tails: Set<UInt64> = Set(
    """
    học nghệ chính tế tạo vụ thương dựng hóa thao lịch giao nghiệp trường thôn công tin thông hội phòng pháp sát tuyên tư
    nguyên vận tải lường chuẩn trị dân nước gia phát triển thống đô thị cứu bản lý an ninh mạng lao sản đạo khoáng báo chí
    xuất viễn tịch số
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordKey.of($0) })

  static func facts(_ scan: Scan) -> [FoundFact] {
    var found: [FoundFact] = []
    var index = 0
    while index < scan.count {
      guard scan.has(index, .officeStart), scan.tokens[index].firstUpper else {
        index += 1
        continue
      }
      if let fact = registered(scan, index) ?? general(scan, index) {
        found.append(fact)
        index = fact.endToken
      } else {
        index += 1
      }
    }
    return found
  }

  private static func registered(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let (office, end) = OfficeRegister.trie.longest(scan.tokens, at: index) else { return nil }
    var value = ["name": office.name]
    if let first = office.firstDay { value["from"] = first.description }
    if let last = office.lastDay {
      value["until"] = last.description
      value["successor"] = office.successor
    }
    return FoundFact(.office, scan, index, end, value)
  }

  private static func general(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let (_, headEnd) = headTrie.longest(scan.tokens, at: index),
      !scan.tokens[headEnd - 1].allUpper || headEnd == index + 1
    else { return nil }
    var end = headEnd
    var last = headEnd
    var capitals = 0
    while end < scan.count, end - index < 14, !scan.isSentenceEnd(end) {
      let token = scan.tokens[end]
      if token.kind == .word, token.firstUpper {
        capitals += 1
        end += 1
        last = end
      } else if token.kind == .word, end == last, capitals > 0, tails.contains(token.key),
        !scan.tokens[end - 1].allUpper
      {
        end += 1
        last = end
      } else if capitals > 0, let next = lowerRun(scan, end) {
        end = next
      } else if isJoiner(scan, end), capitals > 0 {
        end += 1
      } else {
        break
      }
    }
    // “Bộ Quy | tắc”: the name goes on in lower case and nothing tells how far.
    if scan.isWord(last), scan.tokens[last - 1].firstUpper, !scan.tokens[last - 1].allUpper, capitals == 1,
      !scan.tokens[last].firstUpper, !scan.has(last, .function)
    {
      return nil
    }
    guard capitals > 0, !isShouted(scan, index, last) else { return nil }
    return FoundFact(.office, scan, index, last, ["name": scan.text(index, last)])
  }

  /// The capital word after at most three lower-case words that are no function words (“Đổi mới sáng tạo Quốc gia”).
  private static func lowerRun(_ scan: Scan, _ index: Int) -> Int? {
    var end = index
    while end - index < 3, scan.isWord(end), !scan.tokens[end].firstUpper, !scan.has(end, .function) { end += 1 }
    guard end > index, scan.isWord(end), scan.tokens[end].firstUpper, headTrie.longest(scan.tokens, at: end) == nil,
      Gazetteer.standard.provinceTrie.longest(scan.tokens, at: end) == nil, !scan.has(end, [.surname, .titleStart])
    else { return nil }
    return end
  }

  /// “và”, “,” or “-” before another capital word.
  private static func isJoiner(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isWord(index + 1), scan.tokens[index + 1].firstUpper, headTrie.longest(scan.tokens, at: index + 1) == nil
    else { return false }
    return scan.isWord(index) && joiners.contains(scan.tokens[index].key) || scan.isDash(index)
      || scan.isMark(index, "&")
  }

  /// Headings in capitals do not show where a name ends.
  private static func isShouted(_ scan: Scan, _ first: Int, _ end: Int) -> Bool {
    end - first > 1 && (first..<end).allSatisfy { !scan.isWord($0) || scan.tokens[$0].allUpper }
  }
}
