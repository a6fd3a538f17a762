import NewsModel

/// A long name with other capitals in another place: “Trung tâm Đổi mới sáng tạo quốc gia” beside “Trung tâm Đổi mới sáng
/// tạo Quốc gia”.
///
/// Names that begin with an organ's kind (Trung tâm, Viện, Sở …) and agree in their first four words are followed as far as
/// they agree in every letter; a capital that differs is reported at the later one.
struct NameVariantRule: ProofRule {
  let name = "name-variant"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một tên một cách viết; Nghị định 30/2020/NĐ-CP, Phụ lục II"
  let page = RulePage(
    "Một tên hai cách viết hoa", english: "One name with different capitals.",
    finds: "Tên cơ quan, chương trình viết hoa khác nhau ở hai nơi trong tài liệu; chỗ đứng sau bị báo.",
    spares: "Tiêu đề viết hoa toàn bộ.",
    wrong: "Ông làm ở Trung tâm Đổi mới sáng tạo quốc gia. Bà cũng ở Trung tâm Đổi mới sáng tạo Quốc gia.",
    right: "Ông làm ở Trung tâm Đổi mới sáng tạo quốc gia. Bà cũng ở Trung tâm Đổi mới sáng tạo quốc gia.")

  /// How far two names are followed.
  private static let length = 10
  /// A name is known by its first words.
  private static let head = 4
  private static let kinds: Set<String> = [
    "trung tâm", "bộ", "sở", "viện", "cục", "vụ", "ban", "trường", "đại học", "học viện", "hội", "liên hiệp", "ủy ban",
    "quỹ", "chương trình", "tập đoàn", "công ty", "hiệp hội", "văn phòng", "tổng cục", "ngân hàng", "đề án", "luật",
  ]

  private struct Use {
    let paragraph: Paragraph
    let first: Int
  }

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    var uses: [String: [Use]] = [:]
    _ = try context.each(context.bodies) { paragraph in
      for first in paragraph.words.indices.dropLast(NameVariantRule.head - 1) where opensName(paragraph, first) {
        let key = paragraph.words[first..<(first + NameVariantRule.head)].map(\.lower).joined(separator: " ")
        uses[key, default: []].append(Use(paragraph: paragraph, first: first))
      }
      return []
    }
    return uses.keys.sorted().flatMap { key -> [RuleFinding] in
      let own = uses[key] ?? []
      return own.dropFirst().compactMap { finding($0, own[0]) }
    }
  }

  /// A capital word of an organ's kind, four words in a row.
  private func opensName(_ paragraph: Paragraph, _ first: Int) -> Bool {
    let words = paragraph.words[first..<(first + NameVariantRule.head)]
    guard words[first].isCapital, !words[first].isAllCapital else { return false }
    let pair = words[first].lower + " " + words[first + 1].lower
    return (NameVariantRule.kinds.contains(words[first].lower) || NameVariantRule.kinds.contains(pair))
      && (first..<(first + NameVariantRule.head - 1)).allSatisfy { follows($0 + 1, paragraph) }
  }

  private func follows(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let (word, before) = (paragraph.words[index], paragraph.words[index - 1])
    return word.start == before.end + 1 && paragraph.scalars[before.end] == " "
  }

  /// Follows both names while they agree; the first capital that differs is reported.
  private func finding(_ use: Use, _ usual: Use) -> RuleFinding? {
    for offset in 1..<NameVariantRule.length {
      let (index, other) = (use.first + offset, usual.first + offset)
      guard use.paragraph.words.indices.contains(index), usual.paragraph.words.indices.contains(other),
        follows(index, use.paragraph), follows(other, usual.paragraph)
      else { return nil }
      let (word, right) = (use.paragraph.words[index], usual.paragraph.words[other])
      guard word.lower == right.lower, !word.isAllCapital || word.text.count == 1 else { return nil }
      guard word.isCapital != right.isCapital else { continue }
      let name = usual.paragraph.text(usual.paragraph.words[usual.first].start, right.end)
      return RuleFinding(
        .warning, use.paragraph, use.paragraph.words[use.first].start, word.end,
        "Nơi khác trong tài liệu viết “\(name)”.",
        edit: .manual(word.start, word.end, right.text))
    }
    return nil
  }
}
