import NewsModel

/// Words in which the writer speaks of the text instead of the news: “Điểm tin ghi nhận”, “bản tin cũng nhấn mạnh”, “Bài báo
/// đề xuất”, “dưới đây là bản tóm tắt”. They come from instructions to a writer or a language model.
struct PromptResidueRule: ProofRule {
  let name = "prompt-residue"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: bản tin nói về sự việc, không nói về chính nó"
  let page = RulePage(
    "Dấu vết lời nhắc", english: "The text speaks of itself instead of the news.",
    finds: "Câu nói về bản tin, bài báo, bản tóm tắt chứ không về sự việc: dấu vết của lời nhắc soạn bài hoặc "
      + "của máy viết.",
    spares: "“Theo bản tin của …” ghi nguồn.",
    wrong: "Điểm tin ghi nhận nhiều xã đã lắp đặt thiết bị đo mưa tự động ở vùng thấp.",
    right: "Nhiều xã đã lắp đặt thiết bị đo mưa tự động ở vùng thấp.")

  private static let subjects = [
    "điểm tin", "bản tin", "bài báo", "bài viết", "đoạn tin", "đoạn văn", "mẩu tin", "tin bài", "nội dung bài",
  ]
  private static let verbs = [
    "ghi nhận", "nhấn mạnh", "cho biết", "đề cập", "đề xuất", "nêu", "khẳng định", "phản ánh", "tóm tắt", "tổng hợp",
    "thông tin", "chỉ ra",
    "phân tích", "cho thấy",
  ]
  private static let phrases = [
    "dưới đây là bản", "sau đây là bản", "bản tóm tắt", "tóm tắt nội dung", "với tư cách là",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.items.flatMap(\.body).flatMap { findings(in: context.paragraphs[$0]) }
  }

  private func findings(in paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words.map(\.lower)
    return words.indices.compactMap { index in
      if let subject = PromptResidueRule.subjects.first(where: { matches(words, index, $0) }) {
        let after = index + subject.split(separator: " ").count
        let skip = after < words.count && ["cũng", "đã", "còn", "này", "tiếp"].contains(words[after]) ? 1 : 0
        guard let verb = PromptResidueRule.verbs.first(where: { matches(words, after + skip, $0) }) else { return nil }
        return report(paragraph, index, after + skip + verb.split(separator: " ").count - index)
      }
      guard let phrase = PromptResidueRule.phrases.first(where: { matches(words, index, $0) }) else { return nil }
      return report(paragraph, index, phrase.split(separator: " ").count)
    }
  }

  private func matches(_ words: [String], _ index: Int, _ phrase: String) -> Bool {
    let parts = phrase.split(separator: " ")
    return index + parts.count <= words.count && zip(words[index...], parts).allSatisfy { $0 == $1 }
  }

  private func report(_ paragraph: Paragraph, _ first: Int, _ count: Int) -> RuleFinding {
    let span = paragraph.span(first, count)
    return RuleFinding(
      .error, paragraph, span.start, span.end, "Câu nói về bản tin chứ không về sự việc: dấu vết của lời nhắc soạn bài."
    )
  }
}
