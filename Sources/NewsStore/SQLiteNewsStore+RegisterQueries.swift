import Foundation
import GRDB
public import NewsModel

/// Reading the registers.
extension SQLiteNewsStore {
  public func articlesToRegister(version: Int, limit: Int) async throws -> [Article] {
    try await read { database in
      let ids = try String.fetchAll(
        database,
        sql: """
          SELECT id FROM article JOIN article_version ON article_id = id AND article_version.version = current_version
          LEFT JOIN register_sheet ON owner = 'article' AND ref = id
          WHERE register_sheet.hash IS NULL OR register_sheet.hash <> content_hash OR register_sheet.version <> ?
          ORDER BY sort_time, id LIMIT ?
          """, arguments: [version, limit])
      return try ids.compactMap { id in
        try Row.fetchOne(
          database,
          sql: """
            SELECT article_version.*, source_id, canonical_url FROM article
            JOIN article_version ON article_id = id AND version = current_version WHERE id = ?
            """, arguments: [id]
        ).map(SQLiteNewsStore.article)
      }
    }
  }

  public func issuesToRegister(version: Int) async throws -> [IssueFingerprint] {
    try await read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT key, json, hash, version FROM issue
          LEFT JOIN register_sheet ON owner = 'item' AND ref = key || '/' ORDER BY coalesce(week_to, ''), key
          """)
      return rows.compactMap { row in
        let hash: String? = row["hash"]
        let read: Int? = row["version"]
        let stored = StableHash.identifier(of: row["json"])
        return hash == stored && read == version ? nil : IssueFingerprint(key: row["key"], hash: stored)
      }
    }
  }

  public func entries(_ query: RegisterQuery) async throws -> [RegisterEntry] {
    try await read { database in
      let order =
        switch query.order {
        case .newest: "coalesce(register_entry.day, first_day) DESC, register_entry.id"
        case .mostCited: "articles + items DESC, register_entry.id"
        case .deadline: "register_entry.day IS NULL, register_entry.day, register_entry.id"
        }
      return try Row.fetchAll(
        database, sql: SQLiteNewsStore.select + SQLiteNewsStore.filter + " ORDER BY \(order) LIMIT ?7 OFFSET ?8",
        arguments: SQLiteNewsStore.arguments(query) + [query.limit, query.offset]
      ).map(SQLiteNewsStore.entry)
    }
  }

  public func entryCount(_ query: RegisterQuery) async throws -> Int {
    try await read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM register_entry" + SQLiteNewsStore.decided + SQLiteNewsStore.filter,
        arguments: SQLiteNewsStore.arguments(query)) ?? 0
    }
  }

  public func entry(kind: RegisterSubject.Kind, id: String) async throws -> RegisterEntry? {
    try await read { database in
      try Row.fetchOne(
        database, sql: SQLiteNewsStore.select + " WHERE kind = ? AND register_entry.id = ?",
        arguments: [kind.rawValue, id]
      ).map(SQLiteNewsStore.entry)
    }
  }

  public func citations(kind: RegisterSubject.Kind, id: String, limit: Int) async throws -> [Citation] {
    try await read { database in
      var citations: [Citation] = []
      for owner in ["article", "item"] {
        citations += try Row.fetchAll(
          database,
          sql: """
            SELECT sheet.owner, sheet.ref, title, source, day, min(quote) AS quote FROM register_mention AS mention
            JOIN register_sheet AS sheet ON sheet.owner = mention.owner AND sheet.ref = mention.ref
            WHERE kind = ? AND entry = ? AND sheet.owner = ? GROUP BY sheet.ref ORDER BY day, sheet.ref LIMIT ?
            """, arguments: [kind.rawValue, id, owner, limit]
        ).compactMap { row in
          CalendarDate(iso: row["day"]).map {
            Citation(
              owner: row["owner"], ref: row["ref"], title: row["title"], source: row["source"], day: $0,
              quote: row["quote"])
          }
        }
      }
      return citations
    }
  }

  public func facets(_ query: RegisterQuery) async throws -> RegisterFacets {
    try await read { database in
      func counts(_ column: String, _ order: String, _ query: RegisterQuery) throws -> [RegisterFacets.Count] {
        try Row.fetchAll(
          database,
          sql: "SELECT \(column) AS value, count(*) AS count FROM register_entry" + SQLiteNewsStore.decided
            + SQLiteNewsStore.filter + " GROUP BY value ORDER BY \(order) LIMIT 60",
          arguments: SQLiteNewsStore.arguments(query)
        ).map { RegisterFacets.Count(value: $0["value"], count: $0["count"]) }.filter { !$0.value.isEmpty }
      }
      func without(_ change: (inout RegisterQuery) -> Void) -> RegisterQuery {
        var copy = query
        change(&copy)
        return copy
      }
      return RegisterFacets(
        types: try counts("type", "count DESC, value", without { $0.type = nil }),
        issuers: try counts("issuer", "count DESC, value", without { $0.issuer = nil }),
        months: try counts("month", "value DESC", without { $0.month = nil }),
        states: query.kind == .target
          ? try counts(SQLiteNewsStore.stateColumn, "value", without { $0.state = nil }) : [])
    }
  }

  // MARK: Parts of the statements

  private static let decided =
    " LEFT JOIN target_decision ON kind = 'target' AND target_decision.id = register_entry.id"
  private static let select =
    """
    SELECT json, articles, items, first_day, last_day, target_decision.state, editor, note,
      target_decision.day AS decided_on FROM register_entry
    """ + decided
  /// ?1 is the day for which states are asked.
  private static let stateColumn = """
    CASE WHEN target_decision.state IN ('met', 'missed') THEN target_decision.state
      WHEN register_entry.day < ?1 THEN 'due' ELSE 'open' END
    """
  /// Lines that only other lines' mentions keep alive are not shown.
  private static let filter = """
     WHERE kind = ?2 AND (articles + items > 0 OR target_decision.state IS NOT NULL) AND (?3 IS NULL OR type = ?3)
      AND (?4 IS NULL OR issuer = ?4) AND (?5 IS NULL OR month = ?5) AND (?6 IS NULL OR ?6 = \(stateColumn))
    """

  private static func arguments(_ query: RegisterQuery) -> StatementArguments {
    [
      query.today.description, query.kind.rawValue, query.type, query.issuer, query.month, query.state?.rawValue,
    ]
  }

  private static func entry(_ row: Row) throws -> RegisterEntry {
    var subject = try value(RegisterSubject.self, row["json"])
    if case .target(var target) = subject, let state = Target.State(rawValue: row["state"] ?? ""),
      let day = CalendarDate(iso: row["decided_on"] ?? "")
    {
      target.decision = Target.Decision(state: state, by: row["editor"], note: row["note"], day: day)
      subject = .target(target)
    }
    let epoch = CalendarDate(daysSince1970: 0)
    return RegisterEntry(
      subject: subject, articles: row["articles"], items: row["items"],
      first: CalendarDate(iso: row["first_day"]) ?? epoch, last: CalendarDate(iso: row["last_day"]) ?? epoch)
  }
}
