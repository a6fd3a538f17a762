import NewsModel
import VietnameseText

/// Sentences that say the same thing twice inside one item, and items that stand twice in the issue.
struct RepeatedTextRule: ProofRule {
  let name = "repeated-text"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: không lặp ý trong một tin; một sự kiện một tin"
  let page = RulePage(
    "Câu lặp ý", english: "Sentences that say the same thing twice.",
    finds: "Câu lặp lại ý của một câu trước trong cùng tin; câu đã có ở tin khác.",
    spares: "Câu ngắn dưới mười từ.")

  private struct Sentence {
    let paragraph: Paragraph
    let start: Int
    let end: Int
    let words: Set<String>
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    let items = context.items.map { sentences($0, context) }
    return items.flatMap(inside) + between(items)
  }

  private func sentences(_ item: ProofItem, _ context: ProofContext) -> [Sentence] {
    item.body.flatMap { index -> [Sentence] in
      let paragraph = context.paragraphs[index]
      return Sentences.split(paragraph.text).compactMap { span in
        let words = paragraph.words.filter { $0.start >= span.start && $0.end <= span.end }
        guard words.count >= 10 else { return nil }
        return Sentence(
          paragraph: paragraph, start: words[0].start, end: words[min(words.count, 12) - 1].end,
          words: Set(words.map(\.lower)))
      }
    }
  }

  private func similarity(_ left: Set<String>, _ right: Set<String>) -> Double {
    let common = left.intersection(right).count
    return Double(common) / Double(left.count + right.count - common)
  }

  private func inside(_ sentences: [Sentence]) -> [RuleFinding] {
    // Long items are compared within a window, so the cost stays linear.
    sentences.indices.compactMap { index in
      let window = sentences[max(0, index - 30)..<index]
      guard window.contains(where: { similarity($0.words, sentences[index].words) >= 0.6 }) else { return nil }
      let sentence = sentences[index]
      return RuleFinding(
        .error, sentence.paragraph, sentence.start, sentence.end, "Câu lặp lại ý của một câu trước trong cùng tin.")
    }
  }

  /// Two items with a sentence in common, found by a few rare words of each sentence.
  private func between(_ items: [[Sentence]]) -> [RuleFinding] {
    var frequency: [String: Int] = [:]
    for sentence in items.joined() { for word in sentence.words { frequency[word, default: 0] += 1 } }
    var byWord: [String: [(item: Int, sentence: Sentence)]] = [:]
    var findings: [RuleFinding] = []
    for (item, sentences) in items.enumerated() {
      var found = false
      for sentence in sentences {
        let rare = sentence.words.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }.prefix(4)
        for word in rare where !found {
          let hit = byWord[word]?.first { $0.item != item && similarity($0.sentence.words, sentence.words) >= 0.7 }
          guard let hit else { continue }
          found = true
          let line = hit.sentence.paragraph.place(of: hit.sentence.start).line
          findings.append(
            RuleFinding(
              .warning, sentence.paragraph, sentence.start, sentence.end,
              "Câu này đã có ở tin khác (dòng \(line)): trùng tin?"))
        }
        for word in rare where (byWord[word]?.count ?? 0) < 20 { byWord[word, default: []].append((item, sentence)) }
      }
    }
    return findings
  }
}
