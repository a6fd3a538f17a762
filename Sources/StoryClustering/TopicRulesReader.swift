import NewsModel

/// Reads the text form of ``TopicRules``.
enum TopicRulesReader {
  static func groups(in text: String) throws -> [TopicGroup] {
    var groups: [TopicGroup] = []
    for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(raw)
      if line.isEmpty || line.first == "#" { continue }
      if line.first == "[" {
        guard let close = line.firstIndex(of: "]") else { throw bad(number, line) }
        let topic = String(line[line.index(after: line.startIndex)..<close])
        groups.append(TopicGroup(topic: topic, title: trimmed(line[line.index(after: close)...])))
        continue
      }
      guard let group = groups.last else { throw bad(number, line) }
      groups[groups.count - 1] = try adding(line, to: group, number: groups.count - 1, lineNumber: number)
    }
    return groups
  }

  private static func adding(_ line: String, to group: TopicGroup, number: Int, lineNumber: Int) throws -> TopicGroup {
    var group = group
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { throw bad(lineNumber, line) }
    if line == "ưu tiên" {
      group.isPreferred = true
      return group
    }
    if parts[0] == "cần" {
      group.needs = parts[1].split(separator: " ").map(String.init)
      return group
    }
    guard let weight = Double(parts[0]) else { throw bad(lineNumber, line) }
    for piece in parts[1].split(separator: ";") {
      let phrase = trimmed(piece)
      let tokens = TokenStream(phrase).tokens()
      guard !tokens.isEmpty else { throw bad(lineNumber, line) }
      group.phrases.append(
        TopicPhrase(
          text: phrase, weight: weight, group: number, hashes: tokens.map(\.hash),
          isAcronym: tokens.count == 1 && tokens[0].isAcronym, isName: tokens.allSatisfy(\.isCapitalized)))
    }
    return group
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var slice = text[...]
    while let first = slice.first, first == " " || first == "\t" || first == "\r" { slice = slice.dropFirst() }
    while let last = slice.last, last == " " || last == "\t" || last == "\r" { slice = slice.dropLast() }
    return String(slice)
  }

  private static func bad(_ number: Int, _ line: String) -> NewsError {
    NewsError(
      .configuration,
      "dòng \(number + 1) “\(line)” không phải nhóm “[tên] Tiêu đề” hay luật “trọng số cụm từ”; hãy sửa lại")
  }
}
