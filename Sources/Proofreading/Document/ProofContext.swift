import FactExtraction
import NewsModel

/// Everything the rules may look at, worked out once.
struct ProofContext {
  let document: ProofDocument
  let paragraphs: [Paragraph]
  let isWrapped: Bool
  let layout: ProofItems.Layout
  let items: [ProofItem]
  let contents: [ContentsEntry]
  /// The day for which names must be right; nil when neither the caller nor the text tells.
  let date: CalendarDate?
  /// The week of the issue, when it says so.
  let week: Week?
  /// Facts of every paragraph, offsets inside the paragraph.
  let facts: [[Fact]]
  let vocabulary: DocumentWords
  /// Running text: what a reader reads as sentences.
  let bodies: [(index: Int, paragraph: Paragraph)]
  /// Everything with words, without addresses, links, contents and page numbers.
  let texts: [(index: Int, paragraph: Paragraph)]
  /// What the rule that looks at this may still spend; rules with long work ask between paragraphs.
  private(set) var budget: ProofBudget?

  init(_ document: ProofDocument, asOf: CalendarDate?) {
    self.document = document
    let (paragraphs, isWrapped) = Paragraphs.of(document.lines)
    self.paragraphs = paragraphs
    self.isWrapped = isWrapped
    (layout, items) = ProofItems.items(of: paragraphs, isWrapped: isWrapped)
    contents = ContentsEntry.entries(of: paragraphs)
    let unresolved = paragraphs.map { FactExtractor.facts(in: $0.text, published: nil) }
    week = document.issue?.week ?? IssueWeek.week(unresolved)
    let date = asOf ?? week?.to ?? DocumentDate.estimate(unresolved)
    self.date = date
    facts = unresolved
    vocabulary = DocumentWords(paragraphs)
    let numbered = paragraphs.enumerated().map { (index: $0.offset, paragraph: $0.element) }
    bodies = numbered.filter { $0.paragraph.kind == .body }
    texts = numbered.filter { [.body, .title, .heading].contains($0.paragraph.kind) }
  }

  /// The same for one rule.
  func within(_ budget: ProofBudget) -> ProofContext {
    var copy = self
    copy.budget = budget
    return copy
  }

  /// Findings in each of some paragraphs; throws between two of them when the rule has spent its time.
  func each(
    _ paragraphs: [(index: Int, paragraph: Paragraph)], _ find: (Paragraph) throws -> [RuleFinding]
  ) throws -> [RuleFinding] {
    try paragraphs.flatMap { entry in
      try budget?.check()
      return try find(entry.paragraph)
    }
  }
}
