import NewsModel

/// Figures, dates, names, places and document numbers of an item that its articles do not say.
///
/// The comparison itself is made where the articles are; this rule reports its result at the place in the text.
struct ItemGroundingRule: ProofRule {
  let name = "item-unsupported"
  let family = Finding.Family.grounding
  let source = "Quy tắc nhà: mỗi con số, ngày, tên, số hiệu phải có trong bài gốc"
  let page = RulePage(
    "Tin nói điều bài gốc không nói", english: "An item states what its articles do not.",
    finds:
      "Số liệu, ngày, tên, nơi chốn, số hiệu và lời trích trong tin mà không bài gốc nào nói, hoặc bài gốc nói khác.",
    spares: "Khi không có bài gốc trong kho, phép kiểm không chạy (không bao giờ là “đạt”).")

  func missing(in context: ProofContext) -> String? {
    guard let evidence = context.document.evidence else { return "không có bài gốc để đối chiếu" }
    return evidence.contains(where: \.isCompared) ? nil : "không tin nào có bài gốc trong kho"
  }

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    let places = Dictionary(context.bodies.map { ($0.paragraph.text, $0.paragraph) }, uniquingKeysWith: { a, _ in a })
    return (context.document.evidence ?? []).flatMap { entry -> [RuleFinding] in
      let paragraphs = pieces(of: entry.body)
      guard entry.isCompared else {
        guard let first = paragraphs.first, let paragraph = places[first.text], !paragraph.words.isEmpty else {
          return []
        }
        let span = paragraph.span(0, 8)
        return [RuleFinding(.note, paragraph, span.start, span.end, "Tin này không có bài gốc trong kho để đối chiếu.")]
      }
      return entry.claims.compactMap { claim in
        guard let piece = paragraphs.last(where: { $0.start <= claim.start }), let paragraph = places[piece.text] else {
          return nil
        }
        let (start, end) = (claim.start - piece.start, min(claim.end - piece.start, paragraph.scalars.count))
        guard start >= 0, start < end else { return nil }
        return RuleFinding(
          .error, paragraph, start, end, claim.isContradicted ? "Bài gốc nói khác." : "Không bài gốc nào nói điều này.")
      }
    }
  }

  /// The paragraphs of a body with the offset at which each begins.
  private func pieces(of body: String) -> [(text: String, start: Int)] {
    var pieces: [(text: String, start: Int)] = []
    var offset = 0
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let lead = line.prefix { $0 == " " || $0 == "\t" }.unicodeScalars.count
      let text = String(LineKinds.trimmed(String(line)))
      if !text.isEmpty { pieces.append((text, offset + lead)) }
      offset += line.unicodeScalars.count + 1
    }
    return pieces
  }
}
