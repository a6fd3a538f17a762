import NewsModel
import VietnameseText

/// A word written twice (“hình thành thành hệ sinh thái”, “các các”).
///
/// Left alone: reduplication (song song, luôn luôn), names, numbers, and places where the second word begins another word
/// or phrase: “thông minh minh chứng”, “trở thành thành phố”, “Trưởng ban Ban quản lý”. The words around decide, not a list
/// of sentences: when the word after the pair makes a known word with the second one, both stay.
struct DoubledWordRule: ProofRule {
  let name = "doubled-word"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: lặp từ khi soạn thảo"
  let page = RulePage(
    "Từ bị lặp", english: "A word written twice.",
    finds: "Một từ viết hai lần liền nhau khi soạn thảo: “hình thành thành hệ sinh thái”, “các các trường”.",
    spares: "Từ láy (song song, dần dần), tên riêng, số, và chỗ hai từ giống nhau thuộc hai cụm khác nhau (“trở "
      + "thành thành phố”, “Trưởng ban Ban quản lý”).",
    wrong: "Hai bên kết nối các các trường với nhau.",
    right: "Hai bên kết nối các trường với nhau.")

  private static let reduplications: Set<String> = [
    "song", "luôn", "dần", "thường", "mãi", "từ", "ngày", "người", "nhà", "đời", "hay", "xa", "xanh", "đều", "nhanh",
    "chầm", "rất",
    "ào", "lâu", "sớm", "năm", "tháng", "hằng", "nơi", "lớp", "hàng", "tầng", "ngành", "chị", "ai", "gì", "đâu", "vừa",
    "càng",
    "mới", "điệp", "trùng", "đùng", "ầm", "oang", "rưng", "rào", "khăng", "phăng", "tưng", "bừng", "ha", "cười", "nho",
    "be",
    "đăm", "chan", "mênh", "thoang", "vành", "tăm", "tít", "nườm", "xôn", "hừng", "hao", "khư", "sang", "đo", "bon",
    "ba", "cho", "nghi",
  ]

  /// Verbs of one syllable that often follow a word which ends like them: “trí tuệ nhân tạo tạo ra”, “sản sinh sinh khối”.
  private static let verbs: Set<String> = [
    "tạo", "dựng", "đạt", "làm", "mở", "đưa", "sinh", "tăng", "giảm", "chia", "nhận", "giao", "trao", "chuyển", "đặt",
  ]

  /// Small words that never stand twice on purpose.
  private static let particles: Set<String> = [
    "các", "những", "của", "và", "là", "được", "trong", "với", "một", "có", "đã", "sẽ", "để", "tại", "về", "này", "khi",
    "bị", "mà", "do", "nhằm", "theo", "bằng", "cũng", "đến", "không",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.texts.flatMap { findings(in: $0.paragraph) }
  }

  private func findings(in paragraph: Paragraph) -> [RuleFinding] {
    let words = paragraph.words
    guard words.count > 1 else { return [] }
    return (1..<words.count).compactMap { index in
      let (first, second) = (words[index - 1], words[index])
      guard first.lower == second.lower, second.start == first.end + 1, paragraph.scalars[first.end] == " ",
        !first.hasDigit, Syllables.isLegal(first.text), first.isCapital == second.isCapital || first.isAllCapital,
        !(first.isCapital && second.isCapital) || first.isAllCapital,
        !DoubledWordRule.reduplications.contains(first.lower),
        !opensWord(paragraph, index),
        !(DoubledWordRule.verbs.contains(first.lower) && closesWord(paragraph, index - 1))
      else { return nil }
      let span = paragraph.widened(first.start, second.end)
      // “phát hiện | hiện đang”: both may be whole; a person decides.
      let isDoubtful = closesWord(paragraph, index - 1) && !isRepeatedSlip(paragraph, index)
      return RuleFinding(
        isDoubtful ? .note : .error, paragraph, span.start, span.end, "Từ “\(first.text)” bị lặp.",
        edit: .init(
          start: first.end, end: second.end, text: "", isSafe: DoubledWordRule.particles.contains(first.lower)))
    }
  }

  /// The first of the pair makes a word with what stands before it.
  private func closesWord(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let words = paragraph.words
    guard index > 0, words[index].start == words[index - 1].end + 1 else { return false }
    return WordSegmenter.standard.words(words[index - 1].lower + " " + words[index].lower).count == 1
  }

  /// The language model, too, sees a word too many.
  private func isRepeatedSlip(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let words = paragraph.words
    let low = words[max(0, index - 5)].start
    let text = paragraph.text(low, words[min(words.count - 1, index + 4)].end)
    let (start, end) = (words[index - 1].start - low, words[index].end - low)
    return Slips.find(in: text, minimumConfidence: 0.1).contains {
      ($0.kind == .repeated || $0.kind == .leftover) && $0.start < end && $0.end > start
    }
  }

  /// The second of the pair makes a word with what follows, so the first belongs to what stands before.
  private func opensWord(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let words = paragraph.words
    guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return false }
    let first = max(0, index - 2)
    let last = min(words.count - 1, index + 3)
    let window = words[first...last].map(\.lower).joined(separator: " ")
    let segments = WordSegmenter.standard.words(window)
    let joined = words[index].lower + "_" + words[index + 1].lower
    return segments.contains { $0.lowercased() == joined || $0.lowercased().hasPrefix(joined + "_") }
  }
}
