import Foundation
import GRDB
import NewsModel
import VietnameseText

extension SQLiteNewsStore {
  public func replace(stories: [StoredStory]) async throws {
    try await write { database in
      var obsolete: Set<String> = []
      for stored in stories {
        obsolete.insert(stored.story.id)
        for article in stored.story.articleIDs {
          if let id = try String.fetchOne(
            database, sql: "SELECT story_id FROM story_article WHERE article_id = ?", arguments: [article])
          {
            obsolete.insert(id)
          }
        }
      }
      for id in obsolete { try database.execute(sql: "DELETE FROM story WHERE id = ?", arguments: [id]) }
      for stored in stories { try SQLiteNewsStore.insert(stored, database) }
    }
  }

  private static func insert(_ stored: StoredStory, _ database: Database) throws {
    let story = stored.story
    try database.execute(
      sql: """
        INSERT INTO story (id, title, topic, tags, places, first_published, last_published, score, reasons, abstract,
          grounding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        story.id, story.title, story.topic, try json(story.tags), try json(story.places),
        RFC3339.string(story.firstPublished), RFC3339.string(story.lastPublished), story.score, try json(story.reasons),
        try json(stored.abstract), stored.grounding.rawValue,
      ])
    for (position, article) in story.articleIDs.enumerated() {
      try database.execute(
        sql: "INSERT INTO story_article (article_id, story_id, position) VALUES (?, ?, ?)",
        arguments: [article, story.id, position])
    }
    for tag in story.tags {
      let slug = Folding.slug(tag)
      if slug.isEmpty { continue }
      try database.execute(
        sql: "INSERT OR IGNORE INTO story_tag (slug, story_id, name) VALUES (?, ?, ?)",
        arguments: [slug, story.id, tag])
    }
  }

  public func story(id: String) async throws -> StoredStory? {
    try await read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM story WHERE id = ?", arguments: [id])
        .map { try SQLiteNewsStore.story($0, database) }
    }
  }

  public func stories(_ query: StoryQuery) async throws -> [StoredStory] {
    try await read { database in
      let order = query.order == .best ? "score DESC, first_published, id" : "first_published DESC, id"
      return try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM story WHERE (?1 IS NULL OR last_published >= ?1) AND (?2 IS NULL OR first_published < ?2)
            AND (?3 IS NULL OR topic = ?3)
            AND (?4 IS NULL OR id IN (SELECT story_id FROM story_tag WHERE slug = ?4))
            AND (?5 IS NULL OR EXISTS (SELECT 1 FROM json_each(places) WHERE value = ?5))
          ORDER BY \(order) LIMIT ?6 OFFSET ?7
          """,
        arguments: [
          query.from.map(RFC3339.string), query.to.map(RFC3339.string), query.topic, query.tag, query.place,
          query.limit,
          query.offset,
        ]
      ).map { try SQLiteNewsStore.story($0, database) }
    }
  }

  public func storyID(articleID: String) async throws -> String? {
    try await read { database in
      try String.fetchOne(
        database, sql: "SELECT story_id FROM story_article WHERE article_id = ?", arguments: [articleID])
    }
  }

  public func tags(limit: Int) async throws -> [TagCount] {
    try await read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT slug, min(name) AS name, count(*) AS stories, max(first_published) AS newest FROM story_tag
          JOIN story ON id = story_id GROUP BY slug ORDER BY stories DESC, slug LIMIT ?
          """, arguments: [limit]
      ).map {
        TagCount(
          slug: $0["slug"], name: $0["name"], stories: $0["stories"],
          newest: SQLiteNewsStore.date($0["newest"]) ?? .distantPast)
      }
    }
  }

  private static func story(_ row: Row, _ database: Database) throws -> StoredStory {
    let id: String = row["id"]
    let story = Story(
      id: id, title: row["title"],
      articleIDs: try String.fetchAll(
        database, sql: "SELECT article_id FROM story_article WHERE story_id = ? ORDER BY position", arguments: [id]),
      topic: row["topic"], tags: try value([String].self, row["tags"]), places: try value([String].self, row["places"]),
      firstPublished: date(row["first_published"]) ?? .distantPast,
      lastPublished: date(row["last_published"]) ?? .distantPast, score: row["score"],
      reasons: try value([String].self, row["reasons"]))
    return StoredStory(
      story: story, abstract: try value(Abstract.self, row["abstract"]),
      grounding: Verdict(rawValue: row["grounding"]) ?? .notRun)
  }
}
