import Foundation
import HTMLParsing

/// Reads all fields of one page and reconciles the witnesses.
struct PageReader {
  private let document: HTMLDocument
  private let url: String
  private let base: String
  private let meta: PageMetadata
  private let data: StructuredArticle
  private let visible: VisibleFields
  private let model: BlockModel

  init(_ document: HTMLDocument, url: String, model: BlockModel = .standard) {
    self.document = document
    self.url = url
    self.model = model
    meta = PageMetadata(document)
    data = StructuredArticle(meta.data)
    visible = VisibleFields(document, title: meta.pageTitle)
    base = PageAddress.resolve(meta.base, against: url) ?? url
  }

  func article() -> ParsedArticle {
    var article = ParsedArticle(url: url)
    let judged = BodyFinder.judge(
      document, title: meta.pageTitle, description: meta.description, model: model)
    article.title = title(judged)
    let assembler = BodyAssembler(judged, document: document, title: article.title)
    let body = body(judged, assembler)
    article.lead = body.lead
    article.text = withUpdates(body.text)
    article.outlet = outlet()
    article.byline = byline(signature: body.signature)
    let dates = dates(judged, title: article.title)
    article.published = dates.published
    article.modified = dates.modified
    article.canonical = canonical()
    article.language = language(article.text)
    article.image = absolute(firstFilled(meta["og:image", "og:image:url", "twitter:image"], data.image))
    article.tags = tags()
    let links = PageLinks(document, url: url, base: base, canonical: article.canonical, meta: meta)
    article.nextPages = links.nextPages
    article.twins = links.twins
    PageKind.judge(&article, meta: meta, data: data, document: document, judged: judged, isListing: assembler.isListing)
    return article
  }

  private func firstFilled(_ texts: String...) -> String { texts.first { !$0.isEmpty } ?? "" }

  private func absolute(_ address: String) -> String? {
    address.isEmpty ? nil : PageAddress.resolve(address, against: base)
  }

  // MARK: Title

  /// The headline as printed, when the head of the page confirms it; else what the head says without the site's name.
  private func title(_ judged: JudgedPage) -> String {
    let shared = meta["og:title", "twitter:title"]
    if !visible.headline.isEmpty {
      let words = PageTitleWords.reduce(visible.headline.utf8)
      for witness in [shared, meta.title, data.headline] {
        let other = PageTitleWords.reduce(witness.utf8)
        if PageTitleWords.contains(other, words) || PageTitleWords.contains(words, other) { return visible.headline }
      }
      // The paper changed its headline after the head of the page was written: the words are mostly the same.
      if visible.headingCount == 1, TitleText.resemble(visible.headline, firstFilled(shared, meta.title, data.headline))
      {
        return visible.headline
      }
    }
    let stated = firstFilled(data.headline, shared, meta.title)
    guard !stated.isEmpty else { return visible.headline }
    return TitleText.withoutSite(stated, site: outlet()) { head in
      let words = PageTitleWords.reduce(head.utf8)
      return judged.page.blocks.contains { judged.page.isHeadline($0, words) }
    }
  }

  // MARK: Body

  private func body(
    _ judged: JudgedPage, _ assembler: BodyAssembler
  ) -> (lead: String, text: String, signature: String) {
    var places = assembler.chosen()
    var lead = ""
    if let found = markedLead(judged, places) {
      lead = found
      let leadWords = PageTitleWords.reduce(found.utf8)
      places.removeAll { index in
        let words = PageTitleWords.reduce(judged.page.bytes(judged.page.blocks[index]))
        return words.count > 30 && PageTitleWords.contains(leadWords, words)
      }
    }
    var signature = ""
    if let last = places.last, let name = signer(of: last, judged) {
      signature = name
      places.removeLast()
    } else if let last = places.last {
      signature = signatureAfter(last, judged)
    }
    var text = assembler.text(places)
    if lead.isEmpty { lead = describedLead(judged, places, text: &text, assembler) }
    return (lead, text, signature)
  }

  /// A live blog's entries when the page lists more of them than stand in its markup.
  private func withUpdates(_ text: String) -> String {
    guard data.updates.count >= 2 else { return text }
    let entries = TextEncoding.nfc(data.updates.map(\.text).joined(separator: "\n\n"))
    let known = data.updates.count { !$0.body.isEmpty && text.holds(String($0.body.prefix(60))) }
    return known * 10 >= data.updates.count * 9 && text.utf8.count >= entries.utf8.count ? text : entries
  }

