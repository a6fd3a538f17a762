import Foundation
import NewsModel

/// All articles of the fictional press, loaded once, looked up by outlet and address.
struct PressArchive: Sendable {
  private struct Entry: Sendable {
    let eventID: String
    let outlet: Outlet
    let article: PressArticle
    let lead: String
    let paragraphs: [String]
    let published: Date
    let corrected: Date?
  }

  let events: [PressEvent]
  private let entries: [String: [Entry]]

  var articleCount: Int { events.reduce(0) { $0 + $1.articles.count } }
  var outletsWithArticles: Int { entries.values.filter { !$0.isEmpty }.count }

  static func load() throws -> PressArchive {
    guard let folder = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
      throw NewsError(.environment, "Thiếu tài nguyên của báo chí mô phỏng: hãy cài đặt lại chương trình.")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "events").path).sorted()
    var events: [PressEvent] = []
    for name in names where name.hasSuffix(".json") {
      do {
        let data = try Data(contentsOf: folder.appending(path: "events/\(name)"))
        events += try JSONDecoder().decode(EventFile.self, from: data).events
      } catch {
        throw NewsError(.environment, "Tài nguyên báo chí mô phỏng bị hỏng (\(error)).", context: name)
      }
    }
    return try PressArchive(events: events)
  }

  init(events: [PressEvent]) throws {
    self.events = events
    var originals: [String: PressArticle] = [:]
    for article in events.flatMap({ $0.articles }) { originals["\(article.outlet)/\(article.slug)"] = article }
    var entries: [String: [Entry]] = [:]
    for event in events {
      for article in event.articles {
        let entry = try PressArchive.entry(article, eventID: event.id, originals: originals)
        entries[article.outlet, default: []].append(entry)
      }
    }
    self.entries = entries.mapValues { list in
      list.sorted { ($1.published, $0.article.slug) < ($0.published, $1.article.slug) }
    }
  }

  private static func entry(
    _ article: PressArticle, eventID: String, originals: [String: PressArticle]
  ) throws -> Entry {
    let place = "\(article.outlet)/\(article.slug)"
    guard let outlet = Outlets.byID[article.outlet] else {
      throw NewsError(.environment, "Bài viết thuộc một tờ báo không có trong danh sách.", context: place)
    }
    guard let published = RFC3339.date(article.published) else {
      throw NewsError(.environment, "Bài viết không có ngày xuất bản hợp lệ.", context: place)
    }
    var text = (lead: article.lead, paragraphs: article.paragraphs)
    if let original = article.copyOf {
      guard let source = originals[original] else {
        throw NewsError(.environment, "Bài đăng lại từ “\(original)” nhưng bài gốc không có.", context: place)
      }
      text = (source.lead, source.paragraphs)
    }
    if let credit = article.credit { text.paragraphs.append(credit) }
    return Entry(
      eventID: eventID, outlet: outlet, article: article, lead: text.lead, paragraphs: text.paragraphs,
      published: published, corrected: article.corrected.flatMap { RFC3339.date($0.modified) })
  }

  /// What `outlet` shows at `now`, newest first.
  func pages(of outlet: Outlet, at now: Date) -> [PressPage] {
    (entries[outlet.id] ?? []).filter { $0.published <= now }.map { PressArchive.page($0, at: now) }
  }

  /// The page that stands at `path` (with query) at `now`; nil when there is none yet.
  func page(of outlet: Outlet, path: String, at now: Date) -> PressPage? {
    pages(of: outlet, at: now).first { $0.path == path }
  }

  private static func page(_ entry: Entry, at now: Date) -> PressPage {
    let article = entry.article
    let correction = entry.corrected.flatMap { $0 <= now ? article.corrected : nil }
    let modified = article.modified.flatMap(RFC3339.date)
    return PressPage(
      outlet: entry.outlet, eventID: entry.eventID, slug: article.slug, number: number(article),
      title: correction?.title ?? article.title, lead: correction?.lead ?? entry.lead,
      paragraphs: correction?.paragraphs ?? entry.paragraphs, author: article.author, published: entry.published,
      modified: correction == nil ? modified.flatMap { $0 <= now ? $0 : nil } : entry.corrected,
      section: article.section, tags: article.tags, kind: article.kind, correctionNote: correction?.note)
  }

  /// A number such as a content management system would give, the same in every run.
  private static func number(_ article: PressArticle) -> Int {
    var hash = StableHash()
    hash.combine(article.outlet)
    hash.combine(article.slug)
    return 100_000 + Int(hash.value % 899_989)
  }
}
