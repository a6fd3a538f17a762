/// Makes every output from one ``NewsModel/Issue`` value: `issue.json`, a standalone web page, PDF and DOCX.
///
/// Nothing here decides what an issue says; it only sets what the value holds, in Vietnamese. Output depends on the
/// value alone: the same issue gives the same bytes on every machine with the same tools and fonts.
///
/// - ``IssueJSON``: the file format (`docs/Reference/Issue.md`).
/// - ``IssueHTML``: one page, no outside resources, no scripts.
/// - ``TypstPublisher``: PDF through Typst, which runs as an outside program.
/// - ``IssueDOCX``: an office document with real styles.
public enum Publishing {
  /// Written into every output as its producer.
  public static let producer = "Điểm Tin"
}
