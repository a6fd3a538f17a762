public import Foundation
import HTMLParsing
public import NewsModel

/// Reads papers that are not news pages: PDF, DOCX, HTML, Markdown, mail, text.
///
/// PDF needs the program `pdftotext` (poppler), DOCX the program `unzip`; both are run by the caller's `ProgramRunner`
/// and see the document on standard input or as a file in a private temporary folder that is removed afterwards.
public struct DocumentReader: Sendable {
  private let runner: ProgramRunner

  public init(runner: ProgramRunner) { self.runner = runner }

  /// The lines of `data`. The format is told by the first bytes, then by the ending of `name`.
  ///
  /// Throws ``NewsError`` `badInput` when the document is empty or damaged, `environment` when a program is missing.
  public func read(_ data: Data, name: String) async throws -> DocumentText {
    switch DocumentReader.format(of: data, name: name) {
    case .pdf: return DocumentText(lines: try await pdfLines(data, name: name), format: .pdf)
    case .docx: return try await wordText(data, name: name)
    case .html: return htmlLines(data)
    case .mail: return MailMessage(data).document
    case .markdown: return DocumentText(lines: DocumentReader.plainLines(data), format: .markdown)
    case .text: return DocumentText(lines: DocumentReader.plainLines(data), format: .text)
    }
  }

  /// A press release: the largest heading-like first paragraph is the title, the rest the body.
  public func article(fromPDF data: Data, url: String) async throws -> ParsedArticle {
    let lines = try await pdfLines(data, name: url)
    return PaperArticle.article(lines: lines, url: url)
  }

  /// Any paper as an article; HTML goes through ``ArticleExtractor``.
  public func article(from data: Data, name: String, url: String) async throws -> ParsedArticle {
    if DocumentReader.format(of: data, name: name) == .html {
      return ArticleExtractor.extract(html: data, url: url)
    }
    let document = try await read(data, name: name)
    var article = PaperArticle.article(lines: document.lines, url: url)
    if !document.title.isEmpty, article.title != document.title {
      article.title = document.title
      article.text = document.text
    }
    return article
  }

  static func format(of data: Data, name: String) -> DocumentText.Format {
    let head = Array(data.prefix(1_024))
    if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) { return .docx }
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch ending {
    case "html", "htm", "xhtml": return .html
    case "md", "markdown": return .markdown
    case "eml": return .mail
    case "txt": return .text
    default: break
    }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    if text.contains("<!doctype html") || text.contains("<html") || text.contains("<body") { return .html }
    if MailMessage.looksLikeMail(text) { return .mail }
    return .text
  }

  private func pdfLines(_ data: Data, name: String) async throws -> [String] {
    let output = try await runner.run("pdftotext", ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], data)
    guard output.status == 0, !output.standardOutput.isEmpty else {
      throw NewsError(
        .badInput, "tệp PDF hỏng hoặc có mật khẩu; hãy thử mở và lưu lại (damaged or encrypted PDF)", context: name)
    }
    let lines = PDFLayout.lines(boundingBoxes: [UInt8](output.standardOutput))
    guard lines.contains(where: { !$0.isEmpty }) else {
      throw NewsError(
        .badInput, "tệp PDF chỉ có ảnh quét, không có chữ; hãy nhận dạng chữ trước (no text in PDF)", context: name)
    }
    return lines
  }

  private func wordText(_ data: Data, name: String) async throws -> DocumentText {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("diemtin-" + UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("document.docx")
    try data.write(to: file)
    let output = try await runner.run("unzip", ["-p", file.path, "word/document.xml"], Data())
    guard output.status == 0, !output.standardOutput.isEmpty else {
      throw NewsError(.badInput, "không phải tệp DOCX; hãy lưu lại ở dạng .docx (not a DOCX file)", context: name)
    }
    let styles = try await runner.run("unzip", ["-p", file.path, "word/styles.xml"], Data())
    let links = try await runner.run("unzip", ["-p", file.path, "word/_rels/document.xml.rels"], Data())
    let marks = WordDocument.Marks(
      levels: WordDocument.levels(styles: [UInt8](styles.standardOutput)),
      addresses: WordDocument.addresses(relationships: [UInt8](links.standardOutput)))
    let xml = [UInt8](output.standardOutput)
    return DocumentText(
      lines: WordDocument.lines(xml: xml), format: .docx, outline: WordDocument.lines(xml: xml, marks: marks))
  }

  private func htmlLines(_ data: Data) -> DocumentText {
    let article = ArticleExtractor.extract(html: data, url: nil)
    let document = HTMLDocument(parsing: [UInt8](data))
    return DocumentText(
      lines: PageText.all(document), format: .html, title: article.title, outline: PageOutline.lines(document))
  }

  private static func plainLines(_ data: Data) -> [String] {
    var lines = TextEncoding.string(data).lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
