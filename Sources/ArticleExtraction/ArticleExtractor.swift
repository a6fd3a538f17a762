public import Foundation
import HTMLParsing
import NewsModel

/// HTML page → article.
///
/// Example: `let article = ArticleExtractor.extract(html: body, url: "https://bao.example/tin-1.html")`.
public enum ArticleExtractor {
  /// Reads one page. Never fails: what cannot be found stays empty and is named in ``ParsedArticle/warnings``.
  ///
  /// - Parameters:
  ///   - html: the bytes as they came; the encoding is sniffed (byte order mark, `contentType`, `meta`, contents).
  ///   - url: the page's address; without it relative addresses on the page are dropped.
  ///   - contentType: the `Content-Type` header field of the response.
  /// - Complexity: linear in the size of the page.
  public static func extract(html: Data, url: String?, contentType: String? = nil) -> ParsedArticle {
    let document = HTMLDocument(parsing: [UInt8](html), encodingHint: contentType)
    return PageReader(document, url: url ?? "").article()
  }

  /// One article from its pages in order: texts joined, paragraphs that repeat left out, the first page's fields kept.
  public static func join(_ pages: [ParsedArticle]) -> ParsedArticle {
    guard var whole = pages.first else { return ParsedArticle(warnings: ["no-body"], isArticle: false) }
    var seen = Set<String>()
    var paragraphs: [String] = []
    for page in pages {
      for paragraph in page.text.split(byString: "\n\n")
      where paragraph.utf8.count < 60 || seen.insert(paragraph).inserted {
        if paragraph != whole.lead || paragraphs.isEmpty && page == whole { paragraphs.append(paragraph) }
      }
      for tag in page.tags where !whole.tags.contains(tag) { whole.tags.append(tag) }
      if whole.byline.isEmpty { whole.byline = page.byline }
      if let modified = page.modified, modified > whole.modified ?? .distantPast { whole.modified = modified }
      if whole.image == nil { whole.image = page.image }
    }
    whole.text = paragraphs.joined(separator: "\n\n")
    whole.nextPages = []
    whole.warnings.removeAll { $0 == "several-pages" }
    whole.isArticle = pages.contains(where: \.isArticle)
    if whole.isArticle { whole.warnings.removeAll { $0 == "not-article" } }
    return whole
  }
}
