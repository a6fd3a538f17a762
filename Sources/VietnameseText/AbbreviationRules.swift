/// Full stops that belong to an abbreviation, an initial or a list number.
enum AbbreviationRules {
  /// Whether the full stop at `index` does not end the sentence that began at `start`; `next` is where the text goes on.
  static func holds(at index: Int, from start: Int, next: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var low = index
    while low > start, index - low < 16, isWordPart(scalars[low - 1]) { low -= 1 }
    guard low < index else { return false }
    let word = Array(scalars[low..<index])
    let table = LetterTable.shared
    if opensLine(low, from: start, in: scalars), isListMark(word, table) { return true }
    let lower = String(String.UnicodeScalarView(word.map(table.lower(of:))))
    if titles.contains(lower) { return true }
    if let dot = word.lastIndex(of: "."), dot + 1 < word.count {
      let tail = String(String.UnicodeScalarView(word[(dot + 1)...].map(table.lower(of:))))
      if titles.contains(tail) { return true }
    }
    guard table.kind(of: word[0]) & LetterTable.capital != 0 else { return false }
    if word.count == 1 {
      if ["I", "V", "X"].contains(word[0]), followsNumberedNoun(low, from: start, in: scalars) { return false }
      return !followsName(low, from: start, in: scalars)
    }
    // `Ph. Ăng-ghen`, `V.I. Lê-nin`: consonants only, or initials joined by dots.
    let initials = word.split(separator: ".").allSatisfy { $0.count == 1 }
    if initials { return true }
    return word.count <= 2 && word.allSatisfy { !SyllableParts.isVowel(baseLetter($0, table)) }
      && !isAllCapital(word, table)
  }

  static func isTitle(_ lower: String) -> Bool { titles.contains(lower) }

  private static func baseLetter(_ scalar: Unicode.Scalar, _ table: LetterTable) -> Unicode.Scalar {
    let code = Int(scalar.value)
    return code < LetterTable.limit && table.base[code] != 0 ? Unicode.Scalar(table.base[code]) : scalar
  }

  private static func isAllCapital(_ word: [Unicode.Scalar], _ table: LetterTable) -> Bool {
    word.allSatisfy { table.kind(of: $0) & LetterTable.capital != 0 }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || LetterTable.shared.kind(of: scalar) & (LetterTable.letter | LetterTable.digit) != 0
  }

  private static func opensLine(_ low: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var index = low
    while index > start {
      index -= 1
      if !Sentences.isSpace(scalars[index]), !["(", "-", "•", "*", "#"].contains(scalars[index]) { return false }
    }
    return true
  }

  /// `1.`, `2.3.`, `IV.`, `a.`
  private static func isListMark(_ word: [Unicode.Scalar], _ table: LetterTable) -> Bool {
    if word.count <= 6, word.allSatisfy({ $0 == "." || table.kind(of: $0) & LetterTable.digit != 0 }) { return true }
    if word.count == 1 { return true }
    return word.count <= 5 && word.allSatisfy { ["I", "V", "X", "L", "C"].contains($0) }
  }

  /// `quý I.`, `kỳ họp thứ X.`: a Roman numeral that counts the word before it.
  private static func followsNumberedNoun(_ low: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var end = low
    while end > start, Sentences.isSpace(scalars[end - 1]) { end -= 1 }
    var first = end
    while first > start, end - first < 8, LetterTable.shared.kind(of: scalars[first - 1]) & LetterTable.letter != 0 {
      first -= 1
    }
    return numberedNouns.contains(
      String(String.UnicodeScalarView(scalars[first..<end].map(LetterTable.shared.lower(of:)))))
  }

  /// Words that a Roman numeral counts in official Vietnamese.
  private static let numberedNouns: Set<String> = [
    "quý", "kỳ", "kì", "khóa", "khoá", "thứ", "lần", "đợt", "vòng", "hạng", "cấp", "loại", "nhóm", "khu", "tuyến",
    "kỷ", "phần", "chương", "mục", "điều", "tập", "giai", "đoạn", "độ", "type",
  ]

  /// `Nguyễn Văn A.`: a letter in place of a name, after a capitalized syllable with a mark or two of them.
  private static func followsName(_ low: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var index = low - 1
    while index > start, Sentences.isSpace(scalars[index]) { index -= 1 }
    let end = index + 1
    guard index >= start, index < low - 1 else { return false }
    while index >= start, end - index < 9, LetterTable.shared.kind(of: scalars[index]) & LetterTable.letter != 0 {
      index -= 1
    }
    let word = Array(scalars[(index + 1)..<end])
    guard word.count > 1, let first = word.first else { return false }
    guard LetterTable.shared.kind(of: first) & LetterTable.capital != 0, let parts = SyllableParts(word) else {
      return false
    }
    if forms.contains(String(String.UnicodeScalarView(word.map(LetterTable.shared.lower(of:))))) { return false }
    return Syllables.isLegal(parts)
  }

  /// Forms of address, after which a letter is an initial.
  private static let forms: Set<String> = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "ngài"]

  private static let titles: Set<String> = [
    "tp", "t.p", "tx", "tt", "ts", "pgs", "gs", "gs.ts", "pgs.ts", "ths", "th.s", "bs", "ks", "kts", "cn", "ls", "ds",
    "nsnd", "nsưt", "ngnd", "ngưt", "ts.bs", "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "jr", "sr", "q", "p",
    "h",
    "x", "đ/c", "đc", "tr", "xb", "nxb", "ctv", "pv", "tl", "kt", "tm", "tuq", "bí", "chs", "ckii", "cki", "bsck",
    "bsckii", "bscki", "pgs.bs", "th", "ph", "ncs", "co", "ltd", "inc", "corp", "e.g", "i.e", "cf", "fig",
  ]
}
