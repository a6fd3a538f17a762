import NewsModel
import VietnameseText

/// Two words run together: “bởi LinhChính phủ”, “LinhFPT đẩy mạnh”.
///
/// A capital inside a word after a whole Vietnamese syllable, where the rest is a syllable with marks or an acronym.
/// Brand names (VnExpress, VietNamNet, YouTube, VNeID) are left alone.
struct GluedWordRule: ProofRule {
  let name = "glued-words"
  let family = Finding.Family.text
  let source = "Chính tả tiếng Việt: thiếu khoảng trắng"
  let page = RulePage(
    "Hai từ dính liền", english: "Two words run together.",
    finds: "Chữ hoa ở giữa một từ sau một âm tiết trọn vẹn: “LinhĐến”, “LinhFPT”.",
    spares: "Tên thương hiệu (VnExpress, VietNamNet, YouTube, VNeID).",
    wrong: "Bài của LinhĐến nay đã xong.",
    right: "Bài của Linh. Đến nay đã xong.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { entry in
      entry.paragraph.words.compactMap { word in
        // What a document writes again and again is a brand.
        (context.vocabulary.words[word.lower] ?? 0) > 2 ? nil : finding(word, entry.paragraph)
      }
    }
  }

  private func finding(_ word: Word, _ paragraph: Paragraph) -> RuleFinding? {
    let scalars = Array(word.text.unicodeScalars)
    guard scalars.count >= 4,
      let cut = scalars.indices.dropFirst(2).first(where: {
        scalars[$0].properties.isUppercase && scalars[$0 - 1].properties.isLowercase
      })
    else { return nil }
    func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: slice)
      return String(view)
    }
    let (left, right) = (string(scalars[..<cut]), string(scalars[cut...]))
    let acronym = right.unicodeScalars.count >= 2 && right.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    let marked = right.unicodeScalars.contains { $0.value > 0x7f } && Syllables.isLegal(right)
    guard Syllables.isLegal(left), left.unicodeScalars.count >= 3, acronym || marked else { return nil }
    return RuleFinding(
      .warning, paragraph, word.start, word.end, "Hai từ dính liền.",
      edit: .manual(word.start + left.unicodeScalars.count, word.start + left.unicodeScalars.count, " "))
  }
}
