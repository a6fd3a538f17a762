public import Foundation
public import NewsModel

/// The archive: sources, every fetch, articles as versions, stories, abstracts, issues, jobs.
///
/// Callers see protocols only; ``SQLiteNewsStore`` is the embedded default. Every writing call is one transaction, so a
/// process killed at any moment leaves either all of it or nothing. Writing the same value twice changes nothing.
public protocol NewsStore: SourceStore, FetchLog, ArticleStore, StoryStore, IssueStore, JobStore, SearchIndex,
  RegisterStore
{}

/// The outlets that are collected.
public protocol SourceStore: Sendable {
  /// Inserts or replaces by identifier; keeps the sources that are not named.
  func save(sources: [Source]) async throws
  /// In order of name.
  func sources() async throws -> [Source]
  func removeSource(id: String) async throws
}

/// What was asked of the web, and what came of it.
public protocol FetchLog: Sendable {
  func record(fetch: FetchRecord) async throws
  /// The newest record of each source's poll.
  func lastPolls() async throws -> [FetchRecord]
  /// Validators (`ETag`, `Last-Modified`) that the address answered with last.
  func validators(url: String) async throws -> (etag: String?, lastModified: String?)
  /// What is known of the pages among `urls`, by address.
  func pages(urls: [String]) async throws -> [String: PageRecord]
}

/// Articles and their versions.
public protocol ArticleStore: Sendable {
  /// Saves by canonical address: unknown → new, other words → next version, same words → unchanged.
  /// `page` remembers the addresses the articles were read from, in the same transaction.
  func save(articles: [Article], pages: [PageRecord]) async throws -> SaveCounts
  func article(id: String) async throws -> Article?
  func articles(ids: [String]) async throws -> [Article]
  /// Every version of one article, oldest first.
  func versions(articleID: String) async throws -> [Article]
  /// The current versions published (or, undated, fetched) in `[from, to)`, oldest first.
  func articles(from: Date, to: Date) async throws -> [Article]
  /// Newest first.
  func latestArticles(sourceID: String?, limit: Int) async throws -> [Article]
  func counts() async throws -> ArchiveCounts
}

/// Stories with their abstracts.
public protocol StoryStore: Sendable {
  /// Replaces every story that holds one of the articles of `stories`, and their abstracts.
  func replace(stories: [StoredStory]) async throws
  func story(id: String) async throws -> StoredStory?
  /// Best first within the period; `topic`, `tag` and `place` narrow it down.
  func stories(_ query: StoryQuery) async throws -> [StoredStory]
  func storyID(articleID: String) async throws -> String?
  /// Tags in use with the number of stories, most used first.
  func tags(limit: Int) async throws -> [TagCount]
}

/// Numbered issues, drafted here or imported.
public protocol IssueStore: Sendable {
  /// Inserts or replaces the issue of the same series, year and number. Returns its key.
  func save(issue: Issue) async throws -> String
  func issue(key: String) async throws -> Issue?
  /// Newest first, without loading items into memory more than once.
  func issues() async throws -> [IssueSummary]
  /// The story identifiers that the series has already run before `week`.
  func storiesRun(bulletin: String, before: Week) async throws -> Set<String>
}

/// Durable jobs: what has been done is not done again after a crash.
public protocol JobStore: Sendable {
  /// True when the job of that key has ended well.
  func isDone(job: String) async throws -> Bool
  func start(job: String, kind: String, at: Date) async throws
  func finish(job: String, at: Date, message: String) async throws
  func fail(job: String, at: Date, message: String) async throws
  /// Newest first.
  func jobs(limit: Int) async throws -> [JobRecord]
}

/// Full-text search over articles and issue items.
public protocol SearchIndex: Sendable {
  func search(_ query: String, limit: Int) async throws -> [SearchHit]
}
