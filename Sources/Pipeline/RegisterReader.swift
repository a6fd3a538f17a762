import FactExtraction
import NewsModel
import NewsStore
import VietnameseText

/// Turns the facts of one text into lines of the registers.
enum RegisterReader {
  /// Each subject once, with the sentence of its first mention.
  static func mentions(in text: String, published: CalendarDate) -> [RegisterSheet.Mention] {
    let facts = FactExtractor.facts(in: text, published: published)
    let full = facts.filter { $0.kind == .document && $0.value["symbol"] != nil }
    let scalars = Array(text.unicodeScalars)
    // The first line is the title: a sentence of the text says more.
    let titleEnd = scalars.firstIndex(of: "\n") ?? 0
    var order: [RegisterSubject.Kind: [String]] = [:]
    var found: [String: Found] = [:]
    for fact in facts {
      guard let subject = subject(fact, full, published) else { continue }
      let key = subject.kind.rawValue + "/" + subject.id
      if var before = found[key] {
        if fact.start > titleEnd, before.start < titleEnd {
          before = Found(subject: before.subject, start: fact.start, end: fact.end)
          found[key] = before
        }
        if case .document(let old) = before.subject, case .document(let new) = subject {
          found[key] = Found(subject: .document(old.merged(with: new)), start: before.start, end: before.end)
        }
        continue
      }
      order[subject.kind, default: []].append(key)
      found[key] = Found(subject: subject, start: fact.start, end: fact.end)
    }
    return RegisterSubject.Kind.allCases.flatMap { order[$0] ?? [] }.compactMap { found[$0] }.map {
      RegisterSheet.Mention(subject: $0.subject, quote: sentence(scalars, $0.start, $0.end))
    }
  }

  /// A subject and where the text names it.
  private struct Found {
    let subject: RegisterSubject
    let start: Int
    let end: Int
  }

  private static func subject(_ fact: Fact, _ full: [Fact], _ published: CalendarDate) -> RegisterSubject? {
    switch fact.kind {
    case .document: document(fact, full).map(RegisterSubject.document)
    case .target: target(fact)
    case .office: office(fact)
    case .place: place(fact)
    default: nil
    }
  }

  // MARK: Documents

  /// A bare number means the document that the same text names in full, if it does.
  private static func document(_ fact: Fact, _ full: [Fact]) -> LegalDocument? {
    var fact = fact
    if fact.value["symbol"] == nil,
      let named = full.first(where: { isSame(fact, $0) })
    {
      fact = named
    }
    let value = fact.value
    guard let number = value["number"], !number.isEmpty else { return nil }
    let type = DocumentNumber(number).flatMap { kind(of: $0) }
    let name = value["kind"].flatMap { $0.isEmpty ? nil : $0 } ?? type?.name ?? ""
    var id = Folding.slug(number)
    if value["symbol"] == nil { id = Folding.slug(name) + "-" + id + (value["year"] == nil ? "" : "-nam") }
    if isLocal(value["symbol"] ?? ""), let issuer = value["issuer"], !generic.contains(issuer) {
      id += "-" + Folding.slug(issuer)
    }
    guard !id.isEmpty else { return nil }
    return LegalDocument(
      id: String(id.prefix(120)), number: number, kind: name, serial: value["serial"] ?? "",
      year: value["year"].flatMap { Int($0) }, symbol: value["symbol"] ?? "", issuer: value["issuer"] ?? "",
      title: value["title"] ?? "", date: value["date"].flatMap(CalendarDate.init(iso:)))
  }

  private static func isSame(_ bare: Fact, _ full: Fact) -> Bool {
    guard bare.value["serial"] == full.value["serial"] else { return false }
    if let year = bare.value["year"], year != full.value["year"] { return false }
    let kind =
      full.value["kind"].flatMap { $0.isEmpty ? nil : $0 }
      ?? full.value["number"].flatMap { DocumentNumber($0) }.flatMap { self.kind(of: $0) }?.name
    return bare.value["kind"] == kind
  }

  private static func kind(of number: DocumentNumber) -> DocumentType? {
    number.code.flatMap(DocumentGrammar.type(ofCode:))
  }

  /// Issuers that many provinces have: their numbers repeat.
  private static func isLocal(_ symbol: String) -> Bool {
    ["UBND", "HĐND", "TU", "ĐU", "SKHCN", "STC", "SNV"].contains { symbol.contains($0) }
  }
  private static let generic: Set<String> = ["Ủy ban nhân dân", "Hội đồng nhân dân", "Tỉnh ủy hoặc Thành ủy"]

  // MARK: The others

  private static func target(_ fact: Fact) -> RegisterSubject? {
    let value = fact.value
    let who = value["who"] ?? ""
    let what = value["what"] ?? ""
    guard !(value["amount"] ?? "").isEmpty || !what.isEmpty else { return nil }
    // The same promise in other words of other outlets keeps its own line only where who, measure or day differ.
    let id = StableHash.identifier(
      of: "target", Folding.fold(who), value["number"] ?? "", value["unit"] ?? "", value["by"] ?? "",
      (value["number"] ?? "").isEmpty ? Folding.fold(what) : "")
    return .target(
      Target(
        id: id, who: who, what: what, amount: value["amount"] ?? "", number: value["number"] ?? "",
        unit: value["unit"] ?? "", by: value["by"].flatMap(CalendarDate.init(iso:)), text: fact.text))
  }

  private static func office(_ fact: Fact) -> RegisterSubject? {
    let name = fact.value["place"].map { (fact.value["name"] ?? "").hasSuffix($0) ? "" : $0 }
    let full = [fact.value["name"] ?? fact.text, name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let id = Folding.slug(full)
    guard !id.isEmpty, full.count <= 160 else { return nil }
    return .office(
      OfficeEntry(
        id: String(id.prefix(120)), name: Normalization.normalize(full, toneMarks: .old),
        until: fact.value["until"].flatMap(CalendarDate.init(iso:)), successor: fact.value["successor"] ?? ""))
  }

  private static func place(_ fact: Fact) -> RegisterSubject? {
    let value = fact.value
    guard let name = value["name"], !name.isEmpty else { return nil }
    let level = value["level"] ?? ""
    let province = value["province"] ?? ""
    let id = [level == "province" ? "" : level, Folding.slug(name), level == "province" ? "" : Folding.slug(province)]
      .filter { !$0.isEmpty }.joined(separator: "-")
    return .place(
      PlaceEntry(
        id: String(id.prefix(120)), name: Normalization.normalize(name, toneMarks: .old), level: level,
        province: province,
        until: value["until"].flatMap(CalendarDate.init(iso:))))
  }

  // MARK: Words around

  /// The sentence or line around a span, at most 300 scalars of it.
  private static func sentence(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
    var first = start
    while first > 0, start - first < 140, !isEnd(scalars, first - 1) { first -= 1 }
    var last = end
    while last < scalars.count, last - end < 160, !isEnd(scalars, last) { last += 1 }
    if last < scalars.count, scalars[last] != "\n" { last += 1 }
    let cut = (first > 0 && start - first >= 140, last < scalars.count && last - end >= 160)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first..<last])
    let words = String(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (cut.0 ? "…" : "") + words + (cut.1 ? "…" : "")
  }

  private static func isEnd(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index] == "\n" { return true }
    guard scalars[index] == "." || scalars[index] == "!" || scalars[index] == "?" || scalars[index] == ";" else {
      return false
    }
    return index + 1 >= scalars.count || scalars[index + 1] == " " || scalars[index + 1] == "\n"
  }
}
