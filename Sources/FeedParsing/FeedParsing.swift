/// Reads what news sources publish for machines: RSS 0.9x–2.0, RDF (RSS 1.0), CDF, Atom 0.3 and 1.0, JSON Feed 1.x,
/// sitemaps, sitemap indexes, news sitemaps and OPML; writes Atom, JSON Feed and OPML.
///
/// Public face: ``FeedParser``, ``SitemapParser``, ``OPML``, ``FeedWriter``, ``FeedDates``, and the values they give.
///
/// Invariants:
/// - Parsers are lenient: a value plus warnings. They throw ``NewsError`` `.badInput` only when nothing is usable, and
///   the message says what the bytes look like instead (an HTML page, nothing, JSON that is no feed).
/// - Titles and summaries are text without markup; contents are sanitized HTML whose addresses are absolute where a
///   base is known.
/// - Instants are absolute. A time without a zone is Vietnamese time (+07:00).
/// - No document type declaration is ever read, so there are no entity bombs and no external entities; work is linear
///   in the size of the input, and nesting costs no stack.
///
/// XML is read by ``XMLScanner`` and not by a conforming XML processor: press feeds are often not well-formed (bare
/// ampersands, unclosed `<br>`, undefined entities, cut off in the middle), and a conforming processor must stop at the
/// first such fault (XML 1.0, section 1.2, “fatal error”).
enum FeedParsing {}
