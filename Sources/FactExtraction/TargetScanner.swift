import NewsModel

/// Targets: who promises what, how much, by when (“thu hút 3,6-4 tỷ USD vốn FDI trong năm 2026”).
///
/// Sentence by sentence: an amount or a piece of work, with a word of aiming or a deadline that had not passed when the text
/// was published. What has happened (“đã đạt 95%”) is no target. Linear in the length of the text: a sentence is looked at
/// once, up to ``longest`` tokens of it.
enum TargetScanner {
  private enum Role {
    case aim, modal, action, work, past
  }
  private static let longest = 120
  private static let trie: PhraseTrie<[Role]> = {
    var roles: [String: [Role]] = [:]
    for (role, words) in [
      (Role.aim, TargetVerbs.aims), (.modal, TargetVerbs.modals), (.action, TargetVerbs.actions),
      (.work, TargetVerbs.works), (.past, TargetVerbs.past),
    ] {
      for word in words { roles[word, default: []].append(role) }
    }
    return PhraseTrie(roles.map { (words: $0.key, value: $0.value) })
  }()
  static let verbs = TargetVerbs.aims + TargetVerbs.modals + TargetVerbs.actions + TargetVerbs.works + TargetVerbs.past
  /// “từ nay đến hết ngày”: words before a deadline; the first seven make it one, the first four beyond doubt.
  private static let announcing = [
    "trước", "nhất", "đến", "đoạn", "tới", "vào", "trong", "hết", "ngày", "từ", "nay", "giai", "chậm",
  ]
  .map { WordKey.of($0) }
  private static let firm = announcing.prefix(4)
  private static let cueing = announcing.prefix(8)
  /// “chương trình”, “quy trình”, “giao thông”: no verbs.
  private static let compoundHeads = Set(
    ["chương", "quy", "lộ", "hành", "tiến", "giáo", "quá", "công", "lập", "tờ", "bàn"].map { WordKey.of($0) })
  private static let compoundTails = Set(
    ["thông", "dịch", "lưu", "tiếp", "diện", "hữu", "thừa", "cường", "xã", "tỉnh"].map { WordKey.of($0) })
  private static let openers = Set(["cho", "giao", "rằng", "rõ", "cầu", "biết"].map { WordKey.of($0) })

  private struct Cue {
    let role: Role
    let first: Int
    let end: Int
  }

  static func facts(_ scan: Scan, among found: [FoundFact]) -> [FoundFact] {
    let known = found.filter { [.figure, .date, .place, .office].contains($0.fact.kind) }
      .sorted { $0.firstToken < $1.firstToken }
    var targets: [FoundFact] = []
    var next = 0
    while next < known.count {
      let bounds = sentence(scan, around: known[next].firstToken)
      var inside: [FoundFact] = []
      while next < known.count, known[next].firstToken < bounds.upperBound {
        inside.append(known[next])
        next += 1
      }
      targets += self.targets(scan, bounds, inside)
    }
    return targets
  }

  private static func sentence(_ scan: Scan, around index: Int) -> Range<Int> {
    var first = index
    while first > 0, index - first < longest, !scan.isSentenceEnd(first - 1) { first -= 1 }
    var end = index
    while end < scan.count, end - index < longest, !scan.isSentenceEnd(end) { end += 1 }
    return first..<max(end, index + 1)
  }

  private static func targets(_ scan: Scan, _ sentence: Range<Int>, _ inside: [FoundFact]) -> [FoundFact] {
    let dates = inside.filter {
      $0.fact.kind == .date && !isDateline(scan, $0, sentence.lowerBound) && !isBeginning(scan, $0)
    }
    let figures = inside.filter { $0.fact.kind == .figure && isAmount($0) }
    guard !figures.isEmpty || !dates.isEmpty else { return [] }
    let cues = cues(scan, sentence, inside)
    guard cues.contains(where: { $0.role != .past }) || !dates.isEmpty else { return [] }
    var targets: [FoundFact] = []
    var covered = sentence.lowerBound
    for figure in figures where figure.firstToken >= covered {
      guard let target = target(scan, sentence, covered, figure, dates, cues, inside) else { continue }
      targets.append(target)
      covered = target.endToken
    }
    if targets.isEmpty, let work = work(scan, sentence, dates, cues, inside) { targets.append(work) }
    return targets
  }

  /// “14/4: …” opens an item of a bulletin.
  private static func isDateline(_ scan: Scan, _ date: FoundFact, _ first: Int) -> Bool {
    date.firstToken - first < 3 && scan.isMark(date.endToken, ":")
  }

  /// Durations and bare numbers are no amounts.
  private static func isAmount(_ figure: FoundFact) -> Bool {
    let unit = figure.fact.value["unit"] ?? ""
    return !["", "năm", "tháng", "ngày", "tuần", "giờ", "phút", "giây", "tuổi", "quý"].contains(unit)
  }

