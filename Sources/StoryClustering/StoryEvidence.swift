/// Why two articles stand in one story, in words for the desk.
public enum StoryEvidence {
  /// One Vietnamese line per kind of evidence: names, numbers and documents, title words that both share. At most five
  /// examples each; empty when they share nothing telling.
  public static func shared(_ left: GroupingDocument, _ right: GroupingDocument) -> [String] {
    let a = opening(left)
    let b = opening(right)
    var lines: [String] = []
    append("cùng nhắc tới", names(a).filter(Set(names(b)).contains), to: &lines)
    append("cùng số liệu, số văn bản", numbers(a).filter(Set(numbers(b)).contains), to: &lines)
    let titled = Set(words(right.title).map { $0.lowercased() })
    let common = words(left.title).map { $0.lowercased() }.filter {
      titled.contains($0) && CommonTerms.share(of: $0) < 0.2
    }
    append("tiêu đề cùng có", unique(common), to: &lines)
    return lines
  }

  private static func opening(_ document: GroupingDocument) -> [String] {
    words(document.title) + ["."] + Array(words(document.text).prefix(StoryFeatures.openingTokens * 2))
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }.map { piece in
      let trimmed = piece.drop { !$0.isLetter && !$0.isNumber }
      return String(trimmed.reversed().drop { !$0.isLetter && !$0.isNumber && $0 != "%" }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// Runs of two or more capitalized words, and acronyms.
  private static func names(_ words: [String]) -> [String] {
    var names: [String] = []
    var run: [String] = []
    for word in words + ["."] {
      if word.first?.isUppercase == true {
        run.append(word)
        continue
      }
      if run.count > 1 || (run.first?.count ?? 0 > 1 && run.first == run.first?.uppercased()) {
        names.append(run.joined(separator: " "))
      }
      run = []
    }
    return unique(names)
  }

  private static func numbers(_ words: [String]) -> [String] {
    unique(words.filter { $0.first?.isNumber == true && $0.count > 1 })
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  private static func append(_ what: String, _ examples: [String], to lines: inout [String]) {
    guard !examples.isEmpty else { return }
    lines.append(what + " " + examples.prefix(5).map { "“\($0)”" }.joined(separator: ", "))
  }
}
