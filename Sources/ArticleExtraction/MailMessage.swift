import Foundation
import HTMLParsing

/// A mail message (RFC 5322, MIME): subject and the best text part.
struct MailMessage {
  let document: DocumentText

  static func looksLikeMail(_ head: String) -> Bool {
    let fields = ["from:", "to:", "subject:", "date:", "mime-version:", "message-id:", "received:", "return-path:"]
    let lines = head.split(whereSeparator: \.isNewline).prefix(30)
    return fields.count { field in lines.contains { $0.lowercased().hasPrefix(field) } } >= 3
  }

  init(_ data: Data) {
    let part = MailPart(ArraySlice([UInt8](data)), depth: 0)
    let subject = MailWords.decode(part.fields["subject"] ?? "").collapsed
    let text = part.bestText()
    var lines: [String]
    if text.isHTML {
      lines = PageText.all(HTMLDocument(parsing: Array(text.content.utf8)))
    } else {
      lines = text.content.lines
    }
    lines = lines.map(TextEncoding.nfc)
    while lines.last?.isEmpty == true { lines.removeLast() }
    document = DocumentText(lines: lines, format: .mail, title: subject)
  }
}
