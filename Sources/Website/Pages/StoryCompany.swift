import Foundation
import NewsModel
import StoryClustering

/// What the articles of a story are to one another: why they stand together, and which repeat another outlet's words.
enum StoryCompany {
  /// One article with what it shares with the article closest to it.
  struct Bond: Sendable {
    let number: Int
    let outlet: String
    let with: String
    let lines: [String]
  }

  /// Articles beyond so many are not explained: the page stays short enough to read.
  static let explained = 30

  /// In the order of `articles`; those that share nothing telling are left out.
  static func bonds(_ articles: [Article]) -> [Bond] {
    let members = articles.prefix(explained)
    guard members.count > 1 else { return [] }
    let outlets = Dictionary(members.map { ($0.id, $0.outlet) }, uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(
      members.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let explanations = StoryEvidence.explain(members.map(document))
    return explanations.compactMap { explanation in
      guard !explanation.lines.isEmpty, let number = numbers[explanation.id], let outlet = outlets[explanation.id],
        let with = outlets[explanation.with], explanation.with != explanation.id
      else { return nil }
      return Bond(number: number, outlet: outlet, with: with, lines: explanation.lines)
    }
    .sorted { $0.number < $1.number }
  }

  /// For each article that repeats the words of an earlier one in another outlet: the name of that outlet.
  static func copies(_ articles: [Article]) -> [String: String] {
    var index = RepublicationIndex()
    var outlets: [String: String] = [:]
    var copies: [String: String] = [:]
    for article in articles.sorted(by: { (time($0), $0.id) < (time($1), $1.id) }) {
      let verdict = index.add(
        RepublicationDocument(
          id: article.id, title: article.title, text: article.fullText, url: article.url,
          canonical: article.canonicalURL, published: article.published, outlet: article.sourceID))
      outlets[article.id] = article.outlet
      if verdict.kind == .copy, let origin = verdict.of { copies[article.id] = outlets[origin] }
    }
    return copies
  }

  private static func document(_ article: Article) -> GroupingDocument {
    GroupingDocument(
      id: article.id, title: article.title, text: article.fullText, published: time(article),
      outlet: article.outlet, url: article.url)
  }

  private static func time(_ article: Article) -> Date { article.published ?? article.fetched }
}
