import NewsModel
import VietnameseText

/// An abstract that belongs to another title.
///
/// Words of the title that the text does not say, weighed by how rare they are in the issue. Real titles share a good part
/// of their words with their text even when they play with words; an abstract of another story shares next to nothing.
/// Both measures must fall: less than 15 % of the weight and less than 35 % of the words.
struct TitleAbstractRule: ProofRule {
  let name = "title-abstract"
  let family = Finding.Family.triangle
  let source = "Quy tắc nhà: tên, tóm tắt và liên kết cùng một bài"
  let page = RulePage(
    "Tên và tóm tắt lệch nhau", english: "An abstract that belongs to another title.",
    finds: "Tóm tắt nói về chuyện khác với tên: gần như không từ nào của tên có trong bài.",
    spares: "Tên chơi chữ nhưng vẫn chung từ với bài; tên ngắn dưới sáu từ.")

  func missing(in context: ProofContext) -> String? {
    context.items.filter { $0.title != nil && !$0.body.isEmpty }.count < 3 ? "quá ít tin có tên và tóm tắt để so" : nil
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    let items = context.items.filter { $0.title != nil && !$0.body.isEmpty }
    let texts = items.map { Set($0.body.flatMap { index in context.paragraphs[index].words.map(\.lower) }) }
    var frequency: [String: Int] = [:]
    for text in texts { for word in text { frequency[word, default: 0] += 1 } }
    return zip(items, texts).compactMap { item, text in
      let title = TitlePairs.words(item.titleText).filter { !Stopwords.contains($0) && Int($0) == nil }
      guard title.count >= 6, text.count >= 20 else { return nil }
      let weight = { (word: String) in TitleAbstractRule.weight(frequency[word] ?? 0, of: items.count) }
      let total = title.reduce(0) { $0 + weight($1) }
      let said = title.filter(text.contains)
      guard total > 0, said.reduce(0, { $0 + weight($1) }) / total < 0.15,
        Double(said.count) / Double(title.count) < 0.35,
        let index = item.title
      else { return nil }
      let paragraph = context.paragraphs[index]
      return RuleFinding(
        .error, paragraph, 0, paragraph.scalars.count,
        "Tóm tắt dưới tên này nói về chuyện khác: gần như không từ nào của tên có trong bài.")
    }
  }

  /// Twice as rare is one step heavier; a word of every item weighs nothing.
  private static func weight(_ frequency: Int, of count: Int) -> Double {
    var weight = 0.0
    var reach = max(1, frequency)
    while reach * 2 <= count + 1 {
      reach *= 2
      weight += 1
    }
    return weight + (frequency == 0 ? 1 : 0)
  }
}
