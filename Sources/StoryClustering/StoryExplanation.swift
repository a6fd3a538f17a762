/// Why an article stands in its story, as a value that a page can show: what it shares with the article it is closest to,
/// and what speaks against it.
public struct StoryExplanation: Sendable, Hashable, Codable {
  /// The article explained.
  public let id: String
  /// The article of the story that shares most with it.
  public let with: String
  /// Names, figures, document numbers and runs of three or more words that both have, as written; at most five each.
  public let names: [String]
  public let numbers: [String]
  public let documents: [String]
  public let phrases: [String]
  /// What the two do not agree on: days, document numbers, numbered things.
  public let conflicts: [String]

  public init(
    id: String, with: String, names: [String], numbers: [String], documents: [String], phrases: [String],
    conflicts: [String]
  ) {
    self.id = id
    self.with = with
    self.names = names
    self.numbers = numbers
    self.documents = documents
    self.phrases = phrases
    self.conflicts = conflicts
  }

  /// The same in Vietnamese, one line per kind of evidence; empty when the two share nothing telling.
  public var lines: [String] {
    var lines: [String] = []
    append("cùng nhắc tới", names, to: &lines)
    append("cùng số liệu", numbers, to: &lines)
    append("cùng văn bản", documents, to: &lines)
    append("cùng cụm từ", phrases, to: &lines)
    append("khác nhau về", conflicts, to: &lines)
    return lines
  }

  private func append(_ what: String, _ examples: [String], to lines: inout [String]) {
    guard !examples.isEmpty else { return }
    lines.append(what + " " + examples.map { "“\($0)”" }.joined(separator: ", "))
  }
}