  /// Among the paragraphs that are named a standfirst: the one by which the head of the page describes the article, else
  /// the first between the headline and the body.
  private func markedLead(_ judged: JudgedPage, _ places: [Int]) -> String? {
    let description = PageTitleWords.reduce(meta.description.utf8)
    let described = visible.leads.first { lead in
      let words = PageTitleWords.reduce(lead.text.utf8)
      let length = min(words.count, description.count, 60)
      return length > 30 && words[..<length].elementsEqual(description[..<length])
    }
    if let described { return described.text }
    guard let first = places.first else { return nil }
    let body = judged.page.elements[judged.page.blocks[first].element].node.index
    let headline = visible.headlineNode?.index ?? 0
    return visible.leads.first { $0.node.index > headline && $0.node.index <= body }?.text
  }

  /// Without a marked standfirst: the first paragraph when the page describes itself by it and sets it apart from the
  /// others (another element or another class).
  private func describedLead(
    _ judged: JudgedPage, _ places: [Int], text: inout String, _ assembler: BodyAssembler
  ) -> String {
    let description = PageTitleWords.reduce(meta.description.utf8)
    guard description.count > 40 else { return "" }
    let page = judged.page
    for index in page.blocks.indices.prefix((places.first ?? 0) + 1) {
      let block = page.blocks[index]
      guard block.length > 40, block.length < 900 else { continue }
      let words = PageTitleWords.reduce(page.bytes(block))
      let length = min(words.count, description.count, 100)
      guard length > 30, words[..<length].elementsEqual(description[..<length]) else { continue }
      guard places.first == index else { return page.string(block).collapsed }
      guard places.count > 1 else { return "" }
      let (own, next) = (page.elements[block.element], page.elements[page.blocks[places[1]].element])
      guard own.style != next.style || own.parent != next.parent || own.tag != next.tag else { return "" }
      text = assembler.text(Array(places.dropFirst()))
      return page.string(block).collapsed
    }
    return ""
  }

  /// The short line after the last paragraph, when it is a writer's name.
  private func signatureAfter(_ last: Int, _ judged: JudgedPage) -> String {
    let page = judged.page
    for index in (last + 1)..<min(last + 3, max(last + 1, page.blocks.count)) {
      let block = page.blocks[index]
      guard page.elements[block.element].parent == page.elements[page.blocks[last].element].parent else { return "" }
      if let name = signer(of: index, judged) { return name }
    }
    return ""
  }

  /// A writer's name, or the office that signs at the right edge.
  private func signer(of place: Int, _ judged: JudgedPage) -> String? {
    let block = judged.page.blocks[place]
    guard block.length <= 80 else { return nil }
    let text = judged.page.string(block).collapsed
    if let name = Byline.signature(text) { return name }
    let node = judged.page.elements[block.element].node
    let align = document.attributeName("align").flatMap { document.attribute($0, of: node) }?.lowercased() ?? ""
    let style = (document.attribute(.style, of: node) ?? "").lowercased().filter { $0 != " " }
    guard align == "right" || style.holds("text-align:right"), block.linked == 0,
      !BlockShape(judged.page.bytes(block)).endsMark, text.split(separator: " ").count >= 2, PageDate(text) == nil,
      text.unicodeScalars.first?.properties.isUppercase == true, !text.lowercased().hasPrefix("theo ")
    else { return nil }
    return text
  }

  // MARK: Other fields

  private func outlet() -> String {
    let site = meta["og:site_name", "application-name"]
    let named = [data.publisher, site].first { !$0.isEmpty && !$0.holds("://") && !$0.hasPrefix("www.") }
    return named ?? PageAddress.host(firstFilled(meta["og:url"], meta.canonical, url))
  }

