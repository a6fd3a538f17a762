/// The elements of the feed formats that mean something to us, under their canonical names.
enum FeedElement {
  case rss, rdf, atomFeed, channel, item, html, opml, sitemap, sitemapIndex
  case title, weakTitle, link, id, weakID, origin
  case summary, weakSummary, content
  case published, weakPublished, updated, dcDate
  case author, weakAuthor, name, email, category, keywords
  case enclosure, mediaContent, thumbnail, pictureAddress
  case language
  /// Elements with children of their own that say nothing about the item or feed around them.
  case foreignBlock
  /// Its children count as children of the item.
  case transparent

  static let named: [String: FeedElement] = [
    "rss": .rss, "rdf:rdf": .rdf, "feed": .atomFeed, "channel": .channel, "item": .item, "entry": .item, "html": .html,
    "xhtml:html": .html, "opml": .opml, "urlset": .sitemap, "sitemapindex": .sitemapIndex,
    "title": .title, "dc:title": .weakTitle, "media:title": .weakTitle, "itunes:title": .weakTitle,
    "link": .link, "id": .id, "guid": .id, "dc:identifier": .weakID, "feedburner:origlink": .origin,
    "pheedo:origlink": .origin,
    "description": .summary, "summary": .summary, "abstract": .summary, "subtitle": .weakSummary,
    "tagline": .weakSummary,
    "dc:description": .weakSummary, "media:description": .weakSummary, "itunes:summary": .weakSummary,
    "itunes:subtitle": .weakSummary, "itunes:description": .weakSummary,
    "content": .content, "content:encoded": .content, "xhtml:body": .content, "body": .content, "fullitem": .content,
    "pubdate": .published, "published": .published, "issued": .published, "dcterms:issued": .published,
    "dcterms:available": .weakPublished, "created": .weakPublished, "dcterms:created": .weakPublished,
    "dc:date": .dcDate, "updated": .updated, "modified": .updated, "dcterms:modified": .updated,
    "lastbuilddate": .updated,
    "author": .author, "dc:creator": .author, "dc:author": .author, "creator": .author, "managingeditor": .weakAuthor,
    "itunes:author": .weakAuthor, "name": .name, "email": .email,
    "category": .category, "dc:subject": .category, "media:category": .category, "itunes:category": .category,
    "itunes:keywords": .keywords, "media:keywords": .keywords, "keywords": .keywords,
    "enclosure": .enclosure, "media:content": .mediaContent, "media:thumbnail": .thumbnail,
    "itunes:image": .thumbnail, "image": .pictureAddress, "thumb": .pictureAddress, "thumbnail": .pictureAddress,
    "language": .language, "dc:language": .language,
    "source": .foreignBlock, "textinput": .foreignBlock, "contributor": .foreignBlock, "cloud": .foreignBlock,
    "skiphours": .foreignBlock, "itunes:owner": .foreignBlock, "logo": .foreignBlock, "media:credit": .foreignBlock,
    "media:group": .transparent,
  ]

  /// True for elements whose text is collected.
  var holdsText: Bool {
    switch self {
    case .title, .weakTitle, .link, .id, .weakID, .origin, .summary, .weakSummary, .content, .published, .weakPublished,
      .updated, .dcDate, .author, .weakAuthor, .name, .email, .category, .keywords, .pictureAddress, .language:
      true
    default: false
    }
  }
}
