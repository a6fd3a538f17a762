/// A paper as lines.
public struct DocumentText: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, Codable {
    case pdf, docx, html, markdown, text, mail
  }
  /// As given, in reading order; paragraphs are separated by empty lines where the format knows paragraphs.
  public let lines: [String]
  public let format: Format
  /// `Subject:` of a mail, title of an HTML page; empty otherwise.
  public let title: String
  /// The lines with Markdown's marks for headings, counted lists and links, where the format knows them (HTML, DOCX);
  /// empty otherwise. For reading bulletins, whose structure stands in these marks; lines need not match ``lines``.
  public let outline: [String]

  public init(lines: [String], format: Format, title: String = "", outline: [String] = []) {
    self.lines = lines
    self.format = format
    self.title = title
    self.outline = outline
  }

  public var text: String { lines.joined(separator: "\n") }
}
