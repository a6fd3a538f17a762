import NewsModel

/// One thing under two abbreviations: “KHCN” beside “KH&CN” in one paragraph, “VIAF” in the summary and “VIAP” in the item.
///
/// The rarer form is reported. Acronyms that differ by a letter count only when they are long, rare and stand beside the
/// same words.
struct AcronymRule: ProofRule {
  let name = "term-variant"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một thuật ngữ một cách viết"

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { spellings($0.paragraph) } + lookalikes(context)
  }

  private struct Acronym {
    let text: String
    let start: Int
    let end: Int
    var letters: String { String(text.filter { $0.isLetter }) }
  }

  /// Runs of capitals with `&`, `-` or `.` inside.
  private func acronyms(_ paragraph: Paragraph) -> [Acronym] {
    var found: [Acronym] = []
    var index = 0
    let words = paragraph.words
    while index < words.count {
      guard words[index].isAllCapital, !words[index].hasDigit else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, words[last + 1].isAllCapital, words[last + 1].start == words[last].end + 1,
        paragraph.scalars[words[last].end] == "&"
      {
        last += 1
      }
      found.append(
        Acronym(
          text: paragraph.text(words[index].start, words[last].end), start: words[index].start, end: words[last].end))
      index = last + 1
    }
    return found
  }

  private func spellings(_ paragraph: Paragraph) -> [RuleFinding] {
    let all = acronyms(paragraph).filter { $0.letters.count >= 3 }
    return Dictionary(grouping: all, by: \.letters).values.flatMap { group -> [RuleFinding] in
      let forms = Dictionary(grouping: group, by: \.text).mapValues(\.count)
      guard forms.count > 1, let best = forms.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
        let first = group.first(where: { $0.text != best })
      else { return [] }
      let span = paragraph.widened(first.start, first.end)
      return [
        RuleFinding(
          .warning, paragraph, span.start, span.end, "Trong cùng đoạn viết cả “\(first.text)” và “\(best)”.",
          suggestion: best)
      ]
    }
  }

  /// Acronyms of four letters or more that differ in one letter, where the rare one stands beside a word that stands beside
  /// the frequent one, too.
  private func lookalikes(_ context: ProofContext) -> [RuleFinding] {
    var uses: [String: [(paragraph: Paragraph, acronym: Acronym, neighbours: Set<String>)]] = [:]
    for (_, paragraph) in context.texts where paragraph.kind == .body {
      for acronym in acronyms(paragraph) where acronym.text.count >= 4 && acronym.text.count == acronym.letters.count {
        let near = paragraph.words.filter {
          $0.end >= acronym.start - 40 && $0.start <= acronym.end + 30 && $0.isCapital
        }.map(\.lower)
        uses[acronym.text, default: []].append((paragraph, acronym, Set(near)))
      }
    }
    let names = uses.keys.sorted()
    guard names.count <= 1_000 else { return [] }
    return names.flatMap { rare -> [RuleFinding] in
      guard let own = uses[rare], own.count <= 2 else { return [] }
      for other in names where other != rare && differsInOneLetter(rare, other) {
        guard let others = uses[other], (others.count, other) > (own.count, rare) else { continue }
        let near = others.reduce(into: Set<String>()) { $0.formUnion($1.neighbours) }
        guard let hit = own.first(where: { !$0.neighbours.subtracting([rare.lowercased()]).isDisjoint(with: near) })
        else { continue }
        let span = hit.paragraph.widened(hit.acronym.start, hit.acronym.end)
        return [
          RuleFinding(.warning, hit.paragraph, span.start, span.end, "Nơi khác viết “\(other)”.", suggestion: other)
        ]
      }
      return []
    }
  }

  private func differsInOneLetter(_ left: String, _ right: String) -> Bool {
    left.count == right.count && zip(left, right).filter { $0 != $1 }.count == 1
  }
}
