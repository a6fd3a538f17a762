import NewsModel
import NewsStore

/// One line of a register as lists and its own page show it.
struct RegisterRow: Sendable {
  let title: String
  let url: String
  /// What it is about: the title of a document, the words of a target, the successor of an office.
  let about: String?
  /// Issuer, day, province: what stands in small type.
  let details: String
  let counts: String
  let state: String?
  let tone: String

  init(_ entry: RegisterEntry, _ section: RegisterSection, _ site: Site, _ language: Language, today: CalendarDate) {
    url = section.path(entry.subject.id, language)
    counts = RegisterRow.counts(entry, site, language)
    switch entry.subject {
    case .document(let document):
      title = document.name
      about = document.title.nonEmpty
      let day = document.date.map { "\(site.label("register_signed", language)) \(language.shortDate($0))" }
      details = [document.issuer.nonEmpty, day].compactMap(\.self).joined(separator: " · ")
      state = nil
      tone = "none"
    case .target(let target):
      title = RegisterRow.headline(target)
      about = target.text.nonEmpty
      let day = target.by.map { "\(site.label("register_by", language)) \(language.shortDate($0))" }
      details = [target.who.nonEmpty, day ?? site.label("register_no_deadline", language)].compactMap(\.self)
        .joined(separator: " · ")
      let current = target.state(on: today)
      state = site.label("target_" + current.rawValue, language)
      tone = current == .met ? "good" : current == .missed ? "bad" : "none"
    case .office(let office):
      title = office.name
      about = nil
      details =
        RegisterRow.until(office.until, site, language)
        + (office.successor.isEmpty ? "" : "; \(site.label("register_successor", language)) \(office.successor)")
      state = nil
      tone = "none"
    case .place(let place):
      title = RegisterRow.name(place, site, language)
      about = nil
      let province = place.level == "province" && place.until == nil ? "" : place.province
      details = [RegisterRow.until(place.until, site, language), province].filter { !$0.isEmpty }.joined(
        separator: " · ")
      state = nil
      tone = "none"
    }
  }

  /// “3,6-4 tỷ USD vốn FDI”, else the piece of work.
  static func headline(_ target: Target) -> String {
    let words = [target.amount, target.what].filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? target.text : words
  }

  /// “5 bài báo · 2 tin trong các số”
  static func counts(_ entry: RegisterEntry, _ site: Site, _ language: Language) -> String {
    [
      entry.articles > 0 ? "\(entry.articles) \(site.label("count_articles", language))" : nil,
      entry.items > 0 ? "\(entry.items) \(site.label("register_items", language))" : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }

  private static func until(_ day: CalendarDate?, _ site: Site, _ language: Language) -> String {
    day.map { "\(site.label("register_until", language)) \(language.shortDate($0))" } ?? ""
  }

  private static func name(_ place: PlaceEntry, _ site: Site, _ language: Language) -> String {
    place.level == "province" ? place.name : "\(place.name) (\(site.label("level_" + place.level, language)))"
  }
}
