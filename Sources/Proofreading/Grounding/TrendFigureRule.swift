import FactExtraction
import NewsModel

/// Figures, documents and quoted names of the trend summary that no item of the issue states.
struct TrendFigureRule: ProofRule {
  let name = "trend-unsupported"
  let family = Finding.Family.grounding
  let source = "Quy tắc nhà: tổng kết chỉ nói điều các tin trong số đã nói"
  let page = RulePage(
    "Tổng kết nói điều không tin nào nói", english: "The trend page states what no item says.",
    finds: "Số liệu, ngày, văn bản, tên trong ngoặc kép ở phần tổng kết mà không tin nào trong số nêu.",
    spares: "Số nhỏ dưới bốn; tuần của số báo.")

  func missing(in context: ProofContext) -> String? {
    trend(context).isEmpty ? "tài liệu không có phần tổng kết xu hướng" : nil
  }

  /// Paragraphs between the contents and the first titled item.
  private func trend(_ context: ProofContext) -> [Int] {
    guard context.layout == .titled, let first = context.items.first?.first else { return [] }
    let start = (context.contents.last?.paragraph ?? -1) + 1
    guard start < first else { return [] }
    return (start..<first).filter { context.paragraphs[$0].kind == .body && context.paragraphs[$0].words.count >= 20 }
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    let places = context.items.flatMap { $0.body + [$0.title].compactMap { $0 } }
    let stated = Set(places.flatMap { numbers(context.facts[$0]) })
    let documents = Set(places.flatMap { context.facts[$0] }.filter { $0.kind == .document }.compactMap(serial))
    let words = places.map { " " + context.paragraphs[$0].words.map(\.lower).joined(separator: " ") + " " }
    return trend(context).flatMap { index -> [RuleFinding] in
      let paragraph = context.paragraphs[index]
      return figures(context.facts[index], paragraph, stated)
        + cited(context.facts[index], paragraph, documents) + quoted(paragraph, words)
    }
  }

  private func figures(_ facts: [Fact], _ paragraph: Paragraph, _ stated: Set<String>) -> [RuleFinding] {
    facts.filter { $0.kind == .figure }.compactMap { fact in
      guard let number = fact.value["number"], !stated.contains(key(number, fact.value["unit"] ?? "")),
        (Double(number) ?? 0) > 3
      else { return nil }
      let span = paragraph.widened(fact.start, fact.end, by: 2)
      return RuleFinding(.warning, paragraph, span.start, span.end, "Không tin nào trong số nêu số liệu này.")
    }
  }

  private func cited(_ facts: [Fact], _ paragraph: Paragraph, _ documents: Set<String>) -> [RuleFinding] {
    facts.filter { $0.kind == .document }.compactMap { fact in
      guard let serial = serial(fact), !documents.contains(serial) else { return nil }
      return RuleFinding(
        .warning, paragraph, fact.start, fact.end, "Không tin nào trong số nêu văn bản này.")
    }
  }

  private func serial(_ fact: Fact) -> String? {
    fact.value["number"].flatMap { $0.split { !$0.isNumber }.first.map(String.init) }
  }

  /// Names in quotation marks of three words or more.
  private func quoted(_ paragraph: Paragraph, _ texts: [String]) -> [RuleFinding] {
    var open: Int?
    return paragraph.scalars.indices.compactMap { index in
      if paragraph.scalars[index] == "“" { open = index }
      guard paragraph.scalars[index] == "”", let start = open else { return nil }
      open = nil
      let words = paragraph.words.filter { $0.start > start && $0.end <= index }.map(\.lower)
      let phrase = " " + words.joined(separator: " ") + " "
      guard (3...12).contains(words.count), !texts.contains(where: { $0.contains(phrase) }) else { return nil }
      // A phrase in lower case may be the writer's own; a name is not.
      let isName = paragraph.words.first { $0.start > start }?.isCapital ?? false
      return RuleFinding(
        isName ? .warning : .note, paragraph, start, index + 1, "Không tin nào trong số nói đến tên này.")
    }
  }

  private func numbers(_ facts: [Fact]) -> [String] {
    facts.filter { $0.kind == .figure }.flatMap { fact -> [String] in
      let unit = fact.value["unit"] ?? ""
      return [fact.value["number"], fact.value["upper"]].compactMap { $0.map { key($0, unit) } }
    }
  }

  private func key(_ number: String, _ unit: String) -> String { number + (unit == "%" ? "%" : "") }
}
