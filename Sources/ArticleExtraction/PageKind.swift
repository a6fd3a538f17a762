import HTMLParsing

/// Decides whether a page is an article at all, and names what is wrong with it.
enum PageKind {
  static func judge(
    _ article: inout ParsedArticle, meta: PageMetadata, data: StructuredArticle, document: HTMLDocument,
    judged: JudgedPage, isListing: Bool
  ) {
    var points = evidence(article, meta: meta, data: data, judged: judged)
    if isListing, !data.isPresent { points -= 3 }
    if !data.isPresent, holdsOneStory(document) { points += 1 }
    article.isArticle = points >= 1
    if article.text.isEmpty { article.warnings.append("no-body") }
    if article.title.isEmpty { article.warnings.append("no-title") }
    if isConsentWall(article) {
      article.warnings.append("consent")
      article.isArticle = false
    }
    if isPaywalled(article, data: data) {
      article.warnings.append("paywall")
      if article.text.unicodeScalars.count < 300 { article.isArticle = false }
    }
    if isErrorPage(article) { article.isArticle = false }
    if article.published == nil { article.warnings.append("undated") }
    if !article.nextPages.isEmpty { article.warnings.append("several-pages") }
    if !article.isArticle { article.warnings.insert("not-article", at: 0) }
  }

  /// Points for and against; one is enough.
  static func evidence(
    _ article: ParsedArticle, meta: PageMetadata, data: StructuredArticle, judged: JudgedPage
  ) -> Int {
    var points = 0
    let type = meta["og:type"].lowercased()
    if data.isPresent { points += 2 }
    if type == "article" { points += 1 }
    if type == "website" || type == "webpage" { points -= 1 }
    if !meta["article:published_time", "datepublished", "pubdate"].isEmpty || !data.published.isEmpty { points += 1 }
    let prose = prose(article.lead + "\n" + article.text)
    points += prose >= 1_200 ? 3 : prose >= 500 ? 2 : prose >= 200 ? 1 : prose >= 80 ? 0 : -2
    if isHome(article.url) || isHome(article.canonical) { points -= data.isPresent ? 1 : isHome(article.url) ? 5 : 4 }
    let listTypes: Set<String> = [
      "collectionpage", "itemlist", "searchresultspage", "profilepage", "event", "eventseries", "jobposting", "product",
      "contactpage", "aboutpage",
    ]
    if !data.isPresent, !data.types.isDisjoint(with: listTypes) { points -= 2 }
    // A page of teasers: many linked headlines, little prose of its own.
    let teasers = judged.page.blocks.count { $0.linkShare > 0.7 && $0.length >= 30 }
    if !data.isPresent, teasers * 60 > prose, teasers >= 15 { points -= article.published == nil ? 3 : 2 }
    return points
  }

  /// Exactly one element calls itself an article or a thread of a forum in microdata.
  private static func holdsOneStory(_ document: HTMLDocument) -> Bool {
    var count = 0
    var here = document.body
    while let node = here, count < 2 {
      here = document.next(after: node)
      guard document.isElement(node), let type = document.attribute(.itemtype, of: node)?.lowercased() else { continue }
      let name = type.split(separator: "/").last.map(String.init) ?? ""
      if ["newsarticle", "article", "blogposting", "discussionforumposting"].contains(name) { count += 1 }
    }
    return count == 1
  }

  /// Scalars in paragraphs that are long enough to be sentences.
  private static func prose(_ text: String) -> Int {
    var sum = 0
    var line = 0
    for byte in text.utf8 {
      if byte == 0x0a {
        if line >= 80 { sum += line }
        line = 0
      } else if byte & 0xc0 != 0x80 {
        line += 1
      }
    }
    return line >= 80 ? sum + line : sum
  }

  private static func isHome(_ address: String) -> Bool {
    guard !address.isEmpty, !PageAddress.host(address).isEmpty, PageAddress.query(address).isEmpty else { return false }
    let path = PageAddress.path(address).lowercased()
    return ["/", "/index.html", "/index.htm", "/index.php", "/home", "/trang-chu", "/trang-chu.html", "/default.aspx"]
      .contains(path)
  }

  private static func isConsentWall(_ article: ParsedArticle) -> Bool {
    guard article.text.utf8.count < 2_500 else { return false }
    let text = (article.title + " " + article.text).lowercased()
    let marks = [
      "we use cookies", "cookies and similar", "accept all", "your consent", "before you continue",
      "chúng tôi sử dụng cookie",
      "chấp nhận tất cả", "đồng ý với việc sử dụng cookie", "wir verwenden cookies", "enable cookies",
      "enable javascript",
      "checking your browser", "are you a robot", "access denied", "xác minh bạn là con người",
    ]
    return text.countHeld(marks) >= (article.text.unicodeScalars.count < 500 ? 1 : 2)
  }

  private static func isPaywalled(_ article: ParsedArticle, data: StructuredArticle) -> Bool {
    let count = article.text.unicodeScalars.count
    if data.isPaid, count < 1_500 { return true }
    guard count < 1_200 else { return false }
    let text = article.text.lowercased()
    return [
      "subscribe to continue", "subscribe to read", "already a subscriber", "sign in to read", "log in to read",
      "to continue reading", "đăng nhập để đọc", "đăng ký để đọc", "dành cho thuê bao",
      "dành riêng cho độc giả trả phí", "nội dung dành cho thành viên", "đăng nhập để tiếp tục đọc",
      "đọc tiếp nội dung này", "trở thành thành viên để đọc", "bài viết trả phí",
      "mua gói", "nâng cấp tài khoản",
    ].contains { text.holds($0) }
  }

  private static func isErrorPage(_ article: ParsedArticle) -> Bool {
    guard article.text.unicodeScalars.count < 600 else { return false }
    let title = article.title.lowercased()
    return ["404", "page not found", "không tìm thấy", "not found", "403 forbidden", "bad gateway"]
      .contains { title.holds($0) }
  }
}
