import Foundation
import NewsModel

/// A press release as lines → an article.
enum PaperArticle {
  /// The first paragraph of at most 200 scalars that does not end like a sentence is the title; the first date gives the
  /// day of publication.
  static func article(lines: [String], url: String) -> ParsedArticle {
    var article = ParsedArticle(url: url, canonical: url)
    let paragraphs = lines.split(whereSeparator: { $0.trimmedSpace.isEmpty }).map { group in
      group.map(\.trimmedSpace).joined(separator: "\n")
    }
    var titleIndex: Int?
    for (index, paragraph) in paragraphs.enumerated().prefix(12) {
      let count = paragraph.unicodeScalars.count
      guard (15...220).contains(count), let last = paragraph.last, !".;:,".contains(last), !isMasthead(paragraph) else {
        continue
      }
      titleIndex = index
      break
    }
    if let titleIndex {
      article.title = paragraphs[titleIndex].collapsed
      article.text = paragraphs[(titleIndex + 1)...].joined(separator: "\n\n")
    } else {
      article.text = paragraphs.joined(separator: "\n\n")
      article.warnings.append("no-title")
    }
    for paragraph in paragraphs.prefix(8) + paragraphs.suffix(3) {
      if DateScanner.mayHoldDate(paragraph), let date = PageDate(paragraph) {
        article.published = date.instant
        break
      }
    }
    if article.published == nil { article.warnings.append("undated") }
    if article.text.isEmpty {
      article.warnings.append("no-body")
      article.isArticle = false
    }
    article.language = VietnameseLetters.isVietnamese(article.title + "\n" + article.text) ? "vi" : ""
    return article
  }

  /// State motto, issuing office, place and date: what stands above the title of an official paper.
  private static func isMasthead(_ paragraph: String) -> Bool {
    let text = paragraph.lowercased()
    return ["cộng hòa xã hội", "cộng hoà xã hội", "độc lập", "thông cáo báo chí", "press release", "số:", "kính gửi"]
      .contains { text.holds($0) } || (PageDate(paragraph) != nil && paragraph.unicodeScalars.count < 60)
  }
}
