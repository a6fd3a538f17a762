import Foundation

/// The running text of a DOCX in WordprocessingML (ECMA-376, part 1, chapter 17): clean runs, real styles.
struct WordBody {
  /// Paragraphs and tables, in order.
  private(set) var xml = ""
  /// Addresses of hyperlinks by relationship identifier, in order of first use.
  private(set) var links: [(id: String, url: String)] = []
  private var linkIDs: [String: String] = [:]
  private var bookmarks = 0

  /// One run of text, a piece of a paragraph.
  enum Run {
    case text(String)
    case bold(String)
    case italic(String)
    case link(String, url: String)
    /// Runs that lead to a place in the document.
    indirect case reference([Run], bookmark: String)
    case tab
    /// A field such as `PAGE` with the text shown until it is updated.
    case field(String, shown: String)
  }

  mutating func paragraph(_ style: String, _ runs: [Run], bookmark: String? = nil, pageBreakBefore: Bool = false) {
    var properties = "<w:pStyle w:val=\"\(style)\"/>"
    if pageBreakBefore { properties += "<w:pageBreakBefore/>" }
    var content = runs.map { run in xml(run) }.joined()
    if let bookmark {
      bookmarks += 1
      content =
        "<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(bookmark)\"/>\(content)<w:bookmarkEnd w:id=\"\(bookmarks)\"/>"
    }
    xml += "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>\n"
  }

  /// Opens and closes a field that spans paragraphs, such as a table of contents.
  mutating func field(_ instruction: String, over body: (inout WordBody) -> Void) {
    let opening =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let start = xml.endIndex
    body(&self)
    // The field's opening stands inside its first paragraph, its end in a paragraph of its own.
    if let first = xml[start...].range(of: "</w:pPr>") { xml.insert(contentsOf: opening, at: first.upperBound) }
    xml += "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\n"
  }

  /// A table with thin lines: the first column holds names, the others numbers. The head is repeated on every page.
  mutating func table(head: [String], rows: [[String]]) {
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>" }.joined()
    xml += "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>"
    xml += "<w:tblGrid>" + String(repeating: "<w:gridCol/>", count: head.count) + "</w:tblGrid>\n"
    for (index, row) in ([head] + rows).enumerated() {
      xml += "<w:tr><w:trPr><w:cantSplit/>\(index == 0 ? "<w:tblHeader/>" : "")</w:trPr>"
      for (column, cell) in row.enumerated() {
        let alignment = column == 0 ? "" : "<w:jc w:val=\"center\"/>"
        xml +=
          "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p><w:pPr><w:spacing w:before=\"20\" w:after=\"20\"/>"
          + "<w:ind w:firstLine=\"0\"/>\(alignment)</w:pPr>\(WordBody.run(cell, index == 0 ? "<w:b/>" : ""))</w:p></w:tc>"
      }
      xml += "</w:tr>\n"
    }
    xml += "</w:tbl>\n"
  }

  private mutating func xml(_ run: Run) -> String {
    switch run {
    case .text(let text): return WordBody.run(text)
    case .bold(let text): return WordBody.run(text, "<w:b/>")
    case .italic(let text): return WordBody.run(text, "<w:i/>")
    case .tab: return "<w:r><w:tab/></w:r>"
    case .link(let text, let url):
      return
        "<w:hyperlink r:id=\"\(linkID(url))\" w:history=\"1\">\(WordBody.run(text, "<w:rStyle w:val=\"Hyperlink\"/>"))</w:hyperlink>"
    case .reference(let runs, let bookmark):
      return "<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">\(runs.map { xml($0) }.joined())</w:hyperlink>"
    case .field(let instruction, let shown):
      return
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(WordBody.run(shown))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(HTMLText.escape(text))</w:t></w:r>"
  }

  private mutating func linkID(_ url: String) -> String {
    if let known = linkIDs[url] { return known }
    let id = "rLink\(links.count + 1)"
    linkIDs[url] = id
    links.append((id, url))
    return id
  }
}
