import NewsModel

/// Targets: who promises what, how much, by when (“thu hút 3,6-4 tỷ USD vốn FDI trong năm 2026”).
///
/// A target is a verb of aiming, a figure after it in the same sentence, and a deadline near the figure; without a
/// deadline the verb must be one that only plans use (“phấn đấu”, “đặt mục tiêu”).
enum TargetScanner {
  static let verbs = [
    "hoàn thành", "đạt", "phấn đấu", "thu hút", "đặt mục tiêu", "đặt chỉ tiêu", "mục tiêu", "chỉ tiêu", "bảo đảm",
    "đảm bảo", "nâng",
    "giảm", "tăng", "đào tạo", "xây dựng", "hình thành", "có", "cắt giảm", "huy động", "phát triển", "chiếm",
  ]
  private static let aims: Set<String> = ["phấn đấu", "đặt mục tiêu", "đặt chỉ tiêu", "mục tiêu", "chỉ tiêu"]
  private static let trie = PhraseTrie(verbs.map { (words: $0, value: $0) })
  private static let past: Set<UInt64> = Set(["đã", "vừa", "từng", "năm 2024"].map { WordKey.of($0) })
  private static let window = 25

  static func facts(_ scan: Scan, among found: [FoundFact]) -> [FoundFact] {
    let figures = found.filter { $0.fact.kind == .figure }
    let dates = found.filter { $0.fact.kind == .date }
    var targets: [FoundFact] = []
    var nextDate = 0
    var covered = 0
    for figure in figures where figure.firstToken >= covered && figure.fact.value["unit"]?.isEmpty == false {
      while nextDate < dates.count, dates[nextDate].endToken + window < figure.firstToken { nextDate += 1 }
      guard let verb = verb(scan, before: figure.firstToken) else { continue }
      let deadline = deadline(scan, figure, dates, from: nextDate)
      guard deadline != nil || aims.contains(verb.word) else { continue }
      guard let target = target(scan, verb, figure, deadline) else { continue }
      targets.append(target)
      covered = target.endToken
    }
    return targets
  }

  /// The first aiming verb of the sentence before the figure that no “đã” turns into a report.
  private static func verb(_ scan: Scan, before index: Int) -> (word: String, start: Int)? {
    var position = index - 1
    var best: (String, Int)?
    while position >= 0, index - position <= window, !scan.isSentenceEnd(position) {
      if scan.has(position, .targetStart), let (word, end) = trie.longest(scan.tokens, at: position), end <= index {
        if position > 0, scan.isWord(position - 1), past.contains(scan.tokens[position - 1].key) { return nil }
        if best == nil || aims.contains(word) { best = (word, position) }
      }
      position -= 1
    }
    return best
  }

  private static func deadline(_ scan: Scan, _ figure: FoundFact, _ dates: [FoundFact], from first: Int) -> FoundFact? {
    var index = first
    while index < dates.count, dates[index].firstToken < figure.endToken + window {
      let date = dates[index]
      let announced =
        scan.has(date.firstToken - 1, .deadlineStart) || scan.has(date.firstToken - 2, .deadlineStart)
        || scan.has(date.firstToken, .deadlineStart)
      if announced, sameSentence(scan, min(date.firstToken, figure.firstToken), max(date.firstToken, figure.firstToken))
      {
        return date
      }
      index += 1
    }
    return nil
  }

  private static func sameSentence(_ scan: Scan, _ first: Int, _ last: Int) -> Bool {
    last - first <= window && !(first..<last).contains { scan.isSentenceEnd($0) }
  }

  private static func target(
    _ scan: Scan, _ verb: (word: String, start: Int), _ figure: FoundFact, _ deadline: FoundFact?
  ) -> FoundFact? {
    let end = max(figure.endToken, deadline?.endToken ?? 0)
    var value = ["verb": verb.word, "amount": figure.fact.text, "number": figure.fact.value["number"] ?? ""]
    value["unit"] = figure.fact.value["unit"]
    value["what"] = scan.text(figure.endToken, max(figure.endToken, min(end, deadline?.firstToken ?? end)))
    value["by"] = deadline.map { $0.fact.value["to"] ?? "" } ?? ""
    value["who"] = subject(scan, before: verb.start)
    return FoundFact(.target, scan, verb.start, end, value)
  }

  /// The capital words that open the sentence: “Thành phố Hải Phòng”, “Chính phủ”.
  private static func subject(_ scan: Scan, before index: Int) -> String {
    var start = index
    while start > 0, index - start < 60, !scan.isSentenceEnd(start - 1) { start -= 1 }
    var end = start
    while end < index, end - start < 8, scan.isWord(end), !scan.has(end, .targetStart), !scan.has(end, .function) {
      end += 1
    }
    return scan.text(start, end)
  }
}
