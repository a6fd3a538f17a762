import NewsModel
import VietnameseText

/// The credit of an item: one outlet spelled in several ways, a credit without the word that the others carry, the label
/// printed twice.
///
/// An outlet has one name in one document. Which one is right comes first from the outlets' own spelling (``Outlets``),
/// then from the majority.
struct SourceCreditRule: ProofRule {
  let name = "source-variant"
  let family = Finding.Family.consistency
  let source = "Tên cơ quan báo chí theo măng-sét; quy tắc nhà: một tên trong một tài liệu"
  let page = RulePage(
    "Tên nguồn", english: "One outlet spelled in several ways.",
    finds: "Một cơ quan báo chí viết nhiều cách, viết tắt lẫn viết đủ, ghi nguồn thiếu nhãn như các tin khác, "
      + "nhãn lặp hai lần.",
    spares: "Tên ngắn và địa chỉ của báo khi cả tài liệu dùng thống nhất.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    names(context) + labels(context) + initials(context)
  }

  /// “ANHP” for one item and “An ninh Hải Phòng” for another.
  private func initials(_ context: ProofContext) -> [RuleFinding] {
    let all = context.items.flatMap { credits(of: $0, context) }
    let short = Dictionary(grouping: all.filter { $0.name.count >= 3 && $0.name.allSatisfy(\.isUppercase) }, by: \.name)
    guard !short.isEmpty else { return [] }
    return all.compactMap { credit in
      let words = credit.name.split(separator: " ").filter { !["Báo", "Tạp"].contains($0) }
      let letters = String(words.compactMap(\.first)).uppercased()
      guard words.count >= 3, let others = short[letters] else { return nil }
      return RuleFinding(
        .warning, credit.paragraph, credit.start, credit.end,
        "Một nguồn viết đủ và viết tắt: “\(letters)” (\(others.count) lần), “\(credit.name)”.")
    }
  }

  // MARK: Names

  private struct Credit {
    let name: String
    let paragraph: Paragraph
    let start: Int
    let end: Int
  }

  private func names(_ context: ProofContext) -> [RuleFinding] {
    let all = context.items.flatMap { credits(of: $0, context) }
    let groups: [String: [Credit]] = Dictionary(grouping: all) { Outlets.key($0.name) }
    return groups.values.flatMap { group -> [RuleFinding] in
      let forms = Dictionary(grouping: group, by: \.name).mapValues(\.count)
      let official = Outlets.official(group[0].name)
      let best = best(official, forms)
      // A habit of the whole document is a warning once and a note at the other places, a stray form always a warning.
      var habits = Set<String>()
      return group.filter { isWrong($0.name, best, official, forms) }.map { credit in
        let isHabit = credit.name == best && (forms[credit.name] ?? 0) >= 3
        return RuleFinding(
          !isHabit || habits.insert(credit.name).inserted ? .warning : .note, credit.paragraph, credit.start,
          credit.end,
          forms.count > 1
            ? "Một nguồn viết nhiều cách: \(forms.keys.sorted().joined(separator: ", "))." : "Tên nguồn viết sai.",
          edit: .safe(credit.start, credit.end, official ?? best))
      }
    }
  }

