import NewsModel

/// Reads a topic stream: one lead after the other, with or without headlines.
enum TopicStreamReader {
  static func read(_ document: ImportedDocument) -> Issue {
    var issue = Issue(kind: .stream, status: .imported)
    var paragraphs = paragraphs(document)
    if let first = paragraphs.first, paragraphs.count > 2, first.count <= 80, !TextShape.endsSentence(first),
      !isShortTitle(paragraphs[1])
    {
      // A short line on top of leads without headlines names the stream.
      let titled = zip(paragraphs.dropFirst(), paragraphs.dropFirst(2)).contains {
        isShortTitle($0) && !isShortTitle($1)
      }
      if !titled {
        issue.title = TextShape.trim(first)
        issue.masthead = [first]
        paragraphs.removeFirst()
      }
    }
    var items: [Item] = []
    var identifiers = ItemIdentifiers()
    var title = ""
    func add(_ body: String) {
      let link = SourceLink(line: body).flatMap { $0.after.isEmpty ? $0 : nil }
      var item = Item(
        id: "", number: items.count + 1, title: title, source: link?.outlet ?? "", url: link?.url,
        body: link?.before ?? body)
      item.id = identifiers.item(title: title, body: item.body)
      items.append(item)
      title = ""
    }
    for (index, paragraph) in paragraphs.enumerated() {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : ""
      if title.isEmpty, isShortTitle(paragraph), !next.isEmpty, !isShortTitle(next) {
        title = paragraph
      } else if let link = SourceLink(line: paragraph), link.before.isEmpty, link.after.isEmpty, !items.isEmpty {
        items[items.count - 1].source = link.outlet
        items[items.count - 1].url = link.url
      } else {
        add(paragraph)
      }
    }
    if !title.isEmpty { add("") }
    issue.sections = [Section(id: "tin", title: issue.title, items: items)]
    return issue
  }

  /// A headline: short, and no sentence.
  private static func isShortTitle(_ text: String) -> Bool {
    text.count <= 160 && !TextShape.endsSentence(text) && text.split(separator: " ").count <= 30
  }

  private static func paragraphs(_ document: ImportedDocument) -> [String] {
    let hasBlank = document.lines.contains(where: \.isBlank)
    if document.isHardWrapped && hasBlank { return document.paragraphs(0..<document.lines.count).map(withoutBullet) }
    return document.filled.map { withoutBullet($0.text) }.filter { !$0.isEmpty }
  }

  private static func withoutBullet(_ text: String) -> String {
    for bullet in ["- ", "• ", "* ", "+ "] where text.hasPrefix(bullet) { return TextShape.trim(text.dropFirst(2)) }
    return text
  }
}
