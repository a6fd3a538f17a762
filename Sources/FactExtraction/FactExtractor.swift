public import NewsModel

/// Finds every checkable statement of a text.
public enum FactExtractor {
  /// The facts of `text` in order of their start, the longer first; offsets are Unicode scalars of `text` as given.
  ///
  /// `published` resolves days without a year (“sáng 14/4”) to the nearest such day. Facts of different kinds may overlap
  /// (the place inside an office's name); facts of one kind do not. Linear time.
  public static func facts(in text: String, published: CalendarDate?) -> [Fact] {
    var copy = text
    let bytes = copy.withUTF8 { Array($0) }
    let tokens = Tokenizer.tokens(of: bytes, vocabulary: Vocabulary.standard)
    let scan = Scan(bytes: bytes, tokens: tokens, published: published.map(PublicationDate.init))
    var found = numericFacts(scan)
    let offices = OfficeScanner.facts(scan)
    let persons = PersonScanner.facts(scan, offices: offices)
    found += PlaceScanner.facts(scan).filter { place in !inside(place, persons) }
    found += offices + persons
    found += TargetScanner.facts(scan, among: found)
    found.sort { ($0.fact.start, -$0.fact.end) < ($1.fact.start, -$1.fact.end) }
    return found.map(\.fact)
  }

  /// “Hòa Bình” in “Nguyễn Thị Hòa Bình” is no place. Both lists come in order.
  private static func inside(_ place: FoundFact, _ persons: [FoundFact]) -> Bool {
    var low = 0
    var high = persons.count
    while low < high {
      let middle = (low + high) / 2
      if persons[middle].endToken <= place.firstToken { low = middle + 1 } else { high = middle }
    }
    return low < persons.count && persons[low].firstToken <= place.firstToken
  }

  /// Documents, dates and figures share their digits: whoever matches first, in this order, takes them.
  private static func numericFacts(_ scan: Scan) -> [FoundFact] {
    var found: [FoundFact] = []
    var index = 0
    while index < scan.count {
      let token = scan.tokens[index]
      var match: FoundFact?
      if token.kind == .number {
        match =
          DocumentScanner.bareNumber(scan, at: index) ?? DateScanner.numeric(scan, at: index)
          ?? FigureScanner.figure(scan, at: index)
      } else if token.kind == .word {
        if token.classes.contains(.documentStart) { match = DocumentScanner.typed(scan, at: index) }
        if match == nil, !token.classes.isDisjoint(with: [.calendarStart, .dayCue, .periodPart, .numberWord]) {
          match = DateScanner.worded(scan, at: index)
        }
      }
      if let match {
        found.append(match)
        index = max(match.endToken, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }
}

/// A fact with the tokens it covers.
struct FoundFact {
  let fact: Fact
  let firstToken: Int
  let endToken: Int

  init(_ kind: Fact.Kind, _ scan: Scan, _ first: Int, _ end: Int, _ value: [String: String]) {
    firstToken = first
    endToken = end
    fact = Fact(
      kind: kind, text: scan.text(first, end), start: Int(scan.tokens[first].start), end: Int(scan.tokens[end - 1].end),
      value: value)
  }

  private init(_ fact: Fact, _ firstToken: Int, _ endToken: Int) {
    self.fact = fact
    self.firstToken = firstToken
    self.endToken = endToken
  }

  /// The same fact with one more part of its value.
  func adding(_ key: String, _ part: String) -> FoundFact {
    let value = fact.value.merging([key: part]) { _, new in new }
    return FoundFact(
      Fact(kind: fact.kind, text: fact.text, start: fact.start, end: fact.end, value: value), firstToken, endToken)
  }
}
