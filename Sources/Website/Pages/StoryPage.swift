import Foundation
import NewsModel
import NewsStore

/// One story: its abstract, where each sentence comes from, and every outlet that reported it.
enum StoryPage {
  private struct Sentence: Sendable {
    let text: String
    let outlet: String
    let url: String
    let number: Int
  }

  private struct Report: Sendable {
    let number: Int
    let outlet: String
    let title: String
    let url: String
    let archived: String
    let date: String
    let iso: String
    let corrected: Bool
    /// The outlet whose words it repeats.
    let copyOf: String?
  }

  private struct Content: Sendable {
    let title: String
    let date: String
    let iso: String
    let topic: String
    let topicURL: String
    let sentences: [Sentence]
    let verdict: String
    let verified: Bool
    let reports: [Report]
    let reasons: [String]
    let bonds: [StoryCompany.Bond]
    let isExplained: Bool
    let tags: [StoryView.Tag]
  }

  static func page(_ site: Site, _ request: SiteRequest, id: String) async throws -> SitePage? {
    guard let stored = try await site.store.story(id: id) else { return nil }
    let language = request.language
    let articles = try await site.store.articles(ids: stored.story.articleIDs)
    let copies = StoryCompany.copies(articles)
    let bonds = StoryCompany.bonds(articles)
    let reports = articles.enumerated().map { index, article in
      Report(
        number: index + 1, outlet: article.outlet, title: article.title, url: article.url,
        archived: "\(language.prefix)/bai/\(article.id)", date: language.time(article.published ?? article.fetched),
        iso: RFC3339.string(article.published ?? article.fetched), corrected: article.version > 1,
        copyOf: copies[article.id])
    }
    let sentences = stored.abstract.sentences.map { sentence in
      let index = articles.firstIndex { $0.id == sentence.document } ?? 0
      return Sentence(
        text: sentence.text, outlet: articles.isEmpty ? "" : articles[index].outlet,
        url: articles.isEmpty ? "" : "\(language.prefix)/bai/\(articles[index].id)", number: index + 1)
    }
    let view = StoryView(stored, outlets: StoryView.names(of: articles), site, language)
    return SitePage(
      template: "story", title: stored.story.title, description: view.excerpt,
      content: Content(
        title: view.title, date: view.date, iso: view.iso, topic: view.topic, topicURL: view.topicURL,
        sentences: sentences, verdict: site.label("verdict_" + stored.grounding.rawValue, language),
        verified: stored.grounding == .passed, reports: reports, reasons: stored.story.reasons,
        bonds: bonds, isExplained: !bonds.isEmpty, tags: view.tags),
      updated: stored.story.lastPublished)
  }
}
