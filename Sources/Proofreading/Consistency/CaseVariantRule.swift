import NewsModel
import VietnameseText

/// A foreign word with a capital here and without there in the middle of sentences (“internet”, “Internet”), a phrase that is
/// a common noun everywhere but once (“thành phố Cảng”).
struct CaseVariantRule: ProofRule {
  let name = "case-variant"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một thuật ngữ một cách viết hoa"
  let page = RulePage(
    "Một thuật ngữ hai cách viết hoa", english: "One term with and without a capital.",
    finds: "Từ nước ngoài, danh từ chung hoặc tên cơ quan viết hoa khác nhau trong một tài liệu.",
    spares: "Đầu câu, tên riêng có từ ấy.",
    wrong: "Cộng đồng Internet lớn nhanh. Dùng Internet nhiều. Tài nguyên internet tăng.",
    right: "Cộng đồng Internet lớn nhanh. Dùng Internet nhiều. Tài nguyên Internet tăng.")

  func findings(in context: ProofContext) -> [RuleFinding] { foreign(context) + pairs(context) }

  private func foreign(_ context: ProofContext) -> [RuleFinding] {
    var uses: [String: [(paragraph: Paragraph, word: Word)]] = [:]
    for (_, paragraph) in context.bodies {
      for (index, word) in paragraph.words.enumerated() where index > 0 && isForeign(word) && isInside(paragraph, index)
      {
        uses[word.lower, default: []].append((paragraph, word))
      }
    }
    return uses.values.flatMap { group -> [RuleFinding] in
      let capital = group.filter { $0.word.isCapital }
      let lower = group.filter { !$0.word.isCapital }
      guard !capital.isEmpty, !lower.isEmpty, capital.count != lower.count else { return [] }
      let rare = capital.count > lower.count ? lower : capital
      let usual = capital.count > lower.count ? capital[0].word.text : lower[0].word.text
      return rare.map { use in
        let span = use.paragraph.widened(use.word.start, use.word.end)
        return RuleFinding(
          .warning, use.paragraph, span.start, span.end, "Nơi khác trong tài liệu viết “\(usual)”.",
          edit: .safe(use.word.start, use.word.end, usual))
      }
    }
  }

  private func isForeign(_ word: Word) -> Bool {
    word.text.unicodeScalars.count >= 5 && !word.isAllCapital && !word.hasDigit
      && word.text.unicodeScalars.allSatisfy { $0.value < 0x80 }
      && !Syllables.isLegal(word.text)
  }

  /// Not at the start of a sentence or quotation, and not inside a name of several capitals.
  private func isInside(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let words = paragraph.words
    let word = words[index]
    guard paragraph.scalars[words[index - 1].end] == " ", word.start == words[index - 1].end + 1 else { return false }
    guard word.isCapital else { return true }
    let before = words[index - 1].isCapital && !Syllables.isLegal(words[index - 1].text)
    let after = index + 1 < words.count && words[index + 1].isCapital && words[index + 1].start == word.end + 1
    return !before && !(after && !Syllables.isLegal(words[index + 1].text))
  }

  /// Pairs like “thành phố cảng”: the last word has a capital once and none at least five times.
  private func pairs(_ context: ProofContext) -> [RuleFinding] {
    var lower: [String: Int] = [:]
    var upper: [String: [(paragraph: Paragraph, first: Word, last: Word)]] = [:]
    for (_, paragraph) in context.bodies {
      for index in paragraph.words.indices.dropFirst(2) {
        let three = Array(paragraph.words[(index - 2)...index])
        guard !three[0].isCapital, !three[1].isCapital, three[1].start == three[0].end + 1,
          three[2].start == three[1].end + 1
        else { continue }
        let key = three.map(\.lower).joined(separator: " ")
        if !three[2].isCapital {
          lower[key, default: 0] += 1
        } else if !three[2].isAllCapital, index + 1 >= paragraph.words.count || !paragraph.words[index + 1].isCapital {
          upper[key, default: []].append((paragraph, three[0], three[2]))
        }
      }
    }
    return upper.flatMap { key, uses -> [RuleFinding] in
      guard let common = lower[key], common >= 5, uses.count == 1 else { return [] }
      return uses.map {
        RuleFinding(
          .warning, $0.paragraph, $0.first.start, $0.last.end, "Nơi khác viết thường (\(common) lần).",
          edit: .manual($0.last.start, $0.last.end, $0.last.lower))
      }
    }
  }
}
