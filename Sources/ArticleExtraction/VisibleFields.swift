import HTMLParsing

/// Title, lead, byline and date as a reader sees them on the page: the witnesses when the head of the page is silent.
struct VisibleFields {
  /// A paragraph whose own names call it a standfirst.
  struct Lead {
    let text: String
    let node: HTMLNode
  }

  private(set) var headline = ""
  private(set) var headlineNode: HTMLNode?
  /// How many `h1` elements could be the headline.
  private(set) var headingCount = 0
  /// In page order; at most a dozen.
  private(set) var leads: [Lead] = []
  private(set) var authors: [String] = []
  private(set) var date = ""
  private(set) var modifiedDate = ""
  private(set) var microdataDate = ""

  private let document: HTMLDocument
  private let title: [UInt8]
  private let testID: HTMLAttributeName?
  private var firstHeading: (text: String, node: HTMLNode)?
  private var authorsAreBelow = false
  private var dateIsBelow = false

  init(_ document: HTMLDocument, title: String) {
    self.document = document
    self.title = PageTitleWords.reduce(title.utf8)
    testID = document.attributeName("data-testid")
    var here = document.body
    while let node = here {
      guard document.isElement(node) else {
        here = document.next(after: node)
        continue
      }
      let tag = document.tag(of: node)
      here = document.next(after: node, skippingChildren: BlockSegmenter.isSkipped(tag))
      if tag == .h1 || tag == .h2, headlineNode == nil { readHeading(node, tag) }
      readNamed(node, tag)
    }
    if headlineNode == nil, let firstHeading {
      headline = firstHeading.text
      headlineNode = firstHeading.node
    }
  }

  private mutating func readHeading(_ node: HTMLNode, _ tag: HTMLTag) {
    guard let text = ShortText.text(of: node, document, limit: 600) else { return }
    let heading = PageTitleWords.reduce(text.utf8)
    guard heading.count > 10 else { return }
    if tag == .h1 {
      if firstHeading == nil { firstHeading = (text, node) }
      headingCount += 1
    }
    if PageTitleWords.contains(title, heading) || (title.count > 15 && PageTitleWords.contains(heading, title)) {
      headline = text
      headlineNode = node
    }
  }

  /// Witnesses below the headline count more than those above it, which may belong to the header of the site.
  private var isBelow: Bool { headlineNode != nil || firstHeading != nil }

  private mutating func readNamed(_ node: HTMLNode, _ tag: HTMLTag) {
    if let range = document.byteRange(ofAttribute: .itemprop, of: node) {
      let name = String(decoding: document.bytes[range], as: UTF8.self).lowercased()
      if name == "datepublished", microdataDate.isEmpty { microdataDate = moment(node) }
      if name == "datemodified", modifiedDate.isEmpty { modifiedDate = moment(node) }
    }
    let groups = groups(node)
    let isMeta = groups & (PageVocabulary.Group.meta.bit | PageVocabulary.Group.author.bit) != 0
    if date.isEmpty || (isBelow && !dateIsBelow), tag == .time || isMeta { addDate(node, tag) }
    guard
      groups != 0 || document.hasAttribute(.rel, of: node) || document.hasAttribute(.itemprop, of: node)
        || document.hasAttribute(.dataRole, of: node) || testID.map { document.hasAttribute($0, of: node) } == true
    else { return }
    if authors.isEmpty || (isBelow && !authorsAreBelow), NamedParts.author.match(node, document, testID) {
      addAuthors(node)
    }
    if leads.count < 12, [.p, .h2, .h3, .h4, .div, .strong].contains(tag), NamedParts.lead.match(node, document, testID)
    {
      addLead(node)
    }
  }

  private func groups(_ node: HTMLNode) -> UInt32 {
    var mask: UInt32 = 0
    for name in [HTMLAttributeName.class, .id] {
      if let range = document.byteRange(ofAttribute: name, of: node), !range.isEmpty {
        mask |= PageVocabulary.standard.groups(document.bytes[range]) | 1 << 31
      }
    }
    return mask
  }

  private func moment(_ node: HTMLNode) -> String {
    document.attribute(.content, of: node) ?? document.attribute(.datetime, of: node)
      ?? ShortText.text(of: node, document, limit: 120) ?? ""
  }

  private mutating func addDate(_ node: HTMLNode, _ tag: HTMLTag) {
    var found = ""
    if tag == .time, let value = document.attribute(.datetime, of: node), PageDate(value) != nil {
      found = value
    } else if let text = ShortText.text(of: node, document, limit: 160), DateScanner.mayHoldDate(text),
      let day = PageDate(text), day.second != nil || text.utf8.count < 40
    {
      found = text
    }
    guard !found.isEmpty else { return }
    date = found
    dateIsBelow = isBelow
  }

  private mutating func addAuthors(_ node: HTMLNode) {
    guard let text = ShortText.text(of: node, document, limit: 90, nodes: 20), text.utf8.count > 2 else { return }
    // Members of forums write under names in small letters.
    let isStated = [HTMLAttributeName.itemprop, .rel].contains {
      document.attribute($0, of: node)?.lowercased() == "author"
    }
    let line = DateScanner.mayHoldDate(text) && PageDate(text) != nil ? Byline.beforeMoment(text) : text
    let names = Byline.names(in: line).filter { name in
      name.split(separator: " ").count <= 6 && PageDate(name) == nil
        && (name.unicodeScalars.first?.properties.isUppercase == true || isStated && !name.contains(" "))
    }
    guard !names.isEmpty else { return }
    authors = names
    authorsAreBelow = isBelow
  }

  private mutating func addLead(_ node: HTMLNode) {
    guard let text = ShortText.text(of: node, document, limit: 2_400, nodes: 40) else { return }
    guard (40...900).contains(text.unicodeScalars.count), document.elements(in: node, tag: .p).count <= 2 else {
      return
    }
    // A line with writer and time is no standfirst.
    if text.unicodeScalars.count <= 120, let last = text.last, !".!?…”\"".contains(last), DateScanner.mayHoldDate(text),
      PageDate(text)?.second != nil
    {
      return
    }
    leads.append(Lead(text: text, node: node))
  }
}