  private func byline(signature: String) -> String {
    let house = PageTitleWords.reduce(outlet().utf8)
    let host =
      PageAddress.host(firstFilled(url, meta.canonical, meta["og:url"])).split(separator: ".").first.map(String.init)
      ?? ""
    func person(_ names: [String]) -> [String] {
      names.filter { name in
        let words = PageTitleWords.reduce(name.utf8)
        return !PageTitleWords.contains(house, words) && !PageTitleWords.contains(words, house)
          && !name.lowercased().holdsAny([".vn", ".com"])
          && name.lowercased().filter({ $0 != " " }) != host
      }
    }
    let stated = person(data.authors)
    if !stated.isEmpty { return stated.joined(separator: ", ") }
    let listed = person((meta.lists["article:author"] ?? []).flatMap(Byline.names).filter { $0.contains(" ") })
    if !listed.isEmpty { return listed.joined(separator: ", ") }
    if !signature.isEmpty { return signature }
    let seen = person(visible.authors)
    if !seen.isEmpty { return seen.joined(separator: ", ") }
    let named = person(
      ((meta.lists["author"] ?? []) + (meta.lists["dable:author"] ?? [])).flatMap(Byline.names).filter {
        $0.contains(" ")
      })
    return named.joined(separator: ", ")
  }

  private func dates(_ judged: JudgedPage, title: String) -> (published: Date?, modified: Date?) {
    let stated = [
      meta["article:published_time", "og:published_time", "og:article:published_time"], data.published,
      meta[
        "datepublished", "pubdate", "publishdate", "publish-date", "article.published", "parsely-pub-date",
        "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "date", "publish_date", "article_date_original"
      ],
      visible.microdataDate, visible.date,
    ].filter { !$0.isEmpty }
    let published = bestDate(stated.isEmpty ? [dateBelowHeadline(judged, title)] : stated)
    let changed = bestDate([
      meta["article:modified_time", "og:updated_time", "og:modified_time"], data.modified,
      meta["datemodified", "lastmod", "last-modified", "dcterms.modified"], visible.modifiedDate,
    ])
    return (published?.instant ?? changed?.instant, changed?.instant)
  }

  /// A short line with a date, between the headline and the first paragraph.
  private func dateBelowHeadline(_ judged: JudgedPage, _ title: String) -> String {
    let page = judged.page
    let words = PageTitleWords.reduce(title.utf8)
    guard let headline = page.blocks.firstIndex(where: { page.isHeadline($0, words) }) else { return "" }
    let below = page.string(page.blocks[headline]).lines.dropFirst().joined(separator: " ")
    if DateScanner.mayHoldDate(below), PageDate(below) != nil { return below }
    for block in page.blocks[(headline + 1)...].prefix(6) {
      guard !block.isLong else { return "" }
      let text = page.string(block)
      if block.length <= 80, DateScanner.mayHoldDate(text), PageDate(text) != nil { return text }
    }
    return ""
  }

  /// The first witness that knows the time of day; else the first that knows the day.
  private func bestDate(_ texts: [String]) -> PageDate? {
    let found = texts.lazy.filter { !$0.isEmpty }.compactMap { PageDate($0) }
    return found.first { $0.second != nil } ?? found.first
  }

  private func canonical() -> String {
    let own = PageAddress.host(url)
    for candidate in [meta.canonical, meta["og:url"], data.url] where !candidate.isEmpty {
      guard let address = PageAddress.resolve(candidate, against: base.isEmpty ? url : base) else { continue }
      // A canonical address that is the home page is a mistake of the template.
      if PageAddress.path(address) == "/", PageAddress.query(address).isEmpty, !own.isEmpty,
        PageAddress.path(url) != "/"
      {
        continue
      }
      return address
    }
    return url
  }

  private func language(_ text: String) -> String {
    let stated = firstFilled(meta.language, meta["content-language", "og:locale", "language"], data.language)
      .lowercased()
    let code = stated.prefix { $0.isLetter }
    if VietnameseLetters.isVietnamese(text) { return "vi" }
    return code.count == 2 ? String(code) : ""
  }

  private func tags() -> [String] {
    var tags: [String] = []
    let stated = meta.lists["article:tag"] ?? []
    var sources = stated.isEmpty ? [meta["news_keywords"], meta["keywords"]] : stated
    if sources.allSatisfy(\.isEmpty) { sources = data.keywords }
    for source in sources {
      for part in source.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let tag = String(part).collapsed
        if (2...80).contains(tag.unicodeScalars.count), !tags.contains(tag), tags.count < 30 { tags.append(tag) }
      }
      if stated.isEmpty, !tags.isEmpty, !data.keywords.contains(source) { break }
    }
    return tags
  }
}
