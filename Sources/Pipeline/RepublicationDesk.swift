public import Foundation
public import NewsModel
public import NewsStore
public import StoryClustering

/// Decides, before articles are saved, which of them the outlet has published before under another address, and tells
/// which pieces of a story are copies of another outlet's.
///
/// A piece that moved is saved as a version of the one already there, so that nothing stands in the archive twice; a copy
/// stays an article of its own and is shown as a further source of the story. Nothing is hidden.
public struct RepublicationDesk: Sendable {
  /// Days around an article within which its earlier publication is looked for.
  public static let window: TimeInterval = 21 * 86_400
  /// A piece under another address is the same piece when the headline stayed, nearly all words did, and no more time lies
  /// between: daily columns keep their headline too.
  static let movedWithin: TimeInterval = 2 * 86_400
  static let movedSimilarity = 0.9

  private let store: any ArticleStore

  public init(store: any ArticleStore) { self.store = store }

  /// The articles in order, with the identity of the piece that they continue where there is one.
  public func settled(_ articles: [Article]) async throws -> [Article] {
    let times = articles.map(RepublicationDesk.time)
    guard let first = times.min(), let last = times.max() else { return [] }
    let known = try await store.articles(
      from: first.addingTimeInterval(-RepublicationDesk.window), to: last.addingTimeInterval(RepublicationDesk.window))
    return RepublicationDesk.settled(articles, among: known)
  }

  /// - Parameter known: the current versions of what the archive holds.
  static func settled(_ articles: [Article], among known: [Article]) -> [Article] {
    var index = RepublicationIndex()
    var pieces: [String: Article] = [:]
    for article in known {
      index.add(document(article))
      pieces[article.id] = article
    }
    return articles.map { article in
      let document = document(article)
      defer {
        index.add(document)
        if pieces[article.id] == nil { pieces[article.id] = article }
      }
      guard pieces[article.id] == nil, let earlier = index.verdict(on: document).of.flatMap({ pieces[$0] }),
        isMoved(article, from: earlier, index.verdict(on: document))
      else { return article }
      return article.identified(by: earlier)
    }
  }

  private static func isMoved(_ article: Article, from earlier: Article, _ verdict: RepublicationVerdict) -> Bool {
    guard article.sourceID == earlier.sourceID, verdict.kind == .same || verdict.kind == .version,
      abs(time(article).timeIntervalSince(time(earlier))) <= movedWithin
    else { return false }
    return verdict.kind == .same || (article.title == earlier.title && verdict.similarity >= movedSimilarity)
  }

  /// For each article that repeats an earlier one among `articles`: what it is to it. In any order; the outcome does not
  /// depend on it.
  public static func verdicts(_ articles: [Article]) -> [String: RepublicationVerdict] {
    var index = RepublicationIndex()
    var verdicts: [String: RepublicationVerdict] = [:]
    for article in articles.sorted(by: { (time($0), $0.id) < (time($1), $1.id) }) {
      let verdict = index.add(document(article))
      if verdict.kind != .new { verdicts[article.id] = verdict }
    }
    return verdicts
  }

  /// What changed between two versions of a piece: headline, standfirst and text as one.
  public static func difference(from old: Article, to new: Article) -> TextDifference {
    func words(_ article: Article) -> String {
      [article.title, article.lead, article.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    return TextDifference(from: words(old), to: words(new))
  }

  private static func document(_ article: Article) -> RepublicationDocument {
    RepublicationDocument(
      id: article.id, title: article.title, text: article.fullText, url: article.url, canonical: article.canonicalURL,
      published: article.published, outlet: article.sourceID)
  }

  private static func time(_ article: Article) -> Date { article.published ?? article.fetched }
}

extension Article {
  /// The same words under the identity of an earlier publication of the piece.
  fileprivate func identified(by earlier: Article) -> Article {
    Article(
      sourceID: sourceID, outlet: outlet, url: url, canonicalURL: earlier.canonicalURL, title: title, lead: lead,
      text: text, byline: byline, published: published, modified: modified, language: language, tags: tags,
      image: image, fetched: fetched)
  }
}
