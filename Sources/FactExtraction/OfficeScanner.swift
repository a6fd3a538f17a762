import NewsModel

/// Offices: those of the register with their life spans, and others by their first word, known words and capitals.
enum OfficeScanner {
  /// First words of names. True: the name may be a person's (“Trường THCS Nguyễn Du”).
  static let heads: [(words: String, value: Bool)] =
    [
      "Bộ", "Sở", "Cục", "Vụ", "Tổng cục", "Ban", "Ủy ban", "Trung tâm", "Hội đồng", "Tập đoàn", "Tổng công ty",
      "Công ty", "Ngân hàng", "UBND", "HĐND", "Ủy ban nhân dân", "Hội đồng nhân dân", "Tỉnh ủy", "Thành ủy", "Đảng ủy",
      "Liên minh", "Văn phòng", "Hiệp hội", "Hội", "Đoàn", "Tỉnh đoàn", "Thành đoàn", "Công an", "Tòa án", "Liên đoàn",
      "Chi cục", "Cổng", "Khu", "Cảng", "Đài", "Liên hiệp", "Mặt trận", "Thuế", "Kho bạc", "Bưu điện", "Điện lực",
      "Viện kiểm sát", "Viện Kiểm sát", "Bộ Tư lệnh", "Bộ Chỉ huy", "Huyện ủy", "Quận ủy", "UBMTTQ", "UB MTTQ",
    ].map { (words: $0, value: false) }
    + [
      "Viện", "Học viện", "Trường", "Trường Đại học", "Trường Cao đẳng", "Trường THPT", "Trường THCS",
      "Trường Tiểu học",
      "Đại học", "Quỹ", "Bệnh viện", "Cao đẳng",
    ].map { (words: $0, value: true) }
  private static let headTrie = PhraseTrie(heads)
  private static let va = WordKey.of("và")
  private static let ve = WordKey.of("về")
  /// After these words a comma may belong to the name (“Văn hóa, Thể thao và Du lịch”).
  private static let listed = [WordKey.of("hóa"), WordKey.of("học"), WordKey.of("sách")]

  static func facts(_ scan: Scan) -> [FoundFact] {
    var found: [FoundFact] = []
    var index = 0
    while index < scan.count {
      if let fact = office(scan, at: index) {
        found.append(fact)
        index = fact.endToken
      } else {
        index += 1
      }
    }
    return found
  }

  /// The office whose name starts at `index`.
  static func office(_ scan: Scan, at index: Int) -> FoundFact? {
    guard scan.has(index, .officeStart), scan.tokens[index].firstUpper else { return nil }
    return registered(scan, index) ?? general(scan, index)
  }

  private static func registered(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let (office, nameEnd) = OfficeRegister.trie.longest(scan.tokens, at: index) else { return nil }
    // The district of “UBND huyện Kiến Thụy” begins inside the name in the register.
    let end =
      OfficeRegister.isLocal(office) ? placeEnd(scan, nameEnd - 1) ?? placeEnd(scan, nameEnd) ?? nameEnd : nameEnd
    // “Bộ Khoa học và Công nghệ Việt Nam”, but “Công an huyện” alone names no office.
    if end == nameEnd, scan.isWord(end), let (_, wordEnd) = OfficeWords.trie.longest(scan.tokens, at: end),
      scan.tokens[end].firstUpper, general(scan, index).map({ $0.endToken >= wordEnd }) ?? false
    {
      return nil
    }
    var value = ["name": office.name]
    if end > nameEnd { value["place"] = scan.text(placeEnd(scan, nameEnd - 1) == end ? nameEnd - 1 : nameEnd, end) }
    if let first = office.firstDay { value["from"] = first.description }
    if let last = office.lastDay {
      value["until"] = last.description
      value["successor"] = office.successor
    }
    return FoundFact(.office, scan, index, end, value)
  }

  private static func general(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let (takesPerson, headEnd) = headTrie.longest(scan.tokens, at: index),
      headEnd > index + 1 || !scan.has(index, .surname) || isKnownPart(scan, headEnd),
      !scan.tokens[headEnd - 1].allUpper || headEnd == index + 1
    else { return nil }
    var end = headEnd
    var place = ""
    while end < scan.count, end - index < 20 {
      if let next = placeEnd(scan, end) {
        place = scan.text(end, next)
        end = next
        break
      }
      guard let next = partEnd(scan, end, headEnd, takesPerson: takesPerson) else { break }
      end = next
    }
    guard end > headEnd, !isShouted(scan, index, end), !isCutOff(scan, index, headEnd, end) else { return nil }
    var value = ["name": scan.text(index, end)]
    if !place.isEmpty { value["place"] = place }
    return FoundFact(.office, scan, index, end, value)
  }

