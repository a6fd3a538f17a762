import Foundation
import GRDB
public import NewsModel

/// Writing the registers.
extension SQLiteNewsStore {
  public func save(sheets: [RegisterSheet]) async throws {
    try await write { database in
      var touched: Set<EntryKey> = []
      for sheet in sheets { try SQLiteNewsStore.save(sheet, &touched, database) }
      for key in touched { try SQLiteNewsStore.recount(key, database) }
    }
  }

  /// Kind and identifier of a line.
  private struct EntryKey: Hashable {
    let kind: String
    let id: String
  }

  private static func save(_ sheet: RegisterSheet, _ touched: inout Set<EntryKey>, _ database: Database) throws {
    try forget(sheet.owner.rawValue, sheet.ref, &touched, database)
    try database.execute(
      sql: "INSERT INTO register_sheet (owner, ref, title, source, day, hash, version) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        sheet.owner.rawValue, sheet.ref, sheet.title, sheet.source, sheet.day.description, sheet.hash, sheet.version,
      ])
    for mention in sheet.mentions {
      let key = EntryKey(kind: mention.subject.kind.rawValue, id: mention.subject.id)
      touched.insert(key)
      try upsert(mention.subject, day: sheet.day, database)
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO register_mention (owner, ref, kind, written, entry, quote) VALUES (?, ?, ?, ?, ?, ?)
          """, arguments: [sheet.owner.rawValue, sheet.ref, key.kind, key.id, key.id, mention.quote])
    }
  }

  /// Removes a sheet with its mentions and notes which lines lose one.
  private static func forget(
    _ owner: String, _ ref: String, _ touched: inout Set<EntryKey>, _ database: Database
  ) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT kind, entry, written FROM register_mention WHERE owner = ? AND ref = ?",
      arguments: [owner, ref])
    for row in rows {
      touched.insert(EntryKey(kind: row["kind"], id: row["entry"]))
      touched.insert(EntryKey(kind: row["kind"], id: row["written"]))
    }
    try database.execute(sql: "DELETE FROM register_sheet WHERE owner = ? AND ref = ?", arguments: [owner, ref])
  }

  /// Inserts a line, or adds what this mention knows more of it.
  private static func upsert(_ subject: RegisterSubject, day: CalendarDate, _ database: Database) throws {
    var subject = subject
    let old = try String.fetchOne(
      database, sql: "SELECT json FROM register_entry WHERE kind = ? AND id = ?",
      arguments: [subject.kind.rawValue, subject.id])
    if let old {
      let known = try value(RegisterSubject.self, old)
      if case .document(let document) = subject, case .document(let before) = known {
        subject = .document(before.merged(with: document))
      } else {
        subject = known
      }
    }
    let json = try json(subject)
    if json == old { return }
    let columns = RegisterColumns(subject)
    try database.execute(
      sql: """
        INSERT INTO register_entry (kind, id, type, issuer, serial, bare, day, month, first_day, last_day, articles,
          items, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, substr(coalesce(?7, ?8), 1, 7), ?8, ?8, 0, 0, ?9)
        ON CONFLICT (kind, id) DO UPDATE SET type = excluded.type, issuer = excluded.issuer, day = excluded.day,
          month = substr(coalesce(excluded.day, first_day), 1, 7), json = excluded.json
        """,
      arguments: [
        subject.kind.rawValue, subject.id, columns.type, columns.issuer, columns.serial, columns.isBare,
        columns.day?.description, day.description, json,
      ])
  }

  /// Counts the mentions of a line anew; without any it goes, unless an editor decided on it.
  private static func recount(_ key: EntryKey, _ database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(DISTINCT CASE sheet.owner WHEN 'article' THEN sheet.ref END) AS articles,
          count(DISTINCT CASE sheet.owner WHEN 'item' THEN sheet.ref END) AS items,
          min(day) AS first_day, max(day) AS last_day
        FROM register_mention AS mention
        JOIN register_sheet AS sheet ON sheet.owner = mention.owner AND sheet.ref = mention.ref
        WHERE kind = ? AND entry = ?
        """, arguments: [key.kind, key.id])
    guard let row, let first: String = row["first_day"], let last: String = row["last_day"] else {
      let isDecided =
        try Int.fetchOne(database, sql: "SELECT 1 FROM target_decision WHERE id = ?", arguments: [key.id]) != nil
      if key.kind == "target", isDecided {
        try database.execute(
          sql: "UPDATE register_entry SET articles = 0, items = 0 WHERE kind = ? AND id = ?",
          arguments: [key.kind, key.id])
      } else if try isWritten(key, database) {
        // All its mentions are filed under another line for now.
        try database.execute(
          sql: "UPDATE register_entry SET articles = 0, items = 0 WHERE kind = ? AND id = ?",
          arguments: [key.kind, key.id])
      } else {
        try database.execute(
          sql: "DELETE FROM register_entry WHERE kind = ? AND id = ?", arguments: [key.kind, key.id])
      }
      return
    }
    let articles: Int = row["articles"]
    let items: Int = row["items"]
    try database.execute(
      sql: """
        UPDATE register_entry SET articles = ?, items = ?, first_day = ?, last_day = ?,
          month = substr(coalesce(day, ?), 1, 7) WHERE kind = ? AND id = ?
        """, arguments: [articles, items, first, last, first, key.kind, key.id])
  }

  private static func isWritten(_ key: EntryKey, _ database: Database) throws -> Bool {
    try Int.fetchOne(
      database, sql: "SELECT 1 FROM register_mention WHERE kind = ? AND written = ? LIMIT 1",
      arguments: [key.kind, key.id]) != nil
  }

  // MARK: Upkeep

  public func tidyRegisters() async throws {
    try await write { database in
      var touched: Set<EntryKey> = []
      for ref in try String.fetchAll(
        database,
        sql: """
          SELECT ref FROM register_sheet WHERE owner = 'article' AND NOT EXISTS (SELECT 1 FROM article WHERE id = ref)
          """)
      {
        try SQLiteNewsStore.forget("article", ref, &touched, database)
      }
      let items = try String.fetchSet(
        database, sql: "SELECT issue_key || '/' || item_id FROM issue_item UNION SELECT key || '/' FROM issue")
      for ref in try String.fetchAll(database, sql: "SELECT ref FROM register_sheet WHERE owner = 'item'")
      where !items.contains(ref) {
        try SQLiteNewsStore.forget("item", ref, &touched, database)
      }
      let bare = try Row.fetchAll(
        database, sql: "SELECT id, type, serial FROM register_entry WHERE kind = 'document' AND bare = 1")
      for row in bare { try SQLiteNewsStore.fileBare(row, &touched, database) }
      for key in touched { try SQLiteNewsStore.recount(key, database) }
    }
  }

  /// “Nghị quyết 57” goes to the one resolution with serial 57, or to the one that is cited three times as often as the
  /// next; to itself when there is none.
  private static func fileBare(_ bare: Row, _ touched: inout Set<EntryKey>, _ database: Database) throws {
    let id: String = bare["id"]
    let candidates = try Row.fetchAll(
      database,
      sql: """
        SELECT register_entry.id, (SELECT count(*) FROM register_mention
            WHERE kind = 'document' AND written = register_entry.id) AS cited
        FROM register_entry WHERE kind = 'document' AND bare = 0 AND type = ? AND serial = ? ORDER BY cited DESC, id LIMIT 2
        """, arguments: [bare["type"] as String, bare["serial"] as String])
    var home = id
    if let best = candidates.first {
      let most: Int = best["cited"]
      let next: Int = candidates.count > 1 ? candidates[1]["cited"] : 0
      if most >= 3 * next { home = best["id"] }
    }
    let before = try String.fetchAll(
      database, sql: "SELECT DISTINCT entry FROM register_mention WHERE kind = 'document' AND written = ?",
      arguments: [id])
    if before.allSatisfy({ $0 == home }) { return }
    try database.execute(
      sql: "UPDATE register_mention SET entry = ? WHERE kind = 'document' AND written = ?", arguments: [home, id])
    touched.formUnion(before.map { EntryKey(kind: "document", id: $0) })
    touched.insert(EntryKey(kind: "document", id: home))
    touched.insert(EntryKey(kind: "document", id: id))
  }

  public func decide(target id: String, _ decision: Target.Decision?) async throws {
    try await write { database in
      guard
        try Int.fetchOne(
          database, sql: "SELECT 1 FROM register_entry WHERE kind = 'target' AND id = ?", arguments: [id]) != nil
      else {
        throw NewsError(
          .notFound, "không có chỉ tiêu này; xem mã bằng `diemtin register targets` (no such target)", context: id)
      }
      try database.execute(sql: "DELETE FROM target_decision WHERE id = ?", arguments: [id])
      guard let decision, decision.state != .due else { return }
      try database.execute(
        sql: "INSERT INTO target_decision (id, state, editor, note, day) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, decision.state.rawValue, decision.by, decision.note, decision.day.description])
    }
  }
}

/// The columns by which a line is filtered and sorted.
struct RegisterColumns {
  var type = ""
  var issuer = ""
  var serial = ""
  var isBare = false
  var day: CalendarDate?

  init(_ subject: RegisterSubject) {
    switch subject {
    case .document(let document):
      type = document.kind
      issuer = document.issuer
      serial = document.serial
      isBare = document.symbol.isEmpty
      day = document.date
    case .target(let target):
      issuer = target.who
      day = target.by
    case .office: break
    case .place(let place):
      type = place.level
      issuer = place.province
    }
  }
}
