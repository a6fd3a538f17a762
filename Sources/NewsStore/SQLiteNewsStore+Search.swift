import Foundation
import GRDB
import NewsModel
import VietnameseText

/// What the full-text index keeps of one article or item.
struct SearchEntry {
  let kind: SearchHit.Kind
  let ref: String
  let source: String
  let day: String?
  let url: String?
  let title: String
  let body: String
}

extension SQLiteNewsStore {
  /// Puts an entry into the index, replacing the one of the same reference.
  static func index(_ database: Database, _ entry: SearchEntry) throws {
    try remove(database, ref: entry.ref)
    try database.execute(
      sql: "INSERT INTO search (kind, ref, source, day, url, title, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [entry.kind.rawValue, entry.ref, entry.source, entry.day, entry.url, entry.title, entry.body])
    try database.execute(
      sql: "INSERT INTO search_row (ref, search_rowid) VALUES (?, ?)",
      arguments: [entry.ref, database.lastInsertedRowID])
  }

  static func removeFromIndex(_ database: Database, prefix: String) throws {
    for ref in try String.fetchAll(
      database, sql: "SELECT ref FROM search_row WHERE ref >= ? AND ref < ?",
      arguments: [prefix, prefix + "\u{10ffff}"])
    {
      try remove(database, ref: ref)
    }
  }

  private static func remove(_ database: Database, ref: String) throws {
    guard
      let row = try Int64.fetchOne(database, sql: "SELECT search_rowid FROM search_row WHERE ref = ?", arguments: [ref])
    else { return }
    try database.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [row])
    try database.execute(sql: "DELETE FROM search_row WHERE ref = ?", arguments: [ref])
  }

  /// Tiers, each filling up what the ones before left free: the phrase as written, its words close together, all of
  /// them anywhere; then the same without marks. Titles weigh four times the body (BM25).
  public func search(_ query: String, limit: Int) async throws -> [SearchHit] {
    let tiers = SQLiteNewsStore.tiers(query)
    return try await read { database in
      var hits: [SearchHit] = []
      var seen: Set<String> = []
      for tier in tiers where hits.count < limit {
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT kind, ref, source, day, url, title, snippet(search, -1, '[', ']', '…', 40) AS snippet FROM search
            WHERE search MATCH ? ORDER BY bm25(search, 0, 0, 0, 0, 0, 4, 1), day DESC LIMIT ?
            """, arguments: [tier, limit + hits.count])
        for row in rows where hits.count < limit && seen.insert(row["ref"]).inserted {
          hits.append(
            SearchHit(
              kind: SearchHit.Kind(rawValue: row["kind"]) ?? .article, id: row["ref"], title: row["title"],
              snippet: String(row["snippet"] as String).split(whereSeparator: \.isWhitespace).joined(separator: " "),
              date: row["day"], source: row["source"], url: row["url"]))
        }
      }
      return hits
    }
  }

  /// FTS5 expressions from strict to lenient; empty when the query holds no word.
  static func tiers(_ query: String) -> [String] {
    var exact: [String] = []
    var folded: [String] = []
    var bytes = Array(query.utf8)
    bytes.withUnsafeMutableBufferPointer { buffer in
      SearchTokens.forEach(in: UnsafeBufferPointer(buffer)) { _, lower, plain in
        exact.append(String(decoding: lower, as: UTF8.self))
        folded.append(String(decoding: plain, as: UTF8.self))
      }
    }
    guard !exact.isEmpty else { return [] }
    func phrase(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }
    func all(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: " AND ") }
    func near(_ words: [String]) -> String {
      words.count < 2 ? phrase(words) : "NEAR(" + words.map { "\"\($0)\"" }.joined(separator: " ") + ", 4)"
    }
    var tiers = [phrase(exact), near(exact), all(exact), phrase(folded), near(folded), all(folded)]
    var seen: Set<String> = []
    tiers.removeAll { !seen.insert($0).inserted }
    return tiers
  }
}
