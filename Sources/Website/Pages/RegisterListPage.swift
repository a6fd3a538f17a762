import Foundation
import NewsModel
import NewsStore

/// A register: its lines with filters, pages and a sentence of counts (“8 văn bản: 1 nghị quyết, 4 nghị định, …”).
enum RegisterListPage {
  struct Option: Sendable {
    let value: String
    let name: String
    let selected: Bool
  }

  struct Choice: Sendable {
    let name: String
    let label: String
    let options: [Option]
  }

  private struct Content: Sendable {
    let heading: String
    let introduction: String
    let sum: String?
    let action: String
    let filters: [Choice]
    let hasFilters: Bool
    let reset: String?
    let rows: [RegisterRow]
    let emptyNote: String?
    let newer: String?
    let older: String?
  }

  static func page(
    _ site: Site, _ request: SiteRequest, _ section: RegisterSection, today: CalendarDate = CalendarDate(Date())
  ) async throws -> SitePage {
    let language = request.language
    let filter = RegisterFilter(section, request)
    let query = filter.query(today: today)
    let entries = try await site.store.entries(query)
    let total = try await site.store.entryCount(query)
    let facets = try await site.store.facets(query)
    let rows = entries.map { RegisterRow($0, section, site, language, today: today) }
    let choices = choices(facets, filter, site, language)
    let heading = site.label("register_" + section.kind.rawValue, language)
    let empty = filter.isActive ? "register_no_match" : "register_empty"
    let content = Content(
      heading: heading, introduction: site.label("register_intro_" + section.kind.rawValue, language),
      sum: total > 0 ? sum(total, facets, filter, site, language) : nil,
      action: filter.url(page: 1, language).prefixPath,
      filters: choices, hasFilters: !choices.isEmpty,
      reset: filter.isActive ? "\(language.prefix)/\(section.rawValue)" : nil, rows: rows,
      emptyNote: rows.isEmpty ? site.label(empty, language) : nil,
      newer: filter.page > 1 ? filter.url(page: filter.page - 1, language) : nil,
      older: filter.page * RegisterFilter.pageSize < total ? filter.url(page: filter.page + 1, language) : nil)
    return SitePage(
      template: "register", title: heading, description: content.introduction, content: content,
      list: zip(entries, rows).map { entry, row in
        FeedEntry(
          "register:\(section.kind.rawValue):\(entry.subject.id)", url: request.origin + row.url, title: row.title,
          summary: [row.about, row.details.nonEmpty, row.counts].compactMap(\.self).joined(separator: ". "),
          date: entry.first.startInVietnam, updated: entry.last.startInVietnam)
      }, updated: entries.map(\.last).max()?.startInVietnam)
  }

  private static func choices(
    _ facets: RegisterFacets, _ filter: RegisterFilter, _ site: Site, _ language: Language
  ) -> [Choice] {
    func choice(
      _ name: String, _ label: String, _ counts: [RegisterFacets.Count], _ chosen: String?,
      _ text: (String) -> String = { $0 }
    ) -> Choice? {
      guard counts.count > 1 || chosen != nil else { return nil }
      var options = [Option(value: "", name: site.label("register_all", language), selected: chosen == nil)]
      options += counts.map {
        Option(value: $0.value, name: "\(text($0.value)) (\($0.count))", selected: $0.value == chosen)
      }
      if let chosen, !counts.contains(where: { $0.value == chosen }) {
        options.append(Option(value: chosen, name: text(chosen), selected: true))
      }
      return Choice(name: name, label: site.label(label, language), options: options)
    }
    let section = filter.section
    return [
      choice("loai", section == .places ? "register_level" : "register_kind", facets.types, filter.type) {
        section == .places ? site.label("level_" + $0, language) : $0
      },
      choice("co-quan", "register_issuer_" + section.kind.rawValue, facets.issuers, filter.issuer),
      section == .offices || section == .places
        ? nil
        : choice("thang", "register_month_" + section.kind.rawValue, facets.months, filter.month) { month($0) },
      choice("trang-thai", "register_state", facets.states, filter.state?.rawValue) {
        site.label("target_" + $0, language)
      },
    ].compactMap(\.self)
  }

  /// `2026-04` → `4/2026`
  private static func month(_ value: String) -> String {
    let parts = value.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? "\(parts[1])/\(parts[0])" : value
  }

  /// “8 văn bản: 4 nghị định, 3 quyết định, 1 nghị quyết”
  private static func sum(
    _ total: Int, _ facets: RegisterFacets, _ filter: RegisterFilter, _ site: Site, _ language: Language
  ) -> String {
    let noun = site.label("register_noun_" + filter.section.kind.rawValue, language)
    var parts: [String] = []
    switch filter.section {
    case .documents where filter.type == nil: parts = facets.types.map { "\($0.count) \($0.value)" }
    case .targets where filter.state == nil:
      parts = facets.states.map { "\($0.count) \(site.label("target_" + $0.value, language))" }
    case .places where filter.type == nil:
      parts = facets.types.map { "\($0.count) \(site.label("level_" + $0.value, language))" }
    default: break
    }
    return "\(total) \(noun)" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + "."
  }
}

extension String {
  /// The address without its query.
  fileprivate var prefixPath: String { String(prefix { $0 != "?" }) }
}
