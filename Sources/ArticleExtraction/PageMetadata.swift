import HTMLParsing

/// What stands in the head of a page and in its embedded data, by name, first come first kept.
struct PageMetadata {
  /// `meta` elements by lower-case `property`, `name` or `itemprop`.
  private(set) var properties: [String: String] = [:]
  /// Values of names that may stand several times (`article:tag`, `article:author`).
  private(set) var lists: [String: [String]] = [:]
  private(set) var title = ""
  private(set) var canonical = ""
  private(set) var ampAddress = ""
  private(set) var nextAddress = ""
  private(set) var base = ""
  private(set) var language = ""
  private(set) var feeds: [(href: String, type: String)] = []
  /// The values of all `script type="application/ld+json"` elements, `@graph` and arrays unrolled.
  private(set) var data: [JSONValue] = []
  private(set) var scriptBytes = 0

  init(_ document: HTMLDocument) {
    if let root = document.documentElement {
      language = document.attribute(.lang, of: root) ?? ""
    }
    var here = document.next(after: document.root)
    while let node = here {
      here = document.next(after: node)
      guard document.isElement(node) else { continue }
      switch document.tag(of: node) {
      case .meta: readMeta(document, node)
      case .link: readLink(document, node)
      case .title:
        if title.isEmpty, document.namespace(of: node) == .html { title = document.normalizedText(of: node).collapsed }
      case .base:
        if base.isEmpty { base = document.attribute(.href, of: node) ?? "" }
      case .script: readScript(document, node)
      default: break
      }
    }
  }

  subscript(names: String...) -> String {
    for name in names {
      if let value = properties[name], !value.isEmpty { return value }
    }
    return ""
  }

  /// The title by which headings are recognized.
  var pageTitle: String {
    let shared = self["og:title"]
    return shared.isEmpty ? title : shared
  }

  var description: String { self["og:description", "description", "twitter:description"] }

  private mutating func readMeta(_ document: HTMLDocument, _ node: HTMLNode) {
    guard let content = document.attribute(.content, of: node) else {
      if language.isEmpty, let charset = document.attribute(.lang, of: node) { language = charset }
      return
    }
    let value = content.collapsed
    guard !value.isEmpty else { return }
    for attribute in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let name = document.attribute(attribute, of: node)?.lowercased(), !name.isEmpty else { continue }
      if properties[name] == nil { properties[name] = value }
      if ["article:tag", "article:author", "author", "news_keywords", "dable:author"].contains(name) {
        lists[name, default: []].append(value)
      }
    }
  }

  private mutating func readLink(_ document: HTMLDocument, _ node: HTMLNode) {
    guard let rel = document.attribute(.rel, of: node)?.lowercased(), let href = document.attribute(.href, of: node)
    else { return }
    for word in rel.split(separator: " ") {
      switch word {
      case "canonical": if canonical.isEmpty { canonical = href }
      case "amphtml": if ampAddress.isEmpty { ampAddress = href }
      case "next": if nextAddress.isEmpty { nextAddress = href }
      case "alternate", "feed":
        let type = document.attribute(.type, of: node)?.lowercased() ?? ""
        feeds.append((href, type))
      default: break
      }
    }
  }

  private mutating func readScript(_ document: HTMLDocument, _ node: HTMLNode) {
    guard let range = document.byteRange(ofAttribute: .type, of: node), range.count < 60,
      document.bytes[range].map({ $0 | 0x20 }).containsBytes("ld+json"), let child = document.firstChild(of: node)
    else { return }
    let bytes = Array(document.bytes[document.byteRange(of: child)])
    scriptBytes += bytes.count
    guard let value = JSONReader.value(in: bytes) else { return }
    unroll(value, depth: 0)
  }

  private mutating func unroll(_ value: JSONValue, depth: Int) {
    guard depth < 6, data.count < 200 else { return }
    for element in value.elements {
      if case .array = element {
        unroll(element, depth: depth + 1)
        continue
      }
      data.append(element)
      if let graph = element["@graph"] { unroll(graph, depth: depth + 1) }
    }
  }
}
