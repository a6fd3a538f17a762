import FactExtraction
import NewsModel

/// Document numbers against their grammar: the kind against the code (“Nghị định …/QĐ-TTg”), the issuer named against the
/// issuer of the code (“Chính phủ ban hành Công điện số 06/CĐ-TTg”), Party numbers written the State's way (“Nghị quyết
/// 57/NQ-CP” for 57-NQ/TW), years that have not come.
struct DocumentRule: ProofRule {
  let name = "legal-issuer"
  let family = Finding.Family.facts
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục III; Luật Ban hành văn bản quy phạm pháp luật; Hướng dẫn 36-HD/VPTW"
  let page = RulePage(
    "Số hiệu và người ban hành", english: "Document numbers against their grammar and issuer.",
    finds: "Loại văn bản không khớp ký hiệu, người ban hành không khớp ký hiệu, nghị quyết của Đảng mang ký "
      + "hiệu Nhà nước, năm chưa tới, “phê duyệt Quyết định”.",
    spares: "Chỉ thị của Ban Bí thư; văn bản chỉ nêu số.",
    wrong: "Chính phủ ban hành Công điện số 11/CĐ-TTg về bão.",
    right: "Thủ tướng Chính phủ ban hành Công điện số 11/CĐ-TTg về bão.")

  /// Resolutions of the Politburo since 2024 that the field cites every week, by serial.
  private static let politburo: Set<String> = ["57", "59", "66", "68", "70", "71", "72", "79", "80"]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.paragraphs.indices.flatMap { index -> [RuleFinding] in
      let paragraph = context.paragraphs[index]
      guard [.body, .title, .heading].contains(paragraph.kind) else { return [] }
      return context.facts[index].filter { $0.kind == .document }.flatMap { fact -> [RuleFinding] in
        guard let number = DocumentNumber(fact.value["number"] ?? "") else { return [] }
        return [
          kind(fact, number, paragraph), party(fact, number, paragraph, context), issuer(fact, number, paragraph),
          year(fact, number, paragraph, context), approved(fact, number, paragraph),
        ].compactMap { $0 }
      }
    }
  }

  private func kind(_ fact: Fact, _ number: DocumentNumber, _ paragraph: Paragraph) -> RuleFinding? {
    guard let code = number.code, let type = DocumentType.allCases.first(where: { $0.name == fact.value["kind"] }),
      !type.codes.isEmpty,
      DocumentType.allCases.contains(where: { $0.codes.contains(code) }), !type.codes.contains(code)
    else { return nil }
    let right = DocumentType.allCases.first { $0.codes.contains(code) }?.name ?? ""
    return RuleFinding(
      .error, paragraph, fact.start, fact.end, "Loại văn bản không khớp ký hiệu: “\(code)” là của \(right).")
  }

  private func party(_ fact: Fact, _ number: DocumentNumber, _ paragraph: Paragraph, _ context: ProofContext)
    -> RuleFinding?
  {
    guard number.symbol == "NQ-CP", number.year == nil, DocumentRule.politburo.contains(number.serial) else {
      return nil
    }
    let fixed = paragraph.text(fact.start, fact.end).replacingSuffix(number.text, with: "\(number.serial)-NQ/TW")
    return RuleFinding(
      .error, paragraph, fact.start, fact.end,
      "Nghị quyết \(number.serial) của Bộ Chính trị mang ký hiệu \(number.serial)-NQ/TW; NQ-CP là của Chính phủ.",
      edit: fixed.map { .manual(fact.start, fact.end, $0) })
  }

  /// Who issued it, as the sentence says: the last organ before a verb of issuing.
  private func issuer(_ fact: Fact, _ number: DocumentNumber, _ paragraph: Paragraph) -> RuleFinding? {
    guard let code = number.issuerCode,
      let named = IssuerPhrase.before(fact.start, in: paragraph) ?? IssuerPhrase.after(fact.end, in: paragraph),
      let expected = IssuerPhrase.organ(of: code), named.organ != expected, IssuerPhrase.excludes(named.organ, expected)
    else { return nil }
    let span = named.isBefore ? (named.start, fact.end) : (fact.start, named.end)
    return RuleFinding(
      .error, paragraph, span.0, span.1,
      "Ký hiệu “\(number.symbol)” là văn bản của \(expected.words), không phải của \(named.organ.words).",
      suggestion: expected.words)
  }

  /// “phê duyệt Quyết định số …”: a plan is approved by a decision; the decision itself is signed or issued.
  private func approved(_ fact: Fact, _ number: DocumentNumber, _ paragraph: Paragraph) -> RuleFinding? {
    guard ["quyết định", "nghị định", "nghị quyết", "chỉ thị"].contains(fact.value["kind"] ?? ""),
      !number.symbol.isEmpty
    else { return nil }
    let start = fact.start - "phê duyệt ".unicodeScalars.count
    guard start >= 0, paragraph.text(start, fact.start).lowercased() == "phê duyệt " else { return nil }
    return RuleFinding(
      .warning, paragraph, start, fact.end, "Văn bản được ban hành hoặc ký; “phê duyệt” là nội dung của văn bản.",
      edit: .manual(start, start + "phê duyệt".unicodeScalars.count, "ban hành"))
  }

  private func year(_ fact: Fact, _ number: DocumentNumber, _ paragraph: Paragraph, _ context: ProofContext)
    -> RuleFinding?
  {
    guard let year = number.year, let date = context.date, year > date.year else { return nil }
    return RuleFinding(.error, paragraph, fact.start, fact.end, "Văn bản mang năm \(year), sau ngày của tài liệu.")
  }
}

extension String {
  fileprivate func replacingSuffix(_ old: String, with new: String) -> String? {
    hasSuffix(old) ? String(dropLast(old.count)) + new : nil
  }
}
