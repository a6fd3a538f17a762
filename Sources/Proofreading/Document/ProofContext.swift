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
  }

  /// Running text: what a reader reads as sentences.
  var bodies: [(index: Int, paragraph: Paragraph)] {
    paragraphs.enumerated().filter { $0.element.kind == .body }.map { ($0.offset, $0.element) }
  }

  /// Everything with words, without addresses, links, contents and page numbers.
  var texts: [(index: Int, paragraph: Paragraph)] {
    paragraphs.enumerated().filter { [.body, .title, .heading].contains($0.element.kind) }.map {
      ($0.offset, $0.element)
    }
  }
}
