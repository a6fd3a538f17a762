import NewsModel
import VietnameseText

/// Abbreviations that the document never explains (“Hệ thống PAKN–SKGP”).
///
/// Explained is an abbreviation that stands in brackets behind its words or before them (“trí tuệ nhân tạo (AI)”). A note at
/// the first use: which ones readers know is for the editor to say, once, in the house's glossary.
struct AbbreviationRule: ProofRule {
  let name = "abbreviation-undefined"
  let family = Finding.Family.consistency
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I: chữ viết tắt phải được chú giải lần đầu"
  let page = RulePage(
    "Chữ viết tắt chưa chú giải", english: "An abbreviation that is never explained.",
    finds: "Chữ viết tắt không được chú giải ở đâu trong tài liệu; lưu ý tại lần dùng đầu tiên.",
    spares: "Chữ ai cũng biết (UBND, USD, GDP, AI …), ký hiệu văn bản, tên báo, chữ có trong từ điển của tòa soạn.",
    wrong: "Các xã nối hệ thống PAKN vào cổng chung của thành phố.",
    right: "Các xã nối hệ thống phản ánh, kiến nghị (PAKN) vào cổng chung của thành phố.")

  private static let known: Set<String> = [
    "UBND", "HĐND", "HTX", "THPT", "THCS", "CNTT", "USD", "EUR", "VND", "GDP", "GRDP", "FDI", "ODA", "AI", "TP",
    "TPHCM",
    "HCM", "VNĐ", "TW", "TTXVN", "VTV", "VOV", "WTO", "WHO", "IMF", "ASEAN", "APEC", "EU", "UNESCO", "WB", "ADB",
    "MTTQ",
    "TTCK", "NASA", "CEO", "IT", "TV", "PGS", "TS", "GS", "NXB", "QR", "VNEID", "FPT", "EVN", "VNPT", "KH&CN", "KHCN",
    "NQ", "CP", "NĐ", "QĐ", "TTG", "QH", "CT", "KH", "BCĐTW", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII",
    "XIII", "XIV", "XV", "XVI", "XVII", "ID", "PC", "SMS", "PDF", "COVID", "TTO", "VCCI", "ANHP",
  ]

  func findings(in context: ProofContext) -> [RuleFinding] {
    var explained = Set<String>()
    var first: [String: RuleFinding] = [:]
    var order: [String] = []
    for (index, paragraph) in context.texts {
      let documents = context.facts[index].filter { $0.kind == .document }
      for word in paragraph.words where isAbbreviation(word, paragraph) {
        if isExplained(word, paragraph) { explained.insert(word.text) }
        guard first[word.text] == nil, !documents.contains(where: { $0.start <= word.start && word.end <= $0.end })
        else { continue }
        let span = paragraph.widened(word.start, word.end)
        first[word.text] = RuleFinding(
          .note, paragraph, span.start, span.end, "Chữ viết tắt “\(word.text)” chưa được chú giải.")
        order.append(word.text)
      }
    }
    return order.filter { !explained.contains($0) }.compactMap { first[$0] }
  }

  /// Two to eight capitals in a text that is not all in capitals.
  private func isAbbreviation(_ word: Word, _ paragraph: Paragraph) -> Bool {
    guard paragraph.kind == .body, word.isAllCapital, !word.hasDigit, (2...8).contains(word.text.count),
      !AbbreviationRule.known.contains(word.text), !touchesAmpersand(word, paragraph),
      word.text.unicodeScalars.allSatisfy({ $0.value < 0x80 || $0 == "Đ" }),
      !Syllables.isLegal(word.text.lowercased())
    else { return false }
    // A shouted word among shouted words is no abbreviation.
    let index = Paragraph.firstIndex(in: paragraph.words.count) { paragraph.words[$0].start >= word.start }
    let near = [index - 1, index + 1].filter { paragraph.words.indices.contains($0) }.map { paragraph.words[$0] }
    return !near.contains {
      $0.isAllCapital && $0.text.count > 1 && $0.text.unicodeScalars.contains { $0.value > 0x7f }
    }
  }

  private func touchesAmpersand(_ word: Word, _ paragraph: Paragraph) -> Bool {
    word.start > 0 && paragraph.scalars[word.start - 1] == "&"
      || word.end < paragraph.scalars.count && paragraph.scalars[word.end] == "&"
  }

  private func isExplained(_ word: Word, _ paragraph: Paragraph) -> Bool {
    let scalars = paragraph.scalars
    if word.start > 0, scalars[word.start - 1] == "(" { return true }
    return word.end + 1 < scalars.count && scalars[word.end] == " " && scalars[word.end + 1] == "("
  }
}
