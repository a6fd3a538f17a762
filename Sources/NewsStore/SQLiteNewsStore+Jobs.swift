public import Foundation
import GRDB
import NewsModel

extension SQLiteNewsStore {
  public func isDone(job: String) async throws -> Bool {
    try await read { database in
      try Bool.fetchOne(database, sql: "SELECT status = 'done' FROM job WHERE key = ?", arguments: [job]) ?? false
    }
  }

  public func start(job: String, kind: String, at time: Date) async throws {
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO job (key, kind, status, attempts, started, message) VALUES (?, ?, 'running', 1, ?, '')
          ON CONFLICT (key) DO UPDATE SET status = 'running', attempts = attempts + 1, started = excluded.started,
            finished = NULL, message = ''
          """, arguments: [job, kind, RFC3339.string(time)])
    }
  }

  public func finish(job: String, at time: Date, message: String) async throws {
    try await end(job, "done", time, message)
  }

  public func fail(job: String, at time: Date, message: String) async throws {
    try await end(job, "failed", time, message)
  }

  private func end(_ job: String, _ status: String, _ time: Date, _ message: String) async throws {
    try await write { database in
      try database.execute(
        sql: "UPDATE job SET status = ?, finished = ?, message = ? WHERE key = ?",
        arguments: [status, RFC3339.string(time), message, job])
    }
  }

  public func jobs(limit: Int) async throws -> [JobRecord] {
    try await read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM job ORDER BY started DESC, key LIMIT ?", arguments: [limit]).map {
        JobRecord(
          key: $0["key"], kind: $0["kind"], status: $0["status"], attempts: $0["attempts"],
          started: SQLiteNewsStore.date($0["started"]) ?? .distantPast, finished: SQLiteNewsStore.date($0["finished"]),
          message: $0["message"])
      }
    }
  }
}
