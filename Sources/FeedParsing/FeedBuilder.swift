import Foundation

/// Builds a ``ParsedFeed`` from XML events.
struct FeedBuilder: XMLEventSink {
  struct Open {
    let name: Range<Int>
    let element: FeedElement?
    let base: String?
    let defaultPrefix: String?
    /// False inside blocks that say nothing about the item.
    let counts: Bool
    /// The `div` that Atom wraps around XHTML is no part of the content (RFC 4287, section 3.1.1.3).
    var isWrapper = false
  }

  let bytes: [UInt8]
  private var namespaces = XMLNamespaces()
  var stack: [Open] = []
  private var overflow = 0
  var capture: FeedCapture?
  var root: FeedElement?
  private(set) var rootIsAtom10 = false
  private(set) var isCDF = false

  var feed = EntryDraft()
  /// The item being read; counts only while `isInEntry`.
  var entry = EntryDraft()
  private(set) var isInEntry = false
  private(set) var entryHeight = 0
  var authorName = ""
  var authorEmail = ""
  private(set) var entries: [ParsedEntry] = []
  private(set) var unreadDates = 0
  private(set) var blankEntries = 0

  /// Deeper elements are passed over: no feed nests so far.
  private static let deepest = 256
  /// An end tag is looked for so far up the stack.
  private static let search = 64

  init(bytes: [UInt8], documentURL: String?) {
    self.bytes = bytes
    documentBase = documentURL
  }

  let documentBase: String?

  var isFinished: Bool { root == .html || root == .opml || root == .sitemap || root == .sitemapIndex }

  // MARK: XML events

  mutating func start(_ name: Range<Int>, _ attributes: XMLAttributes) {
    guard stack.count < FeedBuilder.deepest else {
      overflow += 1
      return
    }
    var defaultPrefix: String? = stack.last.map(\.defaultPrefix) ?? ""
    var base = stack.last.map(\.base) ?? documentBase
    if !attributes.isEmpty { readScope(attributes, &defaultPrefix, &base) }
    let rawName = Bytes.lowercased(bytes, name)
    let canonical = namespaces.canonical(rawName, defaultPrefix: defaultPrefix)
    let element = FeedElement.named[canonical]
    if capture != nil {
      if isInEntry, element == .item, !canonical.hasPrefix("xhtml") { return reopen(name, attributes) }
      let isXHTMLDiv =
        capture?.kind == .xhtml && capture?.hasMarkup == false && stack.last?.isWrapper == false
        && canonical == "xhtml:div"
      if !isXHTMLDiv { capture?.open(rawName, attributes) }
      stack.append(
        Open(name: name, element: nil, base: base, defaultPrefix: defaultPrefix, counts: false, isWrapper: isXHTMLDiv))
      return
    }
    open(element, name, attributes, base, defaultPrefix)
  }

  /// A new item begins although the last one is still open.
  private mutating func reopen(_ name: Range<Int>, _ attributes: XMLAttributes) {
    while stack.count >= max(entryHeight, 1) { pop() }
    start(name, attributes)
  }

