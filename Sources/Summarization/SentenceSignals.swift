/// What a sentence shows of itself before it is compared with others: its figures, a day, and whether it reports or muses.
struct SentenceSignals {
  /// Figures with what they count (`45 giây`, `40%`), without days and document numbers.
  let figures: [UInt64]
  /// Names a day (`14/4`, `ngày 14`).
  let isDated: Bool
  /// Begins with the day (`Ngày 14/4, …`, `Sáng 16/4, …`), as the first sentence of a report does.
  let opensWithTime: Bool
  /// Holds quotation marks.
  let quotes: Bool
  /// Says who said it (`cho biết`, `khẳng định`).
  let reports: Bool
  /// Holds a round bracket.
  let brackets: Bool
  /// 1 for a sober report, less for what an editor would strike from an abstract.
  let sobriety: Double

  init(_ text: ScalarText, _ tokens: [ScalarToken], _ range: Range<Int>) {
    var figures: [UInt64] = []
    var isDated = false
    for (number, token) in tokens.enumerated() {
      guard let value = SentenceSignals.value(text, token) else { continue }
      let before = token.start > range.lowerBound ? text.scalars[token.start - 1] : 0x20
      let after = token.end < range.upperBound ? text.scalars[token.end] : 0x20
      let previous = number > 0 ? tokens[number - 1].hash : 0
      if let share = SentenceSignals.share(text, tokens, number, after) {
        figures.append(share)
        continue
      }
      if after == 0x2f || before == 0x2f || SentenceSignals.calendar.contains(previous) {
        isDated = isDated || previous == SentenceSignals.day || after == 0x2f && token.end - token.start <= 2
        continue
      }
      if before == 0x2d || before == 0x2013 && after != 0x25 { continue }
      if after == 0x25 {
        figures.append(value &* 31)
      } else if number + 1 < tokens.count {
        let unit = tokens[number + 1].hash
        figures.append(value &* 31 ^ (unit == SentenceSignals.billionVariant ? SentenceSignals.billion : unit))
      }
    }
    self.figures = figures
    opensWithTime = isDated && tokens.first.map { SentenceSignals.times.contains($0.hash) } ?? false
    self.isDated = isDated
    quotes = text.scalars[range].contains { $0 == 0x22 || $0 == 0x201c }
    brackets = text.scalars[range].contains(0x28)
    reports = tokens.contains { SentenceSignals.reporting.contains($0.hash) }
    sobriety = SentenceSignals.sobriety(text, tokens, range, hasFacts: isDated || !figures.isEmpty)
  }

  /// `41/46`, which no calendar has.
  private static func share(_ text: ScalarText, _ tokens: [ScalarToken], _ number: Int, _ after: UInt32) -> UInt64? {
    guard after == 0x2f, number + 1 < tokens.count, !calendar.contains(number > 0 ? tokens[number - 1].hash : 0) else {
      return nil
    }
    let next = tokens[number + 1]
    guard next.start == tokens[number].end + 1, next.end - next.start <= 3 else { return nil }
    var whole = 0
    for scalar in text.scalars[next.start..<next.end] {
      guard Letters.isDigit(scalar) else { return nil }
      whole = whole * 10 + Int(scalar - 0x30)
    }
    return whole > 12 ? tokens[number].hash &* 31 ^ next.hash : nil
  }

  /// Hash of a number in digits; the small ones in words count as digits.
  private static func value(_ text: ScalarText, _ token: ScalarToken) -> UInt64? {
    if Letters.isDigit(text.scalars[token.start]) { return token.hash }
    return spelled[token.hash]
  }

  private static func sobriety(
    _ text: ScalarText, _ tokens: [ScalarToken], _ range: Range<Int>, hasFacts: Bool
  ) -> Double {
    var factor = hasFacts ? 1.0 : 0.92
    let words = tokens.map(\.hash)
    if openings.contains(where: { words.starts(with: $0) }) { factor *= 0.5 }
    if let first = words.first, conditions.contains(first) { factor *= 0.8 }
    if !hasFacts && tokens.count < 12 { factor *= 0.85 }
    if isPortrait(text, tokens) { factor *= 0.8 }
    if isFirstPerson(text, tokens, range) { factor *= 0.4 }
    if asides.contains(where: { contains($0, words) }) { factor *= 0.6 }
    if text.scalars[range.upperBound - 1] == 0x21 { factor *= 0.6 }
    return factor
  }

