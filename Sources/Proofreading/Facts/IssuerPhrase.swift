/// Who a sentence names as the issuer of a document.
enum IssuerPhrase {
  enum Organ: String, CaseIterable {
    case government, primeMinister, assembly, politburo, secretariat, governmentOffice

    var words: String {
      switch self {
      case .government: "Chính phủ"
      case .primeMinister: "Thủ tướng Chính phủ"
      case .assembly: "Quốc hội"
      case .politburo: "Bộ Chính trị"
      case .secretariat: "Ban Bí thư"
      case .governmentOffice: "Văn phòng Chính phủ"
      }
    }
  }

  struct Mention {
    let organ: Organ
    let start: Int
    let end: Int
    let isBefore: Bool
  }

  static func organ(of issuerCode: String) -> Organ? {
    switch issuerCode {
    case "CP": .government
    case "TTg", "TTG": .primeMinister
    case "VPCP": .governmentOffice
    case "TW": .politburo
    default: issuerCode.hasPrefix("QH") ? .assembly : nil
    }
  }

  /// Both organs sign Party documents; a minister may “issue” what the Prime Minister signed. Only clear pairs exclude.
  static func excludes(_ named: Organ, _ expected: Organ) -> Bool {
    if named == .secretariat || expected == .governmentOffice || named == .governmentOffice { return false }
    return true
  }

  /// “Chính phủ ban hành Công điện …”: organ, at most two small words, verb, document.
  static func before(_ start: Int, in paragraph: Paragraph) -> Mention? {
    let words = paragraph.words
    guard var index = words.lastIndex(where: { $0.end <= start }), start - words[index].end <= 1 else { return nil }
    let verbs: Set<String> = ["hành", "ký", "ra"]
    guard verbs.contains(words[index].lower) else { return nil }
    if words[index].lower == "hành" {
      guard index > 0, words[index - 1].lower == "ban" else { return nil }
      index -= 1
    }
    index -= 1
    var skipped = 0
    while index >= 0, skipped < 3,
      ["đã", "vừa", "vừa", "mới", "ký", "cũng", "tiếp", "tục"].contains(words[index].lower)
    {
      index -= 1
      skipped += 1
    }
    return index >= 0 ? mention(endingAt: index, in: paragraph) : nil
  }

  /// “Nghị quyết 17/NQ-CP của Thủ tướng”
  static func after(_ end: Int, in paragraph: Paragraph) -> Mention? {
    let words = paragraph.words
    guard let index = words.firstIndex(where: { $0.start >= end }), words[index].lower == "của",
      words[index].start - end <= 1
    else { return nil }
    let rest = words[(index + 1)...].prefix(4).map(\.text)
    func starts(_ phrase: [String]) -> Bool { rest.count >= phrase.count && zip(rest, phrase).allSatisfy { $0 == $1 } }
    let options: [([String], Organ)] = [
      (["Thủ", "tướng"], .primeMinister), (["Chính", "phủ"], .government), (["Quốc", "hội"], .assembly),
      (["Bộ", "Chính", "trị"], .politburo),
      (["Ban", "Bí", "thư"], .secretariat),
    ]
    guard let found = options.first(where: { starts($0.0) }) else { return nil }
    return Mention(organ: found.1, start: words[index].start, end: words[index + found.0.count].end, isBefore: false)
  }

  private static func mention(endingAt index: Int, in paragraph: Paragraph) -> Mention? {
    let words = paragraph.words
    func ends(_ phrase: String) -> Int? {
      let parts = phrase.split(separator: " ")
      let first = index - parts.count + 1
      guard first >= 0, zip(words[first...index], parts).allSatisfy({ $0.text == $1 }) else { return nil }
      return first
    }
    for (phrase, organ) in [("Thủ tướng Chính phủ", Organ.primeMinister), ("Thủ tướng", .primeMinister)] {
      if let first = ends(phrase) {
        return Mention(organ: organ, start: words[first].start, end: words[index].end, isBefore: true)
      }
    }
    if ends("Văn phòng Chính phủ") != nil { return nil }
    for (phrase, organ) in [("Chính phủ", Organ.government), ("Quốc hội", .assembly), ("Bộ Chính trị", .politburo)] {
      guard let first = ends(phrase) else { continue }
      // “Phó Thủ tướng Chính phủ”, “lãnh đạo Chính phủ và Thủ tướng”
      if first > 0, ["tướng", "phòng", "tra", "và", "viên", "tịch"].contains(words[first - 1].lower) { return nil }
      return Mention(organ: organ, start: words[first].start, end: words[index].end, isBefore: true)
    }
    return nil
  }
}
