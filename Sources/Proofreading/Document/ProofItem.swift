import NewsModel

/// One item of the document: its title, its credit, its text, told from the layout of the file.
struct ProofItem {
  /// Index of the title's paragraph; nil for items without title.
  var title: Int?
  /// Title without its date label and link, as given.
  var titleText: String
  var date: (day: Int, month: Int)?
  /// Paragraph of the link or credit.
  var credit: Int?
  /// Name of the outlet as printed.
  var creditText: String
  var address: String?
  /// Indices of the paragraphs of the text.
  var body: [Int]
  /// Paragraph where the item begins.
  var first: Int { title ?? body.first ?? credit ?? 0 }
}
