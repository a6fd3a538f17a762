public import NewsModel

/// Reads an old bulletin, topic stream or tag page back into an ``Issue``.
///
/// The kind of document is told by its structure, never by its name. Reading is lenient: broken, truncated or unknown
/// text gives an issue as far as it goes, and nothing of the text is lost: what fits no field is kept verbatim in
/// ``Issue/warnings``. Pure and linear in the length of the text.
public enum IssueImporter {
  /// - Parameters:
  ///   - lines: the document's lines as given (any line ends, NFC or NFD, plain text or Markdown).
  ///   - fileName: only named in warnings.
  public static func importIssue(lines: [String], fileName: String) -> Issue {
    let document = ImportedDocument(lines: lines, fileName: fileName)
    var issue: Issue
    switch DocumentKind(document) {
    case .numberedBulletin: issue = NumberedBulletinReader.read(document)
    case .steeringWeekly: issue = SteeringWeeklyReader.read(document)
    case .topicStream: issue = TopicStreamReader.read(document)
    case .tagPage: issue = TagPageReader.read(document)
    case .outline: issue = OutlineReader.read(document)
    }
    issue.warnings += document.furniture.map { "Đầu trang, chân trang lặp lại: \($0)" }
    if document.filled.isEmpty { issue.warnings.append("Tệp \(fileName) không có chữ nào.") }
    for line in TextCoverage.lostLines(document.lines, in: issue) {
      issue.warnings.append("Dòng \(line.number) không xếp được vào mục nào: \(line.text)")
    }
    return issue
  }
}