  mutating func end(_ name: Range<Int>) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    var index = stack.count - 1
    let lowest = max(0, stack.count - FeedBuilder.search)
    while index >= lowest, !isSame(stack[index].name, name) { index -= 1 }
    guard index >= lowest else { return }
    while stack.count > index { pop() }
  }

  mutating func text(_ text: ArraySlice<UInt8>) { capture?.add(text) }

  mutating func finish() {
    while !stack.isEmpty { pop() }
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where Bytes.lower(bytes[left.lowerBound + offset]) != Bytes.lower(bytes[right.lowerBound + offset]) {
      return false
    }
    return true
  }

  // MARK: Scope

  /// Reads namespace declarations, `xml:base` and `xml:lang`.
  private mutating func readScope(_ attributes: XMLAttributes, _ defaultPrefix: inout String?, _ base: inout String?) {
    for item in attributes.items where Bytes.matches(bytes, at: item.name.lowerBound, "xml") {
      let name = attributes.name(item)
      if name == "xmlns" {
        let uri = attributes.decoded(item)
        defaultPrefix = uri.isEmpty ? "" : XMLNamespaces.canonicalPrefix(of: uri) ?? (stack.isEmpty ? "" : nil)
        if stack.isEmpty, uri == "http://www.w3.org/2005/Atom" { rootIsAtom10 = true }
      } else if name.hasPrefix("xmlns:") {
        namespaces.declare(String(name.dropFirst(6)), attributes.decoded(item))
      } else if name == "xml:base" {
        let value = attributes.decoded(item)
        let scheme = WebAddress.scheme(of: value)
        if scheme == nil || scheme == "http" || scheme == "https" { base = WebAddress.resolve(value, against: base) }
      } else if name == "xml:lang", !isInEntry, stack.count <= 1 {
        feed.language.set(attributes.decoded(item).lowercased(), strength: 0)
      }
    }
  }

  mutating func push(_ name: Range<Int>, _ element: FeedElement?, _ base: String?, _ prefix: String?, counts: Bool) {
    stack.append(Open(name: name, element: element, base: base, defaultPrefix: prefix, counts: counts))
  }

  private mutating func pop() {
    guard let top = stack.last else { return }
    if let current = capture {
      if stack.count == current.height {
        capture = nil
        finish(current)
      } else if !top.isWrapper {
        capture?.close(Bytes.lowercased(bytes, top.name))
      }
    } else if top.element == .author {
      finishAuthor()
    }
    stack.removeLast()
    if isInEntry, stack.count < entryHeight { finishEntry() }
  }

  // MARK: Elements

  private mutating func open(
    _ element: FeedElement?, _ name: Range<Int>, _ attributes: XMLAttributes, _ base: String?, _ defaultPrefix: String?
  ) {
    let parentCounts = stack.last?.counts ?? true
    noteRoot(element, name)
    if element == .item, root != nil {
      if isInEntry {
        while stack.count >= entryHeight, isInEntry { pop() }
      }
      entry = EntryDraft()
      isInEntry = true
      entryHeight = stack.count + 1
      push(name, .item, base, defaultPrefix, counts: true)
      readItemAttributes(attributes, base)
      return
    }
    let isDirect = stack.count == (isInEntry ? entryHeight : stack.count) || stack.last?.element == .transparent
    let counts = parentCounts && element != .foreignBlock && !(element == .pictureAddress && !isInEntry)
    push(name, element, base, defaultPrefix, counts: counts)
    if element == .channel { readItemAttributes(attributes, base) }
    guard counts, let element else { return }
    readAttributes(of: element, attributes, base)
    guard element.holdsText, !(element == .link && attributes.value("href") != nil) else { return }
    if element == .category, attributes.value("text") != nil { return }
    if element == .author, isAtomAuthor { return }
    if element == .name || element == .email, stack.dropLast().last?.element != .author { return }
    var next = FeedCapture(
      element, height: stack.count, kind: kind(of: element, attributes), base: base, isDirect: isDirect)
    if element == .id { next.isPermanentLink = attributes.value("ispermalink")?.lowercased() != "false" }
    capture = next
  }

  /// Atom's author is a block with `name`; that of RSS holds text.
  private var isAtomAuthor: Bool { root == .atomFeed }

  private mutating func noteRoot(_ element: FeedElement?, _ name: Range<Int>) {
    guard root == nil, let element else { return }
    switch element {
    case .rss, .rdf, .atomFeed, .sitemap, .sitemapIndex, .html, .opml: root = element
    case .channel:
      root = .channel
      isCDF = true
    case .item: root = .rss
    default: break
    }
  }

  private func kind(of element: FeedElement, _ attributes: XMLAttributes) -> FeedCapture.Kind {
    switch element {
    case .title, .weakTitle, .summary, .weakSummary, .content: break
    default: return .plain
    }
    let type = attributes.isEmpty ? nil : attributes.value("type")?.lowercased()
    guard root == .atomFeed else {
      if type == "xhtml" || type == "application/xhtml+xml" { return .xhtml }
      return type == "plain" || type == "text/plain" ? .plain : element == .title ? .maybeHTML : .html
    }
    let mode = attributes.isEmpty ? nil : attributes.value("mode")?.lowercased()
    if mode == "base64" { return .base64 }
    switch type {
    case nil, "text", "text/plain": return mode == "xml" ? .xhtml : .plain
    case "html", "text/html": return mode == "xml" ? .xhtml : .html
    case "xhtml", "application/xhtml+xml": return mode == "escaped" ? .html : .xhtml
    case let type?:
      if type.hasSuffix("+xml") || type.hasSuffix("/xml") { return .xhtml }
      return type.hasPrefix("text/") ? .plain : rootIsAtom10 ? .base64 : .html
    }
  }

  private mutating func finishEntry() {
    guard isInEntry else { return }
    isInEntry = false
    if entry.hasUnreadDate { unreadDates += 1 }
    if entry.isBlank { blankEntries += 1 } else { entries.append(entry.entry()) }
  }
}
