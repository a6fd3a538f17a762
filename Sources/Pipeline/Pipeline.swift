/// The stages strung together: collect → group → draft → publish, and the side doors ingest and import.
///
/// ```
/// Collector        feeds and pages  → articles in the store      (WebFetching, FeedParsing, ArticleExtraction)
/// StoryStage       articles         → stories with abstracts     (StoryClustering, FactExtraction, Summarization)
/// DraftStage       stories          → a draft issue              (BulletinEditing)
/// PublishStage     an issue         → HTML, PDF, DOCX, JSON      (Publishing)
/// ImportStage      an old document  → an issue in the archive    (ArticleExtraction, BulletinEditing)
/// IngestStage      JSON Lines       → articles in the store
/// ```
///
/// Each stage reads from and writes to a ``NewsStore`` and may be run again at any time: the same input changes nothing.
/// The outside world (network, programs, clock) is handed in.
public enum Pipeline {}
