/// The tables of the registers: who was read (`register_sheet`), what is listed (`register_entry`), who names what
/// (`register_mention`), and what editors decided on targets (`target_decision`).
extension Schema {
  static let registers = [
    """
    CREATE TABLE register_sheet (
      owner TEXT NOT NULL CHECK (owner IN ('article', 'item')),
      ref TEXT NOT NULL,
      title TEXT NOT NULL,
      source TEXT NOT NULL,
      day TEXT NOT NULL,
      hash TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (owner, ref)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE register_entry (
      kind TEXT NOT NULL CHECK (kind IN ('document', 'target', 'office', 'place')),
      id TEXT NOT NULL CHECK (id <> ''),
      type TEXT NOT NULL,
      issuer TEXT NOT NULL,
      serial TEXT NOT NULL,
      bare INTEGER NOT NULL,
      day TEXT,
      month TEXT NOT NULL,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      articles INTEGER NOT NULL,
      items INTEGER NOT NULL,
      json TEXT NOT NULL CHECK (json_valid(json)),
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX register_entry_by_month ON register_entry(kind, month)",
    "CREATE INDEX register_entry_by_serial ON register_entry(kind, type, serial)",
    """
    CREATE TABLE register_mention (
      owner TEXT NOT NULL,
      ref TEXT NOT NULL,
      kind TEXT NOT NULL,
      written TEXT NOT NULL,
      entry TEXT NOT NULL,
      quote TEXT NOT NULL,
      PRIMARY KEY (owner, ref, kind, written),
      FOREIGN KEY (owner, ref) REFERENCES register_sheet(owner, ref) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX register_mention_by_entry ON register_mention(kind, entry)",
    """
    CREATE TABLE target_decision (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('open', 'met', 'missed')),
      editor TEXT NOT NULL CHECK (editor <> ''),
      note TEXT NOT NULL,
      day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
