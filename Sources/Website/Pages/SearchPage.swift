import Foundation
import NewsModel
import NewsStore

/// Search over articles and issue items, with and without marks.
enum SearchPage {
  private struct Piece: Sendable {
    let text: String
    let hit: Bool
  }

  private struct Row: Sendable {
    let title: String
    let url: String
    let kind: String
    let source: String
    let date: String
    let pieces: [Piece]
  }

  private struct Content: Sendable {
    let query: String
    let hits: [Row]
    let asked: Bool
    let none: Bool
  }

  static func page(_ site: Site, _ request: SiteRequest) async throws -> SitePage {
    let query = (request.query["q"] ?? "").trimmingCharacters(in: .whitespaces)
    let language = request.language
    let hits = query.isEmpty ? [] : try await site.store.search(query, limit: 50)
    let rows = hits.map { hit in
      Row(
        title: hit.title, url: path(of: hit, language), kind: site.label("hit_" + hit.kind.rawValue, language),
        source: hit.source, date: hit.date.flatMap(CalendarDate.init(iso:)).map(language.shortDate) ?? "",
        pieces: pieces(hit.snippet))
    }
    return SitePage(
      template: "search",
      title: query.isEmpty ? site.label("search", language) : "\(site.label("search", language)): \(query)",
      content: Content(query: query, hits: rows, asked: !query.isEmpty, none: !query.isEmpty && rows.isEmpty),
      list: zip(hits, rows).map { hit, row in
        FeedEntry(
          "\(hit.kind.rawValue):\(hit.id)", url: request.origin + row.url, title: hit.title, summary: hit.snippet,
          date: hit.date.flatMap(CalendarDate.init(iso:))?.startInVietnam)
      })
  }

  private static func path(of hit: SearchHit, _ language: Language) -> String {
    hit.kind == .article ? "\(language.prefix)/bai/\(hit.id)" : "\(language.prefix)/so/\(hit.id)"
  }

  /// The snippet cut at its `[` and `]` marks.
  private static func pieces(_ snippet: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    for character in snippet {
      if character == "[" || character == "]" {
        pieces.append(Piece(text: current, hit: character == "]"))
        current = ""
      } else {
        current.append(character)
      }
    }
    pieces.append(Piece(text: current, hit: false))
    return pieces.filter { !$0.text.isEmpty }
  }
}
