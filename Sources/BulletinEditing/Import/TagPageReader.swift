import NewsModel

/// Reads a tag page: the tag, an introduction, posts between lines of one dash; bylines as `bởi Linh`.
enum TagPageReader {
  private struct Post {
    var title = ""
    var author = ""
    var excerpt = ""
    /// What follows “bởi”, before author and excerpt are told apart.
    var byline: String?
  }

  static func read(_ document: ImportedDocument) -> Issue {
    var groups: [[String]] = [[]]
    for line in document.lines where !line.isBlank {
      if isSeparator(line.text) { groups.append([]) } else { groups[groups.count - 1].append(line.text) }
    }
    groups = groups.filter { !$0.isEmpty }
    var issue = Issue(kind: .tagPage, status: .imported)
    var introduction: [String] = []
    if let first = groups.first, first.count <= 6, !first.contains(where: isByline),
      let title = first.lastIndex(where: { $0.count <= 120 && !TextShape.endsSentence($0) })
    {
      // Before the first dash: the tag's name, and what presents it, above or below.
      issue.title = first[title]
      issue.masthead = [first[title]]
      introduction = first.indices.filter { $0 != title }.map { first[$0] }
      groups.removeFirst()
    }
    let posts = split(groups.map(post))
    var identifiers = ItemIdentifiers()
    let items = posts.enumerated().map { number, post in
      Item(
        id: identifiers.item(title: post.title, body: post.excerpt), number: number + 1, title: post.title,
        body: post.excerpt,
        author: post.author, tags: issue.title.isEmpty ? [] : [issue.title])
    }
    issue.sections = [
      Section(id: "bai-viet", title: issue.title, introduction: introduction.joined(separator: "\n\n"), items: items)
    ]
    return issue
  }

  static func isSeparator(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 40 && text.allSatisfy { "-–—*•_·".contains($0) }
  }

  static func isByline(_ text: String) -> Bool { bylineRest(text) != nil }

  private static func bylineRest(_ text: String) -> String? {
    for label in ["bởi ", "Bởi ", "BỞI ", "Tác giả: ", "tác giả: "] where text.hasPrefix(label) {
      return TextShape.trim(text.dropFirst(label.count))
    }
    return nil
  }

  private static func post(_ lines: [String]) -> Post {
    var post = Post()
    var rest = lines[...]
    if let byline = lines.firstIndex(where: isByline) {
      post.title = lines[..<byline].joined(separator: " ")
      post.byline = bylineRest(lines[byline])
      rest = lines[(byline + 1)...]
    } else if lines.count > 1, lines[0].count <= 200, !TextShape.endsSentence(lines[0]) {
      post.title = lines[0]
      rest = lines[1...]
    }
    post.excerpt = rest.joined(separator: "\n\n")
    return post
  }

  /// Tells authors from excerpts; the authors found where the two are glued help with those that are not.
  private static func split(_ posts: [Post]) -> [Post] {
    let known = Set(posts.compactMap { $0.byline.flatMap { Byline.glued($0)?.author } })
    return posts.map { post in
      guard let byline = post.byline else { return post }
      var post = post
      let (author, excerpt) = Byline.split(byline, known: known, alone: !post.excerpt.isEmpty)
      post.author = author
      post.excerpt = [excerpt, post.excerpt].filter { !$0.isEmpty }.joined(separator: "\n\n")
      return post
    }
  }
}

/// `LinhĐến 15/7 …`: an author's name and the excerpt that the page's text glued to it.
enum Byline {
  /// Splits where a small letter runs into a capital or a digit, within the first five words.
  static func glued(_ text: String) -> (author: String, excerpt: String)? {
    var spaces = 0
    var before: Unicode.Scalar?
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      if scalar == " " { spaces += 1 }
      if spaces > 5 { return nil }
      if let before, before.properties.isLowercase,
        scalar.properties.isUppercase || (0x30...0x39).contains(scalar.value) || scalar == "“" || scalar == "\""
      {
        return (
          TextShape.trim(String(text.unicodeScalars[..<index])), TextShape.trim(String(text.unicodeScalars[index...]))
        )
      }
      before = scalar
    }
    return nil
  }

  static func split(_ text: String, known: Set<String>, alone: Bool) -> (author: String, excerpt: String) {
    if let glued = glued(text), isName(glued.author) { return glued }
    if let author = known.sorted(by: { ($0.count, $0) > ($1.count, $1) }).first(where: {
      text.hasPrefix($0 + " ") || text == $0
    }) {
      return (author, TextShape.trim(text.dropFirst(author.count)))
    }
    if alone || text.split(separator: " ").count <= 5 { return (text, "") }
    return ("", text)
  }

  /// Every word begins with a capital.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }
}
