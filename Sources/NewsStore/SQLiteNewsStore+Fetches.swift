public import Foundation
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
          SELECT etag, last_modified FROM fetch WHERE url = ? AND status IN ('ok', 'empty', 'not-modified', 'undated')
          ORDER BY id DESC LIMIT 1
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

// MARK: - The long memory of the collector

/// What the collector has to remember of a source beyond its last look: how its addresses fared, how often it publishes,
/// and how long the administrator lets it be silent.
public protocol PollLog: Sendable {
  /// The newest requests for one address, newest first.
  func history(url: String, limit: Int) async throws -> [FetchRecord]
  /// When the newest articles of a source were published (or, undated, fetched), newest first.
  func publicationTimes(sourceID: String, limit: Int) async throws -> [Date]
  /// Days of silence after which the administrator wants to be told, by source; sources without an entry have none set.
  func silentDays() async throws -> [String: Int]
  /// Sets the days, or removes the setting with nil. Throws ``NewsModel/NewsError`` (`notFound`) for an unknown source.
  func set(silentDays: Int?, sourceID: String) async throws
}

extension SQLiteNewsStore: PollLog {
  public func history(url: String, limit: Int) async throws -> [FetchRecord] {
    try await read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM fetch WHERE url = ? ORDER BY id DESC LIMIT ?", arguments: [url, limit]
      ).map(SQLiteNewsStore.fetchRecord)
    }
  }

  public func publicationTimes(sourceID: String, limit: Int) async throws -> [Date] {
    try await read { database in
      try String.fetchAll(
        database, sql: "SELECT sort_time FROM article WHERE source_id = ? ORDER BY sort_time DESC LIMIT ?",
        arguments: [sourceID, limit]
      ).compactMap(RFC3339.date)
    }
  }

  public func silentDays() async throws -> [String: Int] {
    try await read { database in
      guard try database.tableExists("source_watch") else { return [:] }
      let rows = try Row.fetchAll(database, sql: "SELECT source_id, silent_days FROM source_watch")
      return Dictionary(rows.map { ($0["source_id"], $0["silent_days"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  public func set(silentDays: Int?, sourceID: String) async throws {
    let isKnown = try await write { database in
      guard
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM source WHERE id = ?)", arguments: [sourceID])
          == true
      else { return false }
      // Made when the first threshold is set: archives that never set one need no such table.
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS source_watch (
            source_id TEXT PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE,
            silent_days INTEGER NOT NULL CHECK (silent_days BETWEEN 1 AND 3650)
          ) STRICT, WITHOUT ROWID
          """)
      try database.execute(sql: "DELETE FROM source_watch WHERE source_id = ?", arguments: [sourceID])
      if let silentDays {
        try database.execute(
          sql: "INSERT INTO source_watch (source_id, silent_days) VALUES (?, ?)", arguments: [sourceID, silentDays])
      }
      return true
    }
    if !isKnown {
      throw NewsError(.notFound, "không có nguồn này; xem danh sách bằng `diemtin sources list`", context: sourceID)
    }
  }
}