  /// The outlet's own spelling when the document uses it at all often, else the most frequent form.
  private func best(_ official: String?, _ forms: [String: Int]) -> String {
    guard let most = forms.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return "" }
    if let official, let count = forms[official], count * 2 >= most.value { return official }
    return most.key
  }

  private func isWrong(_ name: String, _ best: String, _ official: String?, _ forms: [String: Int]) -> Bool {
    if Outlets.isMisspelled(name) { return true }
    return name != best && forms.count > 1
  }

  private func credits(of item: ProofItem, _ context: ProofContext) -> [Credit] {
    guard let index = item.credit, !item.creditText.isEmpty else { return [] }
    let paragraph = context.paragraphs[index]
    let parts = item.creditText.split(whereSeparator: { $0 == "," || $0 == "/" || $0 == ";" }).map {
      LineKinds.trimmed(String($0))
    }
    return parts.compactMap { part in
      guard !part.isEmpty, let range = find(part, paragraph) else { return nil }
      return Credit(name: String(part), paragraph: paragraph, start: range.start, end: range.end)
    }
  }

  private func find(_ part: Substring, _ paragraph: Paragraph) -> (start: Int, end: Int)? {
    let wanted = Array(part.unicodeScalars)
    guard !wanted.isEmpty, paragraph.scalars.count >= wanted.count else { return nil }
    for start in stride(from: paragraph.scalars.count - wanted.count, through: 0, by: -1)
    where paragraph.scalars[start] == wanted[0]
      && paragraph.scalars[start..<(start + wanted.count)].elementsEqual(wanted)
    {
      return (start, start + wanted.count)
    }
    return nil
  }

  // MARK: Labels

  /// The second “Chi tiết:” goes.
  private func doubled(_ paragraph: Paragraph) -> RuleFinding.Edit? {
    let words = paragraph.words
    for index in words.indices.dropFirst(3) where words[index].lower == "tiết" && words[index - 1].lower == "chi" {
      guard words[index - 2].lower == "tiết", words[index - 3].lower == "chi" else { continue }
      return .safe(words[index - 3].start, words[index - 1].start, "")
    }
    return nil
  }

  private func labels(_ context: ProofContext) -> [RuleFinding] {
    context.layout == .titled ? linkLabels(context) : bracketLabels(context)
  }

  /// `(Báo Chính phủ)` where the others say `(Theo …)`.
  private func bracketLabels(_ context: ProofContext) -> [RuleFinding] {
    let credits = context.paragraphs.filter { $0.kind == .source }
    let labelled = credits.filter { $0.text.hasPrefix("(Theo ") }.count
    guard labelled * 3 > credits.count * 2 else { return [] }
    return credits.filter { !$0.text.hasPrefix("(Theo ") && !$0.text.hasPrefix("(Nguồn") }.map {
      RuleFinding(
        .warning, $0, 0, $0.scalars.count, "Ghi nguồn thiếu chữ “Theo” như các tin khác.",
        edit: .safe(1, 1, "Theo "))
    }
  }

  /// `[Cổng TTĐT](#)` where the others say `[Chi tiết: …](#)`, and `[Chi tiết: Chi tiết: …]`.
  private func linkLabels(_ context: ProofContext) -> [RuleFinding] {
    let credited = context.items.compactMap { item in item.credit.map { (item, context.paragraphs[$0]) } }
    let labelled = credited.filter { $0.1.text.contains("[Chi tiết:") }.count
    var findings: [RuleFinding] = []
    for (item, paragraph) in credited {
      let text = paragraph.text
      guard let open = paragraph.scalars.firstIndex(of: "[") else { continue }
      if text.contains("Chi tiết: Chi tiết:") {
        findings.append(
          RuleFinding(
            .error, paragraph, open, paragraph.scalars.count, "Nhãn “Chi tiết:” lặp hai lần.",
            edit: doubled(paragraph)))
      } else if !text.contains("[Chi tiết:"), labelled * 10 >= credited.count * 8 {
        findings.append(
          RuleFinding(
            .warning, paragraph, open, paragraph.scalars.count, "Ghi nguồn thiếu nhãn “Chi tiết:”.",
            edit: .safe(open + 1, open + 1, "Chi tiết: ")))
      }
    }
    let uncredited = context.items.filter { $0.credit == nil && $0.title != nil }
    guard uncredited.count * 4 < context.items.count else { return findings }
    return findings
      + uncredited.map { item in
        let paragraph = context.paragraphs[item.first]
        let span = paragraph.span(0, 10)
        return RuleFinding(.warning, paragraph, span.start, span.end, "Tin không ghi nguồn.")
      }
  }
}
