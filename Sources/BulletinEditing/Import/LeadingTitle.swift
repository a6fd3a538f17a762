/// Weeklies print the headline as the first words of the paragraph, in bold that a PDF's text does not show.
enum LeadingTitle {
  /// The clause before a colon or the first sentence, when it is short enough to be a headline and text follows.
  static func split(_ text: String) -> (title: String, body: String) {
    if let clause = TrendReader.leadingClause(text), clause.heading.split(separator: " ").count <= 16,
      !clause.heading.contains(",") || clause.heading.split(separator: " ").count <= 14, clause.rest.count > 60,
      !["như", "gồm", "sau", "là", "thể"].contains(clause.heading.split(separator: " ").last.map(String.init) ?? "")
    {
      return (clause.heading, clause.rest)
    }
    guard let end = sentenceEnd(text) else { return ("", text) }
    let title = text[..<end]
    let rest = TextShape.trim(text[end...])
    guard title.split(separator: " ").count <= 30, rest.count > 60 else { return ("", text) }
    return (TextShape.trim(title, "."), rest)
  }

  /// The place after the first full stop that is followed by a capital and does not stand in an abbreviation or number.
  private static func sentenceEnd(_ text: String) -> String.Index? {
    var index = text.startIndex
    while let stop = text[index...].firstIndex(of: ".") {
      let next = text.index(after: stop)
      index = next
      guard next < text.endIndex, text[next] == " ", let following = text[next...].first(where: { $0 != " " }) else {
        continue
      }
      let word = text[..<stop].split(separator: " ").last ?? ""
      let isAbbreviation =
        word.count <= 3 && TextShape.capitalShare(String(word)) == 1
        || ["v.v", "TP", "Tp", "TS", "ThS"].contains(String(word))
      if following.isUppercase || following == "\"" || following == "“", !isAbbreviation { return next }
    }
    return nil
  }
}