  /// The words of plans in a sentence; not inside other facts (“Cần Thơ”, “14/15 chỉ tiêu”), nor in capitals throughout.
  private static func cues(_ scan: Scan, _ sentence: Range<Int>, _ inside: [FoundFact]) -> [Cue] {
    var cues: [Cue] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard scan.has(index, .targetStart), let (roles, end) = trie.longest(scan.tokens, at: index),
        !scan.tokens[index].allUpper, !isCompound(scan, index, end),
        !inside.contains(where: { $0.fact.kind != .date && $0.firstToken <= index && index < $0.endToken })
      else {
        index += 1
        continue
      }
      cues += roles.map { Cue(role: $0, first: index, end: end) }
      index = end
    }
    return cues
  }

  private static func isCompound(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    guard end == index + 1 else { return false }
    return scan.isWord(index - 1) && compoundHeads.contains(scan.tokens[index - 1].key)
      || scan.isWord(end) && compoundTails.contains(scan.tokens[end].key)
  }

  /// The token after the last comma, colon or bracket before `index`.
  private static func clause(_ scan: Scan, before index: Int, from first: Int) -> Int {
    var start = index
    while start > first, !scan.isMark(start - 1, ","), !scan.isMark(start - 1, ":"), !scan.isMark(start - 1, "(") {
      start -= 1
    }
    return start
  }

  private static func target(
    _ scan: Scan, _ sentence: Range<Int>, _ from: Int, _ figure: FoundFact, _ dates: [FoundFact], _ cues: [Cue],
    _ inside: [FoundFact]
  ) -> FoundFact? {
    let before = cues.filter { $0.first >= from && $0.end <= figure.firstToken }
    guard !isPast(scan, before, figure) else { return nil }
    let deadline = deadline(scan, dates, near: figure, from: from, until: sentence.upperBound)
    let aim = before.last { $0.role == .aim }
    let plan = before.last { $0.role == .modal }
    let clause = clause(scan, before: figure.firstToken, from: from)
    let action = before.first { ($0.role == .action || $0.role == .work) && $0.first >= clause }
    let joined = aim.flatMap { last in before.last { $0.role == .aim && $0.end == last.first } }
    guard let start = joined?.first ?? aim?.first ?? plan?.first ?? action?.first ?? deadline?.firstToken else {
      return nil
    }
    if let deadline {
      // Without a verb before the amount only “đến 30/6, 80% …” speaks of the future.
      let isFirm =
        aim != nil || plan != nil
        || (action == nil
          ? isDeadline(scan, deadline, firm) && deadline.endToken <= figure.firstToken
          : isAnnounced(scan, deadline))
      guard isFirm, !isOver(scan, deadline, isPlan: aim != nil || plan != nil) else { return nil }
    } else if aim == nil {
      return nil
    }
    let first = min(start, deadline.map { lead(scan, $0, sentence.lowerBound) } ?? start, figure.firstToken)
    let end = max(figure.endToken, deadline?.endToken ?? 0)
    var value = ["verb": (aim ?? action ?? plan).map { scan.text($0.first, $0.end) } ?? ""]
    value["amount"] = figure.fact.text
    value["number"] = figure.fact.value["number"]
    value["unit"] = figure.fact.value["unit"]
    value["upper"] = figure.fact.value["upper"]
    value["by"] = deadline?.fact.value["to"] ?? ""
    value["what"] = object(scan, figure, deadline, action ?? aim ?? plan, sentence)
    value["who"] = subject(scan, sentence, before: start, inside)
    return FoundFact(.target, scan, first, end, value)
  }

  /// A piece of work without an amount: “hoàn thành kết nối hồ sơ sức khỏe trước 15/6”.
  private static func work(
    _ scan: Scan, _ sentence: Range<Int>, _ dates: [FoundFact], _ cues: [Cue], _ inside: [FoundFact]
  ) -> FoundFact? {
    guard !cues.contains(where: { $0.role == .past }) else { return nil }
    let aims = cues.filter { $0.role == .aim || $0.role == .modal }
    for date in dates {
      guard isAnnounced(scan, date) || isFuture(scan, date) && !aims.isEmpty else { continue }
      let verb = cues.last { $0.end <= date.firstToken && $0.role == .work } ?? cues.first { $0.role == .work }
      let strict = scan.published == nil || !isFuture(scan, date)
      let verbOrAim = verb ?? cues.last { $0.end <= date.firstToken && $0.role == .aim }
      guard let verbOrAim, !strict || !aims.isEmpty || isDeadline(scan, date, announcing.prefix(2)),
        !isOver(scan, date, isPlan: true)
      else {
        continue
      }
      let start = aims.filter { $0.end <= verbOrAim.first }.map(\.first).min() ?? verbOrAim.first
      let first = min(start, lead(scan, date, sentence.lowerBound))
      let end = max(verbOrAim.end, date.endToken)
      let object = verbOrAim.end < date.firstToken ? scan.text(verbOrAim.end, lead(scan, date, verbOrAim.end)) : ""
      // “đề ra mục tiêu đến năm 2030” says that there is one, not which.
      if object.isEmpty, verbOrAim.role == .aim { continue }
      let value = [
        "verb": scan.text(verbOrAim.first, verbOrAim.end), "amount": "", "number": "", "unit": "",
        "by": date.fact.value["to"] ?? "", "what": object,
        "who": subject(scan, sentence, before: start, inside),
      ]
      return FoundFact(.target, scan, first, end, value)
    }
    return nil
  }

  // MARK: Time

  /// “đã hoàn thành 98%”, “so với mục tiêu 15%”: nothing between the word and the amount makes it a plan again.
  private static func isPast(_ scan: Scan, _ before: [Cue], _ figure: FoundFact) -> Bool {
    guard let past = before.last(where: { $0.role == .past }) else { return false }
    return !before.contains { $0.first > past.first && ($0.role == .aim || $0.role == .modal) }
      || before.contains { $0.role == .past && scan.isWord($0.first, WordKey.of("so")) }
  }

  /// The date that goes with the amount: the next one behind it in its clause, else the last one before it.
  private static func deadline(
    _ scan: Scan, _ dates: [FoundFact], near figure: FoundFact, from: Int, until end: Int
  ) -> FoundFact? {
    let after = dates.first { $0.firstToken >= figure.endToken && $0.firstToken - figure.endToken < 25 }
    if let after,
      !(figure.endToken..<after.firstToken).contains(where: { scan.isMark($0, ",") })
        || isDeadline(scan, after, announcing.prefix(2))
    {
      return after
    }
    return dates.last {
      $0.endToken <= figure.firstToken && $0.firstToken >= from && figure.firstToken - $0.endToken < 40
    }
  }

  private static func isAnnounced(_ scan: Scan, _ date: FoundFact) -> Bool { isDeadline(scan, date, cueing) }

  /// “có hiệu lực từ ngày 1/7”: a beginning, unless it is “từ nay”.
  private static func isBeginning(_ scan: Scan, _ date: FoundFact) -> Bool {
    let words = lead(scan, date, max(0, date.firstToken - 4))..<date.firstToken
    return words.contains { scan.isWord($0, announcing[9]) && !scan.isWord($0 + 1, announcing[10]) }
  }

  /// The first of the words that announce a date: “chậm nhất ngày”, “từ nay đến”.
  private static func lead(_ scan: Scan, _ date: FoundFact, _ first: Int) -> Int {
    var index = date.firstToken
    while index > first, date.firstToken - index < 4, scan.isWord(index - 1),
      announcing.contains(scan.tokens[index - 1].key)
    {
      index -= 1
    }
    return index
  }

  /// One of these words stands before the date.
  private static func isDeadline(_ scan: Scan, _ date: FoundFact, _ words: ArraySlice<UInt64>) -> Bool {
    (lead(scan, date, max(0, date.firstToken - 4))..<date.firstToken).contains {
      scan.isWord($0) && words.contains(scan.tokens[$0].key)
    }
  }

  /// The period begins after the day of publication.
  private static func isFuture(_ scan: Scan, _ date: FoundFact) -> Bool {
    guard let day = scan.published?.day.description, let from = date.fact.value["from"], !from.isEmpty else {
      return false
    }
    return from > day
  }

  /// The period was over on the day of publication, or it runs and nothing says that this is a plan.
  private static func isOver(_ scan: Scan, _ date: FoundFact, isPlan: Bool) -> Bool {
    guard let day = scan.published?.day.description, let to = date.fact.value["to"], to.utf8.first != 0x2d else {
      return false
    }
    return to.isEmpty ? false : to < day || to == day && !isPlan
  }

  // MARK: Words

  private static func object(
    _ scan: Scan, _ figure: FoundFact, _ deadline: FoundFact?, _ verb: Cue?, _ sentence: Range<Int>
  ) -> String {
    var end = figure.endToken
    while end < sentence.upperBound, end - figure.endToken < 16, !scan.isMark(end, ","), !scan.isMark(end, "(") {
      if let deadline, end >= lead(scan, deadline, figure.endToken), deadline.firstToken >= figure.endToken { break }
      end += 1
    }
    if end > figure.endToken { return scan.text(figure.endToken, end) }
    guard let verb, verb.end < figure.firstToken else { return "" }
    return scan.text(verb.end, figure.firstToken)
  }

  /// The nearest office or place before the verb, else the words that open its clause.
  private static func subject(_ scan: Scan, _ sentence: Range<Int>, before verb: Int, _ inside: [FoundFact]) -> String {
    var index = verb
    var start = index
    while start > sentence.lowerBound, index - start < 14, !scan.isMark(start - 1, ","), !scan.isMark(start - 1, ":"),
      !(scan.isWord(start - 1) && openers.contains(scan.tokens[start - 1].key))
    {
      start -= 1
    }
    let named = inside.last {
      ($0.fact.kind == .office || $0.fact.kind == .place) && $0.firstToken >= start && $0.endToken <= index
    }
    if let named { return named.fact.text }
    while index > start, scan.isWord(index - 1), scan.has(index - 1, .function) { index -= 1 }
    if start < index, index - start <= 8, !scan.has(start, .calendarStart), !scan.isNumber(start) {
      return scan.text(start, index)
    }
    let first = inside.first { ($0.fact.kind == .office || $0.fact.kind == .place) && $0.endToken <= index }
    return first?.fact.text ?? ""
  }
}
