/// Finds the items of a document by its layout: dated titles, credits in brackets, one item a line, or rows of a tag page.
enum ProofItems {
  enum Layout {
    case titled, credited, stream, tagPage
  }

  static func items(of paragraphs: [Paragraph], isWrapped: Bool) -> (layout: Layout, items: [ProofItem]) {
    let titles = paragraphs.filter { $0.kind == .title }.count
    let sources = paragraphs.filter { $0.kind == .source }.count
    let separators = paragraphs.filter { $0.kind == .separator }.count
    if titles >= 2 { return (.titled, titled(paragraphs)) }
    if separators >= 4 { return (.tagPage, lines(paragraphs)) }
    if sources >= 2 { return (.credited, credited(paragraphs)) }
    return (.stream, lines(paragraphs))
  }

  // MARK: Dated titles

  private static func titled(_ paragraphs: [Paragraph]) -> [ProofItem] {
    var items: [ProofItem] = []
    var current: ProofItem?
    for (index, paragraph) in paragraphs.enumerated() {
      if paragraph.kind == .title || paragraph.kind == .heading && leadsToLink(paragraphs, index) {
        if let item = current { items.append(item) }
        current = begin(paragraph, index)
      } else if var item = current {
        switch paragraph.kind {
        case .link where item.credit == nil: readLink(&item, paragraph, index)
        case .body: item.body.append(index)
        case .contents, .imprint: break
        case .heading:
          items.append(item)
          current = nil
          continue
        default: break
        }
        current = item
      }
    }
    if let item = current { items.append(item) }
    return items
  }

  /// A heading in capitals that a link follows is a title that lost its date.
  private static func leadsToLink(_ paragraphs: [Paragraph], _ index: Int) -> Bool {
    let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
    return next?.kind == .link && next?.text.hasPrefix("[Chi") == true
  }

  private static func begin(_ paragraph: Paragraph, _ index: Int) -> ProofItem {
    let whole = paragraph.text
    var title = Substring(whole)
    var item = ProofItem(title: index, titleText: "", creditText: "", body: [])
    if let end = LineKinds.dateLabelEnd(title) {
      let numbers = title[..<end].split { !$0.isNumber }.compactMap { Int($0) }
      if numbers.count == 2 { item.date = (numbers[0], numbers[1]) }
      title = title[end...]
    }
    if let bracket = title.firstIndex(of: "["), title[bracket...].contains("](") {
      readLink(&item, String(title[bracket...]), index)
      title = title[..<bracket]
    }
    item.titleText = String(LineKinds.trimmed(String(title)))
    return item
  }

  private static func readLink(_ item: inout ProofItem, _ paragraph: Paragraph, _ index: Int) {
    readLink(&item, paragraph.text, index)
  }

  /// `[Chi tiết: Báo Chính phủ](address)`
  private static func readLink(_ item: inout ProofItem, _ text: String, _ index: Int) {
    guard let close = text.firstIndex(of: "]") else { return }
    var label = text[..<close].dropFirst()
    while label.hasPrefix("Chi tiết:") { label = LineKinds.trimmed(String(label.dropFirst("Chi tiết:".count))) }
    item.credit = index
    item.creditText = String(label)
    let rest = text[close...].dropFirst()
    if rest.hasPrefix("(") { item.address = String(rest.dropFirst().prefix { $0 != ")" }) }
  }

  // MARK: Credits in brackets

  private static func credited(_ paragraphs: [Paragraph]) -> [ProofItem] {
    var items: [ProofItem] = []
    var body: [Int] = []
    for (index, paragraph) in paragraphs.enumerated() {
      switch paragraph.kind {
      case .body:
        body.append(index)
        if let credit = inlineCredit(paragraph) {
          items.append(ProofItem(titleText: "", credit: index, creditText: credit, body: body))
          body = []
        }
      case .source:
        items.append(ProofItem(titleText: "", credit: index, creditText: creditText(paragraph.text), body: body))
        body = []
      default: break
      }
    }
    if !body.isEmpty { items.append(ProofItem(titleText: "", creditText: "", body: body)) }
    return items.filter { !$0.body.isEmpty }
  }

  static func creditText(_ text: String) -> String {
    var credit = LineKinds.trimmed(text)
    while let last = credit.last, ").…".contains(last) { credit.removeLast() }
    if credit.first == "(" { credit.removeFirst() }
    if credit.hasPrefix("Theo ") { credit = credit.dropFirst("Theo ".count) }
    return String(credit)
  }

  private static func inlineCredit(_ paragraph: Paragraph) -> String? {
    let text = paragraph.text
    guard text.hasSuffix(")") || text.hasSuffix(")."), let open = text.lastIndex(of: "("),
      text[open...].hasPrefix("(Theo ")
    else { return nil }
    return creditText(String(text[open...]))
  }

  // MARK: One item a paragraph

  private static func lines(_ paragraphs: [Paragraph]) -> [ProofItem] {
    paragraphs.indices.filter { paragraphs[$0].kind == .body && paragraphs[$0].words.count >= 8 }.map {
      ProofItem(titleText: "", creditText: "", body: [$0])
    }
  }
}
