/// Which phrases may be shown to a reader as terms.
enum TermShape {
  /// Words that a term of the week neither begins nor ends with: they belong to the sentence, not to the matter.
  private static let edges = Set(
    WordForm.hashes(
      """
      ngày tháng năm tuần hôm qua nay sáng chiều tối khi sau trước giờ phút lần đầu tiên nhiều các những một hai ba bốn \
      năm sáu bảy tám chín mười này đó vừa mới sẽ đã đang được bị có không chưa cho với của và từ đến tại trong trên \
      dưới theo về ra vào lên xuống người ông bà anh chị em nói biết thấy nhất rất hơn trao giúp nhận tin đồng gây làm
      đưa cùng bởi do vì thì mà là như để nếu còn đều cũng phải hãy thậm ở giành đạt
      """))

  /// Inside a phrase they join two things that are no one term.
  private static let joints = Set(WordForm.hashes("cho của và ở đến tại với từ là để do bởi"))

  private static let weekdays = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"]
    .map(WordForm.hashes)

  /// Two words or more, or an acronym or name in capitals; no dates, no numbers alone, no loose ends.
  static func isTerm(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ")
    let hashes = WordForm.hashes(phrase)
    guard let first = hashes.first, let last = hashes.last else { return false }
    if words.count == 1 {
      let upper = words[0].unicodeScalars.filter { $0.properties.isUppercase }.count
      return words[0].unicodeScalars.count >= 3 && upper >= 1
        && !words[0].unicodeScalars.contains { ("0"..."9").contains($0) }
    }
    if words[0].unicodeScalars.first.map({ ("0"..."9").contains($0) }) ?? true { return false }
    if hashes.contains(where: joints.contains) || words.last?.hasSuffix(".") == true { return false }
    if edges.contains(first) || edges.contains(last) || weekdays.contains(hashes) { return false }
    if hashes.contains(Words.month) || hashes.contains(Words.day) { return false }
    return true
  }

  /// A name or an acronym stands in it: it tells more than common words do.
  static func hasName(_ phrase: String) -> Bool { phrase.unicodeScalars.contains { $0.properties.isUppercase } }
}
