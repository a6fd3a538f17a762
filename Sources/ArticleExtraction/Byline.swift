import Foundation

/// Names of writers.
enum Byline {
  /// The names in a line such as `By A and B`, `NGUYỄN AN; TRẦN BÌNH`, `Tác giả: A - B`; without prefixes, addresses and
  /// descriptions; names in capitals come out capitalized.
  static func names(in line: String) -> [String] {
    var text = line.collapsed
    for prefix in prefixes where text.lowercased().hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count)).trimmedSpace
      if text.hasPrefix(":") { text = String(text.dropFirst()).trimmedSpace }
    }
    var names: [String] = []
    for part in split(text) {
      let name = recase(part)
      if isName(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// `Hà Thu (tổng hợp)`, `TTXVN/Minh An`: the last, short line of an article that is nothing but its writer.
  static func signature(_ line: String) -> String? {
    let text = line.collapsed
    guard text.unicodeScalars.count <= 60, !text.isEmpty else { return nil }
    var core = text
    if let open = core.firstIndex(of: "(") {
      let note = core[open...].lowercased()
      guard note.holdsAny(["tổng hợp", "theo", "dịch", "ghi", "thực hiện"]) else { return nil }
      core = String(core[..<open]).trimmedSpace
    }
    if let last = core.last, ".!?:;”\"".contains(last) { return nil }
    let names = split(core)
    guard !names.isEmpty, names.count <= 4, names.allSatisfy({ isPersonal($0) }) else { return nil }
    return text
  }

  /// What stands before the date in a line with writer and time: `Nguyễn An - Thứ hai, 13/4/2026`, `Nguyễn An 13/4/2026`.
  static func beforeMoment(_ line: String) -> String {
    let words = line.split(separator: " ")
    let weekdays: Set<String> = ["hai", "ba", "tư", "năm", "sáu", "bảy", "nhật"]
    let end = words.indices.first { index in
      let word = words[index].lowercased()
      if word.utf8.contains(where: { (0x30...0x39).contains($0) }) || word == "ngày" { return true }
      let next = index + 1 < words.count ? words[index + 1].lowercased().filter { $0.isLetter } : ""
      return (word == "thứ" || word == "chủ") && weekdays.contains(next)
    }
    var name = words[..<(end ?? words.endIndex)].joined(separator: " ")
    while let last = name.last, " -–|,·•".contains(last) { name.removeLast() }
    return name
  }

  private static let prefixes = [
    "by ", "tác giả", "thực hiện", "bài và ảnh", "bài, ảnh", "tin, ảnh", "bài", "written by ", "theo ", "von ", "par ",
    "por ", "text: ", "author:", "người viết",
  ]

  private static let separators: [String] = [
    " and ", " và ", " & ", ";", " - ", " – ", ",", " | ", "/", " und ", " et ",
  ]

  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for separator in separators {
      parts = parts.flatMap { part in part.split(byString: separator) }
    }
    return parts.map(\.trimmedSpace).filter { !$0.isEmpty }
  }

  private static func isName(_ text: String) -> Bool {
    let count = text.unicodeScalars.count
    guard (2...60).contains(count), !text.holds("http"), !text.contains("@"), !text.contains("|") else { return false }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && text.unicodeScalars.filter { (0x30...0x39).contains($0.value) }.count <= 3
  }

  /// Two to five words, each beginning with a capital.
  private static func isPersonal(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), text.unicodeScalars.count >= 4 else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.first?.properties.isUppercase == true
        && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "’" }
    }
  }

  private static func recase(_ text: String) -> String {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 3, letters.allSatisfy({ !$0.properties.isLowercase }), text.contains(" ") else { return text }
    return text.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}
