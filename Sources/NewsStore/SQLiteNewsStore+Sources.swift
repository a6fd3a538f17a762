import Foundation
import GRDB
public import NewsModel

extension SQLiteNewsStore {
  public func save(sources: [Source]) async throws {
    try await write { database in
      for source in sources {
        try database.execute(
          sql: """
            INSERT INTO source (id, name, home, kind, province, language, weight, feeds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, home = excluded.home, kind = excluded.kind,
              province = excluded.province, language = excluded.language, weight = excluded.weight, feeds = excluded.feeds
            """,
          arguments: [
            source.id, source.name, source.home, source.kind.rawValue, source.province, source.language, source.weight,
            try SQLiteNewsStore.json(source.feeds),
          ])
      }
    }
  }

  public func sources() async throws -> [Source] {
    try await read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM source ORDER BY name, id").map { row in
        Source(
          id: row["id"], name: row["name"], home: row["home"],
          kind: Source.Kind(rawValue: row["kind"]) ?? .nationalPaper, province: row["province"],
          language: row["language"], weight: row["weight"],
          feeds: try SQLiteNewsStore.value([Source.Feed].self, row["feeds"]))
      }
    }
  }

  public func removeSource(id: String) async throws {
    let removed = try await write { database in
      try database.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [id])
      return database.changesCount
    }
    if removed == 0 {
      throw NewsError(.notFound, "không có nguồn này; xem danh sách bằng `diemtin sources list`", context: id)
    }
  }
}
