import NewsModel

/// One thing under two abbreviations: “KHCN” beside “KH&CN” in one paragraph, “VIAF” in the summary and “VIAP” in the item.
///
/// The rarer form is reported. Acronyms that differ by a letter count only when they are long, rare and stand beside the
/// same words.
struct AcronymRule: ProofRule {
  let name = "term-variant"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một thuật ngữ một cách viết"
  let page = RulePage(
    "Chữ viết tắt hai kiểu", english: "One thing under two abbreviations.",
    finds: "“KHCN” bên cạnh “KH&CN”, “VIAF” ở phần tổng kết và “VIAP” trong tin.",
    spares: "Chữ viết tắt khác nhau của những thứ khác nhau.",
    wrong: "Bộ KH&CN phát triển KH&CN; ngành KHCN tăng trưởng.",
    right: "Bộ KH&CN phát triển KH&CN; ngành KH&CN tăng trưởng.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { spellings($0.paragraph) } + lookalikes(context) + hyphens(context)
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
          edit: .manual(first.start, first.end, best))
      ]
    }
  }

  /// “KH-CN” in a document that writes “KH&CN”, credits included.
  private func hyphens(_ context: ProofContext) -> [RuleFinding] {
    let forms: [String] = context.bodies.flatMap { acronyms($0.paragraph) }.map(\.text)
    let ampersands = Set(forms.filter { $0.contains("&") })
    guard !ampersands.isEmpty else { return [] }
    let places = context.paragraphs.filter { [.body, .title, .link, .source].contains($0.kind) }
    return places.flatMap { paragraph in
      zip(paragraph.words, paragraph.words.dropFirst()).compactMap { first, second in
        guard first.isAllCapital, second.isAllCapital, second.start == first.end + 1,
          paragraph.scalars[first.end] == "-", ampersands.contains(first.text + "&" + second.text)
        else { return nil }
        return RuleFinding(
          .warning, paragraph, first.start, second.end, "Nơi khác viết “\(first.text)&\(second.text)”.",
          edit: .manual(first.end, first.end + 1, "&"))
      }
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
          RuleFinding(
            .warning, hit.paragraph, span.start, span.end, "Nơi khác viết “\(other)”.",
            edit: .manual(hit.acronym.start, hit.acronym.end, other))
        ]
      }
      return []
    }
  }

  private func differsInOneLetter(_ left: String, _ right: String) -> Bool {
    left.count == right.count && zip(left, right).filter { $0 != $1 }.count == 1
  }
}
