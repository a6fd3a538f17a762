import Foundation
import NewsModel

/// The parts of a DOCX around its text: content types, relations, styles, header, footer, properties.
struct WordPackage {
  let printed: PrintedIssue
  let body: WordBody
  /// Seconds since 1970.
  let created: Int

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var data: Data {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", packageRelations)
    archive.add("word/document.xml", document)
    archive.add("word/_rels/document.xml.rels", documentRelations)
    archive.add("word/styles.xml", WordPackage.styles)
    archive.add("word/settings.xml", settings)
    archive.add("word/header1.xml", header)
    archive.add("word/footer1.xml", footer)
    archive.add("docProps/core.xml", coreProperties)
    archive.add("docProps/app.xml", appProperties)
    return archive.data
  }

  private var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [
      ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/settings.xml", "\(word).settings+xml"), ("/word/header1.xml", "\(word).header+xml"),
      ("/word/footer1.xml", "\(word).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    let overrides = parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
    return WordPackage.declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>"
  }

  private static func relations(_ entries: [(id: String, type: String, target: String, external: Bool)]) -> String {
    let rows = entries.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\(HTMLText.escape($0.target))\"\($0.external ? " TargetMode=\"External\"" : "")/>"
    }
    return declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(rows.joined())</Relationships>"
  }

  private var packageRelations: String {
    WordPackage.relations([
      ("rId1", WordPackage.office + "/officeDocument", "word/document.xml", false),
      (
        "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml", false
      ),
      ("rId3", WordPackage.office + "/extended-properties", "docProps/app.xml", false),
    ])
  }

  private var documentRelations: String {
    WordPackage.relations(
      [
        ("rId1", WordPackage.office + "/styles", "styles.xml", false),
        ("rId2", WordPackage.office + "/settings", "settings.xml", false),
        ("rId3", WordPackage.office + "/header", "header1.xml", false),
        ("rId4", WordPackage.office + "/footer", "footer1.xml", false),
      ] + body.links.map { ($0.id, WordPackage.office + "/hyperlink", $0.url, true) })
  }

  private var document: String {
    // Twentieths of a point: A4; 20 mm = 1134, 30 mm = 1701. The first page carries neither header nor footer.
    let page =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
    return WordPackage.declaration
      + "<w:document \(WordPackage.namespaces)><w:body>\n\(body.xml)\(page)</w:body></w:document>"
  }

  private var header: String {
    var text = WordBody()
    text.paragraph("Header", [.field("PAGE", shown: "2")])
    return WordPackage.declaration + "<w:hdr \(WordPackage.namespaces)>\(text.xml)</w:hdr>"
  }

  private var footer: String {
    var text = WordBody()
    let line = [printed.title, printed.numberLine, printed.weekLine].filter { !$0.isEmpty }.joined(separator: " · ")
    text.paragraph("Footer", [.text(line)])
    return WordPackage.declaration + "<w:ftr \(WordPackage.namespaces)>\(text.xml)</w:ftr>"
  }

  private var settings: String {
    WordPackage.declaration
      + "<w:settings \(WordPackage.namespaces)><w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/>"
      + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>"
  }

  private var coreProperties: String {
    let name = [printed.title, printed.numberLine].filter { !$0.isEmpty }.joined(separator: " – ")
    let moment = RFC3339.string(Date(timeIntervalSince1970: Double(created)))
    let stamp = "xsi:type=\"dcterms:W3CDTF\""
    return WordPackage.declaration
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>\(HTMLText.escape(name))</dc:title>"
      + "<dc:creator>\(HTMLText.escape(printed.publisher.joined(separator: " – ")))</dc:creator><dc:language>vi-VN</dc:language>"
      + "<dcterms:created \(stamp)>\(moment)</dcterms:created><dcterms:modified \(stamp)>\(moment)</dcterms:modified></cp:coreProperties>"
  }

  private var appProperties: String {
    WordPackage.declaration
      + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      + "<Application>\(Publishing.producer)</Application></Properties>"
  }

  /// The style sheet that goes with every document.
  private static let styles: String = {
    guard let url = Bundle.module.url(forResource: "styles.xml", withExtension: nil, subdirectory: "Resources"),
      let data = try? Data(contentsOf: url)
    else { return declaration + "<w:styles \(namespaces)/>" }
    return String(decoding: data, as: UTF8.self)
  }()
}
