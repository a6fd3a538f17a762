/// What JSON-LD says about the article of a page (schema.org `Article` and its kinds).
struct StructuredArticle {
  private(set) var isPresent = false
  private(set) var headline = ""
  private(set) var description = ""
  private(set) var published = ""
  private(set) var modified = ""
  /// Names of persons; organizations are left out.
  private(set) var authors: [String] = []
  private(set) var publisher = ""
  private(set) var url = ""
  private(set) var image = ""
  private(set) var keywords: [String] = []
  private(set) var language = ""
  private(set) var body = ""
  /// Entries of a live blog, oldest first.
  private(set) var updates: [LiveUpdate] = []
  /// `isAccessibleForFree` is false.
  private(set) var isPaid = false
  /// Types of all values, lower case: tells home pages and listings.
  private(set) var types: Set<String> = []

  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "blogposting", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "liveblogposting", "techarticle", "scholarlyarticle", "report", "advertisercontentarticle", "backgroundnewsarticle",
    "reviewnewsarticle", "socialmediaposting", "report",
  ]

  init(_ data: [JSONValue]) {
    var best: JSONValue?
    for value in data {
      let names = (value["@type"]?.elements ?? []).compactMap(\.text).map { $0.lowercased() }
      types.formUnion(names)
      if best == nil, names.contains(where: StructuredArticle.articleTypes.contains) { best = value }
      if publisher.isEmpty, names.contains("website") || names.contains("newsmediaorganization"),
        let name = value["name"]?.text
      {
        publisher = Self.clean(name)
      }
    }
    guard let article = best else { return }
    isPresent = true
    read(article, among: data)
  }

  private mutating func read(_ article: JSONValue, among data: [JSONValue]) {
    headline = Self.clean(article["headline"]?.text ?? article["name"]?.text)
    description = Self.clean(article["description"]?.text)
    published = Self.clean(article["datePublished"]?.text ?? article["dateCreated"]?.text)
    modified = Self.clean(article["dateModified"]?.text)
    for value in article["author"]?.elements ?? [] { addAuthor(value, among: data) }
    if let name = article["publisher"]?["name"]?.text { publisher = Self.clean(name) }
    url = article["url"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text ?? article["mainEntityOfPage"]?.text ?? ""
    if let first = article["image"]?.elements.first {
      image = first.text ?? first["url"]?.text ?? first["contentUrl"]?.text ?? ""
    }
    if let words = article["keywords"] {
      if case .string(let text) = words {
        keywords = text.split(separator: ",").map { Self.clean(String($0)) }
      } else {
        keywords = words.elements.compactMap(\.text).map { Self.clean($0) }
      }
    }
    language = article["inLanguage"]?.text ?? article["inLanguage"]?["alternateName"]?.text ?? ""
    body = article["articleBody"]?.text ?? ""
    updates = LiveUpdate.all(in: article["liveBlogUpdate"])
    if let free = article["isAccessibleForFree"] {
      if case .bool(false) = free { isPaid = true }
      if free.text?.lowercased() == "false" { isPaid = true }
    }
  }

  private mutating func addAuthor(_ value: JSONValue, among data: [JSONValue]) {
    var author = value
    if author["name"] == nil, let id = author["@id"]?.text,
      let full = data.first(where: { $0["@id"]?.text == id && $0["name"] != nil })
    {
      author = full
    }
    let kinds = (author["@type"]?.elements ?? []).compactMap(\.text).map { $0.lowercased() }
    if kinds.contains("organization") || kinds.contains("newsmediaorganization") { return }
    guard let name = author["name"]?.text ?? author.text else { return }
    for part in Byline.names(in: Self.clean(name)) where !authors.contains(part) { authors.append(part) }
  }

  /// JSON strings on pages carry HTML entities and even tags.
  static func clean(_ text: String?) -> String {
    guard let text else { return "" }
    return XMLText.unescape(Array(text.utf8)).collapsed
  }
}
