import Foundation
import NewsModel

/// Makes sure that importing loses nothing: every word of the document must stand in some field of the issue.
///
/// Words are compared as a multiset, in NFC. Labels that became structure are not text: “Chi tiết:” before a source,
/// “trang” before a page number, “Theo” and “Nguồn” before credits, “bởi” before an author.
enum TextCoverage {
  private static let labels: Set<String> = [
    "chi", "tiết", "trang", "theo", "nguồn", "tin", "bởi", "tại", "xem", "đọc", "thêm", "ngày", "giả", "tác",
  ]

  /// The lines that hold words found nowhere in `issue`.
  static func lostLines(_ lines: [ImportedLine], in issue: Issue) -> [ImportedLine] {
    var words = count(issue)
    return lines.filter { line in
      var isLost = false
      for word in TextShape.words(withoutCount(line.text)) {
        if let left = words[word], left > 0 {
          words[word] = left - 1
        } else if let plain = withoutZero(word) ?? withoutPage(word), let left = words[plain], left > 0 {
          words[plain] = left - 1
        } else if let glued = Byline.glued(word), words[glued.author, default: 0] > 0,
          words[glued.excerpt, default: 0] > 0
        {
          words[glued.author, default: 0] -= 1
          words[glued.excerpt, default: 0] -= 1
        } else if !labels.contains(word.lowercased()) {
          isLost = true
        }
      }
      return isLost
    }
  }

  /// `A và 2 nguồn khác: B, C`: the words that only count the sources.
  private static func withoutCount(_ text: String) -> String {
    guard let end = text.range(of: " nguồn khác"),
      let start = text.range(of: "và ", options: .backwards, range: text.startIndex..<end.lowerBound),
      Int(text[start.upperBound..<end.lowerBound]) != nil
    else { return text }
    return String(text[..<start.lowerBound] + text[end.upperBound...])
  }

  /// `04` of `17/04` became the number 4.
  private static func withoutZero(_ word: String) -> String? {
    word.count == 2 && word.hasPrefix("0") ? String(word.dropFirst()) : nil
  }

  /// `mớitrang` of `…tăng trưởng mớitrang 4`.
  private static func withoutPage(_ word: String) -> String? {
    word.hasSuffix("trang") ? String(word.dropLast(5)) : nil
  }

  private static func count(_ issue: Issue) -> [String: Int] {
    var words: [String: Int] = [:]
    for text in texts(issue) {
      for word in TextShape.words(text) { words[word, default: 0] += 1 }
    }
    return words
  }

  /// Every text of an issue that comes from the document; derived fields (title, publisher, week) are left out.
  private static func texts(_ issue: Issue) -> [String] {
    var texts = issue.masthead + issue.imprint + issue.warnings
    var captions: Set<String> = []
    for row in issue.contents {
      if captions.insert(row.section).inserted { texts.append(row.section) }
      texts += [row.title, row.number.map(String.init) ?? "", row.page.map(String.init) ?? ""]
    }
    for part in issue.trends {
      texts.append(part.title)
      for theme in part.themes { texts += [theme.heading, theme.text] + theme.sources }
    }
    for section in issue.sections {
      if !captions.contains(section.title) && section.note == nil && section.title != issue.title {
        texts.append(section.title)
      }
      texts.append(section.introduction)
      for item in section.items { texts += self.texts(item) }
    }
    return texts
  }

  private static func texts(_ item: Item) -> [String] {
    let date = item.date.map { ["\($0.day)", "\($0.month)", "\($0.year)"] } ?? []
    let urls = Set(item.outlets.map(\.url) + [item.url].compactMap { $0 })
    let number = item.number.map { ["\($0)"] } ?? []
    return [item.title, item.source, item.body, item.author] + item.tags + number + date + urls.sorted()
  }
}