  /// “Đoàn Minh Triết” is a person, “Đoàn Thanh niên” is not.
  private static func isKnownPart(_ scan: Scan, _ index: Int) -> Bool {
    OfficeWords.trie.longest(scan.tokens, at: index) != nil || placeEnd(scan, index) != nil
  }

  /// The end of one more part of a name: a known word, a capital word, or either of them behind “và”, “-”, “,”.
  private static func partEnd(_ scan: Scan, _ index: Int, _ headEnd: Int, takesPerson: Bool) -> Int? {
    if scan.isWord(index) {
      return wordEnd(scan, index, headEnd, takesPerson: takesPerson) ?? joined(scan, index, headEnd)
    }
    guard index > headEnd else { return nil }
    if scan.isDash(index) || scan.isMark(index, "&") { return joined(scan, index, headEnd) }
    let isList = scan.isMark(index, ",") && listed.contains(scan.tokens[index - 1].key)
    return isList ? joined(scan, index, headEnd) : nil
  }

  private static func wordEnd(_ scan: Scan, _ index: Int, _ headEnd: Int, takesPerson: Bool) -> Int? {
    let token = scan.tokens[index]
    if let (isTail, end) = OfficeWords.trie.longest(scan.tokens, at: index),
      token.firstUpper || isTail && index > headEnd
    {
      return end
    }
    guard token.firstUpper, index == headEnd || headTrie.longest(scan.tokens, at: index) == nil else { return nil }
    if !takesPerson, isPerson(scan, index) { return nil }
    // “KH&CN”
    if scan.isMark(index + 1, "&"), scan.touches(index + 1), scan.isWord(index + 2), scan.touches(index + 2) {
      return index + 3
    }
    return index + 1
  }

  private static func joined(_ scan: Scan, _ index: Int, _ headEnd: Int) -> Int? {
    let isWord = scan.isWord(index, va) || scan.isWord(index, ve)
    guard index > headEnd, isWord || !scan.isWord(index), scan.isWord(index + 1), scan.tokens[index + 1].firstUpper,
      headTrie.longest(scan.tokens, at: index + 1) == nil
    else { return nil }
    if let (_, end) = OfficeWords.trie.longest(scan.tokens, at: index + 1) { return end }
    return scan.isMark(index, ",") || scan.isWord(index, va) || isPerson(scan, index + 1) ? nil : index + 2
  }

  /// A place that says whose office it is: “tỉnh Bắc Ninh”, “TP Hải Phòng”, “Hải Phòng”.
  private static func placeEnd(_ scan: Scan, _ index: Int) -> Int? {
    guard scan.has(index, [.placeTypeStart, .provinceStart]) else { return nil }
    return PlaceScanner.place(scan, index)?.endToken
  }

  /// A surname and one to three more capital words.
  private static func isPerson(_ scan: Scan, _ index: Int) -> Bool {
    scan.has(index, .surname) && scan.isWord(index + 1) && scan.tokens[index + 1].firstUpper
      && !scan.tokens[index + 1].allUpper && !scan.tokens[index].allUpper
  }

  /// “Bộ Quy | tắc”, “Hội An”: one capital word that is no known word, behind a head of one syllable or cut off by a
  /// lower-case word; nothing tells how far the name reaches.
  private static func isCutOff(_ scan: Scan, _ index: Int, _ headEnd: Int, _ end: Int) -> Bool {
    guard end == headEnd + 1, !scan.tokens[headEnd].allUpper,
      OfficeWords.trie.longest(scan.tokens, at: headEnd) == nil
    else { return false }
    if headEnd == index + 1 { return true }
    return scan.isWord(end) && !scan.tokens[end].firstUpper && !scan.has(end, .function)
  }

  /// Headings in capitals do not show where a name ends.
  private static func isShouted(_ scan: Scan, _ first: Int, _ end: Int) -> Bool {
    end - first > 1 && (first..<end).allSatisfy { !scan.isWord($0) || scan.tokens[$0].allUpper }
  }
}
