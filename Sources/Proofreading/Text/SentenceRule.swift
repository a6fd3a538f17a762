import NewsModel
import VietnameseText

/// Sentences that are none: one that begins in lower case after a full stop (“tăng thu nhập. như Hợp tác xã”), and one that
/// names a process (“Việc …, nhằm …”) and never says what happens with it.
struct SentenceRule: ProofRule {
  let name = "sentence-fragment"
  let family = Finding.Family.text
  let source = "Ngữ pháp tiếng Việt: câu phải có vị ngữ"
  let page = RulePage(
    "Câu thiếu thành phần", english: "Sentences that are none.",
    finds: "Câu chỉ nêu “Việc …, nhằm …” mà không nói việc ấy ra sao; chữ thường sau dấu chấm.",
    spares: "Chữ viết tắt có chấm.",
    wrong: "Việc đẩy mạnh đầu tư và hoàn thiện mạng lưới trạm quan trắc, bao gồm cả vùng núi, nhằm bảo vệ nguồn "
      + "nước.",
    right: "Việc đẩy mạnh đầu tư và hoàn thiện mạng lưới trạm quan trắc, bao gồm cả vùng núi, được triển khai "
      + "nhằm bảo vệ nguồn nước.")

  private static let predicates: Set<String> = [
    "được", "là", "giúp", "đã", "sẽ", "đang", "có", "phải", "cần", "khiến", "làm", "tạo", "mang", "đóng", "trở", "cho",
    "thể", "góp",
    "khẳng", "nhận", "thu", "đòi", "không", "chưa", "bị", "vẫn", "còn", "gặp", "chủ", "diễn", "hướng", "thuộc", "chính",
    "đặt", "mở",
    "cũng", "kết", "đạt", "tiếp", "giữ", "dựa", "buộc", "yêu", "hứa", "chịu", "thông", "đem", "đưa", "nằm", "bắt",
    "xuất", "hỗ",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { fragments($0.paragraph) + lowerStarts($0.paragraph) }
  }

  private func fragments(_ paragraph: Paragraph) -> [RuleFinding] {
    Sentences.split(paragraph.text).compactMap { sentence in
      let words = paragraph.words.filter { $0.start >= sentence.start && $0.end <= sentence.end }
      guard words.count >= 12, words[0].text == "Việc", let aim = words.firstIndex(where: { $0.lower == "nhằm" }),
        aim >= 5, paragraph.scalars[words[aim - 1].end] == ",",
        !words[1..<aim].contains(where: { SentenceRule.predicates.contains($0.lower) }),
        !words[aim...].contains(where: { ["đã", "được", "là", "sẽ", "đang"].contains($0.lower) })
      else { return nil }
      return RuleFinding(
        .warning, paragraph, sentence.start, words[min(words.count - 1, 20)].end,
        "Câu thiếu vị ngữ: “Việc …” mà không nói việc ấy ra sao.")
    }
  }

  private func lowerStarts(_ paragraph: Paragraph) -> [RuleFinding] {
    let scalars = paragraph.scalars
    return paragraph.words.indices.dropFirst(2).compactMap { index in
      let word = paragraph.words[index]
      let before = paragraph.words[index - 1]
      guard word.start == before.end + 2, scalars[before.end] == ".", scalars[before.end + 1] == " ",
        word.text.unicodeScalars.first?.properties.isLowercase == true, !word.hasDigit, !before.hasDigit,
        before.text.unicodeScalars.count > 2, !before.isCapital, Syllables.isLegal(word.text)
      else { return nil }
      let span = paragraph.widened(before.start, word.end)
      return RuleFinding(
        .error, paragraph, span.start, span.end, "Chữ thường sau dấu chấm: câu bị cắt đôi hoặc thừa dấu chấm.")
    }
  }
}
