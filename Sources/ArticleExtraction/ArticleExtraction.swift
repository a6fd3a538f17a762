/// From a page or a paper to an article.
///
/// The room turns bytes into values: HTML into ``ParsedArticle`` (``ArticleExtractor``), an index page without a feed into
/// links (``ListingExtractor``), a home page into its feeds (``FeedDiscovery``), and PDF, DOCX, mail, Markdown and text
/// into lines (``DocumentReader``). Nothing here fetches, prints or keeps anything; outside programs (`pdftotext`,
/// `unzip`) are run by the `ProgramRunner` that the caller hands in.
///
/// How the body is found: the page is cut into text blocks (``TextBlock``) at block-level elements; regions that say
/// what they are (comments, hidden copies, the next article on the same page) are cut off; each remaining block is
/// described by numbers (``BlockFeatures``) and judged by a small ensemble of decision trees (``BlockModel``); what is
/// certainly furniture by its structure or its label leaves again (``FurnitureFilter``). Structured
/// data, meta elements and visible text are reconciled field by field, the most explicit witness first.
///
/// Invariants: text comes out in NFC, white space collapsed, paragraphs separated by a blank line. Addresses are
/// absolute when the page's own address is known. An instant without zone is Vietnamese time (UTC+07:00). Time and
/// memory are linear in the size of the page; no special case for any domain stands in the code.
public enum ArticleExtraction {
  /// Changes whenever the same page may give another article.
  public static let version = 2
}
