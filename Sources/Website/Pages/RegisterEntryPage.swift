import Foundation
import NewsModel
import NewsStore

/// One line of a register: what is known of it, which issue named it first, and every article and item that names it.
enum RegisterEntryPage {
  private struct Fact: Sendable {
    let name: String
    let value: String
    let url: String?
  }

  private struct Mention: Sendable {
    let title: String
    let url: String
    let source: String
    let day: String
    let quote: String
  }

  private struct Content: Sendable {
    let heading: String
    let list: RegisterLink
    let about: String?
    let state: String?
    let tone: String
    let facts: [Fact]
    let items: [Mention]
    let articles: [Mention]
    let hasItems: Bool
    let hasArticles: Bool
  }

  private struct RegisterLink: Sendable {
    let name: String
    let url: String
  }

  /// Shown at most, of articles and of items each.
  private static let most = 300

  /// Nil when nothing of that name is registered.
  static func page(
    _ site: Site, _ request: SiteRequest, _ section: RegisterSection, id: String,
    today: CalendarDate = CalendarDate(Date())
  ) async throws -> SitePage? {
    let language = request.language
    guard let entry = try await site.store.entry(kind: section.kind, id: id), isShown(entry) else { return nil }
    let citations = try await site.store.citations(kind: section.kind, id: id, limit: most)
    let row = RegisterRow(entry, section, site, language, today: today)
    let items = citations.filter { $0.owner == "item" }
    let articles = citations.filter { $0.owner == "article" }
    let content = Content(
      heading: row.title,
      list: RegisterLink(
        name: site.label("register_" + section.kind.rawValue, language), url: "\(language.prefix)/\(section.rawValue)"),
      about: row.about, state: row.state, tone: row.tone, facts: facts(entry, items, articles, site, language),
      items: items.map { mention($0, language) }, articles: articles.map { mention($0, language) },
      hasItems: !items.isEmpty, hasArticles: !articles.isEmpty)
    return SitePage(
      template: "register-entry", title: row.title, description: row.about ?? row.details, content: content,
      list: citations.reversed().map { citation in
        FeedEntry(
          "register:\(section.kind.rawValue):\(id):\(citation.owner):\(citation.ref)",
          url: request.origin + path(of: citation, language), title: citation.title, summary: citation.quote,
          date: citation.day.startInVietnam, authors: [citation.source])
      }, updated: entry.last.startInVietnam)
  }

  private static func isShown(_ entry: RegisterEntry) -> Bool {
    if entry.articles + entry.items > 0 { return true }
    if case .target(let target) = entry.subject { return target.decision != nil }
    return false
  }

  private static func facts(
    _ entry: RegisterEntry, _ items: [Citation], _ articles: [Citation], _ site: Site, _ language: Language
  ) -> [Fact] {
    var facts: [Fact] = []
    func add(_ key: String, _ value: String?, _ url: String? = nil) {
      guard let value = value?.nonEmpty else { return }
      facts.append(Fact(name: site.label(key, language), value: value, url: url))
    }
    switch entry.subject {
    case .document(let document):
      add("register_issuer_document", document.issuer)
      add("register_date", document.date.map(language.shortDate))
    case .target(let target):
      add("register_issuer_target", target.who)
      add("register_amount", target.amount)
      add("register_deadline", target.by.map(language.shortDate) ?? site.label("register_no_deadline", language))
      if let decision = target.decision {
        let word = site.label("target_" + decision.state.rawValue, language)
        add("register_decided", "\(word): \(decision.by), \(language.shortDate(decision.day)). \(decision.note)")
      }
    case .office(let office):
      add("register_last_day", office.until.map(language.shortDate))
      add("register_successor_name", office.successor)
    case .place(let place):
      add("register_level", site.label("level_" + place.level, language))
      add("register_last_day", place.until.map(language.shortDate))
      add("register_today_in", place.province)
    }
    if let first = items.first {
      add("register_first_issue", "\(first.source), \(language.shortDate(first.day))", path(of: first, language))
    }
    if let first = articles.first {
      add("register_first_article", "\(first.source), \(language.shortDate(first.day))", path(of: first, language))
    }
    return facts
  }

  private static func mention(_ citation: Citation, _ language: Language) -> Mention {
    Mention(
      title: citation.title, url: path(of: citation, language), source: citation.source,
      day: language.shortDate(citation.day), quote: citation.quote)
  }

  private static func path(of citation: Citation, _ language: Language) -> String {
    citation.owner == "article" ? "\(language.prefix)/bai/\(citation.ref)" : "\(language.prefix)/so/\(citation.ref)"
  }
}
