import Foundation
import GRDB
import NewsModel

extension SQLiteNewsStore {
  public func record(fetch: FetchRecord) async throws {
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO fetch (source_id, purpose, url, started, seconds, status, http_status, bytes, entries, etag,
            last_modified, message, next_check) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          fetch.sourceID, fetch.purpose.rawValue, fetch.url, RFC3339.string(fetch.started), fetch.seconds,
          fetch.status.rawValue, fetch.httpStatus, fetch.bytes, fetch.entries, fetch.etag, fetch.lastModified,
          fetch.message, fetch.nextCheck.map(RFC3339.string),
        ])
    }
  }

  public func lastPolls() async throws -> [FetchRecord] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM fetch WHERE id IN (SELECT max(id) FROM fetch WHERE purpose = 'poll' GROUP BY source_id)
          ORDER BY source_id
          """
      ).map(SQLiteNewsStore.fetchRecord)
    }
  }

  public func validators(url: String) async throws -> (etag: String?, lastModified: String?) {
    try await read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT etag, last_modified FROM fetch WHERE url = ? AND status IN ('ok', 'empty', 'not-modified')
          AND (etag IS NOT NULL OR last_modified IS NOT NULL) ORDER BY id DESC LIMIT 1
          """, arguments: [url])
      return (row?["etag"], row?["last_modified"])
    }
  }

  public func pages(urls: [String]) async throws -> [String: PageRecord] {
    try await read { database in
      var known: [String: PageRecord] = [:]
      for url in urls {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM page WHERE url = ?", arguments: [url]) else {
          continue
        }
        known[url] = PageRecord(
          url: url, articleID: row["article_id"], entryHash: row["entry_hash"],
          fetched: SQLiteNewsStore.date(row["fetched"]) ?? .distantPast)
      }
      return known
    }
  }

  static func date(_ text: String?) -> Date? { text.flatMap(RFC3339.date) }

  private static func fetchRecord(_ row: Row) -> FetchRecord {
    FetchRecord(
      sourceID: row["source_id"], purpose: FetchRecord.Purpose(rawValue: row["purpose"]) ?? .poll, url: row["url"],
      started: date(row["started"]) ?? .distantPast, seconds: row["seconds"],
      status: FetchStatus(rawValue: row["status"]) ?? .broken, httpStatus: row["http_status"], bytes: row["bytes"],
      entries: row["entries"], etag: row["etag"], lastModified: row["last_modified"], message: row["message"],
      nextCheck: date(row["next_check"]))
  }
}