  /// Tells of a private person (`anh Lý Văn Mốt …`) who is not quoted as a source.
  private static func isPortrait(_ text: ScalarText, _ tokens: [ScalarToken]) -> Bool {
    guard !tokens.contains(where: { reporting.contains($0.hash) }) else { return false }
    return tokens.indices.dropLast().contains { place in
      persons.contains(tokens[place].hash) && Letters.isUpper(text.scalars[tokens[place + 1].start])
        && tokens[place + 1].start == tokens[place].end + 1
    }
  }

  /// The writer speaks of himself, outside quotation marks.
  private static func isFirstPerson(_ text: ScalarText, _ tokens: [ScalarToken], _ range: Range<Int>) -> Bool {
    var inside = false
    var position = range.lowerBound
    for (number, token) in tokens.enumerated() {
      for scalar in text.scalars[position..<token.start] {
        if scalar == 0x201c { inside = true } else if scalar == 0x201d { inside = false }
        if scalar == 0x22 { inside.toggle() }
      }
      position = token.end
      if inside { continue }
      if token.hash == me { return true }
      if number > 0, token.hash == younger, crowd.contains(tokens[number - 1].hash) { return true }
    }
    return false
  }

  private static func contains(_ phrase: [UInt64], _ words: [UInt64]) -> Bool {
    guard let first = phrase.first, words.count >= phrase.count else { return false }
    for start in 0...(words.count - phrase.count)
    where words[start] == first && words[start..<(start + phrase.count)].elementsEqual(phrase) {
      return true
    }
    return false
  }

  private static func hashes(_ phrase: String) -> [UInt64] { WordForm.hashes(phrase) }

  private static func hash(_ word: String) -> UInt64 { WordForm.hash(word) }

  /// How stories and comments begin, not news.
  private static let openings = [
    "câu chuyện", "chuyện", "mọi chuyện", "phần thú vị", "điều thú vị", "điểm thú vị", "điều khiến", "điểm khiến",
    "vấn đề là", "câu hỏi", "sổ tay", "nhưng", "một tin nhắn", "xin", "không ai", "có lẽ", "hãy", "với người",
    "khởi đầu", "bắt đầu từ", "còn nhớ", "ít ai", "người gửi", "thay vì", "khó nhất", "điều đáng", "bên trong",
    "không còn cảnh",
  ].map(hashes)

  /// Openings of what is not, or not yet, so.
  private static let conditions = Set(hashes("nếu giả khi dù dẫu tưởng"))

  /// Musing and comment within a sentence.
  private static let asides = [
    "không có nghĩa", "nghĩa là", "ý nghĩa", "tin vui", "nói lên", "thú vị", "ấn tượng", "bao nhiêu", "kỳ tích",
    "câu chuyện", "nhật ký",
  ].map(hashes)

  private static let persons = Set(hashes("anh chị ông bà cô em cụ ts pgs bs chú"))
  private static let reporting = Set(hashes("biết nói rằng nhận đánh đề khẳng phát nhấn chia thông nêu tính ước"))
  private static let times = Set(hashes("ngày sáng trưa chiều tối đêm lúc hôm khoảng"))
  private static let me = hash("tôi")
  private static let younger = hash("em")
  private static let crowd = Set(hashes("bọn bên chúng tụi nhà"))
  private static let day = hash("ngày")
  private static let calendar = Set(hashes("ngày tháng năm quý số mùng"))
  private static let billion = hash("tỷ")
  private static let billionVariant = hash("tỉ")
  private static let spelled: [UInt64: UInt64] = Dictionary(
    zip(hashes("hai ba bốn sáu bảy tám chín mười"), hashes("2 3 4 6 7 8 9 10")), uniquingKeysWith: { first, _ in first }
  )
}
