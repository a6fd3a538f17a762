import HTMLParsing

/// Further pages of the article and its print and AMP twins.
struct PageLinks {
  private(set) var nextPages: [String] = []
  private(set) var twins: [String] = []

  init(_ document: HTMLDocument, url: String, base: String, canonical: String, meta: PageMetadata) {
    let own = [url, canonical].filter { !$0.isEmpty }
    func add(_ address: String?, to list: inout [String]) {
      guard let address, !own.contains(address), !list.contains(address), list.count < 30 else { return }
      list.append(address)
    }
    if !meta.ampAddress.isEmpty { add(PageAddress.resolve(meta.ampAddress, against: base), to: &twins) }
    if !url.isEmpty, canonical != url, PageLinks.isTwin(url) { add(canonical, to: &twins) }
    let stem = PageLinks.stem(canonical.isEmpty ? url : canonical)
    if !meta.nextAddress.isEmpty, let next = PageAddress.resolve(meta.nextAddress, against: base),
      PageLinks.page(of: next, stem: stem) != nil
    {
      add(next, to: &nextPages)
    }
    guard !stem.isEmpty, let body = document.body else { return }
    var pages: [(number: Int, address: String)] = []
    // Only links that name the article, or nothing but a query, can be its pages and twins.
    let name = Array((stem.split(separator: "/").last ?? "").utf8)
    guard name.count >= 5 else { return }
    for link in document.elements(in: body, tag: .a) {
      guard let range = document.byteRange(ofAttribute: .href, of: link), range.count < 600,
        document.bytes[range.lowerBound..<range.upperBound].first == 0x3f || document.bytes[range].holds(name)
      else { continue }
      guard let href = document.attribute(.href, of: link), let address = PageAddress.resolve(href, against: base)
      else {
        continue
      }
      if let number = PageLinks.page(of: address, stem: stem) {
        pages.append((number, address))
      } else if PageLinks.isTwin(address), PageLinks.sharesName(address, stem) {
        add(address, to: &twins)
      }
    }
    let here = PageLinks.page(of: url, stem: stem) ?? 1
    for page in pages.sorted(by: { $0.number < $1.number }) where page.number > here && page.number <= 30 {
      add(page.address, to: &nextPages)
    }
  }

  /// Words that mark print and AMP versions in addresses.
  static func isTwin(_ address: String) -> Bool {
    let text = address.lowercased()
    return text.holdsAny([
      "/amp/", "/amp.", "?amp", "amp=1", "/print/", "/print.", "?print", "print=1", "print=true", "/ban-in/", "/in/",
      "-print.", ".amp", "/in-bai/", "view=print", "print-",
    ]) || text.hasSuffix("/amp") || text.hasSuffix("/print") || text.hasSuffix("/in")
  }

  /// The address without page number, query and ending.
  static func stem(_ address: String) -> String {
    var text = Substring(address)
    if let query = text.firstIndex(of: "?") { text = text[..<query] }
    for ending in [".html", ".htm", ".chn", ".vnp", ".aspx", ".php"] where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
    }
    while text.hasSuffix("/") { text = text.dropLast() }
    for mark in ["-p", "/page/", "/trang-", "-page-", "/p", "-trang-", "/"] {
      guard let digits = trailingDigits(text), digits < 100 else { break }
      let head = text.dropLast(String(digits).count)
      if head.hasSuffix(mark), mark != "/" || digits < 30 {
        text = head.dropLast(mark.count)
        break
      }
    }
    return PageAddress.path(String(text)) == "/" ? "" : String(text)
  }

  /// The page number when `address` is `stem` and a page mark.
  static func page(of address: String, stem: String) -> Int? {
    guard !stem.isEmpty, address.hasPrefix(stem) else { return nil }
    var rest = address.dropFirst(stem.utf8.count > address.utf8.count ? 0 : stem.count)
    for ending in [".html", ".htm", ".chn", ".vnp", ".aspx", ".php"] {
      if rest.hasSuffix(ending) {
        rest = rest.dropLast(ending.count)
        break
      }
      if rest.hasPrefix(ending) {
        rest = rest.dropFirst(ending.count)
        break
      }
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    for mark in ["-p", "/page/", "/trang-", "-page-", "/p", "?page=", "?p=", "?trang=", "-trang-", "/?page=", "/"] {
      if rest.hasPrefix(mark), let number = Int(rest.dropFirst(mark.count)), (2...99).contains(number) { return number }
    }
    return nil
  }

  private static func trailingDigits(_ text: Substring) -> Int? {
    let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    return Int(String(decoding: digits.reversed(), as: UTF8.self))
  }

  /// The last part of the article's path also stands in the other address.
  private static func sharesName(_ address: String, _ stem: String) -> Bool {
    guard let name = stem.split(separator: "/").last, name.utf8.count >= 8 else { return false }
    return address.split(byString: String(name)).count != 1 || address == String(name)
  }
}
