import NewsModel

/// Reads what a cover says: series title, publisher, number, year, week.
struct MastheadReader {
  var title = ""
  var publisher = ""
  var number: Int?
  var year: Int?
  var week: Week?

  /// - Parameters:
  ///   - cover: lines of the cover and masthead in order, without blank ones.
  ///   - following: later lines that may repeat the week when the cover does not say it.
  init(cover: [String], following: [String] = []) {
    for line in cover where number == nil { (number, year) = MastheadReader.number(in: line) }
    for line in cover + following where week == nil { week = MastheadReader.week(in: line, year: year) }
    if year == nil { year = week?.to.year }
    publisher = cover.filter(MastheadReader.isOffice).joined(separator: " – ")
    title = MastheadReader.title(in: cover)
  }

  /// `SỐ 14/2026`, `Số: 05`, `số 14 (tuần …)`; never the number of a resolution or the “số” of “chuyển đổi số”.
  static func number(in line: String) -> (Int?, Int?) {
    let words = TextShape.words(TextShape.fold(line))
    let strangers: Set<String> = [
      "doi", "quyet", "dinh", "thi", "lenh", "van", "luat", "tu", "cao", "hoach", "hoa", "ky", "nguyen", "te", "hoi",
    ]
    for (index, word) in words.enumerated() where word == "so" && index + 1 < words.count {
      if index > 0 && strangers.contains(words[index - 1]) { continue }
      guard let value = Int(words[index + 1]), (1...999).contains(value) else { continue }
      let next = index + 2 < words.count ? words[index + 2] : ""
      let afterNext = index + 3 < words.count ? words[index + 3] : ""
      let year = Int(next == "nam" ? afterNext : next).flatMap { (1_990...2_200).contains($0) ? $0 : nil }
      return (value, year)
    }
    return (nil, nil)
  }

  /// `Tuần từ 13/4-19/4/2026`, `từ ngày 13/04 đến ngày 19/04/2026`, `Tuần 16 năm 2026`.
  static func week(in line: String, year: Int?) -> Week? {
    guard line.utf8.count < 4_000 else { return nil }
    let key = TextShape.fold(line)
    guard key.contains("tuan") || key.contains("tu ngay") || key.contains("tu ") else { return nil }
    let dates = DateLabel.all(in: line)
    let scalars = Array(line.unicodeScalars)
    for (first, second) in zip(dates, dates.dropFirst()) {
      let between = TextShape.trim(
        TextShape.fold(String(String.UnicodeScalarView(scalars[first.end..<second.start]))), "-–—")
      guard ["", "den", "den ngay", "toi", "toi ngay", "den het ngay"].contains(between) else { continue }
      guard let lastYear = second.label.year ?? first.label.year ?? year,
        let to = CalendarDate(year: lastYear, month: second.label.month, day: second.label.day)
      else { continue }
      let from =
        CalendarDate(year: first.label.year ?? lastYear, month: first.label.month, day: first.label.day)
        .map { $0 <= to ? $0 : CalendarDate(year: lastYear - 1, month: $0.month, day: $0.day) ?? $0 }
      if let from, from <= to, to.daysSince1970 - from.daysSince1970 <= 366 { return Week(from: from, to: to) }
    }
    return numberedWeek(TextShape.words(key), year: year)
  }

  private static func numberedWeek(_ words: [String], year: Int?) -> Week? {
    for (index, word) in words.enumerated() where word == "tuan" && index + 1 < words.count {
      guard let number = Int(words[index + 1]), (1...53).contains(number) else { continue }
      let next = index + 2 < words.count ? words[index + 2] : ""
      let named = Int(next == "nam" && index + 3 < words.count ? words[index + 3] : next)
      guard let year = named.flatMap({ (1_990...2_200).contains($0) ? $0 : nil }) ?? year else { continue }
      return Week(iso: "\(year)-W\(number < 10 ? "0" : "")\(number)")
    }
    return nil
  }

  private static let offices = [
    "so", "bo", "trung tam", "uy ban", "ubnd", "van phong", "cuc", "tong cuc", "chi cuc", "ban chi dao",
    "ban chap hanh", "ban to chuc",
    "ban tuyen giao", "vien", "hoc vien", "truong", "dai hoc", "lien hiep", "hoi", "tinh uy", "thanh uy", "tap doan",
    "co quan", "dang uy",
    "bao", "thong tan xa",
  ]

  /// A line that names an organ: `SỞ KHOA HỌC VÀ CÔNG NGHỆ`.
  static func isOffice(_ line: String) -> Bool {
    guard TextShape.isCapitals(line), line.count <= 140, number(in: line).0 == nil else { return false }
    let key = TextShape.fold(line) + " "
    return offices.contains { key.hasPrefix($0 + " ") }
  }

  /// The line that says “Điểm tin”, “Bản tin” … with the capital lines that carry it on.
  private static func title(in cover: [String]) -> String {
    let names = ["diem tin", "ban tin", "diem bao", "tin tuc", "thong tin"]
    func isName(_ line: String) -> Bool { !isOffice(line) && names.contains { TextShape.fold(line).contains($0) } }
    func isContinuation(_ line: String) -> Bool {
      TextShape.isCapitals(line) && !isOffice(line) && number(in: line).0 == nil && !line.contains("://")
        && DateLabel.all(in: line).isEmpty && !ContentsReader.isContentsHeading(line) && line.count <= 120
        && !ContentsReader.isTrendCaption(line) && !["follow us"].contains(TextShape.fold(line))
    }
    guard let start = cover.firstIndex(where: isName) else {
      return cover.first { isContinuation($0) && TextShape.words($0).count >= 2 } ?? ""
    }
    var parts = [withoutNumber(cover[start])]
    if isContinuation(cover[start]) {
      for line in cover[(start + 1)...] {
        guard isContinuation(line), !isName(line) else { break }
        parts.append(line)
      }
    }
    return TextShape.trim(parts.joined(separator: " "), "-–—:,(")
  }

  /// Cuts ` số 14/2026 (tuần …)` off.
  private static func withoutNumber(_ line: String) -> String {
    guard number(in: line).0 != nil else { return line }
    var words = line.split(separator: " ")
    if let index = words.indices.dropLast().first(where: {
      let next = words[$0 + 1]
      return TextShape.trim(TextShape.fold(String(words[$0])), ":(,-") == "so" && (next.first?.isNumber ?? false)
        && number(in: String(words[$0]) + " " + String(next)).0 != nil
        && !($0 > 0 && TextShape.fold(String(words[$0 - 1])) == "doi")
    }) {
      words = Array(words[..<index])
    }
    return words.joined(separator: " ")
  }
}
