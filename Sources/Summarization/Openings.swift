/// What stands in front of a sentence in the press and must not be printed in an abstract.
enum Openings {
  /// Connectors that point back at what was said before, longest first; each is cut together with the comma after it.
  private static let connectors: [[UInt32]] = [
    "theo đó,", "bên cạnh đó,", "ngoài ra,", "cùng với đó,", "đồng thời,", "tuy nhiên,", "do đó,", "vì vậy,", "cụ thể,",
    "đặc biệt,", "đáng chú ý,", "mặt khác,", "song song đó,", "được biết,", "không những thế,", "hơn nữa,", "vì thế,",
    "cũng theo đó,", "không chỉ vậy,", "như vậy,", "có thể nói,", "nhìn chung,", "thực tế,", "theo tìm hiểu,",
  ].map { $0.unicodeScalars.map(\.value) }

  /// First scalar after such a connector, or the start of `range`.
  static func afterConnector(_ text: ScalarText, _ range: Range<Int>) -> Int {
    for connector in connectors where connector.last == 0x2c && range.count > connector.count + 20 {
      var matches = true
      for (offset, scalar) in connector.enumerated()
      where Letters.lower(text.scalars[range.lowerBound + offset]) != scalar {
        matches = false
        break
      }
      if matches { return skipSpaces(text.scalars, range.lowerBound + connector.count, range.upperBound) }
    }
    return range.lowerBound
  }

  private static func skipSpaces(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, scalars[position] == 0x20 || scalars[position] == 0xa0 { position += 1 }
    return position
  }

  /// Words that, opening a sentence, stand for something said before.
  private static let pronouns = hashes(
    "họ nó chúng tôi hắn gã y mình ta đây đó ấy nhưng và còn song hay thế vậy rồi nên bởi vì")

  /// Persons: dangling unless a name follows.
  private static let persons = hashes("ông bà anh chị cô em cậu")

  /// Pointing words; among the first words they make a sentence dangle.
  private static let pointers = hashes("này đó ấy kia")

  private static let they = WordForm.hash("họ")
  private static let of = WordForm.hash("của")
  /// With a comma after it, an item of a list: `Hai, chia nhỏ tờ khai…`.
  private static let ordinals = hashes("một hai ba bốn năm sáu bảy tám")

  /// Openings that speak of an item or of the rest of something.
  private static let rests = [
    "thứ hai", "thứ ba", "thứ tư", "trong đó", "trong khi đó", "số còn lại", "phần còn lại", "còn lại",
  ].map(WordForm.hashes)
  private static let distant = WordForm.hash("ấy")

  private static func hashes(_ words: String) -> Set<UInt64> { Set(WordForm.hashes(words)) }

  /// Whether the sentence cannot be understood without the one before it: it opens in lower case, with a quotation, a
  /// dash, a pronoun, points back within its first words, or speaks of a person it has not named.
  /// The first sentence of a text (`isFirst`) may say `vụ này`: nothing stands before it that it could point to.
  static func dangles(_ text: ScalarText, _ tokens: [ScalarToken], _ range: Range<Int>, isFirst: Bool) -> Bool {
    guard let first = tokens.first else { return true }
    let opening = text.scalars[range.lowerBound]
    if opening == 0x22 || opening == 0x201c || opening == 0x2d || opening == 0x2013 || opening == 0x2026 { return true }
    let words = tokens.map(\.hash)
    if pronouns.contains(words[0]) { return true }
    if persons.contains(words[0]), tokens.count > 1, !Letters.isUpper(text.scalars[tokens[1].start]) { return true }
    if !Letters.isUpper(text.scalars[first.start]), !Letters.isDigit(text.scalars[first.start]) { return true }
    if isFirst { return false }
    if words.dropFirst().prefix(4).contains(where: { pointers.contains($0) }) { return true }
    if ordinals.contains(words[0]), text.scalars[first.end] == 0x2c { return true }
    if rests.contains(where: { words.starts(with: $0) }) { return true }
    return words.contains(distant) || namesNobody(text, tokens, words)
  }

  /// `, anh phun thuê…`, `nhóm của bà …`, `… một mình anh.` without a name before.
  private static func namesNobody(_ text: ScalarText, _ tokens: [ScalarToken], _ words: [UInt64]) -> Bool {
    for place in words.indices.dropFirst() where persons.contains(words[place]) || words[place] == they {
      if place + 1 < tokens.count, Letters.isUpper(text.scalars[tokens[place + 1].start]) { return false }
      let afterComma = text.scalars[tokens[place - 1].end] == 0x2c
      if afterComma || words[place - 1] == of || place + 1 == words.count { return !hasName(text, tokens[..<place]) }
    }
    return false
  }

  /// A capital past the first word that is not an acronym's.
  private static func hasName(_ text: ScalarText, _ tokens: ArraySlice<ScalarToken>) -> Bool {
    tokens.dropFirst().contains { token in
      Letters.isUpper(text.scalars[token.start]) && token.end - token.start > 1
        && !Letters.isUpper(text.scalars[token.start + 1])
    }
  }
}
