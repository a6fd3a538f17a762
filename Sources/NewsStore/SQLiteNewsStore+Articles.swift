public import Foundation
import GRDB
public import NewsModel

extension SQLiteNewsStore {
  public func save(articles: [Article], pages: [PageRecord]) async throws -> SaveCounts {
    try await write { database in
      var counts = SaveCounts()
      for article in articles {
        switch try SQLiteNewsStore.save(article, database) {
        case .some(1): counts.new += 1
        case .some: counts.newVersions += 1
        case nil: counts.unchanged += 1
        }
      }
      for page in pages {
        try database.execute(
          sql: """
            INSERT INTO page (url, article_id, entry_hash, fetched) VALUES (?, ?, ?, ?)
            ON CONFLICT (url) DO UPDATE SET article_id = excluded.article_id, entry_hash = excluded.entry_hash,
              fetched = excluded.fetched
            """, arguments: [page.url, page.articleID, page.entryHash, RFC3339.string(page.fetched)])
      }
      return counts
    }
  }

  /// The version written, or nil when the words are those already stored.
  private static func save(_ article: Article, _ database: Database) throws -> Int? {
    let current = try Row.fetchOne(
      database,
      sql: """
        SELECT version, content_hash FROM article JOIN article_version ON article_id = id AND version = current_version
        WHERE id = ?
        """, arguments: [article.id])
    if let current, current["content_hash"] == article.contentHash { return nil }
    let version = (current?["version"] ?? 0) + 1
    let time = RFC3339.string(article.published ?? article.fetched)
    if version == 1 {
      try database.execute(
        sql: "INSERT INTO article (id, source_id, canonical_url, current_version, sort_time) VALUES (?, ?, ?, 1, ?)",
        arguments: [article.id, article.sourceID, article.canonicalURL, time])
    } else {
      try database.execute(
        sql: "UPDATE article SET current_version = ?, sort_time = ? WHERE id = ?",
        arguments: [version, time, article.id])
    }
    try database.execute(
      sql: """
        INSERT INTO article_version (article_id, version, outlet, url, title, lead, text, byline, published, modified,
          language, tags, image, fetched, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        article.id, version, article.outlet, article.url, article.title, article.lead, article.text, article.byline,
        article.published.map(RFC3339.string), article.modified.map(RFC3339.string), article.language,
        try json(article.tags), article.image, RFC3339.string(article.fetched), article.contentHash,
      ])
    try index(
      database,
      SearchEntry(
        kind: .article, ref: article.id, source: article.outlet, day: String(time.prefix(10)), url: article.url,
        title: article.title, body: article.fullText))
    return version
  }

  private static let selectArticle =
    "SELECT article_version.*, source_id, canonical_url FROM article JOIN article_version ON article_id = id"

  public func article(id: String) async throws -> Article? {
    try await articles(ids: [id]).first
  }

  public func articles(ids: [String]) async throws -> [Article] {
    try await read { database in
      try ids.compactMap { id in
        try Row.fetchOne(
          database, sql: SQLiteNewsStore.selectArticle + " AND version = current_version WHERE id = ?", arguments: [id]
        ).map(SQLiteNewsStore.article)
      }
    }
  }

  public func versions(articleID: String) async throws -> [Article] {
    try await read { database in
      try Row.fetchAll(
        database, sql: SQLiteNewsStore.selectArticle + " WHERE id = ? ORDER BY version", arguments: [articleID]
      ).map(SQLiteNewsStore.article)
    }
  }

  public func articles(from: Date, to: Date) async throws -> [Article] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: SQLiteNewsStore.selectArticle
          + " AND version = current_version WHERE sort_time >= ? AND sort_time < ? ORDER BY sort_time, id",
        arguments: [RFC3339.string(from), RFC3339.string(to)]
      ).map(SQLiteNewsStore.article)
    }
  }

  public func latestArticles(sourceID: String?, limit: Int) async throws -> [Article] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: SQLiteNewsStore.selectArticle
          + " AND version = current_version WHERE (?1 IS NULL OR source_id = ?1) ORDER BY sort_time DESC, id LIMIT ?2",
        arguments: [sourceID, limit]
      ).map(SQLiteNewsStore.article)
    }
  }

  public func counts() async throws -> ArchiveCounts {
    try await read { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return ArchiveCounts(
        sources: try count("source"), articles: try count("article"), versions: try count("article_version"),
        stories: try count("story"), issues: try count("issue"), items: try count("issue_item"))
    }
  }

  static func article(_ row: Row) throws -> Article {
    Article(
      sourceID: row["source_id"], outlet: row["outlet"], url: row["url"], canonicalURL: row["canonical_url"],
      title: row["title"], lead: row["lead"], text: row["text"], byline: row["byline"],
      published: date(row["published"]), modified: date(row["modified"]), language: row["language"],
      tags: try value([String].self, row["tags"]), image: row["image"], version: row["version"],
      fetched: date(row["fetched"]) ?? .distantPast)
  }
}
