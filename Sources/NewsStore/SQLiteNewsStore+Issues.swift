import Foundation
import GRDB
public import NewsModel
import VietnameseText

extension SQLiteNewsStore {
  public func save(issue: Issue) async throws -> String {
    let key = SQLiteNewsStore.key(of: issue)
    try await write { database in
      let json = try SQLiteNewsStore.json(issue)
      if try String.fetchOne(database, sql: "SELECT json FROM issue WHERE key = ?", arguments: [key]) == json { return }
      try SQLiteNewsStore.removeFromIndex(database, prefix: key + "/")
      try database.execute(sql: "DELETE FROM issue WHERE key = ?", arguments: [key])
      try database.execute(
        sql: """
          INSERT INTO issue (key, bulletin, kind, status, title, publisher, number, year, week_from, week_to, items, json)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key, issue.bulletin, issue.kind.rawValue, issue.status.rawValue, issue.title, issue.publisher, issue.number,
          issue.year, issue.week?.from.description, issue.week?.to.description, issue.items.count, json,
        ])
      for (position, item) in issue.items.enumerated() {
        try database.execute(
          sql: "INSERT OR IGNORE INTO issue_item (issue_key, item_id, position, story_id) VALUES (?, ?, ?, ?)",
          arguments: [key, item.id, position, item.storyID])
        try SQLiteNewsStore.index(
          database,
          SearchEntry(
            kind: .item, ref: "\(key)/\(item.id)", source: item.source,
            day: item.date?.description ?? issue.week?.to.description, url: item.url,
            title: item.title.isEmpty ? String(item.body.prefix(120)) : item.title, body: item.body))
      }
    }
    return key
  }

  /// `series/2026/14` for numbered issues; a fingerprint of the words for what carries no number.
  static func key(of issue: Issue) -> String {
    let series =
      !issue.bulletin.isEmpty
      ? issue.bulletin : Folding.slug(issue.title.isEmpty ? issue.publisher : issue.title)
    let name = series.isEmpty ? issue.kind.rawValue : String(series.prefix(60))
    if let number = issue.number, let year = issue.year { return "\(name)/\(year)/\(number)" }
    if let week = issue.week { return "\(name)/\(week.isoText)" }
    var hash = StableHash()
    for item in issue.items { hash.combine(item.title + "\n" + item.body + "\n") }
    return "\(name)/\(hash.text)"
  }

  public func issue(key: String) async throws -> Issue? {
    try await read { database in
      try String.fetchOne(database, sql: "SELECT json FROM issue WHERE key = ?", arguments: [key])
        .map { try SQLiteNewsStore.value(Issue.self, $0) }
    }
  }

  public func issues() async throws -> [IssueSummary] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT key, bulletin, kind, status, title, publisher, number, year, week_from, week_to, items FROM issue
          ORDER BY coalesce(week_to, '') DESC, year DESC, number DESC, key
          """
      ).map { row in
        let from: String? = row["week_from"]
        let to: String? = row["week_to"]
        var week: Week?
        if let from = from.flatMap(CalendarDate.init(iso:)), let to = to.flatMap(CalendarDate.init(iso:)) {
          week = Week(from: from, to: to)
        }
        return IssueSummary(
          key: row["key"], bulletin: row["bulletin"], kind: Issue.Kind(rawValue: row["kind"]) ?? .bulletin,
          status: Issue.Status(rawValue: row["status"]) ?? .imported, title: row["title"], publisher: row["publisher"],
          number: row["number"], year: row["year"], week: week, items: row["items"])
      }
    }
  }

  public func storiesRun(bulletin: String, before week: Week) async throws -> Set<String> {
    try await read { database in
      try String.fetchSet(
        database,
        sql: """
          SELECT story_id FROM issue_item JOIN issue ON key = issue_key
          WHERE bulletin = ? AND week_to < ? AND story_id IS NOT NULL
          """, arguments: [bulletin, week.from.description])
    }
  }
}
