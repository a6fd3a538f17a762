import GRDB

/// The tables, in migrations that are only ever appended. Names are singular `snake_case`; times are RFC 3339 text in
/// Vietnamese time, which sorts by time; lists are JSON text.
enum Schema {
  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 archive") { database in
      for statement in archive { try database.execute(sql: statement) }
    }
    migrator.registerMigration("2 registers") { database in
      for statement in registers { try database.execute(sql: statement) }
    }
    return migrator
  }

  private static let archive = [
    """
    CREATE TABLE source (
      id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 80),
      name TEXT NOT NULL CHECK (name <> ''),
      home TEXT NOT NULL,
      kind TEXT NOT NULL,
      province TEXT,
      language TEXT NOT NULL,
      weight REAL NOT NULL CHECK (weight >= 0),
      feeds TEXT NOT NULL CHECK (json_valid(feeds))
    ) STRICT
    """,
    """
    CREATE TABLE fetch (
      id INTEGER PRIMARY KEY,
      source_id TEXT NOT NULL REFERENCES source(id) ON DELETE CASCADE,
      purpose TEXT NOT NULL CHECK (purpose IN ('poll', 'page')),
      url TEXT NOT NULL,
      started TEXT NOT NULL,
      seconds REAL NOT NULL CHECK (seconds >= 0),
      status TEXT NOT NULL CHECK (status IN
        ('ok', 'empty', 'not-modified', 'blocked', 'timeout', 'undated', 'broken', 'forbidden-by-robots')),
      http_status INTEGER,
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      etag TEXT,
      last_modified TEXT,
      message TEXT NOT NULL,
      next_check TEXT
    ) STRICT
    """,
    "CREATE INDEX fetch_by_source ON fetch(source_id, purpose, id)",
    "CREATE INDEX fetch_by_url ON fetch(url, id)",
    """
    CREATE TABLE article (
      id TEXT PRIMARY KEY,
      source_id TEXT NOT NULL,
      canonical_url TEXT NOT NULL UNIQUE CHECK (canonical_url <> ''),
      current_version INTEGER NOT NULL CHECK (current_version >= 1),
      sort_time TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX article_by_time ON article(sort_time, id)",
    "CREATE INDEX article_by_source ON article(source_id, sort_time)",
    """
    CREATE TABLE article_version (
      article_id TEXT NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      version INTEGER NOT NULL CHECK (version >= 1),
      outlet TEXT NOT NULL,
      url TEXT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      lead TEXT NOT NULL,
      text TEXT NOT NULL,
      byline TEXT NOT NULL,
      published TEXT,
      modified TEXT,
      language TEXT NOT NULL,
      tags TEXT NOT NULL CHECK (json_valid(tags)),
      image TEXT,
      fetched TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      PRIMARY KEY (article_id, version)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE page (
      url TEXT PRIMARY KEY,
      article_id TEXT REFERENCES article(id) ON DELETE SET NULL,
      entry_hash TEXT NOT NULL,
      fetched TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE story (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      topic TEXT NOT NULL,
      tags TEXT NOT NULL CHECK (json_valid(tags)),
      places TEXT NOT NULL CHECK (json_valid(places)),
      first_published TEXT NOT NULL,
      last_published TEXT NOT NULL,
      score REAL NOT NULL,
      reasons TEXT NOT NULL CHECK (json_valid(reasons)),
      abstract TEXT NOT NULL CHECK (json_valid(abstract)),
      grounding TEXT NOT NULL CHECK (grounding IN ('passed', 'failed', 'not-run'))
    ) STRICT
    """,
    "CREATE INDEX story_by_time ON story(first_published)",
    """
    CREATE TABLE story_article (
      article_id TEXT PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
      story_id TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX story_article_by_story ON story_article(story_id, position)",
    """
    CREATE TABLE story_tag (
      slug TEXT NOT NULL CHECK (slug <> ''),
      story_id TEXT NOT NULL REFERENCES story(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      PRIMARY KEY (slug, story_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE issue (
      key TEXT PRIMARY KEY,
      bulletin TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('bulletin', 'stream', 'tag-page')),
      status TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'published', 'imported')),
      title TEXT NOT NULL,
      publisher TEXT NOT NULL,
      number INTEGER CHECK (number > 0),
      year INTEGER CHECK (year BETWEEN 1900 AND 2200),
      week_from TEXT,
      week_to TEXT,
      items INTEGER NOT NULL CHECK (items >= 0),
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT
    """,
    """
    CREATE TABLE issue_item (
      issue_key TEXT NOT NULL REFERENCES issue(key) ON DELETE CASCADE,
      item_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      story_id TEXT,
      PRIMARY KEY (issue_key, item_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX issue_item_by_story ON issue_item(story_id)",
    """
    CREATE TABLE job (
      key TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('running', 'done', 'failed')),
      attempts INTEGER NOT NULL CHECK (attempts >= 1),
      started TEXT NOT NULL,
      finished TEXT,
      message TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
      kind UNINDEXED, ref UNINDEXED, source UNINDEXED, day UNINDEXED, url UNINDEXED, title, body,
      tokenize = 'vietnamese'
    )
    """,
    "CREATE TABLE search_row (ref TEXT PRIMARY KEY, search_rowid INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  ]
}
