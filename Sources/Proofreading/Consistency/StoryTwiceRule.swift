import FactExtraction
import NewsModel

/// Two items about one event: both name the same event in quotation marks (“Ngày hội AI”) and the same place.
struct StoryTwiceRule: ProofRule {
  let name = "story-duplicate"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một sự kiện một tin"
  let page = RulePage(
    "Một sự kiện hai tin", english: "Two items about one event.",
    finds: "Hai tin cùng nêu một sự kiện trong ngoặc kép ở cùng một nơi.",
    spares: "Phong trào cả nước.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    var seen: [String: Int] = [:]
    var findings: [RuleFinding] = []
    for (item, entry) in context.items.enumerated() {
      let places = Set(
        entry.body.flatMap { context.facts[$0] }.filter { $0.kind == .place && $0.value["level"] == "province" }
          .compactMap { $0.value["name"] })
      let names = Set(entry.body.flatMap { events(context.paragraphs[$0]) })
      let keys = names.flatMap { name in places.map { name + "|" + $0 } }
      if let earlier = keys.compactMap({ seen[$0] }).min(), let index = entry.body.first {
        let paragraph = context.paragraphs[index]
        let line = context.paragraphs[context.items[earlier].first].firstLine
        let span = paragraph.span(0, 14)
        findings.append(RuleFinding(.warning, paragraph, span.start, span.end, "Cùng sự kiện với tin ở dòng \(line)."))
      }
      for key in keys where seen[key] == nil { seen[key] = item }
    }
    return findings
  }

  /// Quoted names of two to six words that begin with a capital.
  private func events(_ paragraph: Paragraph) -> [String] {
    var names: [String] = []
    var open: Int?
    for (index, scalar) in paragraph.scalars.enumerated() {
      if scalar == "“" { open = index }
      guard scalar == "”", let start = open else { continue }
      let words = paragraph.words.filter { $0.start > start && $0.end <= index }
      if (3...6).contains(words.count), words[0].isCapital { names.append(words.map(\.lower).joined(separator: " ")) }
      open = nil
    }
    return names
  }
}
